import Insight
import Records
import Text

/// Sentences about what others did and what was said before.
extension HourWords {
  /// Before cases.
  var casesHead: String { language.say(ja: "ほかの団体の取組", en: "What other offices did") }

  /// When no case fits.
  var noCase: String {
    language.say(
      ja: "よく合う取組は、事例集にありません。ほかの課に聞き、試したことを書き残してください。",
      en: "The case library has nothing that fits. Ask another division; write down what you try.")
  }

  /// A case in the list, and whether it fits less well.
  func caseItem(
    number: Int, body: String, year: Int?, title: String, isForReference: Bool
  ) -> String {
    let year = year.map { " \($0)" } ?? ""
    return language.say(
      ja: "\(number) \(body)\(year)  \(title)\(isForReference ? "（参考）" : "")",
      en: "\(number) \(body)\(year): \(title)\(isForReference ? " (for reference)" : "")")
  }

  /// When the source tells no effect.
  var noFigure: String { language.say(ja: "効果の数値は、事例集には載っていません", en: "The source gives no figure") }

  /// The same behind the heading.
  var noFigureThere: String { language.say(ja: "数値は、事例集には載っていません", en: "no figure in the source") }

  /// The sentence of a case that answers, with the word marked by which it does.
  func answer(_ sentence: CaseSentence) -> String {
    let text = sentence.marked(
      (language.say(ja: "【", en: "["), language.say(ja: "】", en: "]")))
    return language.say(ja: "事例から：\(text)", en: "From the case: \(text)")
  }

  /// How to open a case.
  var openCase: String {
    language.say(
      ja: "番号で詳しく見られます。使わなくてもかまいません。",
      en: "A number opens a case. You need not use any.")
  }

  /// After a number that no case has.
  var noSuchCase: String {
    language.say(ja: "その番号の取組はありません。", en: "There is no case with that number.")
  }

  /// Before what this division said earlier of the same issue.
  var earlierHead: String { language.say(ja: "前にも話しています", en: "We have talked about this before") }

  /// An issue that was named at an earlier meeting.
  func named(date: String, issue: String) -> String {
    language.say(ja: "\(date)「\(issue.japaneseInside)」", en: "\(date): “\(issue.englishInside)”")
  }

  /// What was tried about it, how it stands and what came of it.
  func tried(action: String, state: String, result: String) -> String {
    language.say(
      ja: "「\(action.japaneseInside)」は\(state)\(result.isEmpty ? "" : " → \(result)")",
      en: "“\(action.englishInside)”: \(state)\(result.isEmpty ? "" : " → \(result)")")
  }

  /// When it was named and no action agreed.
  var nothingTried: String {
    language.say(ja: "このときは、アクションを決めていません", en: "No action was agreed that time")
  }

  /// Before what other divisions did.
  var elsewhereHead: String { language.say(ja: "庁内のほかの課では", en: "In other divisions here") }

  /// What another division did.
  func elsewhereItem(division: String, action: String, result: String) -> String {
    language.say(
      ja: "\(division)「\(action.japaneseInside)」\(result.isEmpty ? "" : " → \(result)")",
      en: "\(division): \(action)\(result.isEmpty ? "" : " → \(result)")")
  }

  /// Whom to ask, and what for.
  func askThem(division: String, practice: String) -> String {
    language.say(
      ja: "「\(practice.japaneseInside)」は、\(division)に聞いてみてください。",
      en: "Ask the \(division) about this: \(practice)")
  }

  /// Above a case in full.
  func caseTitle(body: String, title: String) -> String {
    language.say(ja: "\(body)「\(title.japaneseInside)」", en: "\(body): \(title)")
  }

  /// Before the problem of a case.
  var caseProblem: String { spelled(Heading.problem) }
  /// Before what was done.
  var casePractice: String { spelled(Heading.practice) }
  /// Before what came of it.
  var caseEffect: String { spelled(Heading.effect) }
  /// Before what mattered.
  var casePoints: String { language.say(ja: spelled(Heading.points), en: "What mattered") }
  /// Before where it is told.
  var caseSource: String { spelled(Label.source) }
  /// Before whom to ask.
  var caseContact: String { spelled(Label.contact) }

  /// Whom to ask about a result of this office.
  func asked(at contact: String) -> String {
    language.say(ja: "問合せ先：\(contact)", en: "Ask: \(contact)")
  }

  /// Whether to write an action with a case in mind.
  var takeCase: String {
    language.say(
      ja: "これを参考に、アクションを書きますか。（Enter で書く／戻るなら 0）",
      en: "Write an action with this in mind? (Enter for yes, 0 to go back)")
  }

  /// After another answer.
  var takeOrNot: String {
    language.say(ja: "Enter か 0 を入れてください。", en: "Please press Enter or type 0.")
  }
}

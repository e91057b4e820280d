import Insight
package import Records
import Text

/// Asks for those fields of a case that nobody has given yet, one question at a time; an empty
/// answer leaves a field empty.
package struct CaseInterview: Sendable {
  /// One thing that is asked; the raw values are in the order of the questions.
  private enum Step: Int, CaseIterable {
    case title, organization, division, contact, year, problem, practice, effect, points, voices,
      types
  }

  private let library: Library
  private let words: UseCaseWords
  private var step: Step?
  /// Whether the last answer was none, so that the question says why it comes again.
  private var isAgain = false
  /// What is known so far.
  package private(set) var draft: CaseDraft
  /// What was typed, so that a case that is broken off can be copied from the screen.
  package private(set) var typed: [String] = []
  /// The ids of the issue types that are offered by number.
  private var offered: [String] = []

  package init(_ draft: CaseDraft, library: Library, words: UseCaseWords) {
    (self.draft, self.library, self.words) = (draft, library, words)
    step = Step.allCases.first
    skip()
  }

  /// Whether everything has been asked.
  package var isDone: Bool { step == nil }

  /// What stands above the next answer.
  package var question: String {
    switch step {
    case .title: needed(words.caseTitle)
    case .organization: words.caseOrganization(office: library.organization.name)
    case .division: words.caseDivision
    case .contact: words.caseContact
    case .year: isAgain ? words.caseYearAgain : words.caseYear
    case .problem: needed(words.caseProblem)
    case .practice: needed(words.casePractice)
    case .effect: words.caseEffect
    case .points: words.casePoints
    case .voices: words.caseVoice
    case .types: words.caseTypes(names: offered.enumerated().map { "\($0 + 1) \(name($1))" })
    case nil: ""
    }
  }

  /// Takes an answer and goes on to the next question, or asks the same again.
  package mutating func answer(_ line: String) {
    let text = sanitized(line)
    if !text.isEmpty { typed.append(text) }
    isAgain = !take(text)
    guard !isAgain else { return }
    if step != .voices || text.isEmpty { goOn() }
  }

  /// Goes on as if nothing were answered from here on; false where a case needs more.
  package mutating func end() -> Bool {
    guard draft.isEnough else { return false }
    while step != nil { answer("") }
    return true
  }

  private func needed(_ question: String) -> String { isAgain ? words.caseNeeded : question }

  private func name(_ type: String) -> String {
    guard let type = library.type(type) else { return type }
    return words.language == .japanese ? type.title : type.english
  }
}

extension CaseInterview {
  private mutating func goOn() {
    step = step.flatMap { Step(rawValue: $0.rawValue + 1) }
    skip()
  }

  /// Passes over what is given already.
  private mutating func skip() {
    while let step, isGiven(step) { self.step = Step(rawValue: step.rawValue + 1) }
    if step == .types {
      let found = Matcher(library).classify(draft.trouble).types.prefix(5)
      offered = found.map { $0.id }.filter { library.type($0) != nil }
    }
  }

  private func isGiven(_ step: Step) -> Bool {
    switch step {
    case .title: draft.title != nil
    case .organization: draft.organization != nil
    case .division: draft.division != nil
    case .contact: draft.contact != nil
    case .year: draft.year != nil
    case .problem: draft.problem != nil
    case .practice: draft.practice != nil
    case .effect: draft.effect != nil
    case .points: draft.points != nil
    case .voices: !draft.voices.isEmpty
    case .types: !draft.types.isEmpty
    }
  }

  /// Takes the answer to the open question; false when it is none.
  private mutating func take(_ text: String) -> Bool {
    let given = text.isEmpty ? nil : text
    switch step {
    case .title: draft.title = given
    case .organization: draft.organization = given
    case .division: draft.division = given
    case .contact: draft.contact = given
    case .year:
      draft.year = CivilDate.year(in: text)
      return text.isEmpty || draft.year != nil
    case .problem: draft.problem = given
    case .practice: draft.practice = given
    case .effect: draft.effect = given
    case .points: draft.points = given
    case .voices: if let given { draft.voices.append(given) }
    case .types: takeTypes(text)
    case nil: break
    }
    let isNeeded = step == .title || step == .problem || step == .practice
    return !isNeeded || given != nil
  }

  /// The types of the numbers typed; of the first one when nothing was.
  private mutating func takeTypes(_ text: String) {
    let numbers = (text.isEmpty ? "1" : text.foldedAnswer).split { !$0.isNumber }
    draft.types = numbers.compactMap { Int($0) }.filter { offered.indices.contains($0 - 1) }
      .map { offered[$0 - 1] }
  }
}

// MARK: - What it asks

extension UseCaseWords {
  package var caseIntroduction: String {
    language.say(
      ja: " 自分たちの事例を加えます。分からない欄は、空のまま Enter で進めます。",
      en: " Adding a case of your own. Enter alone leaves a field empty.")
  }

  var caseTitle: String {
    language.say(ja: " 一言で言うと、どんな取組ですか。", en: " In a few words, what did you do?")
  }

  /// The body; Enter alone takes the office of the roster.
  func caseOrganization(office: String) -> String {
    office.isEmpty
      ? language.say(ja: " 団体の名前は何ですか。", en: " The name of the body?")
      : language.say(
        ja: " 団体の名前は何ですか。（Enter で \(office)）", en: " The name of the body? (Enter for \(office))")
  }

  var caseDivision: String {
    language.say(ja: " 所属（課の名前）はどこですか。", en: " The division?")
  }

  var caseContact: String {
    language.say(
      ja: " どこに聞けばよいですか。（係の名前か内線。人の名前は書きません）",
      en: " Whom should others ask? (a section or an extension, not a person's name)")
  }

  var caseYear: String {
    language.say(ja: " いつの取組ですか。（例 2026、令和8年）", en: " In which year? (such as 2026)")
  }

  var caseYearAgain: String {
    language.say(
      ja: " 年として読めません。2026 か 令和8年 の形で入れてください。（Enter で空のまま）",
      en: " That is not a year. Type it as 2026. (Enter leaves it empty)")
  }

  var caseProblem: String {
    language.say(ja: " 何に困っていましたか。", en: " What was the problem?")
  }

  var casePractice: String { language.say(ja: " 何をしましたか。", en: " What did you do?") }

  var caseEffect: String {
    language.say(
      ja: " どんな効果がありましたか。数字があれば、そのまま書いてください。",
      en: " What came of it? Give figures as they are.")
  }

  var casePoints: String {
    language.say(
      ja: " うまくいった理由や、まねするときの注意はありますか。",
      en: " Why did it work, and what should others mind?")
  }

  var caseVoice: String {
    language.say(
      ja: " これが要る人は、どんな言葉で困りごとを言いますか。（1つずつ。空のまま Enter で終わる）",
      en: " What do people who need it say? (one at a time; Enter alone ends)")
  }

  func caseTypes(names: [String]) -> String {
    language.say(
      ja: " 近い課題の型です。当てはまる番号を入れてください。（Enter で1だけ、なければ 0）\n",
      en:
        " The closest issue types. Type the numbers that fit. (Enter for 1 only, 0 for none)\n")
      + names.map { "   \($0)" }.joined(separator: "\n")
  }

  var caseNeeded: String { language.say(ja: " ここは空にできません。", en: " This cannot be left empty.") }

  /// What was typed into a case that was broken off.
  package func caseNotSaved(typed: [String]) -> String {
    let lines = typed.map { "  \($0)" }.joined(separator: "\n")
    return language.say(
      ja: "途中でやめました。事例は残していません。" + (typed.isEmpty ? "" : "打った文:\n" + lines),
      en: "Broken off; the case is not kept." + (typed.isEmpty ? "" : " What was typed:\n" + lines))
  }

  package func caseAdded(path: String) -> String {
    language.say(ja: "\(path) に加えました。", en: "Added as \(path).")
  }
}

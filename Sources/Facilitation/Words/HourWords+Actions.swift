import Records
import Text

/// Sentences of アクション.
extension HourWords {
  /// The issue that is looked at.
  func issueAtHand(label: String, text: String) -> String {
    language.say(ja: "\(label)「\(text.japaneseInside)」", en: "\(label): “\(text.englishInside)”")
  }

  /// The question of the stage, read aloud.
  var smallThing: String {
    language.say(
      ja: "来週までに始められる、小さなことは何でしょうか。", en: "What small thing could we start by next week?")
  }

  /// How to leave an issue without an action.
  var leaveIssue: String {
    language.say(ja: "この課題で今日決めないなら、空のまま Enter", en: "Press Enter to leave this issue for today")
  }

  /// How to go on after an action.
  var enterMore: String {
    language.say(ja: "ほかになければ、空のまま Enter", en: "Press Enter if there is nothing more")
  }

  /// How to use a draft.
  var enterDraft: String {
    language.say(
      ja: "下書きのままなら Enter、直すなら打ち直し、使わないなら 0",
      en: "Press Enter to use the draft, type to replace it, or 0 to drop it")
  }

  /// The case that is kept in mind.
  func inMind(body: String, title: String) -> String {
    language.say(
      ja: "参考：\(body)「\(title.japaneseInside)」",
      en: "For reference: \(body), “\(title.englishInside)”")
  }

  /// What to do with the text of a case.
  var adapt: String {
    language.say(
      ja: "まねできるところを、自分たちの言葉で打ってください。", en: "Type the part that suits you, in your own words.")
  }

  /// How to leave it.
  var adaptOrNot: String { language.say(ja: "使わないなら、空のまま Enter", en: "Press Enter to leave it") }

  /// After the text of a case as it stands.
  var adaptFirst: String {
    language.say(
      ja: "ほかの団体の文のままです。自分たちがすることに直してください。",
      en: "These are still their words. Please say what you will do.")
  }

  /// When nobody could tell whether it is done.
  func vague(_ word: String) -> String {
    language.say(
      ja: "「\(word)」だけでは、終わったかどうかが分かりにくいかもしれません。",
      en: "With “\(word)” alone, it may be hard to tell when this is done.")
  }

  /// Who hands what to whom.
  var askConcrete: String {
    language.say(
      ja: "誰に、何を渡せば済みますか。（このままでよければ Enter）",
      en: "Who hands what to whom? (Enter keeps it)")
  }

  /// Which post has it.
  var askOwner: String {
    language.say(
      ja: "担当はどこですか。（職名や係で。あとでなら Enter）",
      en: "Who owns this? (a role, not a name; Enter for later)")
  }

  /// When an owner may be a person's name.
  func looksLikeName(_ owner: String) -> String {
    language.say(
      ja: "「\(owner.japaneseInside)」は人の名前でしょうか。",
      en: "Is “\(owner.englishInside)” a person's name?")
  }

  /// How to write the post instead.
  var writePost: String {
    language.say(
      ja: "職名や係で書くなら、続けて打ってください。（そのままなら Enter）",
      en: "To write the role instead, type it. (Enter keeps it)")
  }

  /// When a post has several actions.
  func load(owner: String, count: Int) -> String {
    language.say(
      ja: "\(owner)は\(count)つ目です。重くないか、担当の方に聞いてみてください。",
      en: "\(owner) now has \(count) actions. Please ask whether that is too many.")
  }

  /// Until when.
  var askDue: String {
    language.say(
      ja: "いつまでにしますか。（3月19日、3/19 のように。あとでなら Enter）",
      en: "When is it due? (such as 19 March or 3/19; Enter for later)")
  }

  /// After what is no coming day.
  var needDate: String {
    language.say(
      ja: "今日からあとの日付を、3月19日 のように入れてください。",
      en: "Please type a date after today, such as 19 March or 3/19.")
  }

  /// The day said back.
  func dueSaid(_ date: String) -> String {
    language.say(ja: "\(date)です。", en: "That is \(date).")
  }

  /// When a month is busy for the division.
  func busy(_ month: String) -> String {
    language.say(
      ja: "\(month)は、この課の繁忙期です。無理のない日でしょうか。",
      en: "\(month) is a busy month for this division. Is that date realistic?")
  }

  /// When the assembly sits.
  func council(_ month: String) -> String {
    language.say(
      ja: "\(month)は議会のある月です。無理のない日でしょうか。",
      en: "The assembly sits in \(month). Is that date realistic?")
  }

  /// The first step within seven days.
  func askFirstStep(_ date: String) -> String {
    language.say(
      ja: "\(date)までにする、最初の一歩は何ですか。（あとでなら Enter）",
      en: "What is the first step, by \(date)? (Enter for later)")
  }

  /// Who has an action, until when, where that is known.
  func ownerAndDue(owner: String?, due: String?) -> String {
    let japanese =
      "\(spelled(Label.owner)) \(owner ?? noOwner)   \(spelled(Label.due)) \(due ?? noOwner)"
    let english =
      switch (owner, due) {
      case (nil, nil): "Owner and date still to be set"
      case (let owner?, nil): "Owner: \(owner); date still to be set"
      case (nil, let due?): "Owner still to be set; due \(due)"
      case (let owner?, let due?): "Owner: \(owner); due \(due)"
      }
    return language.say(ja: japanese, en: english)
  }

  /// Where no owner is known.
  var noOwner: String { language.say(ja: "未定", en: "still to be set") }

  /// Before an earlier action is taken up in another form.
  func revise(_ action: String) -> String {
    language.say(
      ja: "見直すことにした「\(action.japaneseInside)」",
      en: "To be changed: “\(action.englishInside)”")
  }

  /// For which issue.
  var reviseFor: String {
    language.say(
      ja: "どの課題のために作り直しますか。課題の番号を入れてください。（作らないなら Enter）",
      en: "Which issue is the new action for? (its number, or Enter for none)")
  }

  /// About actions.
  var helpAction: String {
    language.say(
      ja: "終わったことが目で見て分かる、小さな一つを書きます。",
      en: "Write one small thing that everyone can see when it is done.")
  }

  /// About a case.
  var helpCase: String {
    language.say(ja: "どの取組を参考にしたかは、記録に残ります。", en: "The record keeps which case you had in mind.")
  }

  /// After a number, a day or a command in the place of an owner.
  var needOwner: String {
    language.say(
      ja: "担当は、職名や係で入れてください。期限は、担当の次に聞きます。",
      en: "Please type a role or a team. The date is asked next.")
  }

  /// About owners.
  var helpOwner: String {
    language.say(
      ja: "「給与係長」「課税係」のように書くと、人が替わっても引き継げます。",
      en: "Write a role or a team, so that it can be handed over.")
  }

  /// About days.
  var helpDue: String {
    language.say(
      ja: "「3月19日」「来週金曜」「年度末」のように入れられます。",
      en: "You may type 19 March, 3/19, 2027-03-19 or “next friday”.")
  }

  /// About first steps.
  var helpStep: String {
    language.say(
      ja: "「12/4 対象を選ぶ」のように日付を付けると、その日になります。",
      en: "With a date, as in “12/4 choose ten”, that date is used.")
  }

  /// About vague words.
  var helpVague: String {
    language.say(
      ja: "「誰に何を渡したら終わりか」が書けると、あとで確かめられます。",
      en: "If it says who hands what to whom, you can check it later.")
  }

  /// When no action was written.
  var noActions: String {
    language.say(
      ja: "アクションがまだありません。おわりに進むなら 1、考えるなら Enter",
      en: "There is no action yet. Type 1 to finish without one, or Enter to think again.")
  }
}

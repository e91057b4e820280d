import Text

/// Sentences of what is counted in the room: stickers and marks.
extension HourWords {
  /// The call to vote, read aloud.
  var callToVote: String {
    language.say(
      ja: "取り組みたいものに、シールを1人2枚ずつ貼ってください。",
      en: "Put two stickers each on what you want to work on.")
  }

  /// For the totals.
  func askVotes(_ count: Int) -> String {
    language.say(
      ja: "数えた枚数を、課題の順に\(count)つ入れてください。（\(some(count, "、")) のように）",
      en: "Type the \(count) totals in the order of the issues, such as \(some(count, ", ")).")
  }

  /// As many totals as there are issues.
  private func some(_ count: Int, _ separator: String) -> String {
    (0..<count).map { "\(max(0, 6 - $0))" }.joined(separator: separator)
  }

  /// After Enter in the place of totals.
  var withoutVotes: String {
    language.say(
      ja: "投票なしで進みます。数えて入れるときは「：戻る」", en: "Going on without votes. Type :back to enter them.")
  }

  /// For the total of one issue.
  func askVotesOf(_ issue: String) -> String {
    language.say(
      ja: "「\(issue.japaneseInside)」は何枚ですか。", en: "How many for “\(issue.englishInside)”?")
  }

  /// What else may be typed there.
  var orWholeLine: String {
    language.say(
      ja: "全部を1行に打ち直してもかまいません。Enter で最初から",
      en: "Or type the whole line again. Enter starts anew.")
  }

  /// After a line that is short, above what it gave to each.
  func votesMissing(of count: Int, typed: Int) -> String {
    language.say(
      ja: "課題は\(count)つ、枚数は\(typed)つです。上から順に当てはめると、こうなります。",
      en: "There are \(count) issues and \(typed) totals. In this order they would be:")
  }

  /// After a line that is none, or too long, below the issues.
  func needVotes(of count: Int, typed: Int) -> String {
    language.say(
      ja: typed > 0
        ? "課題は\(count)つ、枚数は\(typed)つです。まだ何も入れていません。"
        : "枚数を\(count)つ、順に入れてください。1つずつでもかまいません。",
      en: typed > 0
        ? "There are \(count) issues and \(typed) totals. Nothing has been taken yet."
        : "Please type \(count) numbers in order, at once or one by one.")
  }

  /// When the totals fit the people.
  func votesFit(sum: Int, people: Int) -> String {
    language.say(
      ja: "合わせて\(sum)枚、\(people)人分と合っています。",
      en: "\(sum) in all, as it should be for \(people) people.")
  }

  /// When they do not.
  func votesDiffer(sum: Int, people: Int, expected: Int) -> String {
    language.say(
      ja: "合わせて\(sum)枚です。\(people)人なら\(expected)枚のはずです。",
      en: "\(sum) in all; \(people) people would give \(expected).")
  }

  /// What can be done about that.
  var countAgainOrTake: String {
    language.say(
      ja: "数え直して打つなら Enter、この数のまま進むなら 1", en: "Enter to count again, 1 to take them as they are")
  }

  /// About votes.
  var helpVotes: String {
    language.say(
      ja: "シールの枚数を課題の順に打ちます。投票しないときは Enter",
      en: "Type the totals in the order of the issues. Enter leaves out votes.")
  }

  /// When the marks fit the people.
  func marksFit(_ sum: Int) -> String {
    language.say(ja: "合わせて\(sum)人です。", en: "\(sum) people in all.")
  }

  /// When they do not.
  func marksDiffer(sum: Int, people: Int) -> String {
    language.say(
      ja: "合わせて\(sum)人です。今日いるのは\(people)人です。",
      en: "\(sum) in all; \(people) are here.")
  }

  /// What can be done about too few.
  var marksAgainOrTake: String {
    language.say(
      ja: "打ち直すなら Enter、出していない人がいるなら 1", en: "Enter to type them again, 1 if somebody gave none")
  }

  /// What can be done about too many.
  func marksAgainOrPeople(_ sum: Int) -> String {
    language.say(
      ja: "打ち直すなら Enter、今日いる人を\(sum)人に直すなら 1",
      en: "Enter to type them again, 1 if \(sum) people are here")
  }

  /// A mark and how many gave it.
  func markItem(_ mark: Int, people: Int) -> String {
    language.say(ja: "\(mark)が\(people)人", en: "\(mark): \(people)")
  }
}

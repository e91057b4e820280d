package import Records
import Text

/// What is read aloud of a plan, in the room and on the running order: its own numbers, so that the
/// words of a format need none.
extension RecordWords {
  /// How many slips are written and how long; nil where nobody writes now.
  package func writing(_ plan: Plan, _ stage: Stage, isRemote: Bool) -> String? {
    let minutes = plan.silentMinutes(of: stage)
    guard minutes > 0, let slips = plan.slips(of: stage) else { return nil }
    let (each, together) = (slips.each, slips.together)
    if together > 1 { return writing(minutes: minutes, together: together) }
    let time = "\(minutes) \(minutes == 1 ? "minute" : "minutes")"
    if isRemote {
      return language.say(
        ja: "1人\(each)つ\(each == 1 ? "" : "まで")、\(minutes)分間、マイクを切って書きます。",
        en: "\(each == 1 ? "One entry" : "Up to \(each) entries") each: \(time), microphones off.")
    }
    return language.say(
      ja: "用紙1枚に1つ、1人\(each)枚\(each == 1 ? "" : "まで")、\(minutes)分間、話さずに書きます。",
      en: "One thing per slip, \(each == 1 ? "one slip" : "up to \(each) slips") each: "
        + "\(time), without talking.")
  }

  private func writing(minutes: Int, together: Int) -> String {
    language.say(
      ja: "今日は\(together)人で1枚です。\(minutes)分間、隣の人と小声で相談して書きます。",
      en: "Today \(together) people write one slip together: "
        + "\(minutes) \(minutes == 1 ? "minute" : "minutes"), in a low voice.")
  }

  /// How many good things the room points at.
  package func pointing(_ plan: Plan, isRemote: Bool) -> String {
    let most = plan.goodThings
    let count = most == 1 ? "one" : "up to \(most)"
    return isRemote
      ? language.say(
        ja: "読み上げますので、続けたいものを\(most)つ\(most == 1 ? "" : "まで")挙げてください。打ち込むのは、それだけです。",
        en: "I will read them aloud; please name \(count) to keep. Only that is typed in.")
      : language.say(
        ja: "貼り出して、皆さんで\(most)枚\(most == 1 ? "" : "まで")指してください。打ち込むのは、それだけです。",
        en: "Put them up and point at \(count). Only that is typed in.")
  }

  /// What is read aloud in place of a format's words: where slips were handed in before the day, and
  /// where there is room for one thing only; nil where the format's words fit.
  package func inPlaceOfFormat(_ plan: Plan, _ stage: Stage) -> [String]? {
    switch stage {
    case .current where plan.silentMinutes(of: .current) == 0: [readsHandedIn]
    case .ideal where plan.isShortest: [oneIdeal]
    case .issues where plan.isShortest: [oneIssue]
    case .actions where plan.isShortest: [oneStep]
    case .opening, .current, .ideal, .issues, .actions, .closing: nil
    }
  }

  private var readsHandedIn: String {
    language.say(
      ja: "前の日までに集めた用紙を、混ぜてから読み上げます。",
      en: "I will read out the slips that came in before today, mixed.")
  }

  private var oneIdeal: String {
    language.say(
      ja: "それが片付いたら、どうなっていたらうれしいですか。皆さんで話して、1つにまとめましょう。",
      en:
        "With that out of the way, how would you like it to be? Let us find one sentence together."
    )
  }

  private var oneIssue: String {
    language.say(
      ja: "今とありたい姿の間で足りないものを話し合い、いちばん大事な1つに絞ります。",
      en: "What is missing in between? Let us talk and settle on the one that matters most.")
  }

  private var oneStep: String {
    language.say(
      ja: "この課題に、来週までに始めることを1つだけ決めます。担当と期限も決めましょう。",
      en: "Let us agree on one thing that we begin by next week, who owns it, and until when.")
  }
}

import Records
import Text

/// Sentences about time and stages.
extension HourWords {
  /// The head of a stage.
  func banner(stage: String, minutes: Int) -> String {
    language.say(ja: "【\(stage)】 残り\(minutes)分", en: "\(stage) · \(minutes) min left")
  }

  /// The minutes left, at a prompt.
  func minutesLeft(_ minutes: Int) -> String {
    language.say(ja: "残り\(minutes)分", en: "\(minutes) min left")
  }

  /// A time of day.
  func clock(hour: Int, minute: Int) -> String {
    language.say(
      ja: "\(hour)時\(minute < 10 ? "0" : "")\(minute)分",
      en: "\(hour):\(minute < 10 ? "0" : "")\(minute)")
  }

  /// Before the parts of the plan.
  func planOf(_ minutes: Int) -> String {
    language.say(ja: "\(minutes)分の進め方です。", en: "The plan for \(minutes) minutes:")
  }

  /// One part of the plan.
  func part(stage: String, minutes: Int) -> String {
    language.say(ja: "\(stage) \(minutes)分", en: "\(stage) \(minutes) min")
  }

  /// Parts in one line.
  func parts(_ parts: [String]) -> String {
    language.say(ja: parts.joined(separator: " ／ "), en: parts.joined(separator: " / "))
  }

  /// How long people write, talk and wait for the typing.
  func effort(_ effort: Effort) -> String { record.effort(effort.inMinutes) }

  /// That it is held in two sittings.
  func inTwo(first: Int) -> String {
    language.say(
      ja: "2回に分けます。今日はありたい姿まで、約\(first)分です。",
      en: "In two sittings: today as far as the ideal, about \(first) minutes.")
  }

  /// What the shortest plan has room for.
  var shortest: String {
    language.say(
      ja: "15分なので、1人1枚、ありたい姿と課題は1つ、始める一歩も1つにします。",
      en: "In 15 minutes: a slip each, one ideal, one issue, one step to begin with.")
  }

  /// The end of the first sitting.
  func firstSittingEnds(current: Int, ideal: Int) -> String {
    language.say(
      ja: "今日はここまでです。現状\(current)枚、ありたい姿\(ideal)枚に番号を付けました。"
        + "閉じるなら Enter、続けて話すなら 1",
      en: "That is all for today: \(current) notes and \(ideal) ideals are numbered. "
        + "Enter to close, 1 to go on now")
  }

  /// The beginning of the second.
  func askSecondSitting(date: String, people: Int) -> String {
    language.say(
      ja: "第2回（\(date)）です。今日いる人は何人ですか。（\(people)人なら Enter）",
      en: "Second sitting, \(date). How many people are here? (Enter for \(people))")
  }

  /// Where it was held on another day.
  func otherSitting(example date: String) -> String {
    language.say(
      ja: "別の日に開いたものなら「\(date)、6人」のように、日を付けて打ちます。",
      en: "If it was held on another day, type that too: \(date), 6")
  }

  /// After an answer that is no such day and no number of people.
  var needSitting: String {
    language.say(
      ja: "人数だけか、日と人数を入れてください。日は第1回から今日までのどれかです。",
      en: "Please type how many came, or the day too: one from the first sitting to today.")
  }

  /// About sittings.
  var helpSittings: String {
    language.say(
      ja: "記録は作成中のまま残ります。続きは aritai run で、同じところから始まります。",
      en: "The record stays open. aritai run goes on from here.")
  }

  /// When the hour begins and ends.
  func span(start: String, end: String) -> String {
    language.say(ja: "\(start)〜\(end)", en: "\(start) to \(end)")
  }

  /// The answer to `：時間`.
  func timeLeft(left: Int, end: String) -> String {
    language.say(
      ja: "この段階は残り\(left)分、終わりは\(end)ごろです。「：時間 5」で延ばせます。",
      en: "\(left) min left here; the end is at about \(end). “:time 5” adds 5 min.")
  }

  /// While the clock stands still.
  var paused: String {
    language.say(
      ja: "休憩です。時計は止まっています。始めるときに Enter",
      en: "We are on a break; the clock has stopped. Press Enter to continue.")
  }

  /// After a break.
  var resumed: String { language.say(ja: "続きから始めます。", en: "Let us continue.") }

  /// A stage, where the format has no name for it: the section it fills, if it fills one.
  func heading(_ stage: Stage) -> String {
    switch stage {
    case .opening: language.say(ja: "はじめに", en: "Opening")
    case .current: spelled(Heading.current)
    case .ideal: spelled(Heading.ideal)
    case .issues: spelled(Heading.issues)
    case .actions: spelled(Heading.actions)
    case .closing: language.say(ja: "おわりに", en: "Closing")
    }
  }

  /// What is read aloud where the format has no words for a stage; the last of several comes after
  /// the writing.
  func fallback(_ stage: Stage) -> [String] {
    switch stage {
    case .opening:
      [
        language.say(
          ja: "お集まりいただき、ありがとうございます。仕事のやりにくさを、一つでも減らすための時間です。",
          en: "Thank you for coming. This time is for making at least one part of our work easier.")
      ]
    case .current:
      [
        language.say(
          ja: "困っていることを、用紙1枚に1つ、話さずに書いてください。",
          en: "Write down what gets in your way, one thing a slip, without talking."),
        language.say(
          ja: "用紙は裏返して集め、よく混ぜてから読み上げます。",
          en: "I collect the slips face down, mix them, and read them aloud."),
      ]
    case .ideal:
      [
        language.say(
          ja: "どうなっていたらうれしいかを、話さずに書いてください。",
          en: "Write down how you would like things to be, without talking."),
        language.say(
          ja: "同じように裏返して集め、混ぜてから読み上げます。",
          en: "As before, I collect and mix the slips before I read them aloud."),
      ]
    case .issues:
      [
        language.say(
          ja: "今とありたい姿の間に、何が足りないのかを言葉にします。",
          en: "Let us say what is missing between today and how we want it to be.")
      ]
    case .actions:
      [
        language.say(
          ja: "票の多い課題から、来週までに始められることを考えます。",
          en: "We begin with the issue with the most votes and look for something small.")
      ]
    case .closing:
      [
        language.say(
          ja: "今日決まったことを読み上げます。",
          en: "I read aloud what was agreed."),
        language.say(
          ja: "満足度を1から5の数字で紙に書き、裏返して出してください。",
          en: "Write a mark from 1 to 5 on a slip, without your name."),
      ]
    }
  }
}

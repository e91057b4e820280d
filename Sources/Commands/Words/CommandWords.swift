import Text

/// What commands say themselves: of flags, of the menu, and around an hour.
struct CommandWords: Sendable {
  let language: Language

  /// The words while the arguments are still being parsed.
  static var ofHelp: CommandWords { CommandWords(language: helpLanguage) }
}

// MARK: - Flags

extension CommandWords {
  /// Where the usage of a command is told; nil for the program itself.
  func usage(at command: String?) -> String {
    let help = "aritai help" + (command.map { " \($0)" } ?? "")
    return language.say(
      ja: "指定を確かめてください。使い方は \(help) で見られます。",
      en: "Please check the options; \(help) explains them.")
  }

  func missing(flags: String) -> String {
    language.say(
      ja: "答える人がいません。\(flags) を付けて始めてください。",
      en: "There is nobody to answer. Please start with \(flags).")
  }

  /// That flags shut each other out.
  func oneOnly(of names: [String]) -> String {
    let flags = names.map { "--\($0)" }
    return language.say(
      ja: "\(flags.joined(separator: "、")) は、どれか1つにしてください。",
      en: "Ask for only one of \(flags.joined(separator: ", ")).")
  }

  func notALanguage(_ text: String) -> String {
    language.say(
      ja: "--language の「\(text)」は使えません。ja か en にしてください。",
      en: "“\(text)” cannot be used for --language. Use ja or en.")
  }

  /// A value of a flag that cannot be read, with what could.
  func unread(_ text: String, flag: String, expected: String) -> String {
    language.say(
      ja: "\(flag) の「\(text)」が読めません。\n直し方: \(expected)のように書いてください。",
      en: "“\(text)” cannot be read as \(flag).\nFix: write \(expected).")
  }

  var days: String {
    language.say(
      ja: "2026-12-01、12月1日、来週火曜", en: "a day such as 2026-12-01, 12/1 or next Tuesday")
  }

  var terms: String {
    language.say(ja: "2026H1、令和8年度上期", en: "a half-year such as 2026H1")
  }

  var times: String { language.say(ja: "14:00", en: "a time such as 14:00") }

  func numbers(in range: ClosedRange<Int>) -> String {
    language.say(
      ja: "\(range.lowerBound)から\(range.upperBound)までの数",
      en: "a number from \(range.lowerBound) to \(range.upperBound)")
  }

  func choices(_ words: [String]) -> String {
    language.say(ja: words.joined(separator: "、"), en: "one of " + words.joined(separator: ", "))
  }

  var years: String { language.say(ja: "2026、令和8年", en: "a year such as 2026") }

  /// Meetings that wait to be gone on with, above the menu.
  func menuWaiting(_ names: [String]) -> String {
    language.say(
      ja: "続きから始められる会議があります。\n   \(names.joined(separator: "\n   "))",
      en: "Meetings you can continue:\n   \(names.joined(separator: "\n   "))")
  }

  /// How far the reading of many files is.
  func read(_ count: Int, of all: Int) -> String {
    language.say(ja: "読んでいます  \(count) / \(all)件", en: "Reading  \(count) of \(all) files")
  }

  /// When an issue is given what only actions have.
  var onlyOfActions: String {
    language.say(
      ja: "--learned と --due は、アクションだけに付けられます。",
      en: "--learned and --due belong to actions only.")
  }

  var notBackToOpen: String {
    language.say(
      ja: "未着手に戻すことはできません。今の状態を選んでください。",
      en: "An action cannot go back to open. Choose how it stands now.")
  }
}

// MARK: - What was done

extension CommandWords {
  func written(to path: String) -> String {
    language.say(ja: "\(path) に書きました。", en: "Written to \(path).")
  }

  func noted(under action: String) -> String {
    language.say(ja: "\(action) に1行書き足しました。", en: "One line added to \(action).")
  }

  /// What `init` did; `kept` are the files that somebody has edited.
  func initialised(folder: String, written: Int, updated: Int, kept: [String]) -> String {
    let edited = kept.map { "\n  \($0)" }.joined()
    return language.say(
      ja: "\(folder)\n新しく書いたファイル \(written)件、新しくしたファイル \(updated)件。"
        + (kept.isEmpty ? "" : "\n手で直してあるため、そのままにしたファイル:\(edited)"),
      en: "\(folder)\n\(written) files written, \(updated) brought up to date."
        + (kept.isEmpty ? "" : "\nLeft as they are, because somebody edited them:\(edited)"))
  }

  func given(to division: String) -> String {
    language.say(
      ja: "このフォルダは\(division)のものです。一覧には、自分の所属の記録がすべて出ます。",
      en: "This folder belongs to \(division); lists show its own records in full.")
  }

  /// That some issues are counted under a type that nobody chose.
  func estimatedTypes(_ count: Int) -> String {
    language.say(
      ja: "課題の型を選んでいない課題が\(count)件あります。まとめでは推定で数えます。\n"
        + "選ぶときは「会議」の「続きから」で。",
      en: count == 1
        ? "One issue has no issue type yet; reports count it by an estimate."
        : "\(count) issues have no issue type yet; reports count them by an estimate.")
  }

  /// Said once when the notes of several divisions lie in one workspace.
  var notesInOneFolder: String {
    language.say(
      ja: "いくつもの所属の記録が、1つのフォルダにあります。\n"
        + "現状とありたい姿のメモは、このフォルダを開ける人なら誰でも読めます。",
      en: "Records of several divisions are in one folder.\n"
        + "Anyone who can open it can read their notes.")
  }
}

// MARK: - The hour

extension CommandWords {
  var timeIsUp: String {
    language.say(ja: "時間です。Enter で進みます。", en: "Time is up. Press Enter to continue.")
  }

  func countdown(minutes: Int, seconds: Int) -> String {
    let two = "\(seconds < 10 ? "0" : "")\(seconds)"
    return language.say(
      ja: "書く時間 あと\(minutes)分\(two)秒", en: "Writing: \(minutes):\(two) to go")
  }

  /// The text that Enter alone takes and ↑ brings back to be edited.
  func draft(_ text: String) -> String {
    language.say(ja: "↑で呼び出せる文：\(text)", en: "↑ brings back: \(text)")
  }

  func tooLong(kilobytes: Int, most: Int) -> String {
    language.say(
      ja: " 1行が長すぎるため、受け取っていません（\(kilobytes)KB。\(most)KBまで）。\n"
        + " 短く分けて、もう一度入れてください。",
      en: " This line is too long and was not taken (\(kilobytes) kB of at most \(most)).\n"
        + " Please split it and enter it again.")
  }

  var leftOff: String {
    language.say(
      ja: "ここまで残しました。\n「aritai run」で、同じところから続けられます。",
      en: "Kept so far. “aritai run” continues from the same place.")
  }

  func goingOn(at path: String) -> String {
    language.say(ja: " 続きから始めます（\(path)）。", en: " Continuing (\(path)).")
  }

  /// What is left of an hour that was held, behind its name.
  var deskSuffix: String {
    language.say(ja: "（会議のあとの確認）", en: " (what is left for your desk)")
  }

  func unfinished(_ hours: [String]) -> String {
    let list = hours.map { "   \($0)\n" }.joined()
    return language.say(
      ja: " 途中の会議があります。\n\(list) Enter で1を続ける／番号で選ぶ／0 で新しく始める",
      en: " A meeting was broken off.\n\(list) Press Enter to continue 1, a number for another, "
        + "or 0 for a new one")
  }

  func unfinishedAgain(of count: Int) -> String {
    language.say(
      ja: " Enter か、0から\(count)の番号を入れてください。",
      en: " Please press Enter or type a number from 0 to \(count).")
  }

  /// When another machine seems to lead the hour.
  func heldElsewhere(holder: [String]) -> String {
    language.say(
      ja: " この会議は、ほかのパソコンで開いたままです。"
        + (holder.isEmpty ? "" : "\n   " + holder.joined(separator: "、"))
        + "\n 向こうで終わっていれば、1 で引き継ぎます。（Enter でやめる）",
      en: " This meeting is still open on another computer."
        + (holder.isEmpty ? "" : "\n   " + holder.joined(separator: ", "))
        + "\n If it has ended there, 1 takes it over. (Enter: leave it)")
  }

  /// When it is left to the other machine.
  var leftElsewhere: String {
    language.say(
      ja: " 引き継ぎませんでした。記録はそのままです。", en: " Not taken over; the record is as it was.")
  }
}

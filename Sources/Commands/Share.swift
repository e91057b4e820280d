import ArgumentParser
import Office
import Records
import Text
import UseCases
import Workspace

/// `aritai share`: hands a record over to the secretariat, as its head has seen it.
struct Share: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: help.share, aliases: ["提出"])

  @Argument(help: .init(help.sessionName, valueName: "meeting"))
  var session: String

  @Option(name: .long, help: .init(help.confirmed, valueName: "date"))
  var confirmed: String?

  @Option(name: .long, help: .init(help.holdBack, valueName: "entries"))
  var holdBack: String?

  @Option(name: .long, help: .init(help.releaseTo))
  var release: String?

  @Flag(name: .long, help: .init(help.yes))
  var yes = false

  @Option(name: .long, help: .init(help.handTo, valueName: "dir"))
  var output: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let folder = output.map { FilePath.join(environment.folder, $0) }
      let office = try environment.office()
      var dialogue = ShareDialogue(
        environment: environment, office: office,
        handing: try office.handingOver(session, to: folder), folder: folder)
      if let scope = try environment.reach(release) { dialogue.handing.release(to: scope) }
      if let holdBack { try dialogue.handing.holdBack(holdBack) }
      if let day = try environment.pastDay(confirmed, flag: "--confirmed") {
        try dialogue.handing.confirm(on: day)
      }
      try dialogue.run(agreed: yes)
    }
  }
}

/// Shows the page that leaves, asks what the head has said, and hands it over.
struct ShareDialogue {
  let environment: Environment
  let office: OfficeFolder
  var handing: HandingOver
  let folder: String?

  private var words: CommandWords { environment.words }

  mutating func run(agreed: Bool) throws {
    if !agreed { try askReach() }
    try showPage()
    if !agreed {
      guard try hasHeadsWord(), try isAgreed() else { return environment.say(words.notHanded) }
    }
    let (handed, path) = try office.hand(over: handing, to: folder)
    environment.say(
      handed.isRepeated
        ? words.handedBefore(handed.number, path: path) : words.handed(handed.number, path: path))
  }

  private func showPage() throws {
    try environment.print(environment.terminalText(try office.page(of: handing)))
  }

  /// Whom it is for, where nobody has said it; Enter alone is the secretariat.
  private mutating func askReach() throws {
    guard handing.missing != nil, handing.reach == nil else { return }
    environment.say(words.askReach)
    let scopes: [ReleaseScope] = [.office, .hr, .division]
    let typed = try answer(missing: "--release, --confirmed, --yes").foldedAnswer
    let number = Int(typed).map { $0 - 1 } ?? 1
    handing.release(to: scopes.indices.contains(number) ? scopes[number] : .hr)
  }

  /// What was crossed out and when the head saw the page, where that is missing.
  private mutating func hasHeadsWord() throws -> Bool {
    guard let missing = handing.missing else { return true }
    environment.say(words.askCrossedOut(missing))
    try crossOut()
    environment.say(words.askSeen)
    while true {
      let typed = try answer(missing: "--confirmed")
      if typed.isEmpty { return false }
      do {
        guard let day = try environment.pastDay(typed, flag: "--confirmed") else { return false }
        try handing.confirm(on: day)
        return true
      } catch let error as UseCaseError {
        environment.say(environment.reader.words.text(of: error))
      } catch let code as ExitCode where code == .usage {}
    }
  }

  private mutating func crossOut() throws {
    while true {
      let typed = try answer(missing: "--confirmed, --yes")
      if typed.isEmpty || typed.foldedAnswer == "0" { return }
      do {
        try handing.holdBack(typed)
        return try showPage()
      } catch let error as UseCaseError {
        environment.say(environment.reader.words.text(of: error))
      }
    }
  }

  private func isAgreed() throws -> Bool {
    environment.say(words.askHandOver)
    return try answer(missing: "--yes").foldedAnswer == "1"
  }

  /// The line that somebody enters; where nobody does, the flag that would have said it.
  private func answer(missing flags: String) throws -> String {
    guard let line = try environment.line() else {
      throw environment.failure(words.missing(flags: flags), .usage)
    }
    return line.trimmed
  }
}

extension Environment {
  /// A day that has passed: 10月8日 without a year is the last one there was.
  fileprivate func pastDay(_ text: String?, flag: String) throws -> CivilDate? {
    guard let text, let day = try day(text, flag: flag) else { return nil }
    guard day > reader.today, CivilDate.read(text) == nil else { return day }
    return CivilDate(year: day.year - 1, month: day.month, day: day.day) ?? day
  }
}

extension CommandWords {
  func askCrossedOut(_ missing: HandingOver.Missing) -> String {
    let why =
      missing == .newConfirmation
      ? language.say(
        ja: " 所属長が見たあとに変わっています。もう一度見てもらってください。\n",
        en: " It has changed since the head saw it. Please show it again.\n") : ""
    return why
      + language.say(
        ja: " 所属長が消したものがあれば、番号で入れてください。\n （例 課題2、アクション3の分かったこと。なければ Enter）",
        en: " What has the head crossed out, by number?\n"
          + " (such as issue 2, action 3 Learned; Enter: nothing)")
  }

  var askReach: String {
    language.say(
      ja: " どこまで渡しますか。（Enter で 2）\n"
        + " 1 庁内（すべての所属が読めます）  2 事務局まで  3 課内（開いたことだけ）",
      en: " Whom is it for? (Enter: 2)\n"
        + " 1 every division  2 the secretariat  3 nobody (only that you met)")
  }

  var askSeen: String {
    language.say(
      ja: " 所属長がこの紙を見て、よいと言った日はいつですか。（Enter でやめる）",
      en: " On what day did the head see this page and agree? (Enter: stop here)")
  }

  var askHandOver: String {
    language.say(
      ja: " この紙のとおり提出しますか。 1 提出する（Enter でやめる）",
      en: " Hand over just what this page shows? 1 hand it over (Enter: no)")
  }

  var notHanded: String {
    language.say(ja: " 提出していません。記録もそのままです。", en: " Nothing was handed over or changed.")
  }

  func handed(_ number: Int, path: String) -> String {
    language.say(
      ja: "提出のファイルを作りました（\(number)回目）。事務局に渡すのは、このファイルです。\n  \(path)",
      en:
        "The file to hand in was made (number \(number)). Give the secretariat this file:\n  \(path)"
    )
  }

  func handedBefore(_ number: Int, path: String) -> String {
    language.say(
      ja: "前に提出したもの（\(number)回目）と同じです。\n  \(path)",
      en: "The same was handed over before (number \(number)).\n  \(path)")
  }
}

extension HelpWords {
  var share: String {
    language.say(
      ja: "所属長が見た紙のとおりに、記録を事務局へ提出します。",
      en: "Hand a record over to the secretariat, just as its head has seen it.")
  }

  var confirmed: String {
    language.say(
      ja: "所属長がこの紙を見て確認した日。", en: "The day on which the head saw this page and agreed.")
  }

  var holdBack: String {
    language.say(
      ja: "渡さないもの（例 課題2、アクション3 分かったこと）。",
      en: "What is held back, such as “issue 2, action 3 Learned”.")
  }

  var releaseTo: String {
    language.say(
      ja: "どこまで渡すか（庁内・事務局まで・課内）。",
      en: "Whom it reaches: office or division; else the secretariat alone.")
  }

  var yes: String { language.say(ja: "聞かずに提出します。", en: "Hand it over without asking.") }

  var handTo: String {
    language.say(
      ja: "提出のファイルを置くフォルダ。", en: "The folder to put the file into.")
  }
}

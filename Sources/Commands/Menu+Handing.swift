import ArgumentParser
import Office
import Records
import Text
import UseCases

extension Menu {
  /// Asks which record, shows the page that leaves and hands it over.
  func handIn(_ office: OfficeFolder) throws {
    let records = office.toHandIn()
    guard !records.isEmpty else { return environment.say(environment.words.nothingToHandIn) }
    let lines = records.prefix(20).enumerated().map { index, record in
      "\(index + 1 < 10 ? " " : "")\(index + 1)  \(record.id.date)  \(record.name)"
        + (record.isWaiting ? "" : environment.words.handedSuffix)
    }
    environment.say(environment.words.recordsToHandIn(lines))
    guard let number = Int(try environment.line()?.foldedAnswer ?? ""),
      records.indices.contains(number - 1)
    else { return }
    let id = records[number - 1].id.description
    do {
      var dialogue = ShareDialogue(
        environment: environment, office: office, handing: try office.handingOver(id, to: nil),
        folder: nil)
      try dialogue.run(agreed: false)
    } catch let error as UseCaseError {
      environment.say(environment.reader.words.text(of: error))
    }
  }

  /// Asks to which issue, and what.
  func answer() throws {
    guard let issue = try asked(environment.words.menuIssue), !issue.isEmpty else { return }
    try start(ReplyAnswer.self, [issue])
  }
}

extension CommandWords {
  var nothingToHandIn: String {
    language.say(ja: " 提出を待つ記録はありません。", en: " No record waits to be handed in.")
  }

  func recordsToHandIn(_ lines: [String]) -> String {
    language.say(
      ja: " どの記録ですか。番号を入れてください。（空のまま Enter で戻ります）\n",
      en: " Which record? Type its number. (Enter alone goes back)\n")
      + lines.map { "   \($0)" }.joined(separator: "\n")
  }

  /// Behind a record that is handed in as it stands.
  var handedSuffix: String { language.say(ja: "（提出済み）", en: " (handed in)") }

  var menuIssue: String {
    language.say(
      ja: " どの課題への回答ですか。（例 2026-04-20-jinji/G2。空のまま Enter で戻ります）",
      en: " A reply to which issue? (such as 2026-04-20-jinji/G2; Enter alone goes back)")
  }
}

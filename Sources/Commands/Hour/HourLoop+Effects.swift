import ArgumentParser
import Facilitation
import Records
import Reports
import Text
import Workspace

extension HourLoop {
  /// Writes what the team found about an earlier action into the file in which it lives.
  ///
  /// One that cannot be written now is said, with what was typed, and does not stop the hour.
  func append(_ review: Review) {
    let change = ActionChange(
      action: review.action, entry: review.entry, learned: review.learned, owner: review.owner,
      isOnce: true)
    do {
      try desk.office.apply(change, in: desk.sessions.value, world)
    } catch {
      sayProblem(error)
      world.say([review.entry.text, review.learned].compactMap(\.self).joined(separator: "\n"))
    }
  }

  /// Says why something could not be written.
  func sayProblem(_ error: any Error) {
    switch error {
    case let error as ChangeError: world.say(world.sentence(for: error))
    case let error as FileError: world.say(world.sentence(for: error))
    default: break
    }
  }

  /// Writes the page for the head of the division beside the record.
  func writeHeadPage() throws {
    guard let path = record.path else { return }
    let context = world.context(desk.library.value)
    let page = HeadPage(hour.session, context: context).report.page
    try desk.office.workspace.write("\(path.dropLast(3)).html", Array(page.rendered.utf8))
  }

  /// Says how to go on later, or gives back what could not be kept.
  func leave(kept: Bool) throws {
    if !hour.isNamed, !world.canAsk {
      throw world.failure(world.words.missingFlag("--division"), .usage)
    }
    try giveBackUnsaved()
    if kept { world.say(world.words.leftOff) }
  }

  /// Prints a record that could not be written, so that it can be copied, and ends with 73.
  func giveBackUnsaved() throws {
    guard hour.isNamed, !isSaved else { return }
    try world.print(String(decoding: hour.session.rendered(), as: UTF8.self))
    throw ExitCode.cannotWrite
  }

  /// Takes the notes of a file as if they had been pasted.
  mutating func readNotes(_ name: String) {
    guard let text = read(name) else { return }
    let notes = NotesFile.notes(in: text, isTable: name.lowercased().hasSuffix(".csv"))
    waiting.append(.lines(notes.filter { !$0.isEmpty && isTaken($0) }))
  }

  /// The figures of a CSV, a line each: the first column names it, the first row its columns.
  func facts(in name: String) -> [Paragraph] {
    guard let text = read(name) else { return [] }
    let rows = CSV.rows(of: text).filter { $0.contains { !$0.isEmpty } }
    guard let head = rows.first else { return [] }
    return rows.dropFirst().map { row in
      let figures = zip(head, row).dropFirst().filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
      return Paragraph(.listed, ([row.first ?? ""] + figures).joined(separator: "  "))
    }
  }

  /// The text of a file in UTF-8 or CP932; nil is said.
  private func read(_ name: String) -> String? {
    let path = FilePath.join(world.folder, sanitized(name))
    do {
      let bytes = try FileSystem.real.read(path)
      if let text = DecodedText(bytes)?.text { return text }
      world.say(world.words.unknownEncoding(name))
    } catch {
      world.say(world.sentence(for: error))
    }
    return nil
  }
}

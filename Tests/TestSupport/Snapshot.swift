import Foundation
import Testing

/// Expects the text to be the file `Snapshots/SUITE/NAME.txt` beside the test file SUITE.swift.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the file is written, and the test fails so that a
/// recording never passes for a check.
package func expectSnapshot(
  _ text: String, named name: String, fileID: String = #fileID, filePath: String = #filePath,
  line: Int = #line, column: Int = #column
) throws {
  let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  let test = URL(fileURLWithPath: filePath)
  let folder = test.deletingLastPathComponent()
    .appendingPathComponent("Snapshots/\(test.deletingPathExtension().lastPathComponent)")
  let file = folder.appendingPathComponent("\(name).txt")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record("recorded \(file.path)", sourceLocation: place)
  } else if let expected = try? Data(contentsOf: file) {
    let expected = String(decoding: expected, as: UTF8.self)
    if expected.utf8.elementsEqual(text.utf8) { return }
    let changes = lineDifference(from: expected, to: text)
    Issue.record("\(name) is not as recorded:\n\(changes)", sourceLocation: place)
  } else {
    Issue.record("no snapshot \(file.path); RECORD_SNAPSHOTS=1 writes it", sourceLocation: place)
  }
}

/// The lines that went (`-`) and came (`+`), each with its line number, in the order of the text.
package func lineDifference(from old: String, to new: String) -> String {
  let old = old.split(separator: "\n", omittingEmptySubsequences: false)
  let new = new.split(separator: "\n", omittingEmptySubsequences: false)
  return new.difference(from: old).map { change in
    switch change {
    case .remove(let offset, let line, _): (offset, 0, "- \(offset + 1): \(line)")
    case .insert(let offset, let line, _): (offset, 1, "+ \(offset + 1): \(line)")
    }
  }
  .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  .map(\.2)
  .joined(separator: "\n")
}

/// What a file says, what is wrong with it, and the file itself for a later change.
package struct Reading<Value: Sendable>: Sendable {
  package var value: Value
  /// In order of place.
  package var diagnostics: [Diagnostic]
  package var document: Document

  package init(value: Value, diagnostics: [Diagnostic], document: Document) {
    (self.value, self.diagnostics, self.document) = (value, diagnostics, document)
  }
}

/// What other records have to know of one, whatever is kept of its text.
package struct RecordOutline: Hashable, Sendable {
  /// The path from the workspace, with `/`.
  package var path: String
  package var id: SessionID
  /// The number of a share, in a bundle only.
  package var share: Int?
  /// The numbers of its issues and of its actions, without those that have none yet.
  package var issues: [Int]
  package var actions: [Int]

  package init(path: String, _ session: borrowing Session) {
    self.path = path
    (id, share) = (session.id, session.share)
    // By place, for to hand out an entry copies it.
    (issues, actions) = ([], [])
    for place in session.issues.indices {
      if let number = session.issues[place].number { issues.append(number) }
    }
    for place in session.actions.indices {
      if let number = session.actions[place].number { actions.append(number) }
    }
  }
}

/// The problems found in one document, with their places in bytes until somebody asks.
struct FoundProblems {
  private struct Found {
    var problem: Problem
    var line: Int
    var range: Range<Int>
  }

  /// How many problems of one line are kept; a pasted list of thousands helps nobody.
  private static let mostOfOneLine = 20

  private var found: [Found] = []
  private var ofLine: [Int: Int] = [:]

  var isEmpty: Bool { found.isEmpty }

  /// Whether so much is wrong with the file that looking for what was meant helps nobody.
  var isHopeless: Bool { found.count >= 200 }

  /// Whether no further problem of a line is kept.
  func isFull(line: Int) -> Bool { ofLine[line, default: 0] >= Self.mostOfOneLine }

  /// Adds a problem at a stretch of the line with an index.
  mutating func add(_ problem: Problem, line: Int, at range: Range<Int>) {
    guard !isFull(line: line) else { return }
    ofLine[line, default: 0] += 1
    found.append(Found(problem: problem, line: line, range: range))
  }

  /// The problems in order of place; columns are counted only here.
  func diagnostics(in document: Document, file: String) -> [Diagnostic] {
    if let offset = document.damagedAt {
      let place = Place(line: document.lineNumber(ofByte: offset))
      return [Diagnostic(file: file, place: place, problem: .file(.notUTF8))]
    }
    if found.isEmpty { return [] }
    return found.enumerated()
      .sorted {
        ($0.element.line, $0.element.range.lowerBound, $0.offset)
          < ($1.element.line, $1.element.range.lowerBound, $1.offset)
      }
      .map { Self.diagnostic($0.element, in: document, file: file) }
  }

  private static func diagnostic(
    _ found: Found, in document: Document, file: String
  ) -> Diagnostic {
    guard document.lines.indices.contains(found.line) else {
      return Diagnostic(file: file, place: Place(line: 1), problem: found.problem)
    }
    let content = document.lines[found.line].content
    let before = document.text(content.lowerBound..<found.range.lowerBound)
    let place = Place(
      line: found.line + 1, column: before.count + 1,
      length: max(1, document.text(found.range).count))
    return Diagnostic(
      file: file, place: place, problem: found.problem, source: document.text(content))
  }
}

extension Document {
  /// The number, from 1, of the line that holds a byte.
  fileprivate func lineNumber(ofByte offset: Int) -> Int {
    var number = 1
    for index in 0..<min(offset, bytes.count)
    where bytes[index] == 0x0A
      || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
    {
      number += 1
    }
    return number
  }
}

extension Diagnostic {
  /// A diagnostic whose severity is that of its problem.
  package init(file: String, place: Place, problem: Problem, source: String = "") {
    self.init(
      file: file, place: place, severity: problem.severity, problem: problem, source: source)
  }
}

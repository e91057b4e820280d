package import Records

/// What only resuming needs; stands in a file beside the record and goes at the closing.
package struct Checkpoint: Equatable, Sendable {
  let course: Course
  let counts: EntryCounts
  /// The open question.
  let question: OpenQuestion
  /// Those it interrupts, the next one last.
  let interrupted: [OpenQuestion]

  /// Why a checkpoint cannot be read.
  package enum Problem: Error {
    /// It was written by another version of the program, whose words may mean something else.
    case otherVersion
    /// It is cut off or was changed by somebody.
    case damaged
  }
}

extension Hour {
  /// What resuming at this very question needs beside the record.
  package var checkpoint: Checkpoint {
    Checkpoint(
      course: course, counts: EntryCounts(session), question: question.filed(self),
      interrupted: interrupted.map { $0.filed(self) })
  }

  /// What may stand in files now: the record and what resuming needs, without any slip where they
  /// stay on paper.
  package var stored: (session: Session, checkpoint: Checkpoint) {
    guard course.isOnPaper else { return (session, checkpoint) }
    var stored = session
    stored.keepNotes(.none)
    let open = (interrupted + [question]).filter { !$0.traits.contains(.keepsSlip) }
    let asked = open.last ?? OpenQuestion(NoteQuestion(section: course.section))
    return (
      stored,
      Checkpoint(
        course: course.withoutSlips, counts: EntryCounts(stored), question: asked,
        interrupted: Array(open.dropLast()))
    )
  }
}

extension Hour {
  /// What the room sees, as far as it may stand in a file.
  package var storedScene: Scene {
    guard course.isOnPaper else { return scene }
    var hour = self
    hour.write { $0.keepNotes(.none) }
    return hour.scene
  }
}

extension Course {
  /// The section that slips go to.
  fileprivate var section: NoteSection { stage == .ideal ? .ideal : .current }
}

/// A checkpoint as text: a heading, then the name of each part with its values indented below.
///
///     aritai-hour 2
///     course
///       stage: current
///       used: 310
///     counts
///       current: 4
///     note
///       section: current
extension Checkpoint {
  private static let heading = "aritai-hour "
  /// Raised whenever a name or a value changes its meaning, so that no version misreads another.
  private static let version = "2"

  package var encoded: String {
    let parts =
      [("course", course.kept), ("counts", counts.kept)]
      + (interrupted + [question]).map { ($0.name, $0.kept) }
    return parts.reduce(Self.heading + Self.version + "\n") { text, part in
      let values = part.1.sorted { $0.key < $1.key }
      return text + part.0 + "\n" + values.map { "  \($0.key): \($0.value)\n" }.joined()
    }
  }

  /// Reads what `encoded` wrote and nothing else: a value left over or spelled otherwise is damage.
  package init(decoding text: String) throws(Problem) {
    guard text.hasPrefix(Self.heading) else { throw .damaged }
    var lines = text.split(whereSeparator: { $0.isNewline })[...]
    guard lines.popFirst() == (Self.heading + Self.version)[...] else { throw .otherVersion }
    let parts = Self.parts(in: lines)
    let questions = parts.dropFirst(2).compactMap { QuestionKind.question($0.name, $0.kept) }
    guard let question = questions.last, let course = Course(parts[0].kept),
      let counts = EntryCounts(parts[1].kept)
    else { throw .damaged }
    self.init(
      course: course, counts: counts, question: question, interrupted: questions.dropLast())
    guard encoded == text else { throw .damaged }
  }

  /// The names at the margin, each with the values below it.
  private static func parts(
    in lines: ArraySlice<Substring>
  ) -> [(name: String, kept: [String: String])] {
    var parts: [(name: String, kept: [String: String])] = []
    for line in lines {
      if let colon = line.firstIndex(of: ":"), line.hasPrefix("  "), !parts.isEmpty {
        let value = line[colon...].dropFirst(2)
        parts[parts.count - 1].kept[String(line[..<colon].dropFirst(2))] = String(value)
      } else {
        parts.append((String(line), [:]))
      }
    }
    return parts
  }
}

/// How many entries the record had when a checkpoint was written.
struct EntryCounts: Hashable {
  let current: Int
  let ideal: Int
  let issues: Int
  let actions: Int

  /// The notes of a section.
  subscript(section: NoteSection) -> Int { section == .current ? current : ideal }
}

extension EntryCounts: KeptByFields {
  private static let many = 0...9_999_999

  init(_ session: Session) {
    (current, ideal) = (session.current.count, session.ideal.count)
    (issues, actions) = (session.issues.count, session.actions.count)
  }

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      current: try fields.one("current", in: many) { $0.current },
      ideal: try fields.one("ideal", in: many) { $0.ideal },
      issues: try fields.one("issues", in: many) { $0.issues },
      actions: try fields.one("actions", in: many) { $0.actions })
  }
}

package import Insight
package import Records
package import Reports
import Text

/// Everything that is wrong in the files of an office, in the order of place.
package struct Findings: Sendable {
  /// Something found: a file that cannot be read, or a place in one that can.
  package enum Finding: Hashable, Sendable {
    case skipped(SkippedFile)
    case diagnostic(Diagnostic)

    var file: String {
      switch self {
      case .skipped(let file): file.path
      case .diagnostic(let diagnostic): diagnostic.file
      }
    }
  }

  package let all: [Finding]

  /// Puts together what was found; `examples` is the office's own `kinds.txt`.
  package init(
    _ library: LoadedLibrary, _ sessions: LoadedRecords<some Sendable>,
    _ corrections: LoadedCorrections, answers: LoadedAnswers = LoadedAnswers(),
    examples: OfficeFile? = nil, retention: [Diagnostic] = []
  ) {
    let diagnostics =
      (library.diagnostics + sessions.diagnostics + corrections.file.diagnostics + retention
      + answers.diagnostics(beside: sessions.files.map { $0.outline })
      + (examples?.unreadExamples ?? [])).inOrderOfPlace
    let skipped =
      library.skipped + sessions.skipped + sessions.intake.meantAsRecords + corrections.skipped
      + answers.skipped
    let found = skipped.map(Finding.skipped) + diagnostics.map(Finding.diagnostic)
    all = found.enumerated().sorted { left, right in
      let (first, second) = (left.element.file, right.element.file)
      return first == second
        ? left.offset < right.offset : first.utf8.lexicographicallyPrecedes(second.utf8)
    }
    .map { $0.element }
  }

  package var isEmpty: Bool { all.isEmpty }

  package func text(_ words: UseCaseWords) -> String {
    all.map { finding in
      switch finding {
      case .skipped(let file): words.text(of: file)
      case .diagnostic(let diagnostic): diagnostic.rendered(RecordWords(words.language))
      }
    }.joined(separator: "\n\n")
  }

  /// The same as data: file, line, column, severity, code, message and fix.
  package func table(_ words: UseCaseWords) -> ProblemTable {
    let found = all.map { finding in
      switch finding {
      case .skipped(let file):
        FoundProblem(
          file: file.path, line: 1, column: 1, severity: .error, code: file.code,
          message: words.sentence(file).message, fix: words.sentence(file).fix)
      case .diagnostic(let found): FoundProblem(found, words: RecordWords(words.language))
      }
    }
    return ProblemTable(found, in: words.language)
  }
}

extension Intake {
  /// Files of another kind that somebody has probably sent as records.
  fileprivate var meantAsRecords: [SkippedFile] {
    files.compactMap { file in
      guard case .skipped(let skipped) = file.fate, case .otherType(_, let type) = skipped else {
        return nil
      }
      switch type {
      case .recordAsText, .word, .sheet: return skipped
      case .text, .other:
        let stem = FileKind.stem(of: file.path).split(separator: ".").first ?? ""
        return SessionID(String(stem)) == nil || type != .text ? nil : skipped
      }
    }
  }
}

/// What `check` keeps of a record.
package struct CheckedRecord: Sendable {
  /// Whether its 保存期間 has passed.
  fileprivate let isPastRetention: Bool
  /// Whether notes stand in it that nobody made up.
  fileprivate let holdsNotes: Bool
  /// How many issues nobody has chosen a type for, in a record that is held and no copy.
  fileprivate let untyped: Int

  package init(_ session: Session, asOf today: CivilDate) {
    isPastRetention = session.keptUntil(before: today) != nil
    holdsNotes = !session.isSample && !(session.current.isEmpty && session.ideal.isEmpty)
    let isOwn = session.state == .held && !session.isBundle
    untyped = isOwn ? session.issues.count { $0.types.isEmpty } : 0
  }
}

extension LoadedRecords<CheckedRecord> {
  /// The records whose 保存期間 has passed; each has to be read once more for its place.
  package var pastRetention: [String] {
    files.filter { $0.content.isPastRetention }.map { $0.path }
  }

  /// How many issues of held records are counted under an estimated type.
  package var untyped: Int { files.reduce(0) { $0 + $1.content.untyped } }

  /// Whether the notes of several divisions, none of them made up, lie where whoever opens the
  /// folder reads them.
  package var holdsNotesOfSeveral: Bool {
    Set(files.filter { $0.content.holdsNotes }.map { $0.id.division }).count > 1
  }
}

extension OfficeFile {
  /// Where a record says that it may go, when its 保存期間 has passed.
  package func retention(_ vocabulary: Vocabulary, asOf today: CivilDate) -> [Diagnostic] {
    Session.read(bytes: bytes, file: path, vocabulary: vocabulary)
      .retentionProblem(file: path, asOf: today)
  }
}

extension OfficeFile {
  /// The lines of `kinds.txt` by which nothing is learnt.
  fileprivate var unreadExamples: [Diagnostic] {
    KindExample.problems(in: DecodedText(bytes)?.text ?? "", file: path)
  }
}

/// What the office has changed about the groups of its report.
package struct LoadedCorrections: Sendable {
  package var file = CorrectionFile()
  /// The file itself where it cannot be read.
  package var skipped: [SkippedFile] = []

  /// No corrections.
  package init() {}

  /// Reads the file; what it may name is what the records and the library hold.
  package init(_ file: OfficeFile, _ library: Library, _ records: LoadedRecords<some Sendable>) {
    guard let text = DecodedText(file.bytes)?.text else {
      skipped = [SkippedFile(notUTF8: file)]
      return
    }
    // One that is not released yet may be named too.
    var issues: Set<IssueID> = []
    for file in records.files {
      issues.formUnion(file.outline.issues.map { IssueID(session: file.id, number: $0) })
    }
    self.file = CorrectionFile(text, file: file.path, issues: issues, types: library.types)
  }
}

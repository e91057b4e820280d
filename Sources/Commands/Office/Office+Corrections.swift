import Insight
import Records
import Text
import Workspace

extension Office {
  /// What HR has changed about the groups of the report, and what is wrong in the file that says
  /// so; nothing where there is no file.
  func corrections(
    of loaded: LoadedSessions
  ) -> (file: CorrectionFile, problems: [SkippedFile]) {
    let path = Workspace.corrections
    let read = { text in
      CorrectionFile(
        text, file: path, issues: Set(loaded.sessions.flatMap(Self.issues)),
        types: library.types)
    }
    do {
      let bytes = try workspace.files.read(workspace.absolute(path))
      guard let text = DecodedText(bytes)?.text else {
        return (CorrectionFile(), [.notUTF8(path: path, .unknown)])
      }
      return (read(text), [])
    } catch {
      let problem = FileError(path: path, call: error.call, reason: error.reason)
      return (CorrectionFile(), error.reason == .missing ? [] : [.unreadable(problem)])
    }
  }

  /// The names of a record's issues; a correction may name one that is not released yet.
  private static func issues(of session: Session) -> [IssueID] {
    session.issues.compactMap { issue in
      issue.number.map { IssueID(session: session.id, number: $0) }
    }
  }
}

import Records
import Workspace

extension Office {
  /// Files below `Sessions` that are named like a record and are not read: Notepad adds `.txt` to
  /// a name that does not show it.
  func otherFileTypes() -> [Diagnostic] {
    let content = workspace.files.walk(workspace.absolute(Workspace.sessions))
    return content.files.compactMap { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let isText = [".txt", ".doc", ".docx"].contains { name.lowercased().hasSuffix($0) }
      let stem = name.split(separator: ".").first.map(String.init) ?? ""
      guard isText, SessionID(stem) != nil else { return nil }
      return Diagnostic(
        file: "\(Workspace.sessions)/\(path)", place: Place(line: 1),
        problem: .file(.otherFileType(name)))
    }
  }

  /// Records whose 保存期間 has passed, each read once more for the place of it.
  func retention(of loaded: LoadedSessions, asOf today: CivilDate) -> [Diagnostic] {
    loaded.files.filter { $0.session.keptUntil(before: today) != nil }.flatMap { file in
      let bytes = (try? workspace.files.read(workspace.absolute(file.path))) ?? []
      return Session.read(bytes: bytes, file: file.path, vocabulary: vocabulary)
        .retentionProblem(file: file.path, asOf: today)
    }
  }
}

extension LoadedSessions {
  /// Whether the notes of several divisions, none of them made up, lie where whoever opens this
  /// workspace reads them.
  var holdsNotesOfSeveral: Bool {
    let real = sessions.filter { !$0.isSample && !($0.current.isEmpty && $0.ideal.isEmpty) }
    return Set(real.map(\.id.division)).count > 1
  }
}

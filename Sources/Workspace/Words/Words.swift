package import Text

extension Workspace {
  /// Every sentence of this target that people read.
  package struct Words: Sendable {
    /// What leads the remedy: `直し方: `.
    package let fixHeading: String
    package let workspace: @Sendable (WorkspaceError) -> Remedy
    let file: @Sendable (FileError) -> Remedy
    let notUTF8: @Sendable (_ path: String, Encoding) -> Remedy
    let changedSinceRead: @Sendable (_ path: String) -> Remedy
    let locked: @Sendable (_ path: String, LockInfo) -> Remedy

    /// The sentences of a language.
    package static func of(_ language: Language) -> Words {
      language == .japanese ? .japanese : .english
    }
  }
}

extension Workspace.Words {
  /// What to do when a file could not be read or written.
  package func advice(on error: FileError) -> Remedy { file(error) }

  /// What to do when a record could not be changed.
  package func advice(on error: ChangeError) -> Remedy {
    switch error {
    case .notUTF8(let path): notUTF8(path, .unknown)
    case .changedSinceRead(let path): changedSinceRead(path)
    case .locked(let path, let holder): locked(path, holder)
    case .cannotRead(let error), .cannotWrite(let error): file(error)
    }
  }
}

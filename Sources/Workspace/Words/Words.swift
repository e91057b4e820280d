package import Text

extension Workspace {
  /// Every sentence of this target that people read.
  package struct Words: Sendable {
    /// What leads the remedy: `直し方: `.
    package let fixHeading: String
    package let workspace: @Sendable (WorkspaceError) -> Advice
    package let lookup: @Sendable (SessionLookupError) -> Advice
    let file: @Sendable (FileError) -> Advice
    let notUTF8: @Sendable (_ path: String, Encoding) -> Advice
    let changedSinceRead: @Sendable (_ path: String) -> Advice
    let locked: @Sendable (_ path: String, LockInfo) -> Advice

    package static func of(_ language: Language) -> Words {
      language == .japanese ? .japanese : .english
    }
  }
}

extension Workspace.Words {
  package func advice(on error: FileError) -> Advice { file(error) }

  package func advice(on error: ChangeError) -> Advice {
    switch error {
    case .notUTF8(let path): notUTF8(path, .unknown)
    case .changedSinceRead(let path): changedSinceRead(path)
    case .locked(let path, let holder): locked(path, holder)
    case .cannotRead(let error), .cannotWrite(let error): file(error)
    }
  }

  package func advice(on problem: FileProblem) -> Advice {
    switch problem {
    case .unreadable(let error): file(error)
    case .notUTF8(let path, let encoding): notUTF8(path, encoding)
    }
  }
}

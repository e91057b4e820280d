internal import Records
package import Text

/// Every sentence of this target that people read: what is wrong, where, and what to do.
package struct Words: Sendable {
  package var notFound: @Sendable (_ from: String) -> String
  package var notAWorkspace: @Sendable (_ path: String, _ named: WorkspaceError.Origin) -> String
  package var notUTF8: @Sendable (_ path: String) -> String
  package var cp932: @Sendable (_ path: String) -> String
  package var changedSinceRead: @Sendable (_ path: String) -> String
  package var locked: @Sendable (_ path: String, _ by: LockInfo) -> String
  /// For a lock that does not say whose it is.
  package var lockedByUnknown: @Sendable (_ path: String) -> String
  package var failed: @Sendable (_ path: String, _ call: FileError.Call, _ reason: String) -> String
  package var reason: @Sendable (FileError.Reason) -> String
  package var duplicate: @Sendable (_ id: String, _ path: String, _ kept: String) -> String
  package var unnamed: @Sendable (_ path: String) -> String
  package var noSuchSession: @Sendable (_ name: String, _ similar: [String]) -> String
  package var ambiguousSession: @Sendable (_ name: String, _ all: [String]) -> String

  package static func `in`(_ language: Language) -> Words {
    switch language {
    case .japanese: japanese
    case .english: english
    }
  }
}

extension Words {
  package func sentence(for error: WorkspaceError) -> String {
    switch error {
    case .notFound(let from): notFound(from)
    case .notAWorkspace(let path, let origin): notAWorkspace(path, origin)
    }
  }

  package func sentence(for error: FileError) -> String {
    failed(error.path, error.call, reason(error.reason))
  }

  package func sentence(for error: ChangeError) -> String {
    switch error {
    case .notUTF8(let path): notUTF8(path)
    case .changedSinceRead(let path): changedSinceRead(path)
    case .locked(let path, let holder):
      holder == .unknown ? lockedByUnknown(path) : locked(path, holder)
    case .cannotRead(let error), .cannotWrite(let error): sentence(for: error)
    }
  }

  package func sentence(for problem: FileProblem) -> String {
    switch problem {
    case .unreadable(let error): sentence(for: error)
    case .notUTF8(let path, let encoding): encoding == .cp932 ? cp932(path) : notUTF8(path)
    case .duplicate(let id, let path, let kept): duplicate("\(id)", path, kept)
    case .unnamed(let path): unnamed(path)
    }
  }

  package func sentence(for error: SessionLookupError) -> String {
    switch error {
    case .notFound(let name, let similar): noSuchSession(name, similar.map(\.description))
    case .ambiguous(let name, let all): ambiguousSession(name, all.map(\.description))
    }
  }
}

import Text

/// One change to the files of an office, as a value: whoever holds the files carries it out.
///
/// `Office` does it in a folder on a disk, a test or a page in a dictionary. A change either
/// happens whole or leaves everything as it was.
package enum Change: Hashable, Sendable {
  /// Makes a file; one that exists already is an error.
  case create(_ path: String, _ bytes: [UInt8])
  /// Puts other bytes in the place of those that were read; a file that has changed since, or is
  /// gone, is an error.
  case rewrite(_ path: String, from: [UInt8], to: [UInt8])
  /// Puts bytes where nobody else writes, whatever stands there: a side file, a page.
  case write(_ path: String, _ bytes: [UInt8])
  /// Gives a file another name; one that exists already is an error.
  case move(_ path: String, to: String)
  /// Takes a file away; that it is gone already is none.
  case remove(_ path: String)

  /// The file that is changed, by the name it has before.
  package var path: String {
    switch self {
    case .create(let path, _), .rewrite(let path, _, _), .write(let path, _), .move(let path, _),
      .remove(let path):
      path
    }
  }
}

/// A file with its path from the workspace.
package struct OfficeFile: Hashable, Sendable {
  package var path: String
  package var bytes: [UInt8]

  package init(_ path: String, _ bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
}

/// An office's files in memory, as tests and the page in a browser keep them.
package struct FilesInMemory: Hashable, Sendable {
  package private(set) var files: [String: [UInt8]]

  package init(_ files: [OfficeFile] = []) {
    self.files = [:]
    for file in files { self.files[file.path] = file.bytes }
  }

  /// The bytes of a file; nil where there is none.
  package subscript(path: String) -> [UInt8]? {
    get { files[path] }
    set { files[path] = newValue }
  }

  /// The files below a folder, in the order of the bytes of their paths.
  package func below(_ folder: String) -> [OfficeFile] {
    files.filter { $0.key.hasPrefix(folder + "/") }.map { OfficeFile($0.key, $0.value) }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Why a change was refused; nothing has been changed then.
  package enum Refusal: Error, Hashable, Sendable {
    case exists(_ path: String)
    case changedSinceRead(_ path: String)
    case missing(_ path: String)
  }

  /// Carries out a change.
  package mutating func apply(_ change: Change) throws(Refusal) {
    switch change {
    case .create(let path, let bytes):
      guard files[path] == nil else { throw .exists(path) }
      files[path] = bytes
    case .rewrite(let path, let old, let new):
      guard let found = files[path] else { throw .missing(path) }
      guard found == old else { throw .changedSinceRead(path) }
      files[path] = new
    case .write(let path, let bytes): files[path] = bytes
    case .move(let path, let other):
      guard files[other] == nil else { throw .exists(other) }
      guard let bytes = files.removeValue(forKey: path) else { throw .missing(path) }
      files[other] = bytes
    case .remove(let path): files[path] = nil
    }
  }
}

extension UseCaseWords {
  /// Why files in memory were not changed.
  package func text(of refusal: FilesInMemory.Refusal) -> String {
    switch refusal {
    case .exists(let path):
      language.say(ja: "\(path) はもうあります。", en: "\(path) is there already.")
    case .changedSinceRead(let path):
      language.say(
        ja: "\(path) は、読んだあとに変わっています。", en: "\(path) has changed since it was read.")
    case .missing(let path):
      language.say(ja: "\(path) がありません。", en: "\(path) is not there.")
    }
  }
}

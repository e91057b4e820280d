import Records
import Workspace

/// Where a benchmark takes its library from.
enum LibrarySource {
  /// The library that the program carries.
  case carried
  /// A folder such as `Templates`, read instead of it.
  case folder(String)

  func read() throws -> Library {
    Library.read(files: try files().map { (path: "Templates/\($0.path)", bytes: $0.bytes) }).0
  }

  private func files() throws -> [(path: String, bytes: [UInt8])] {
    switch self {
    case .carried: EmbeddedLibrary.files.map { ($0.path, $0.bytes) }
    case .folder(let folder):
      try FileSystem.real.walk(folder).files.map { path in
        (path, try FileSystem.real.read(FilePath.join(folder, path)))
      }
    }
  }
}

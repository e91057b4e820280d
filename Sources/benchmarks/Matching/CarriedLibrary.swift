import Records
import Workspace

/// The library that the program carries.
enum CarriedLibrary {
  static func read() -> Library {
    let files = EmbeddedLibrary.files.map { (path: "Templates/\($0.path)", bytes: $0.bytes) }
    return Library.read(files: files).0
  }
}

import CLibrary
import Records
import UseCases

/// The templates that the program carries, by their paths in a workspace.
enum CarriedLibrary {
  static var files: [OfficeFile] {
    (0..<library_file_count()).map { place in
      let file = library_file_at(place)
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      return OfficeFile("\(Paths.templates)/\(String(cString: file.name))", Array(bytes))
    }
  }
}

import FoundationEssentials
import Records
import Workspace

/// A temporary workspace of many sessions, each a copy of a sample session of about 5 kB.
///
/// Always the same files: the samples, then copies with a number at the end of their names. Each has a
/// number of its own in it (記録番号), else all would be copies of one record.
struct SampleCopies {
  /// The smallest sample that is copied; the mean of those that remain is 5 kB.
  private static let smallest = 4500

  let workspace: Workspace
  private(set) var bytes = 0

  /// Copies the samples below a folder's `Sessions` in turn until there are `count` files.
  init(of folder: String, count: Int) throws {
    workspace = Workspace(root: temporaryPath("sessions"))
    let samples = try Self.samples(in: Workspace(root: folder))
    for number in 0..<count {
      let sample = samples[number % samples.count]
      let ordinal = number / samples.count + 1
      let path = ordinal == 1 ? sample.path : "\(sample.path.dropLast(3))-\(ordinal).md"
      let numbered = Self.numbered(sample.bytes, number, at: path)
      try write(numbered, to: workspace.absolute(path))
      bytes += numbered.count
    }
  }

  /// The record with a number behind its title.
  private static func numbered(_ bytes: [UInt8], _ number: Int, at path: String) -> [UInt8] {
    guard let id = SessionID(FileKind.stem(of: path)), let end = bytes.firstIndex(of: 0x0A) else {
      return bytes
    }
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let check = String([15, 10, 5, 0].map { alphabet[number >> $0 & 31] })
    let day = id.date.description.filter { $0 != "-" }
    let line = "\n\n- 記録番号: x-\(day)-\(id.division)-\(check)\n"
    // The fields follow the title after a blank line, which the new one takes the place of.
    return Array(bytes[..<end]) + Array(line.utf8) + bytes[(end + 2)...]
  }

  func remove() { try? FileManager.default.removeItem(atPath: workspace.root) }

  /// Writes without waiting for the disk.
  private func write(_ bytes: [UInt8], to path: String) throws {
    try workspace.files.makeFolder(FilePath.folder(of: path))
    try Data(bytes).write(to: URL(filePath: path))
  }

  private static func samples(
    in workspace: Workspace
  ) throws -> [(path: String, bytes: [UInt8])] {
    let folder = workspace.absolute(Paths.sessions)
    let all = try workspace.files.walk(folder, suffix: ".md").files.map { path in
      (
        path: "\(Paths.sessions)/\(path)",
        bytes: try workspace.files.read(FilePath.join(folder, path))
      )
    }
    let large = all.filter { $0.bytes.count >= smallest }
    guard !large.isEmpty else { throw CocoaError(.fileReadNoSuchFile) }
    return large
  }
}

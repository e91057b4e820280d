import FoundationEssentials
import Records
import Workspace

/// A temporary workspace of many sessions, each a copy of a sample session of about 5 kB.
///
/// Always the same files: the samples, then copies with a number at the end of their names.
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
      try write(sample.bytes, to: workspace.absolute(path))
      bytes += sample.bytes.count
    }
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

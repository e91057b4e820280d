import Records

/// What making a workspace, or bringing it up to date, did to each template.
package struct Initialisation: Hashable, Sendable {
  /// Files that were missing and are there now; paths from the workspace, in order.
  package var written: [String] = []
  /// Files nobody had edited that were an older version.
  package var updated: [String] = []
  /// Files somebody has edited; they differ from the program's and stay.
  package var kept: [String] = []
  package var unchanged: [String] = []

  package init() {}
}

extension Workspace {
  /// Makes a folder a workspace, or brings what nobody edited up to date.
  package func initialise() throws(FileError) -> Initialisation {
    try initialise(shipped: EmbeddedLibrary.shipped)
  }

  /// The same, with the lines of what releases have carried.
  func initialise(shipped: Set<String>) throws(FileError) -> Initialisation {
    var report = Initialisation()
    try files.makeFolder(absolute(Paths.sessions))
    for file in EmbeddedLibrary.files {
      try write(
        file.bytes, to: "\(Paths.templates)/\(file.path)", known: file.path, shipped, into: &report)
    }
    for file in EmbeddedLibrary.documents {
      try write(file.bytes, to: file.path, known: file.path, shipped, into: &report)
    }
    return report
  }

  /// Puts one file where nobody has edited it; `name` is what lists of shipped versions call it.
  private func write(
    _ bytes: [UInt8], to path: String, known name: String, _ shipped: Set<String>,
    into report: inout Initialisation
  ) throws(FileError) {
    let whole = absolute(path)
    guard files.status(whole) != nil else {
      try files.makeFolder(FilePath.folder(of: whole))
      try files.create(whole, with: bytes)
      return report.written.append(path)
    }
    let old = try files.read(whole)
    if old == bytes {
      report.unchanged.append(path)
    } else if shipped.contains(EmbeddedLibrary.shippedLine(name, old)) {
      try files.replace(whole, with: bytes)
      report.updated.append(path)
    } else {
      report.kept.append(path)
    }
  }
}

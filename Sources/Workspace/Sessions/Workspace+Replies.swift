package import Records

extension Workspace {
  /// The replies to issues that were passed up; files that cannot be read are left out.
  package func loadReplies() -> [Reply] {
    let folder = absolute(Self.replies)
    guard files.isFolder(folder) else { return [] }
    return files.walk(folder, suffix: ".md").files.compactMap { path in
      guard let bytes = try? files.read(FilePath.join(folder, path)) else { return nil }
      return Reply.read(bytes: bytes, file: "\(Self.replies)/\(path)").value
    }
  }
}

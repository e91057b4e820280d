/// What a file of a workspace is, which its folder says.
package enum FileKind: Hashable, Sendable {
  /// A session or a bundle.
  case session
  case reply
  case decision
  /// Figures about people that were published once.
  case published
  case `case`
  case format
  case issues
  case themes
  case organization
  case roles
  /// Examples of what people say, by its kind.
  case kinds
  /// Whose workspace it is.
  case workspace
  /// Words that are covered like names.
  case mask

  /// The kind of the file at a path from the workspace; nil for a file the program does not read.
  package init?(path: String) {
    let name = path.utf8.lastIndex(of: 0x2F).map(path.utf8.index(after:)) ?? path.utf8.startIndex
    guard path.utf8[name...].first != 0x2E else { return nil }
    if path == "Templates/roles.txt" {
      self = .roles
    } else if path == "Templates/kinds.txt" {
      self = .kinds
    } else if path == "workspace.md" {
      self = .workspace
    } else if path == "Templates/mask.txt" {
      self = .mask
    } else if !path.hasSuffix(".md") {
      return nil
    } else if path.hasPrefix("Sessions/") {
      self = Self.record(path)
    } else if let kind = Self.template(path) {
      self = kind
    } else {
      return nil
    }
  }

  /// What lies in a folder below `Sessions`; the same below what was received.
  private static func record(_ path: String) -> FileKind {
    let folders: [(name: String, kind: FileKind)] = [
      ("replies/", .reply), ("decisions/", .decision), ("cases/", .case),
      ("published/", .published),
    ]
    for folder in folders {
      if path.hasPrefix("Sessions/received/\(folder.name)") { return folder.kind }
      if folder.kind != .case, path.hasPrefix("Sessions/\(folder.name)") { return folder.kind }
    }
    return .session
  }

  private static func template(_ path: String) -> FileKind? {
    if path.hasPrefix("Templates/cases/") { return .case }
    if path.hasPrefix("Templates/formats/") { return .format }
    if path.hasPrefix("Templates/issues/") { return .issues }
    if path == "Templates/themes.md" { return .themes }
    return path == "Templates/organization.md" ? .organization : nil
  }

  /// The name of a file without folders and ending, which is the id of what it holds.
  package static func stem(of path: String) -> String {
    let bytes = Array(path.utf8)
    let start = (bytes.lastIndex(of: 0x2F) ?? -1) + 1
    let isMarkdown = bytes.count - start >= 3 && bytes.suffix(3).elementsEqual(".md".utf8)
    return String(decoding: bytes[start..<(bytes.count - (isMarkdown ? 3 : 0))], as: UTF8.self)
  }
}

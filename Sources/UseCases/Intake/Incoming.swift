import Records
import Text

/// What a file is that somebody hands to the intake desk, by its folder and by what stands in it,
/// hardly by its name.
package enum Incoming: Hashable, Sendable {
  /// What a division has handed over of a record (提出).
  case bundle
  case reply, decision, `case`
  /// Figures about people of a half-year that has ended.
  case figures
  /// A form that was filled in: a table, or the workbook of a spreadsheet.
  case form
  /// A record as it lies in its division, with the notes that never leave it.
  case wholeRecord
  case nothing(SkippedFile)

  package init(_ file: OfficeFile) {
    if let kind = Self.folders.first(where: { file.path.isIn($0.name) })?.kind {
      self = kind
      return
    }
    let type = OtherType(ofFileAt: file.path)
    if file.path.lowercased().hasSuffix(".md") || type == .recordAsText {
      self = Self.read(file)
    } else {
      self = type == .sheet ? .form : .nothing(.otherType(path: file.path, type))
    }
  }

  /// What lies in the folders of what the secretariat publishes.
  private static let folders: [(name: String, kind: Incoming)] = [
    ("replies", .reply), ("decisions", .decision), ("cases", .case), ("published", .figures),
  ]

  private static func read(_ file: OfficeFile) -> Incoming {
    let document = Document(bytes: file.bytes.asUTF8)
    if document.damagedAt != nil { return .nothing(SkippedFile(notUTF8: file)) }
    let stem = FileKind.stem(of: file.path)
    if Reply(name: stem) != nil { return .reply }
    let labels = document.headLabels
    if labels.contains(.share) { return .bundle }
    if labels.contains(.policy) { return .decision }
    if labels.contains(.body) { return .case }
    if let why = document.whyNoRecord(fileNamed: stem) {
      return .nothing(.noRecord(path: file.path, why))
    }
    return .wholeRecord
  }
}

extension String {
  /// Whether the file of this path lies in a folder of a name.
  fileprivate func isIn(_ folder: String) -> Bool {
    split(separator: "/").dropLast().last.map { $0 == folder } ?? false
  }
}

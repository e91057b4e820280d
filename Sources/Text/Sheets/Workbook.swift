/// The sheets of a file of Excel (`.xlsx`), as people see them.
///
/// Texts, numbers and dates are read, of a formula what it last came to; nothing is reckoned.
package struct Workbook: Sendable {
  /// Why a file cannot be read.
  package enum Problem: Error, Hashable, Sendable {
    /// It is of another kind, such as the old `.xls`, or has a password.
    case noWorkbook
    case damaged
    case tooLarge
  }

  /// Those that are not hidden, in their order.
  package private(set) var sheets: [Sheet] = []

  /// Whether bytes begin as such a file does, or as one of the old kind or with a password.
  package static func isLikely(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  package init(_ bytes: [UInt8]) throws(Problem) {
    let parts = try Parts(bytes)
    let outline = try parts.outline()
    let texts = try parts.texts(outline)
    let looks = try parts.looks(outline)
    for path in outline.sheets.prefix(Self.mostSheets) {
      guard let content = try parts.content(path) else { throw .damaged }
      var reader = SheetReader(texts: texts, looks: looks, from1904: outline.from1904)
      sheets.append(try reader.read(content))
    }
  }

  private static let mostSheets = 10
}

/// The parts of the archive that a workbook lies in.
private struct Parts {
  /// Which parts there are, by their paths.
  struct Outline {
    var sheets: [String] = []
    var texts: String?
    var styles: String?
    var from1904 = false
  }

  private let archive: ZipArchive
  /// What each part may hold unpacked.
  private static let limit = 1 << 24

  init(_ bytes: [UInt8]) throws(Workbook.Problem) {
    do {
      archive = try ZipArchive(bytes)
    } catch {
      throw Workbook.Problem(error)
    }
  }

  func content(_ path: String) throws(Workbook.Problem) -> [UInt8]? {
    do {
      return try archive.content(of: path, limit: Self.limit)
    } catch {
      throw Workbook.Problem(error)
    }
  }

  func outline() throws(Workbook.Problem) -> Outline {
    guard let book = archive.names.first(where: { $0.hasSuffix("workbook.xml") }),
      let content = try content(book)
    else { throw .noWorkbook }
    let folder = String(book.dropLast("workbook.xml".count))
    let targets = try targets(folder + "_rels/workbook.xml.rels", in: folder)
    var outline = Outline()
    outline.texts = targets.values.first { $0.kind == "sharedStrings" }?.path
    outline.styles = targets.values.first { $0.kind == "styles" }?.path
    try walk(content) { reader, name in
      if name == "workbookPr" {
        outline.from1904 = ["1", "true"].contains(reader.attribute("date1904") ?? "")
      }
      guard name == "sheet", reader.attribute("state") ?? "visible" == "visible" else { return }
      if let path = reader.attribute("id").flatMap({ targets[$0]?.path }) {
        outline.sheets.append(path)
      }
    }
    return outline
  }

  /// What the relations of the workbook lead to, by their ids.
  private func targets(
    _ path: String, in folder: String
  ) throws(Workbook.Problem) -> [String: (kind: String, path: String)] {
    var targets: [String: (kind: String, path: String)] = [:]
    guard let content = try content(path) else { throw .damaged }
    try walk(content) { reader, name in
      guard name == "Relationship", let id = reader.attribute("Id"),
        let target = reader.attribute("Target"), let type = reader.attribute("Type")
      else { return }
      let kind = type.split(separator: "/").last.map(String.init) ?? ""
      targets[id] = (kind, target.hasPrefix("/") ? String(target.dropFirst()) : folder + target)
    }
    return targets
  }

  /// The texts that cells share, without the readings above kanji.
  func texts(_ outline: Outline) throws(Workbook.Problem) -> [String] {
    var (texts, current, isText, isReading): ([String], String, Bool, Bool) = ([], "", false, false)
    guard let path = outline.texts, let content = try content(path) else { return [] }
    try pieces(content) { piece, _ in
      switch piece {
      case .start("si"): current = ""
      case .start("t"): isText = !isReading
      case .start("rPh"): isReading = true
      case .text(let text) where isText: current += text
      case .end("t"): isText = false
      case .end("rPh"): isReading = false
      case .end("si"): texts.append(current.withoutEscapes)
      default: break
      }
    }
    return texts
  }

  /// How each style of cells shows numbers.
  func looks(_ outline: Outline) throws(Workbook.Problem) -> [NumberLook] {
    var (looks, formats, isCell): ([NumberLook], [Int: NumberLook], Bool) = ([], [:], false)
    guard let path = outline.styles, let content = try content(path) else { return [] }
    try pieces(content) { piece, reader in
      switch piece {
      case .start("numFmt"):
        if let id = reader.attribute("numFmtId").flatMap({ Int($0) }) {
          formats[id] = NumberLook(reader.attribute("formatCode") ?? "")
        }
      case .start("cellXfs"): isCell = true
      case .end("cellXfs"): isCell = false
      case .start("xf") where isCell:
        let id = reader.attribute("numFmtId").flatMap { Int($0) } ?? 0
        looks.append(formats[id] ?? NumberLook(builtIn: id))
      default: break
      }
    }
    return looks
  }

  private func walk(
    _ content: [UInt8], _ start: (XMLReader, String) -> Void
  ) throws(Workbook.Problem) {
    try pieces(content) { piece, reader in if case .start(let name) = piece { start(reader, name) }
    }
  }

  private func pieces(
    _ content: [UInt8], _ body: (XMLReader.Piece, XMLReader) -> Void
  ) throws(Workbook.Problem) {
    var reader = XMLReader(content)
    do {
      while let piece = try reader.next() { body(piece, reader) }
    } catch {
      throw .damaged
    }
  }
}

/// Reads the rows of one sheet.
private struct SheetReader {
  let texts: [String]
  let looks: [NumberLook]
  let from1904: Bool
  private var rows: [Sheet.Row] = []
  private var cells: [Sheet.Cell] = []
  private var row = 0
  /// How many cells there are so far, empty ones among them.
  private var count = 0
  private var place = CellPlace(column: 0, row: 1)
  private var (kind, style, value, isValue): (String, Int, String, Bool) = ("n", 0, "", false)

  init(texts: [String], looks: [NumberLook], from1904: Bool) {
    (self.texts, self.looks, self.from1904) = (texts, looks, from1904)
  }

  mutating func read(_ content: [UInt8]) throws(Workbook.Problem) -> Sheet {
    var reader = XMLReader(content)
    do {
      while let piece = try reader.next() { take(piece, reader) }
    } catch {
      throw .damaged
    }
    guard count <= Self.mostCells else { throw .tooLarge }
    return Sheet(rows.sorted { $0.number < $1.number })
  }

  private mutating func take(_ piece: XMLReader.Piece, _ reader: XMLReader) {
    switch piece {
    case .start("row"):
      row = reader.attribute("r").flatMap { Int($0) } ?? row + 1
      cells = []
    case .start("c"): begin(reader)
    case .start("v"), .start("t"): isValue = true
    case .start("rPh"): kind = "reading"
    case .text(let text): if isValue, kind != "reading" { value += text }
    case .end("v"), .end("t"): isValue = false
    case .end("rPh"): kind = "inlineStr"
    case .end("c"): finish()
    case .end("row"): endRow()
    default: break
    }
  }

  private mutating func begin(_ reader: XMLReader) {
    let named = reader.attribute("r").flatMap { CellPlace($0) }
    place = named ?? CellPlace(column: cells.count, row: row)
    kind = reader.attribute("t") ?? "n"
    style = reader.attribute("s").flatMap { Int($0) } ?? 0
    value = ""
  }

  private mutating func finish() {
    guard !value.isEmpty, place.column < Self.widest, place.column >= cells.count else { return }
    while cells.count < place.column { cells.append(Sheet.Cell("")) }
    cells.append(cell)
  }

  private var cell: Sheet.Cell {
    switch kind {
    case "s":
      Sheet.Cell(
        CSV.bared(Int(value).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""))
    case "str", "inlineStr": Sheet.Cell(CSV.bared(value.withoutEscapes))
    case "b": Sheet.Cell(value == "1" ? "TRUE" : "FALSE")
    // A day without its time of day.
    case "d": Sheet.Cell(String(value.prefix { $0 != "T" }))
    case "e": Sheet.Cell(value)
    default:
      (looks.indices.contains(style) ? looks[style] : .general).cell(value, from1904: from1904)
    }
  }

  private mutating func endRow() {
    count += cells.count
    // The rest is walked through, but nothing of it is kept.
    guard count <= Self.mostCells, cells.contains(where: { !$0.text.isEmpty }) else { return }
    rows.append(Sheet.Row(number: row, cells: cells))
  }

  private static let widest = 256
  private static let mostCells = 1_000_000
}

extension Workbook.Problem {
  fileprivate init(_ problem: ZipArchive.Problem) {
    switch problem {
    case .noArchive, .encrypted: self = .noWorkbook
    case .damaged: self = .damaged
    case .tooLarge: self = .tooLarge
    }
  }
}

extension String {
  /// The text with `_x000D_` and the like as the characters that they stand for.
  fileprivate var withoutEscapes: String {
    guard holds("_x") else { return self }
    var (result, rest) = (String.UnicodeScalarView(), Array(unicodeScalars)[...])
    while let first = rest.first {
      let hex = rest.dropFirst(2).prefix(4)
      if first == "_", rest.dropFirst().first == "x", hex.count == 4,
        rest.dropFirst(6).first == "_",
        let value = UInt32(String(String.UnicodeScalarView(hex)), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        result.append(scalar)
        rest = rest.dropFirst(7)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }
}

import TestSupport
import Testing

@testable import Text

/// Files of Excel: texts, numbers and days as people see them.
@Suite struct WorkbookTests {
  @Test func `texts, numbers and days stand in their cells as they are shown`() throws {
    let sheet = try sheet(
      """
      <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
      <row r="4"><c r="B4" s="1"><v>46295</v></c><c r="C4"><v>0.30000000000000004</v></c>
      <c r="D4" s="2"><v>9</v></c><c r="E4" t="str"><f>1+1</f><v>2</v></c><c r="F4" t="b"><v>1</v></c>
      <c r="G4" t="inlineStr"><is><r><t>一</t></r><r><t>二</t></r><rPh><t>よみ</t></rPh></is></c></row>
      <row r="5"><c r="A5" s="1"/></row>
      """,
      texts:
        "<si><t>所属</t><rPh sb=\"0\" eb=\"2\"><t>ショゾク</t></rPh></si><si><r><t>a &amp; </t></r><r><t xml:space=\"preserve\">b_x000D_</t></r></si>"
    )
    #expect(sheet.rows.map(\.number) == [2, 4])
    #expect(sheet.rows[0].cells.map(\.text) == ["所属", "", "a & b\r"])
    #expect(sheet.rows[1].cells.map(\.text) == ["", "46295", "0.3", "9件", "2", "TRUE", "一二"])
    #expect(sheet.rows[1].cells[1].day == 20_726)
  }

  @Test func `an apostrophe before a formula is taken off, and no formula is reckoned`() throws {
    let sheet = try sheet(
      "<row><c t=\"s\"><v>0</v></c><c t=\"str\"><f>A1</f><v>'=2+2</v></c></row>",
      texts: "<si><t>'=1+1</t></si>")
    #expect(sheet.rows[0].cells.map(\.text) == ["=1+1", "=2+2"])
  }

  @Test func `hidden sheets are passed over, the others come in their order`() throws {
    let book = try Workbook(
      Self.archive(
        sheets: ["<row><c><v>1</v></c></row>", "<row><c><v>2</v></c></row>"], hidden: [0]))
    #expect(book.sheets.map { $0.rows[0].cells[0].text } == ["2"])
  }

  @Test func `a workbook that counts days from 1904 is read so`() throws {
    let book = try Workbook(
      Self.archive(
        sheets: ["<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>44833</v></c></row>"],
        properties: "<workbookPr date1904=\"1\"/>"))
    #expect(book.sheets[0].rows[0].cells.map(\.day) == [-24_107, 20_726])
  }

  @Test func `what is no workbook, or too large, is refused`() {
    #expect(throws: Workbook.Problem.noWorkbook) {
      try Workbook([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }
    #expect(throws: Workbook.Problem.noWorkbook) {
      try Workbook(PackedFiles.archive([("word/document.xml", [])]))
    }
    #expect(throws: Workbook.Problem.damaged) {
      try Workbook(Self.archive(sheets: ["<row><c><v>1</v></row>"]))
    }
    // Defined over and over, an entity would fill all memory.
    #expect(throws: Workbook.Problem.damaged) {
      try Workbook(
        PackedFiles.archive([
          ("xl/workbook.xml", Array("<!DOCTYPE a [<!ENTITY b \"c\">]><workbook/>".utf8)),
          ("xl/_rels/workbook.xml.rels", Array("<Relationships/>".utf8)),
        ]))
    }
    let wide = (1...4_000).map { "<row r=\"\($0)\"><c r=\"IV\($0)\"><v>1</v></c></row>" }.joined()
    #expect(throws: Workbook.Problem.tooLarge) { try Workbook(Self.archive(sheets: [wide])) }
    let beyond = "<row><c r=\"XFD1\"><v>1</v></c><c r=\"ZZZZ1\"><v>1</v></c></row>"
    #expect(throws: Never.self) { try Workbook(Self.archive(sheets: [beyond])) }
  }

  @Test func `a workbook with bytes changed at random is read or refused`() {
    let whole = Self.archive(sheets: ["<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"])
    var random = SeededNumbers(seed: 13)
    for _ in 0..<1_000 {
      var bytes = whole
      bytes[random.number(below: bytes.count)] = UInt8(random.number(below: 256))
      let book = try? Workbook(bytes)
      #expect(book?.sheets.count ?? 0 <= 1)
    }
  }

  // MARK: - Numbers and days

  @Test(
    arguments: [
      ("1", nil as Int?, "1900-01-01"), ("59", nil, "1900-02-28"), ("60", nil, "1900/2/29"),
      ("61", nil, "1900-03-01"), ("25569", 0, nil), ("46295.75", 20_726, nil), ("0", nil, "0"),
      ("-5", nil, "-5"), ("99999999", nil, "99999999"),
    ] as [(String, Int?, String?)])
  func `a day is the one that Excel shows, the false 29 February 1900 among them`(
    number: String, day: Int?, text: String?
  ) {
    let cell = NumberLook(builtIn: 14).cell(number, from1904: false)
    if let day { #expect(cell.day == day) }
    switch text {
    case "1900-01-01": #expect(cell.day == -25_567)
    case "1900-02-28": #expect(cell.day == -25_509)
    case "1900-03-01": #expect(cell.day == -25_508)
    case let text?: #expect(cell.text == text && cell.day == nil)
    case nil: break
    }
  }

  @Test(arguments: [
    ("General", "0.30000000000000004", "0.3"), ("General", "1200", "1200"),
    ("General", "1E-3", "0.001"), ("General", "1.5E+3", "1500"), ("General", "-0.5", "-0.5"),
    ("General", "0.1", "0.1"), ("General", "99.999999999999986", "100"),
    ("G/標準", "12.50", "12.5"), ("0", "9.5", "10"), ("0.00", "2.675", "2.68"),
    ("0%", "0.805", "81%"), ("0.0%", "0.5", "50.0%"), ("#,##0", "1234567", "1,234,567"),
    ("#,##0\"件\"", "1200", "1,200件"), ("0\\円", "5", "5円"), ("\"約\"0人", "7", "約7人"),
    ("#,##0,", "49400000", "49,400"), ("#,##0;\"▲ \"#,##0", "-12", "▲ 12"),
    ("#,##0_);[Red](#,##0)", "1000", "1,000"), ("@", "7", "7"), ("0.##", "1.5", "1.5"),
    ("h:mm", "0.5902777777777778", "14:10"), ("[h]:mm", "0.0416666666666667", "1:00"),
    ("h:mm AM/PM", "0.25", "6:00"), ("0.00E+00", "12", "12"), ("General", "abc", "abc"),
    ("General", "1E+30", "1E+30"), ("0", "0", "0"), ("0%", "0", "0%"), ("0", "0.4", "0"),
  ])
  func `a number is shown as people see it`(format: String, number: String, shown: String) {
    #expect(NumberLook(format).cell(number, from1904: false).text == shown, "\(format)")
  }

  @Test(arguments: [
    "yyyy/m/d", "yyyy-mm-dd", "ggge\"年\"m\"月\"d\"日\"", "[$-411]ge.m.d", "m\"月\"d\"日\"", "d-mmm",
    "aaaa",
    "[$-F800]dddd, mmmm dd, yyyy", "mmm-yy", "yyyy\"年\"m\"月\"d\"日\";@",
  ])
  func `a format of days is known`(format: String) {
    #expect(NumberLook(format) == .date)
    #expect(NumberLook(format).cell("46295", from1904: false).day == 20_726)
  }

  @Test func `a cell goes by the letters of its column and the number of its row`() {
    for (name, column, row) in [
      ("A1", 0, 1), ("B7", 1, 7), ("Z9", 25, 9), ("AA10", 26, 10),
      ("XFD1048576", 16_383, 1_048_576),
    ] {
      #expect(CellPlace(column: column, row: row).description == name)
      #expect(CellPlace(name) == CellPlace(column: column, row: row))
    }
    #expect(CellPlace("$B$7") == CellPlace(column: 1, row: 7))
    for name in ["", "7", "B", "b7", "XFE1", "A1048577", "A0", "7B"] {
      #expect(CellPlace(name) == nil)
    }
  }

  // MARK: - Making one

  private func sheet(_ rows: String, texts: String) throws -> Sheet {
    let book = try Workbook(Self.archive(sheets: [rows], texts: texts))
    return try #require(book.sheets.first)
  }

  private static func archive(
    sheets: [String], texts: String = "<si><t>x</t></si>", hidden: Set<Int> = [],
    properties: String = ""
  ) -> [UInt8] {
    let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let listed = sheets.indices.map {
      "<sheet name=\"s\($0)\" sheetId=\"\($0 + 1)\"\(hidden.contains($0) ? " state=\"hidden\"" : "") r:id=\"rId\($0)\"/>"
    }
    let relations =
      sheets.indices.map {
        "<Relationship Id=\"rId\($0)\" Type=\"\(kinds)worksheet\" Target=\"worksheets/sheet\($0).xml\"/>"
      } + [
        "<Relationship Id=\"t\" Type=\"\(kinds)sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>",
        "<Relationship Id=\"s\" Type=\"\(kinds)styles\" Target=\"styles.xml\"/>",
      ]
    let styles =
      "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0&quot;件&quot;\"/></numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
    let parts =
      [
        (
          "xl/workbook.xml",
          "<?xml version=\"1.0\"?><workbook>\(properties)<sheets>\(listed.joined())</sheets></workbook>"
        ),
        ("xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>"),
        ("xl/sharedStrings.xml", "<x:sst xmlns:x=\"y\">\(texts)</x:sst>"),
        ("xl/styles.xml", styles),
      ]
      + sheets.indices.map {
        (
          "xl/worksheets/sheet\($0).xml",
          "<worksheet><!-- a --><sheetData>\(sheets[$0])</sheetData></worksheet>"
        )
      }
    return PackedFiles.archive(parts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
  }
}

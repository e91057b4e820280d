import TestSupport

/// Damages files as editors, mail, disks and hands do, always the same way for a seed.
struct Mutator {
  private var random: SeededNumbers

  init(seed: UInt64) { random = SeededNumbers(seed: seed) }

  mutating func one<Item>(of items: [Item]) -> Item { random.one(of: items) }

  /// The bytes after one to five damages; one file in eight may end up as no UTF-8 at all.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let isAnyByte = random.number(below: 8) == 0
    for _ in 0...random.number(below: 5) {
      if isAnyByte { damageBytes(&bytes) } else { damageText(&bytes) }
    }
    return bytes
  }

  /// What does not ask where a character begins.
  private mutating func damageBytes(_ bytes: inout [UInt8]) {
    let place = random.number(below: bytes.count + 1)
    switch random.number(below: 4) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(random.number(below: 8))
    case 1: bytes.removeSubrange(place...)
    case 2: bytes.insert(contentsOf: random.one(of: Self.fragments), at: place)
    default: bytes.insert(UInt8(random.number(below: 256)), at: place)
    }
  }

  /// What leaves UTF-8 as it is: whole lines, values and characters.
  private mutating func damageText(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let (line, other) = (
      random.number(below: lines.count), random.number(below: lines.count)
    )
    switch random.number(below: 10) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: other)
    case 2: lines.swapAt(line, other)
    case 3: lines += lines
    case 4: lines.removeSubrange(line...)
    case 5: lines.insert(Array(random.one(of: Self.lines).utf8), at: line)
    case 6: lines[line].insert(contentsOf: random.one(of: Self.indents).utf8, at: 0)
    case 7: lines[line] = withValue(lines[line])
    default: lines[line] = withInsertion(lines[line])
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  /// Puts something else behind the colon of a line.
  private mutating func withValue(_ line: [UInt8]) -> [UInt8] {
    guard let colon = line.firstIndex(of: 0x3A) else { return withInsertion(line) }
    return line[...colon] + Array(" \(random.one(of: Self.values + Self.insertions))".utf8)
  }

  /// Puts something between two characters of a line.
  private mutating func withInsertion(_ line: [UInt8]) -> [UInt8] {
    var text = String(decoding: line, as: UTF8.self).unicodeScalars
    let place = random.number(below: text.count + 1)
    text.insert(
      contentsOf: random.one(of: Self.insertions + Self.values).unicodeScalars,
      at: text.index(text.startIndex, offsetBy: place))
    return Array(String(text).utf8)
  }

  /// Cut characters, CP932, UTF-16 and what UTF-8 forbids.
  private static let fragments: [[UInt8]] = [
    [0xE3, 0x81], [0xF0, 0x9F, 0x91], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0x8E, 0x86],
    [0x83, 0x65, 0x83, 0x58], [0xFF, 0xFE, 0x41, 0x00], [0x80], [0xA0], [0xFD], [0x00],
    [0xEF, 0xBB, 0xBF],
  ]

  /// Controls, bidi controls, pictures of many scalars, spaces and signs of the grammar.
  private static let insertions = [
    "\0", "\u{7}", "\u{1B}[2J", "\u{1B}]8;;x\u{7}", "\u{7F}", "\u{85}", "\u{9B}", "\r", "\r\r\r",
    "\t",
    "\u{B}", "\u{C}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}",
    "\u{AD}",
    "👨‍👩‍👧‍👦", "🇯🇵", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{E0101}", "\u{3099}", String(repeating: "\u{301}", count: 300),
    "　", "\u{A0}", "：", ":", ": ", "、", ",", ", , ,", "（", "）", "（（（", "・", "×", "x", "-", "- ",
    "#", "＃＃",
    "/", "G1", "Ｇ１", "<script>", "\"", "''", "\\", "|", "`", "%s", "𠮟", "葛\u{E0100}", "ｶﾞ",
    "か\u{3099}",
    String(repeating: "あ", count: 3000), String(repeating: "G1, ", count: 700),
  ]

  /// Numbers, days, half-years and amounts that no office writes.
  private static let values = [
    "", "0", "-1", "００", "9223372036854775807", "-9223372036854775808", "99999999999999999999999",
    "4294967296", "1e999", "0.00000000000000000001", "9223372036854775807人 平均4.5", "5×9999 4×9999",
    "9223372036854775807×3", "9223372036854775807億円", "99999999.99999999円", "1926-01-01",
    "0001-01-01", "9999-12-31", "2026-02-30", "0000-00-00", "令和0年", "令和999999年", "平成31年4月30日",
    "令和9223372036854775807年度上期", "second half of fiscal -9223372036854775808", "2026H3",
    "FY9999 H1", "13月40日", "いいえ", "作成中", "課内", "2026-04-20-jinji/A99999999999", "G0, G1, G1",
    "G9223372036854775807", "C-1", "渡さない", "上申: ", "x:1:2:3",
  ]

  private static let indents = [
    " ", "  ", "    ", "\t", "　", "- ", "  - ", "> ", "# ", "## ", "\u{FEFF}",
  ]

  private static let lines = [
    "## 課題", "## アクション", "## 現状", "## メモ", "## Issues", "# 題", "- 所属: 税務課", "- 記録: 作成中",
    "- G1: 二つめ", "- A1: 二つめ", "- A999999999: 大きい", "  - 期限: 9999-12-31", "  - 期限:",
    "  - 2026-06-10 完了: 済", "  - 9999-99-99 完了", "  - 課題: G1, G2, G99", "- 共有: 1", "- 照合コード: x",
    "- 保存期間: 99999999999年", "- 渡さない: A1 担当, G1", "  - 元: 2026-04-20-jinji/A1", "-", "- ", "  -",
    "---", "```", "| a | b |", "<!-- -->", "- 人数: 99999999999999999999", "- 繁忙期: 13, 0, -4",
    "- 語: 、、、", "  - 声:", "- 会議の満足度: 5×3 4×2",
  ]
}

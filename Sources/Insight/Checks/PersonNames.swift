import Text

/// Somebody's name in a note that shall not tell who is meant: 山田さん, ○○主査.
///
/// A title alone or after the name of a unit (給与係長) is not taken for a name.
package enum PersonNames {
  /// The names of a note with their titles, as typed.
  ///
  /// A word of the `roles` list counts only after circles, for many name a unit: 児童相談員.
  package static func inside(_ text: String, roles: [String] = []) -> [Excerpt] {
    let statement = Statement(text)
    let roles = roles.map { folded($0).scalars }.sorted { $0.count > $1.count }
    var (found, position): ([Excerpt], Int) = ([], 0)
    while position < statement.scripts.count {
      let range = address(at: position, statement) ?? titled(at: position, statement, roles)
      if let range { found.append(statement.excerpt(range)) }
      position = range?.upperBound ?? position + 1
    }
    return found + english(statement)
  }

  /// A name before さん, くん, 氏: a whole run of kanji or katakana, or circles put for one.
  private static func address(at position: Int, _ statement: Statement) -> Range<Int>? {
    let name = position..<position + nameLength(at: position, statement)
    guard (1...5).contains(name.count) else { return nil }
    let rest = statement.text.scalars[name.upperBound...]
    guard let suffix = suffixes.first(where: { rest.starts(with: $0) }) else { return nil }
    let isStranger =
      strangers.contains(Array(statement.text.scalars[name]))
      || statement.text.scalars[name].last.map(callings.contains) ?? false
    return isStranger ? nil : position..<name.upperBound + suffix.count
  }

  private static func nameLength(at position: Int, _ statement: Statement) -> Int {
    let scalars = statement.text.scalars[position...]
    if circles.contains(scalars[position]) { return scalars.prefix { circles.contains($0) }.count }
    let script = statement.scripts[position]
    guard script == .kanji || script == .katakana else { return 0 }
    guard position == 0 || statement.scripts[position - 1] != script else { return 0 }
    return statement.scripts[position...].prefix { $0 == script }.count
  }

  /// One to three kanji or circles before a title: 山田係長, but not 給与係長 or 新任係長.
  private static func titled(
    at position: Int, _ statement: Statement, _ roles: [[UInt32]]
  ) -> Range<Int>? {
    let length = nameLength(at: position, statement)
    guard length > 0, statement.scripts[position] != .katakana else { return nil }
    let run = statement.text.scalars[position...]
    let titles = circles.contains(run[position]) ? titles + roles : titles
    let limit = position + min(3, length)
    for start in position + 1..<min(limit + 1, run.endIndex) {
      guard let title = titles.first(where: { run[start...].starts(with: $0) }) else { continue }
      let name = run[position..<start]
      let isUnit = name.contains { organisations.contains($0) } || ranks.contains(Array(name))
      let end = start + title.count
      let goesOn = end < run.endIndex && statement.scripts[end] == .kanji
      return isUnit || goesOn ? nil : position..<end
    }
    return nil
  }

  private static let circles: Set<UInt32> = [0x25CB, 0x25EF, 0x3007, 0x25CE]

  /// Ranks that follow a person's name; a longer one stands before one that begins it.
  private static let titles = [
    "課長補佐", "課長", "係長", "部長", "局長", "次長", "班長", "室長", "所長", "参事", "主幹", "主査", "主任", "主事", "技師",
  ].map { folded($0).scalars }

  private static let suffixes = ["さん", "くん", "氏"].map { folded($0).scalars }

  /// Words before さん that name nobody: 皆さん, 奥さん, 町史編さん.
  private static let strangers = words(
    """
    皆 娘 息子 奥 子 母 父 嫁 婿 孫 神 先生 親御 清掃 若手 相手 部下 上司 先輩 後輩 弟 妹 兄 姉 委託先 事務
    会計年度 団体 地蔵 編 出 ボランティア ヘルパー パート ベテラン アルバイト
    """)

  /// Characters that a calling or a group ends in: 業者さん, 民生委員さん, 工務店さん.
  private static let callings = Set("者員生主長店体衛師士民客人工会社家屋当務職医編時付".unicodeScalars.map { $0.value })

  /// Words before a title that say which one and not who: 直属の, 新任係長, 土木技師.
  private static let ranks = words(
    """
    新任 担当 直属 前任 後任 若手 各 副 全 前 現 元 歴代 女性 男性 主管 関係 筆頭 両 同 本 支 主任 土木 指導
    推進本 現場 電気 建築 機械 農業 林業 統括 専門 総括 首席 主席 上席 次席 教育 消防 館 年下 年上 隣 一人
    """)

  /// Characters of a unit's name rather than a person's: 給与係長, 課税課長.
  private static let organisations = Set("課係部局室班所総庶務税与画財事政策管生".unicodeScalars.map { $0.value })

  private static func words(_ list: String) -> Set<[UInt32]> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { folded(String($0)).scalars })
  }
}

extension PersonNames {
  /// A name behind Mr, Ms, Mrs, Miss or Dr, or before -san, as typed.
  static func english(_ statement: Statement) -> [Excerpt] {
    let words = statement.source.split { !$0.isLetter && $0 != "-" }
    let titled = zip(words, words.dropFirst()).filter { title, name in
      englishTitles.contains(String(title)) && name.first?.isUppercase ?? false
    }
    .map { statement.source[$0.startIndex..<$1.endIndex] }
    let called = words.filter { $0.hasSuffix("-san") && $0.count > 4 }
    return (titled + called).map {
      Excerpt(text: String($0), range: statement.source.bytes(of: $0))
    }
  }

  private static let englishTitles: Set<String> = ["Mr", "Ms", "Mrs", "Miss", "Dr"]
}

extension String {
  /// Where a part of the text stands, in UTF-8 bytes.
  fileprivate func bytes(of part: Substring) -> Range<Int> {
    let start = utf8.distance(from: startIndex, to: part.startIndex)
    return start..<start + part.utf8.count
  }
}

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
    return found
  }

  /// A name before さん, くん, 氏: a whole run of kanji or katakana, or circles put for one.
  private static func address(at position: Int, _ statement: Statement) -> Range<Int>? {
    let name = position..<position + nameLength(at: position, statement)
    guard (1...5).contains(name.count) else { return nil }
    let rest = statement.text.scalars[name.upperBound...]
    guard let suffix = suffixes.first(where: { rest.starts(with: $0) }) else { return nil }
    let scalars = Array(statement.text.scalars[name])
    return strangers.contains(scalars) ? nil : position..<name.upperBound + suffix.count
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
    for start in position + 1..<min(position + 4, run.endIndex) {
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

  private static let suffixes = ["さん", "くん", "ちゃん", "氏"].map { folded($0).scalars }

  /// Words before さん that name nobody: お客さん, 業者さん, 皆さん.
  private static let strangers = words(
    """
    客 業者 皆 娘 息子 奥 子 母 父 嫁 婿 孫 神 市民 県民 住民 町民 村民 区民 職員 議員 先生 親御 清掃 利用者
    事業者 大工 患者 職人 農家 新人 若手 相手 部下 上司 先輩 後輩 店 弟 妹 兄 姉 管理人 委託先 看護師 保育士
    ボランティア ヘルパー パート ベテラン
    """)

  /// Words before a title that say which one and not who: 直属の, 新任係長, 前任主査.
  private static let ranks = words("新任 担当 直属 前任 後任 若手 各 副 全 前 現 元 歴代 女性 男性 主管 関係 筆頭 両 同")

  /// Characters of a unit's name rather than a person's: 給与係長, 課税課長.
  private static let organisations = Set("課係部局室班所総庶務税与画財事政策管生".unicodeScalars.map(\.value))

  private static func words(_ list: String) -> Set<[UInt32]> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { folded(String($0)).scalars })
  }
}

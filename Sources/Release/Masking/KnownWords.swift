import Records
import Text

/// What an office's library says about words: which end a role, which are no names at all.
struct KnownWords: Sendable {
  /// The words of `mask.txt`, covered like names.
  let masked: [KnownName]
  let titles: Titles
  /// Words that end a role, folded.
  private let roles: [[UInt32]]
  /// The names of divisions and departments, folded.
  private let offices: [[UInt32]]
  /// The words of roster and library without Latin letters, folded.
  private let words: [[UInt32]]
  /// Each two neighbouring characters of these words.
  private let pairs: Set<UInt64>

  init(_ library: Library) {
    let organization = library.organization
    let divisions = organization.divisions
    let names =
      [organization.name] + organization.departments.flatMap { [$0.name, $0.english ?? ""] }
      + divisions.flatMap { [$0.name, $0.english ?? ""] }
    let offices = names.map { folded($0).scalars }.filter { $0.count > 1 }
    let words = offices + Self.words(of: library)
    let pairs = Self.pairs(in: words)
    (self.offices, self.words, self.pairs) = (offices, words, pairs)
    roles = library.roles.map { folded($0).scalars }
    titles = Titles(roles: roles)
    masked = library.masked.map {
      KnownName($0, isWeak: Self.holds(folded($0).scalars, words, pairs))
    }
  }

  /// Names and words by which the library calls its themes, issue types and cases.
  private static func words(of library: Library) -> [[UInt32]] {
    let themes = library.themes.flatMap { [$0.name, $0.shortName] + $0.cues }
    let types = library.types.flatMap { [$0.title] + $0.cues }
    let cases = library.cases.flatMap { [$0.title, $0.organization, $0.kind] }
    return (themes + types + cases).map { folded($0).scalars }
  }

  private static func pairs(in words: [[UInt32]]) -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    for word in words {
      for place in word.indices.dropFirst() where word[place] > 0xFF {
        pairs.insert(pair(word[place - 1], word[place]))
      }
    }
    return pairs
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  private static func holds(
    _ name: [UInt32], _ words: [[UInt32]], _ pairs: Set<UInt64>
  ) -> Bool {
    guard name.count > 1 else { return true }
    guard pairs.contains(pair(name[0], name[1])) else { return false }
    return words.contains { word in
      word.indices.contains { word[$0...].starts(with: name) }
    }
  }
}

extension KnownWords {
  /// Whether a name is too short to tell from other words, or stands inside one of the library.
  func holds(_ name: String) -> Bool { Self.holds(folded(name).scalars, words, pairs) }

  /// A part of a name, which the library may know as a word.
  func weighed(_ part: KnownName) -> KnownName {
    let isWeak = part.isWeak || Self.holds(part.scalars, words, pairs)
    return KnownName(part.scalars, isWeak: isWeak, isPart: true)
  }

  /// Whether two neighbouring characters of a text belong together in a word of the library.
  func joins(_ first: UInt32, _ second: UInt32) -> Bool {
    pairs.contains(Self.pair(first, second))
  }

  /// Whether there is a list of roles, without which any post may be one.
  var hasRoles: Bool { !roles.isEmpty }

  /// Whether a text names a post or an office: it ends in a role, or is one of the roster's names.
  func isPost(_ text: String) -> Bool {
    var scalars = folded(text.trimmed).scalars
    for ending in Self.andOthers where scalars.ends(with: ending) {
      scalars.removeLast(ending.count)
    }
    if scalars.isEmpty { return true }
    let isEnding = { (word: [UInt32]) in scalars.ends(with: word) }
    if roles.contains(where: isEnding) || offices.contains(where: isEnding) { return true }
    // Head of Personnel: an English role may stand first.
    let words = scalars.split { !(0x61...0x7A).contains($0) }
    return words.contains { word in roles.contains { $0.elementsEqual(word) } }
  }

  /// 山田 of 山田さん; nil where nothing shows that a person is meant.
  func withoutHonorific(_ text: String) -> String? {
    for honorific in Titles.honorifics.map({ $0.text }) where text.hasSuffix(honorific) {
      let name = String(text.unicodeScalars.dropLast(honorific.unicodeScalars.count))
      return name.isEmpty ? nil : name.trimmed
    }
    return nil
  }

  /// 山田 of 山田主査; nil for 給与係長 and 土木技師, which name no person.
  func nameBeforeTitle(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    for title in Titles.personal where text.hasSuffix(title) {
      let name = scalars.dropLast(title.unicodeScalars.count)
      let isUnit = name.contains { Self.unitSigns.contains($0) }
      let bare = String(String.UnicodeScalarView(name))
      if isUnit || !(1...4).contains(name.count) || Self.ranks.contains(bare) { return nil }
      return holds(bare) && name.count > 1 ? nil : bare
    }
    return nil
  }

  /// Whether what stands in a parenthesis is no name of a person: 兼務, 2名, a unit, circles.
  static func isNoName(_ text: String) -> Bool {
    text.isEmpty || text == NameMask.circles || noNames.contains(text)
      || folded(text).scalars.contains { (0x30...0x39).contains($0) }
  }

  private static let andOthers = ["ほか", "他", "等", "など"].map { folded($0).scalars }

  private static let unitSigns = Set("課係部局室班所館庁総庶務税与画財政策管".unicodeScalars)

  private static let ranks: Set<String> = [
    "新任", "担当", "前任", "後任", "若手", "各", "副", "全", "前", "現", "元", "主管", "関係", "筆頭", "土木",
    "電気", "建築", "機械", "農業", "林業", "水産", "保健", "消防", "教育", "統括", "専門", "総括", "首席", "主席",
    "上席", "次席", "女性", "男性",
  ]

  private static let noNames: Set<String> = [
    "兼務", "兼任", "新任", "代理", "予定", "仮", "正", "副", "主", "他", "未定", "調整中", "各", "全員", "兼",
    "月", "火", "水", "木", "金", "土", "日", "年", "時間", "分", "件", "人", "名", "円", "千円", "万円", "百万円",
    "億円", "回", "枚", "台", "冊", "箇所", "か所", "ほか", "など", "等", "案",
  ]
}

extension [UInt32] {
  /// Whether these scalars end in others.
  func ends(with end: [UInt32]) -> Bool {
    count >= end.count && suffix(end.count).elementsEqual(end)
  }
}

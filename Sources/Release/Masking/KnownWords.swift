import Records
import Text

/// What an office's library says about words: which end a role, which are no names at all.
///
/// A class, so that threads that read records at once share it at the cost of one reference.
final class KnownWords: Sendable {
  /// The words of `mask.txt`, covered like names.
  let masked: [KnownName]
  let titles: Titles
  /// Whether there is a list of roles, without which any post may be one.
  let hasRoles: Bool
  /// Words that end a role and names of divisions and departments, folded, by their last character.
  private let posts: [UInt32: [[UInt32]]]
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
    (self.words, self.pairs) = (words, pairs)
    let roles = library.roles.map { folded($0).scalars }
    (titles, hasRoles) = (Titles(roles: roles), !roles.isEmpty)
    posts = Dictionary(grouping: (roles + offices).filter { !$0.isEmpty }) { $0[$0.count - 1] }
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

  /// Whether a text names a post or an office: it ends in a role, or is one of the roster's names.
  func isPost(_ text: ArraySlice<UInt32>) -> Bool {
    let bare = text.trimmed
    if bare.isEmpty || endsInPost(bare) { return true }
    var plain = folded(bare.text).scalars[...]
    for ending in Self.andOthers where plain.ends(with: ending) {
      plain.removeLast(ending.count)
    }
    if plain.isEmpty || endsInPost(plain) { return true }
    // Head of Personnel: an English role may stand first.
    return plain.split { !(0x61...0x7A).contains($0) }.contains(where: isWholePost)
  }

  private func endsInPost(_ text: ArraySlice<UInt32>) -> Bool {
    guard let last = text.last, let posts = posts[last] else { return false }
    return posts.contains { text.ends(with: $0) }
  }

  private func isWholePost(_ word: ArraySlice<UInt32>) -> Bool {
    guard let last = word.last, let posts = posts[last] else { return false }
    return posts.contains { $0.elementsEqual(word) }
  }

  /// 山田 of 山田さん; nil where nothing shows that a person is meant.
  func withoutHonorific(_ text: ArraySlice<UInt32>) -> ArraySlice<UInt32>? {
    let bare = text.trimmed
    guard let last = bare.last, Titles.honorificEnds.contains(last),
      let honorific = Titles.honorificScalars.first(where: { bare.ends(with: $0) })
    else { return nil }
    let name = bare.dropLast(honorific.count).trimmed
    return name.isEmpty ? nil : name
  }

  /// 山田 of 山田主査; nil for 給与係長 and 土木技師, which name no person.
  func nameBeforeTitle(_ text: ArraySlice<UInt32>) -> ArraySlice<UInt32>? {
    let text = text.trimmed
    guard let title = Titles.personalScalars.first(where: { text.ends(with: $0) }) else {
      return nil
    }
    let name = text.dropLast(title.count)
    let isUnit = name.contains { Self.unitSigns.contains($0) }
    if isUnit || !(1...4).contains(name.count) || Self.ranks.contains(name.text) { return nil }
    return holds(name.text) && name.count > 1 ? nil : name
  }

  /// Whether what stands in a parenthesis is no name of a person: 兼務, 2名, a unit, circles.
  static func isNoName(_ text: String) -> Bool {
    text.isEmpty || text == NameMask.circles || noNames.contains(text)
      || folded(text).scalars.contains { (0x30...0x39).contains($0) }
  }

  private static let andOthers = ["ほか", "他", "等", "など"].map { folded($0).scalars }

  private static let unitSigns = Set("課係部局室班所館庁総庶務税与画財政策管".unicodeScalars.map { $0.value })

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

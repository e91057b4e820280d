import Text

/// What a 担当, 進行役 or 調整先 says: posts, and the names of people beside them.
///
///     給与係長（山田）、主査（佐藤）   cleared 給与係長、主査   names 山田, 佐藤
///     山田、佐藤                   cleared ○○、○○       names 山田, 佐藤 (not in a 調整先)
///     各課（庶務担当）               cleared 各課          names none
struct Post {
  /// The post as it may leave: without any parenthesis, and ○○ for a name that stands for a post.
  private(set) var cleared: String
  private(set) var names: [KnownName] = []

  /// In a 担当 and a 進行役 what is no post is a name; a 調整先 may be any office.
  init(_ text: String, expectsPost: Bool, known: KnownWords) {
    let scalars = text.unicodeScalars.map { $0.value }
    cleared = text
    if !scalars.contains(where: Self.divides) {
      // Nearly every post is one word, and stays as it stands.
      if isName(scalars[...], expectsPost, known) {
        addNames(in: scalars[...], known)
        cleared = NameMask.circles
      }
      return
    }
    let (outside, inside) = Self.parted(scalars)
    var (kept, start): ([UInt32], Int) = ([], 0)
    for end in outside.indices.filter({ Self.dividing.contains(outside[$0]) }) + [outside.count] {
      let segment = outside[start..<end]
      let isName = isName(segment, expectsPost, known)
      if isName { addNames(in: segment, known) }
      kept += isName ? NameMask.circles.unicodeScalars.map { $0.value }[...] : segment
      if end < outside.count { kept.append(outside[end]) }
      start = end + 1
    }
    cleared = kept.trimmed.text
    for part in inside.split(whereSeparator: Self.dividing.contains) {
      addNames(in: part, known)
    }
  }

  /// What stands outside all parentheses, and what inside, each divided as several posts are.
  private static func parted(_ scalars: [UInt32]) -> (outside: [UInt32], inside: [UInt32]) {
    var (outside, inside, depth): ([UInt32], [UInt32], Int) = ([], [], 0)
    for scalar in scalars {
      if opening.contains(scalar) {
        depth += 1
        inside.append(divider)
      } else if closing.contains(scalar) {
        depth = max(0, depth - 1)
        if depth > 0 { inside.append(divider) }
      } else if depth > 0 {
        inside.append(scalar)
      } else {
        outside.append(scalar)
      }
    }
    return (outside, inside)
  }

  private func isName(
    _ segment: ArraySlice<UInt32>, _ expectsPost: Bool, _ known: KnownWords
  ) -> Bool {
    known.withoutHonorific(segment) != nil
      || (expectsPost && known.hasRoles && !known.isPost(segment))
  }

  /// A name; what ends in a role is a post (庶務担当), and a post with a name before it tells both.
  private mutating func addNames(in text: ArraySlice<UInt32>, _ known: KnownWords) {
    let bare = known.withoutHonorific(text)
    if bare == nil, known.isPost(text) {
      if let name = known.nameBeforeTitle(text) {
        names.append(KnownName(name.text, isWeak: true))
      }
      return
    }
    let parts = Self.parts(of: bare ?? text)
    for part in parts.count > 1 ? parts + [parts.flatMap { $0 }[...]] : parts {
      let name = part.text
      if !KnownWords.isNoName(name) { names.append(KnownName(name, isWeak: known.holds(name))) }
    }
  }

  /// 山田 and 太郎 of 山田　太郎, 山田 and 佐藤 of 山田と佐藤; the と in さとこ divides nothing.
  private static func parts(of text: ArraySlice<UInt32>) -> [ArraySlice<UInt32>] {
    let and = text.indices.filter { place in
      text[place] == 0x3068 && place > text.startIndex && place + 1 < text.endIndex
        && Sign(text[place - 1]) != .hiragana && Sign(text[place + 1]) != .hiragana
    }
    var (parts, start): ([ArraySlice<UInt32>], Int) = ([], text.startIndex)
    for place in text.indices where and.contains(place) || between.contains(text[place]) {
      parts.append(text[start..<place])
      start = place + 1
    }
    return (parts + [text[start...]]).filter { !$0.isEmpty }
  }

  private static func divides(_ scalar: UInt32) -> Bool {
    // Kanji and kana lie between these signs and are most of every post.
    if (0x3041...0x9FFF).contains(scalar) { return false }
    return opening.contains(scalar) || closing.contains(scalar) || dividing.contains(scalar)
  }

  private static let opening = Set("（(〔［[【〈《｛{".unicodeScalars.map { $0.value })
  private static let closing = Set("）)〕］]】〉》｝}".unicodeScalars.map { $0.value })
  private static let dividing = Set("、,，;；／/＆&＋+\n".unicodeScalars.map { $0.value })
  /// What stands between two parts of a name, or two names.
  private static let between = Set(" 　・".unicodeScalars.map { $0.value })
  /// The Japanese comma.
  private static let divider: UInt32 = 0x3001
}

extension RandomAccessCollection<UInt32> {
  /// These scalars as a text.
  var text: String {
    var view = String.UnicodeScalarView()
    for scalar in self { if let scalar = Unicode.Scalar(scalar) { view.append(scalar) } }
    return String(view)
  }

  /// Without spaces at either end.
  var trimmed: SubSequence {
    let isSpace = { (scalar: UInt32) in scalar == 0x20 || scalar == 0x3000 || scalar == 0x09 }
    guard let first = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }

  /// Whether these scalars end in others.
  func ends(with end: [UInt32]) -> Bool {
    count >= end.count && suffix(end.count).elementsEqual(end)
  }
}

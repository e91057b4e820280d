import Text

/// What a 担当, 進行役 or 調整先 says: posts, and the names of people beside them.
///
///     給与係長（山田）、主査（佐藤）   cleared 給与係長、主査   names 山田, 佐藤
///     山田、佐藤                   cleared ○○、○○       names 山田, 佐藤 (not in a 調整先)
///     各課（庶務担当）               cleared 各課          names none
struct Post {
  /// The post as it may leave: without any parenthesis, and ○○ for a name that stands for a post.
  private(set) var cleared = ""
  private(set) var names: [KnownName] = []

  /// In a 担当 and a 進行役 what is no post is a name; a 調整先 may be any office.
  init(_ text: String, expectsPost: Bool, known: KnownWords) {
    var (outside, inside, depth) = ("", "", 0)
    for scalar in text.unicodeScalars {
      if Self.opening.contains(scalar) {
        depth += 1
        inside.unicodeScalars.append("、")
      } else if Self.closing.contains(scalar) {
        depth = max(0, depth - 1)
      } else if depth > 0 {
        inside.unicodeScalars.append(scalar)
      } else if Self.dividing.contains(scalar) {
        add(outside, String(scalar), expectsPost, known)
        outside = ""
      } else {
        outside.unicodeScalars.append(scalar)
      }
    }
    add(outside, "", expectsPost, known)
    cleared = cleared.trimmed
    for part in inside.unicodeScalars.split(whereSeparator: Self.dividing.contains) {
      addNames(in: String(part).trimmed, known)
    }
  }

  /// One of several posts, with what divides it from the next.
  private mutating func add(
    _ segment: String, _ divider: String, _ expectsPost: Bool, _ known: KnownWords
  ) {
    let bare = segment.trimmed
    let isName =
      known.withoutHonorific(bare) != nil || (expectsPost && known.hasRoles && !known.isPost(bare))
    if isName { addNames(in: bare, known) }
    cleared += (isName ? NameMask.circles : segment) + divider
  }

  /// A name; what ends in a role is a post (庶務担当), and a post with a name before it tells both.
  private mutating func addNames(in text: String, _ known: KnownWords) {
    let bare = known.withoutHonorific(text)
    if bare == nil, known.isPost(text) {
      if let name = known.nameBeforeTitle(text) { names.append(KnownName(name, isWeak: true)) }
      return
    }
    let parts = Self.parts(of: bare ?? text)
    let all = parts.count > 1 ? parts + [parts.joined()] : parts
    for name in all where !KnownWords.isNoName(name) {
      names.append(KnownName(name, isWeak: known.holds(name)))
    }
  }

  /// 山田 and 太郎 of 山田　太郎, 山田 and 佐藤 of 山田と佐藤; the と in さとこ divides nothing.
  private static func parts(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var (parts, part): ([String], String.UnicodeScalarView) = ([], String.UnicodeScalarView())
    for (place, scalar) in scalars.enumerated() {
      let isAnd =
        scalar == "と" && place > 0 && place + 1 < scalars.count
        && Sign(scalars[place - 1].value) != .hiragana
        && Sign(scalars[place + 1].value) != .hiragana
      if isAnd || scalar == " " || scalar == "　" || scalar == "・" {
        parts.append(String(part))
        part = String.UnicodeScalarView()
      } else {
        part.append(scalar)
      }
    }
    return (parts + [String(part)]).filter { !$0.isEmpty }
  }

  private static let opening = Set("（(〔［[【〈《｛{".unicodeScalars)
  private static let closing = Set("）)〕］]】〉》｝}".unicodeScalars)
  private static let dividing = Set("、,，;；／/＆&＋+\n".unicodeScalars)
}

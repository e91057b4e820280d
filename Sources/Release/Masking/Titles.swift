import Text

/// Words that follow a person's name: さん, 係長, 主査.
struct Titles: Sendable {
  /// さん and its like, which follow a name and nothing else; with the characters after them that
  /// make another word of it: 様式, 氏名.
  static let honorifics: [(text: String, not: String)] = [
    ("さん", ""), ("さま", "ざ"), ("くん", ""), ("ちゃん", ""), ("氏", "名"), ("様", "式々子相態"), ("君", ""),
    ("殿", ""), ("先生", ""), ("-san", ""),
  ]

  /// Titles that are a person's also without a unit before them.
  static let personal = ["主査", "主任", "主事", "技師", "補佐", "主幹", "参事"]

  static let honorificScalars = honorifics.map { $0.text.unicodeScalars.map { $0.value } }
  /// The last characters of these, by which most texts are seen to end in none.
  static let honorificEnds = Set(honorificScalars.compactMap { $0.last })
  static let personalScalars = personal.map { $0.unicodeScalars.map { $0.value } }

  private static let folding = honorifics.map {
    (text: folded($0.text).scalars, not: folded($0.not).scalars)
  }

  /// What stands before 長 in a title: 係長, 本部長.
  private static let chiefs = [
    "課", "係", "部", "局", "次", "班", "室", "所", "館", "園", "校", "署", "会", "団", "隊", "院", "社", "市",
    "町", "村", "区", "組", "支店", "支所", "本部", "委員", "センター", "グループ", "チーム",
  ].map { folded($0 + "長").scalars }

  /// Roles that name a person.
  private let personal: [[UInt32]]
  /// Roles that may name a unit as well: 係, 班, チーム.
  private let units: [[UInt32]]

  init(roles: [[UInt32]]) {
    let endings = Set("課係局班部会所館室口番務自当員".unicodeScalars.map { $0.value })
    let isUnit = { (role: [UInt32]) in
      role.last.map { endings.contains($0) || !(0x4E00...0x9FFF).contains($0) } ?? true
    }
    let long = roles.filter { $0.count > 1 || $0.first.map { $0 != 0x9577 } ?? false }
    personal = Self.chiefs + Self.personal.map { folded($0).scalars } + long.filter { !isUnit($0) }
    units = long.filter(isUnit)
  }

  /// Whether a title begins at a place; a space or a parenthesis may stand before it.
  ///
  /// What may name a unit (林班, 森林課) follows a name only where the name is no other word.
  func begin(at place: Int, of text: [UInt32], unitsCount: Bool) -> Bool {
    if Self.isHonorific(at: place, of: text) { return true }
    let start = place < text.count && Self.gaps.contains(text[place]) ? place + 1 : place
    guard start < text.count else { return false }
    if start > place, Self.isHonorific(at: start, of: text) { return true }
    let rest = text[start...]
    return personal.contains { rest.starts(with: $0) }
      || (unitsCount && units.contains { rest.starts(with: $0) })
  }

  private static func isHonorific(at place: Int, of text: [UInt32]) -> Bool {
    let rest = text[place...]
    return folding.contains { honorific in
      guard rest.starts(with: honorific.text) else { return false }
      let next = place + honorific.text.count
      return next == text.count || !honorific.not.contains(text[next])
    }
  }

  /// Whether 様 makes a word with the character at a place: 多様, 仕様.
  static func joinsHonorific(at place: Int, of text: [UInt32]) -> Bool {
    place + 1 < text.count && text[place + 1] == 0x69D8 && beforeSama.contains(text[place])
  }

  private static let beforeSama = Set("多同仕模異一有各何".unicodeScalars.map { $0.value })

  /// Whether さん or its like, which only a person is called by, stands at a place.
  static func isCalled(at place: Int, of text: [UInt32]) -> Bool {
    callings.contains { text[place...].starts(with: $0) }
  }

  private static let callings = ["さん", "くん", "ちゃん", "氏", "君"].map { folded($0).scalars }

  /// Whether a title ends right before a place: 主任 before 山田 in 主任山田.
  func end(at place: Int, of text: [UInt32]) -> Bool {
    let before = Array(text[..<place].suffix(6))
    return personal.contains { before.ends(with: $0) } || units.contains { before.ends(with: $0) }
  }

  private static let gaps: Set<UInt32> = [0x20, 0x28]
}

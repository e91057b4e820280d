import Text

/// A name that a record or `mask.txt` tells.
struct KnownName: Hashable, Sendable {
  /// The name folded, old and new forms of a character alike.
  let scalars: [UInt32]
  /// Whether it may be another word as well, so that only a title behind it shows a person.
  let isWeak: Bool
  /// Whether it is part of a longer name and says nothing inside another word.
  let isPart: Bool

  init(_ text: String, isWeak: Bool) {
    self.init(Self.folding(text).scalars, isWeak: isWeak, isPart: false)
  }

  init(_ scalars: [UInt32], isWeak: Bool, isPart: Bool) {
    (self.scalars, self.isPart) = (scalars, isPart)
    self.isWeak = isWeak || scalars.count < 2
  }

  /// What 山田太郎 is called as well: 山田, and before a title 太郎.
  var parts: [KnownName] {
    guard (2...8).contains(scalars.count), scalars.allSatisfy({ Sign($0) == .kanji }) else {
      return []
    }
    let family = scalars.indices.dropFirst().map { end in
      let isLikely = scalars.count > 3 && (2...3).contains(end)
      return KnownName(Array(scalars[..<end]), isWeak: isWeak || !isLikely, isPart: true)
    }
    let given = scalars.indices.dropFirst().dropLast().map {
      KnownName(Array(scalars[$0...]), isWeak: true, isPart: true)
    }
    return family + given
  }
}

extension KnownName: Comparable {
  /// The longest first, a surer one before its equal.
  static func < (left: KnownName, right: KnownName) -> Bool {
    if left.scalars.count != right.scalars.count { return left.scalars.count > right.scalars.count }
    if left.isWeak != right.isWeak { return right.isWeak }
    if left.isPart != right.isPart { return right.isPart }
    return left.scalars.lexicographicallyPrecedes(right.scalars)
  }
}

extension KnownName {
  /// A text folded as names are: 髙橋 is 高橋 too.
  static func folding(_ text: String) -> Folded {
    let plain = folded(text)
    guard plain.scalars.contains(where: { unified($0) != $0 }) else { return plain }
    var result = Folded()
    result.reserveCapacity(plain.scalars.count)
    for place in plain.scalars.indices {
      result.append(unified(plain.scalars[place]), for: plain.original(place..<place + 1))
    }
    return result
  }

  /// The usual form of a character that names are written with in several ways.
  static func unified(_ scalar: UInt32) -> UInt32 {
    // Nearly every character is none of these; most tables of them begin far behind kana.
    scalar < 0x4E00 ? scalar : forms[scalar] ?? scalar
  }

  private static let forms: [UInt32: UInt32] = {
    let table = """
      髙高 﨑崎 嵜崎 𠮷吉 濵浜 濱浜 邊辺 邉辺 澤沢 齋斎 齊斉 嶋島 嶌島 廣広 國国 櫻桜 眞真 惠恵 瀨瀬 德徳 冨富
      條条 關関 壽寿 榮栄 淺浅 增増 栁柳 桒桑 槗橋 舘館 渕淵 峯峰 嶽岳 曾曽 彌弥 與与 龍竜 瀧滝 淸清 靑青 緖緒
      \u{FA10}塚 \u{FA12}晴 \u{FA16}猪 \u{FA17}益 \u{FA18}礼 \u{FA19}神 \u{FA1A}祥 \u{FA1B}福 \u{FA1C}靖 \u{FA1D}精
      \u{FA1E}羽 \u{FA22}諸 \u{FA25}逸 \u{FA26}都 \u{FA2A}飯 \u{FA2D}鶴 \u{F9DC}隆 \u{FA45}海 \u{FA5B}者
      """
    var forms: [UInt32: UInt32] = [:]
    for pair in table.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let old = pair.first, let new = pair.last { forms[old.value] = new.value }
    }
    return forms
  }()
}

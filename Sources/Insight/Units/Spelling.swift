import Text

/// Brings the ways to write one word together: 打ち合わせ, 打合わせ and 打合せ.
enum Spelling {
  /// Each word and the form all its spellings take; longer spellings stand first.
  static let table: [(spelling: String, form: String)] = [
    ("打ち合わせ", "打合せ"), ("打ち合せ", "打合せ"), ("打合わせ", "打合せ"), ("打ちあわせ", "打合せ"),
    ("引き継ぎ", "引継ぎ"), ("引き継", "引継"), ("ひきつぎ", "引継ぎ"),
    ("問い合わせ", "問合せ"), ("問い合せ", "問合せ"), ("問合わせ", "問合せ"), ("といあわせ", "問合せ"),
    ("取り組み", "取組"), ("取り組", "取組"), ("取組み", "取組"), ("取り扱", "取扱"), ("取り次", "取次"),
    ("取り決め", "取決め"), ("取りまとめ", "とりまとめ"), ("取り纏め", "とりまとめ"),
    ("申し込み", "申込"), ("申し込", "申込"), ("申込み", "申込"), ("申し送り", "申送り"),
    ("手続き", "手続"), ("受け付け", "受付"), ("受付け", "受付"), ("受け渡し", "受渡し"),
    ("割り振", "割振"), ("割り当て", "割当て"), ("組み合わせ", "組合せ"), ("繰り返", "繰返"),
    ("やり取り", "やりとり"), ("遣り取り", "やりとり"), ("見積り", "見積"), ("見積もり", "見積"),
    ("立ち上げ", "立上げ"), ("締め切り", "締切"), ("締切り", "締切"), ("〆切", "締切"),
    ("呼び出し", "呼出し"), ("持ち出し", "持出し"), ("持ち帰り", "持帰り"), ("貸し出し", "貸出し"),
    ("振り返り", "振返り"), ("ふりかえり", "振返り"), ("片付け", "片づけ"), ("かたづけ", "片づけ"),
    ("忙が", "忙"), ("出来", "でき"), ("無い", "ない"), ("無く", "なく"), ("分から", "わから"),
    ("判ら", "わから"), ("解ら", "わから"), ("分かり", "わかり"), ("下さい", "ください"),
    ("ハンコ", "はんこ"), ("判子", "はんこ"), ("ムダ", "無駄"), ("むだ", "無駄"),
    ("休みづらい", "休みにくい"), ("しづらい", "しにくい"), ("言いづらい", "言いにくい"),
    ("キャリヤ", "キャリア"), ("コミニュケーション", "コミュニケーション"), ("サーバー", "サーバ"),
    ("ユーザー", "ユーザ"), ("プリンター", "プリンタ"), ("コンピューター", "コンピュータ"),
    ("フォルダー", "フォルダ"), ("マネージャー", "マネージャ"), ("メンター", "メンタ"),
  ]

  /// A word of the table as scalars.
  private struct Entry: Sendable {
    var spelling: [UInt32]
    var form: [UInt32]
  }

  private static let entries = table.map {
    Entry(spelling: folded($0.spelling).scalars, form: folded($0.form).scalars)
  }

  /// The entries by the first scalar of their spelling, each group in the order of the table.
  private static let groups = entries.reduce(into: [UInt32: [Entry]]()) { groups, entry in
    if let first = entry.spelling.first { groups[first, default: []].append(entry) }
  }

  /// The entries by the first scalar of their form, likewise.
  private static let forms = entries.reduce(into: [UInt32: [Entry]]()) { groups, entry in
    if let first = entry.form.first { groups[first, default: []].append(entry) }
  }

  /// For each scalar of the first plane whether a spelling begins with it.
  private static let beginnings = groups.keys.reduce(into: Array(repeating: false, count: 1 << 16))
  { $0[Int($1)] = true }

  /// A folded text with one form for each word of the table; it leads back to the original.
  static func unified(_ text: Folded) -> Folded {
    guard var next = match(from: 0, in: text) else { return text }
    var result = Folded()
    result.reserveCapacity(text.scalars.count)
    var position = 0
    while true {
      copy(position..<next.position, of: text, to: &result)
      position = next.position + next.entry.spelling.count
      let range = text.original(next.position..<position)
      for scalar in next.entry.form { result.append(scalar, for: range) }
      guard let further = match(from: position, in: text) else { break }
      next = further
    }
    copy(position..<text.scalars.count, of: text, to: &result)
    return result
  }

  private static func copy(_ range: Range<Int>, of text: Folded, to result: inout Folded) {
    for place in range { result.append(text.scalars[place], for: text.original(place..<place + 1)) }
  }

  /// The first spelling at or after a place.
  private static func match(
    from start: Int, in text: Folded
  ) -> (position: Int, entry: Entry)? {
    let beginnings = beginnings
    var position = start
    while position < text.scalars.count {
      let scalar = text.scalars[position]
      if scalar < 1 << 16, beginnings[Int(scalar)] {
        let rest = text.scalars[position...]
        if let entry = groups[scalar]?.first(where: { rest.starts(with: $0.spelling) }) {
          return (position, entry)
        }
      }
      position += 1
    }
    return nil
  }

  /// Where the form that begins with a run ends, with its last kana (打合せ); else the run's end.
  static func formEnd(at run: Range<Int>, of text: Folded) -> Int {
    let rest = text.scalars[run.lowerBound...]
    let form = rest.first.flatMap { forms[$0] }?
      .first { $0.form.count > run.count && rest.starts(with: $0.form) }
    return form.map { run.lowerBound + $0.form.count } ?? run.upperBound
  }
}

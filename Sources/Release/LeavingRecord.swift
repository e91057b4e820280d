package import Records

/// What of a record would leave its division once its head agrees to it as it stands.
///
/// The page for the head and 提出 are made of this value, and nothing else is. It may be of a record
/// that nobody has confirmed yet, so it is no `Released`.
package struct LeavingRecord: Sendable {
  /// The record without what never leaves, with names covered; of one that stays in the division
  /// (課内) nothing but that its meeting was held.
  package let content: Session
  /// What of it the head has crossed out, by number.
  package let heldBack: [HeldBack]

  fileprivate init(_ session: Session, without heldBack: [HeldBack]) {
    var content = session
    // Neither says what leaves, and the day may not be known yet.
    (content.confirmed, content.confirmedCode) = (nil, nil)
    (self.content, self.heldBack) = (content, heldBack)
  }

  package var head: RecordHead { RecordHead(content) }

  /// Whether nothing leaves but that a meeting was held.
  package var isFactOnly: Bool { content.release == .division }

  /// The code of the page, 16 hexadecimal digits: it stands beside 所属長確認, so that later changes
  /// show.
  package var code: String { FNV(lines.joined(separator: "\n").utf8).text }

  /// What leaves, line by line, without what identifies the record.
  package var lines: [String] {
    var bare = content
    (bare.recordNumber, bare.share, bare.checksum) = (nil, nil, nil)
    return String(decoding: bare.rendered(), as: UTF8.self)
      .split(separator: "\n").map { String($0) }
  }
}

extension ReleasePolicy {
  /// What becomes of a record on its way to its head.
  package enum Leaving: Sendable {
    case record(LeavingRecord)
    case withheld(Withheld)
  }

  /// What would leave of a division's own record.
  ///
  /// A record that was confirmed before pages had codes leaves as far as it says itself; whoever
  /// sees the page sees all of it.
  package func leaving(_ session: Session, asSeen: Bool = true) -> Leaving {
    var seen = session
    if asSeen {
      seen.confirmed = session.confirmed ?? session.date ?? session.id.date
      seen.confirmedCode = "seen"
    }
    switch release(seen, to: Secretariat.self) {
    case .released(let released):
      let heldBack = session.heldBack.compactMap { HeldBack($0) }
      return .record(LeavingRecord(released.cleared, without: heldBack))
    case .withheld(let withheld):
      guard withheld.reason == .division else { return .withheld(withheld) }
      return .record(LeavingRecord(session.fact, without: []))
    }
  }

  /// What stands in a file that was handed over before; nil where it is none.
  package func leaving(
    handedOver bytes: [UInt8], file: String, vocabulary: Vocabulary
  ) -> LeavingRecord? {
    let session = Session.read(bytes: bytes, file: file, vocabulary: vocabulary).value
    return session.isBundle ? LeavingRecord(session, without: []) : nil
  }
}

extension Session {
  /// That a meeting was held and nothing else, which is all that leaves of a record kept inside
  /// (課内).
  var fact: Session {
    var fact = Session(id: id, language: language, title: division, division: division)
    (fact.recordNumber, fact.term, fact.date) = (recordNumber, term, date)
    (fact.state, fact.release, fact.isSample) = (state, release, isSample)
    return fact
  }
}

/// One line of what leaves that was not so when the head saw it, or is no more.
package struct LeavingChange: Hashable, Sendable {
  /// The letter and number of the entry it belongs to; nil for the meeting itself.
  package let entry: String?
  package let text: String
  package let isNew: Bool
}

extension LeavingRecord {
  /// What has changed since an earlier state of it: what is gone, then what is new, each in its order.
  package func changes(since earlier: LeavingRecord) -> [LeavingChange] {
    let (before, now) = (earlier.statements, statements)
    return Self.missing(in: now, of: before).map {
      LeavingChange(entry: $0.entry, text: $0.text, isNew: false)
    }
      + Self.missing(in: before, of: now).map {
        LeavingChange(entry: $0.entry, text: $0.text, isNew: true)
      }
  }

  private struct Statement: Hashable {
    let entry: String?
    let text: String
  }

  /// Its lines with the entries they belong to, without headings.
  private var statements: [Statement] {
    var entry: String?
    return lines.compactMap { line in
      if line.hasPrefix("#") {
        return line.hasPrefix("# ") ? Statement(entry: nil, text: line) : nil
      }
      let text = String(line.drop { $0 == " " || $0 == "-" })
      if line.hasPrefix("- "), let name = Self.entry(text) { entry = name }
      return Statement(entry: entry, text: text)
    }
  }

  /// `G1` of the line `G1: text`.
  private static func entry(_ text: String) -> String? {
    let name = text.prefix { $0 != ":" }
    guard let letter = name.first, "GA".contains(letter), name.utf8.count > 1,
      name.dropFirst().allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return String(name)
  }

  private static func missing(in other: [Statement], of all: [Statement]) -> [Statement] {
    var left: [Statement: Int] = [:]
    for statement in other { left[statement, default: 0] += 1 }
    return all.filter { statement in
      guard let count = left[statement], count > 0 else { return true }
      left[statement] = count - 1
      return false
    }
  }
}

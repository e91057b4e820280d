/// The name of a session: date, roster id and, from the second of a day on, a number.
///
/// It is the file's name without `.md` and never changes.
package struct SessionID: Hashable, Sendable {
  package let date: CivilDate
  /// The roster id of the division, or `x-` and what the facilitator typed.
  package let division: String
  /// 1 for the first session of a division on a day.
  package let ordinal: Int

  package init(date: CivilDate, division: String, ordinal: Int = 1) {
    (self.date, self.division, self.ordinal) = (date, division, ordinal)
  }

  /// Reads `2026-04-20-jinji` or `2026-04-20-jinji-2`; nil when no date leads or no id follows.
  package init?(_ name: String) {
    let bytes = Array(name.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count > 11, bytes[4] == dash, bytes[7] == dash, bytes[10] == dash,
      let year = bytes.number(in: 0..<4), year >= 1000, let month = bytes.number(in: 5..<7),
      let day = bytes.number(in: 8..<10), bytes[11] != dash,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let last = bytes[11...].lastIndex(of: dash)
    let number = last.flatMap { bytes.number(in: ($0 + 1)..<bytes.count) }
    let (end, ordinal) =
      if let last, let number, number >= 2 { (last, number) } else { (bytes.count, 1) }
    self.init(
      date: date, division: String(decoding: bytes[11..<end], as: UTF8.self), ordinal: ordinal)
  }
}

extension SessionID: CustomStringConvertible {
  package var description: String { "\(date)-\(division)\(ordinal > 1 ? "-\(ordinal)" : "")" }
}

extension SessionID: Comparable {
  package static func < (left: SessionID, right: SessionID) -> Bool {
    if left.date != right.date { return left.date < right.date }
    if left.division != right.division { return left.division < right.division }
    return left.ordinal < right.ordinal
  }
}

/// The name of an action in the whole workspace: `2026-04-20-jinji/A1`.
package struct ActionID: Hashable, Sendable {
  package var session: SessionID
  package var number: Int

  package init(session: SessionID, number: Int) {
    (self.session, self.number) = (session, number)
  }

  /// Reads `<session>/A1`, of at most nine digits as in a record; nil for anything else.
  package init?(_ name: String) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let session = SessionID(String(parts[0])),
      let letter = parts[1].first, letter == "A" || letter == "a",
      parts[1].utf8.count <= 10, let number = Int(parts[1].dropFirst()), number > 0
    else { return nil }
    self.init(session: session, number: number)
  }
}

extension ActionID: CustomStringConvertible {
  package var description: String { "\(session)/A\(number)" }
}

/// The name of an issue in the whole workspace: `2026-04-20-jinji/G1`.
package struct IssueID: Hashable, Sendable {
  package var session: SessionID
  package var number: Int

  package init(session: SessionID, number: Int) {
    (self.session, self.number) = (session, number)
  }

  /// Reads `<session>/G1`, of at most nine digits as in a record; nil for anything else.
  package init?(_ name: some StringProtocol) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let session = SessionID(String(parts[0])),
      let letter = parts[1].first, letter == "G" || letter == "g",
      parts[1].utf8.count <= 10, let number = Int(parts[1].dropFirst()), number > 0
    else { return nil }
    self.init(session: session, number: number)
  }
}

extension IssueID: CustomStringConvertible {
  package var description: String { "\(session)/G\(number)" }
}

extension IssueID: Comparable {
  package static func < (left: IssueID, right: IssueID) -> Bool {
    (left.session, left.number) < (right.session, right.number)
  }
}

/// The name of an issue or an action in the whole workspace.
package enum EntryID: Hashable, Sendable {
  case issue(IssueID)
  case action(ActionID)

  /// Reads `<session>/G1` or `<session>/A1`; nil for anything else.
  package init?(_ name: String) {
    if let action = ActionID(name) {
      self = .action(action)
    } else if let issue = IssueID(name) {
      self = .issue(issue)
    } else {
      return nil
    }
  }

  package var session: SessionID {
    switch self {
    case .issue(let id): id.session
    case .action(let id): id.session
    }
  }
}

extension EntryID: CustomStringConvertible {
  package var description: String {
    switch self {
    case .issue(let id): id.description
    case .action(let id): id.description
    }
  }
}

/// The number that says which record this is, whatever the file is called (記録番号).
///
/// `990001-20260420-jinji-7k2m`: the national code of the office (`x` without one), the day, the
/// roster id of the division, and four characters that set apart records of one division and day.
/// It is written once, when the division is known, and never changes; it only identifies.
package struct RecordNumber: Hashable, Sendable {
  /// The national code of the office, six digits, or `x`.
  package let office: String
  package let date: CivilDate
  /// The roster id of the division, or `x-` and what the facilitator typed.
  package let division: String
  /// Four characters of Crockford's base32, lower case.
  package let check: String

  /// The number of a record that begins at a minute of its day.
  ///
  /// The four characters are the lowest 20 bits of FNV-1a 64 over the other parts, the ordinal of
  /// the short name from 2 on, the minute and 進行役, so that two records of one division and day
  /// differ and the same beginning gives the same number on every machine. A record from before
  /// there were numbers gets the minute 0. Facilitation calls this as soon as the division is known.
  package init(office: String?, session: SessionID, minute: Int, facilitator: String?) {
    let office = office.flatMap { $0.isEmpty ? nil : $0 } ?? "x"
    let ordinal = session.ordinal > 1 ? "-\(session.ordinal)" : ""
    let clock = "\(Self.padded(minute / 60 % 24)):\(Self.padded(minute % 60))"
    let parts = [
      office, Self.digits(of: session.date), session.division, ordinal, clock, facilitator ?? "",
    ]
    let check = Self.characters(of: FNV(parts.joined(separator: "\n").utf8).hash)
    (self.office, date, division, self.check) = (office, session.date, session.division, check)
  }

  /// Reads a number as it stands in a record; nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let dash = UInt8(ascii: "-")
    guard let first = bytes.firstIndex(of: dash), let last = bytes.lastIndex(of: dash),
      first > 0, last > first + 10, bytes.count == last + 5, bytes[first + 9] == dash,
      let number = bytes.number(in: (first + 1)..<(first + 9)),
      let date = CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    let office = String(decoding: bytes[..<first], as: UTF8.self)
    let check = bytes[(last + 1)...]
    guard office == "x" || (first == 6 && bytes.number(in: 0..<6) != nil),
      check.allSatisfy({ Self.alphabet.contains($0) })
    else { return nil }
    (self.office, self.date) = (office, date)
    division = String(decoding: bytes[(first + 10)..<last], as: UTF8.self)
    self.check = String(decoding: check, as: UTF8.self)
  }

  /// Crockford's base32 in lower case, which has neither i, l, o nor u.
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// The lowest 20 bits, five for each character, the highest first.
  private static func characters(of hash: UInt64) -> String {
    let bytes = [15, 10, 5, 0].map { alphabet[Int(truncatingIfNeeded: hash >> UInt64($0) & 31)] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `20260420`.
  private static func digits(of date: CivilDate) -> String {
    "\(date.year)\(padded(date.month))\(padded(date.day))"
  }

  private static func padded(_ number: Int) -> String { "\(number < 10 ? "0" : "")\(number)" }
}

extension RecordNumber: CustomStringConvertible {
  package var description: String { "\(office)-\(Self.digits(of: date))-\(division)-\(check)" }
}

extension SessionID {
  /// The day and division that a record's number names, for a file whose name says neither.
  package init(_ number: RecordNumber) { self.init(date: number.date, division: number.division) }
}

/// The hash FNV-1a with 64 bits, which finds damage and sets names apart; it hides nothing.
package struct FNV: Sendable {
  package private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  package init() {}

  package init(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  package mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// 16 hexadecimal digits, as 照合コード and 所属長確認 have them.
  package var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

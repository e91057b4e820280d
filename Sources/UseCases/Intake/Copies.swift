import Records
import Text

/// The records of one division and one day, sorted into those that are really different.
///
/// Two with one number are of one record; of those without a number two that say the same, or of
/// which one goes on from the other, or that have one short name.
struct Copies {
  /// A file with its place among all files, in whose order these stand.
  struct Member {
    let place: Int
    let path: String
    let record: SeenRecord
    /// Whether the file bears the short name of its record.
    let isNamed: Bool

    init(place: Int, path: String, record: SeenRecord) {
      (self.place, self.path, self.record) = (place, path, record)
      isNamed = FileKind.stem(of: path) == record.id.description
    }
  }

  /// The files of one record, the one that is taken first.
  struct Group {
    var members: [Member]
    var fates: [Fate] = []

    /// What the record is called: by the first file that bears its name, else by the one taken.
    var id: SessionID { (members.first { $0.isNamed } ?? members[0]).record.id }
    var isNamed: Bool { members.contains { $0.isNamed } }
  }

  /// So many without a number are compared with one another at most; of more only the same are found.
  private static let most = 64

  private let members: [Member]
  private let read: (String) -> [UInt8]?
  private var lines: [Int: RecordLines] = [:]

  init(_ members: [Member], bytes read: @escaping (String) -> [UInt8]?) {
    (self.members, self.read) = (members, read)
  }

  /// The records, each with the fates of its other files in the order of its members.
  mutating func groups() -> [Group] {
    var groups: [[Member]] = []
    var numbered: [RecordNumber: Int] = [:]
    var alike: [RecordLines: Int] = [:]
    // A number tells what it is of; only beside a record without one is it asked what a file says.
    let isCompared = members.count > 1 && members.contains { $0.record.number == nil }
    // Those with a number first: one without may be an older state of one of them.
    for member in members where member.record.number != nil { add(member) }
    for member in members where member.record.number == nil { add(member) }
    return groups.map { sorted($0) }

    func add(_ member: Member) {
      let known =
        member.record.number.map { numbered[$0] }
        ?? (isCompared ? alike[content(of: member)] : nil)
      let place = known ?? (member.record.number == nil ? related(to: member) : nil)
      if let place { groups[place].append(member) } else { groups.append([member]) }
      if let number = member.record.number { numbered[number] = place ?? groups.count - 1 }
      if isCompared { alike[content(of: member)] = place ?? groups.count - 1 }
    }

    func related(to member: Member) -> Int? {
      groups.firstIndex { group in
        group.contains { $0.record.id == member.record.id }
          || members.count <= Self.most && group.contains { isOneFromTheOther($0, member) }
      }
    }
  }

  private mutating func isOneFromTheOther(_ left: Member, _ right: Member) -> Bool {
    let (one, other) = (content(of: left), content(of: right))
    return one.continues(other) || other.continues(one)
  }

  private mutating func content(of member: Member) -> RecordLines {
    if let known = lines[member.place] { return known }
    let found = RecordLines(read(member.path) ?? [])
    lines[member.place] = found
    return found
  }

  /// Puts the file that is taken before the others, and says what becomes of these.
  private mutating func sorted(_ members: [Member]) -> Group {
    guard members.count > 1 else { return Group(members: members) }
    var best = members[0]
    for member in members.dropFirst() where precedes(member, best) { best = member }
    let rest = members.filter { $0.place != best.place }
    return Group(members: [best] + rest, fates: rest.map { fate(of: $0, beside: best) })
  }

  /// Whether a file is taken before another of the same record.
  private mutating func precedes(_ left: Member, _ right: Member) -> Bool {
    if let order = order(left, right) { return order }
    if content(of: left).continues(content(of: right)) { return true }
    if content(of: right).continues(content(of: left)) { return false }
    if left.isNamed != right.isNamed { return left.isNamed }
    // What copying does to a name makes it longer.
    let (short, long) = (left.path.utf8.count, right.path.utf8.count)
    return short == long ? left.place < right.place : short < long
  }

  /// Which is taken by what they say of themselves: the division's own record, then the one
  /// submitted last, then one whose meeting is over; nil where that tells nothing.
  private func order(_ left: Member, _ right: Member) -> Bool? {
    let (one, other) = (left.record, right.record)
    if one.isDamaged != other.isDamaged, one.share != nil, other.share != nil {
      return other.isDamaged
    }
    if one.share != other.share { return Submission(one.share) > Submission(other.share) }
    return one.isOpen == other.isOpen ? nil : other.isOpen
  }

  private mutating func fate(of member: Member, beside best: Member) -> Fate {
    if member.record.share != nil, best.record.share == nil { return .submitted(of: best.path) }
    if content(of: member) == content(of: best) { return .same(as: best.path) }
    let isOlder = order(best, member) ?? content(of: best).continues(content(of: member))
    return isOlder ? .older(than: best.path) : .disputed(with: best.path)
  }
}

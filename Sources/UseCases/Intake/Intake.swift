package import Records
import Release
package import Reports
import Text

/// Every file below `Sessions`, each with what became of it: the one home of that question.
///
/// Whose record a file is its text says, never its name, so that a copy which Windows, a person or a
/// program for shared folders has named counts once.
package struct Intake: Sendable {
  /// In the order of the paths' bytes.
  package private(set) var files: [AccountedFile] = []

  package init() {}

  /// Says what becomes of each file.
  ///
  /// `bytes` reads a file once more: only those are asked for that may be copies of one another.
  package init(
    _ seen: [SeenFile], _ vocabulary: Vocabulary, bytes: @escaping (String) -> [UInt8]?
  ) {
    let seen = seen.sorted { $0.path.precedesByBytes($1.path) }
    var (fates, ids) = (seen.map { Self.fate(of: $0, vocabulary) }, seen.map { $0.record?.id })
    var groups: [Copies.Group] = []
    for places in Self.byDivisionAndDay(seen) {
      let members = places.compactMap { place in
        seen[place].record.map { Copies.Member(place: place, path: seen[place].path, record: $0) }
      }
      var copies = Copies(members, bytes: bytes)
      groups += copies.groups()
    }
    for (group, id) in Self.named(groups) {
      for (index, member) in group.members.enumerated() {
        ids[member.place] = id
        if index > 0 { fates[member.place] = group.fates[index - 1] }
      }
    }
    files = seen.indices.map { place in
      AccountedFile(seen[place], fates[place], id: ids[place], vocabulary)
    }
  }

  /// The places of the records of each division and day, in the order of the first of each.
  private static func byDivisionAndDay(_ seen: [SeenFile]) -> [[Int]] {
    var (all, place) = ([[Int]](), [DivisionAndDay: Int]())
    for index in seen.indices {
      guard let record = seen[index].record else { continue }
      let key = DivisionAndDay(division: record.id.division, day: record.day)
      if let known = place[key] {
        all[known].append(index)
      } else {
        place[key] = all.count
        all.append([index])
      }
    }
    return all
  }

  /// The records with the short name of each, which no other has: one whose file bears it keeps it,
  /// any other gets the next that is free.
  private static func named(_ groups: [Copies.Group]) -> [(Copies.Group, SessionID)] {
    var taken: Set<SessionID> = []
    let order = groups.filter { $0.isNamed } + groups.filter { !$0.isNamed }
    return order.map { group in
      var id = group.id
      while !taken.insert(id).inserted {
        id = SessionID(date: id.date, division: id.division, ordinal: id.ordinal + 1)
      }
      return (group, id)
    }
  }

  private static func fate(of file: SeenFile, _ vocabulary: Vocabulary) -> Fate {
    switch file.content {
    case .beside: return .beside
    case .skipped(let file): return .skipped(file)
    case .record(let record):
      switch record.withheld {
      case .unfinished, .unconfirmed, .heldBack: return .waiting(record.withheld ?? .unfinished)
      case .division: return .meetingOnly
      case .secretariat, nil: break
      }
      guard vocabulary.checksDivisions, vocabulary.divisionNames(record.id.division) == nil else {
        return .counted
      }
      let written = record.written.isEmpty ? record.id.division : record.written
      return .outside(written, near: vocabulary.divisionsNear(written))
    }
  }
}

/// The records among which copies are looked for.
private struct DivisionAndDay: Hashable {
  let division: String
  let day: CivilDate
}

extension SeenFile {
  var record: SeenRecord? {
    if case .record(let record) = content { record } else { nil }
  }
}

extension AccountedFile {
  fileprivate init(
    _ seen: SeenFile, _ fate: Fate, id: SessionID?, _ vocabulary: Vocabulary
  ) {
    let record = seen.record
    let named = record == nil ? vocabulary.sender(ofFileAt: seen.path) : (division: nil, term: nil)
    self.init(
      path: seen.path, fate: fate, id: id, division: id?.division ?? named.division,
      term: record?.term ?? named.term, isShiftJIS: record?.isShiftJIS ?? false,
      isSample: record?.isSample ?? false)
  }
}

extension Intake {
  /// The short names of the records that are taken, by the paths of their files.
  package var taken: [String: SessionID] {
    Dictionary(
      firstOf: files.compactMap { file in
        file.fate.isTaken ? file.id.map { (file.path, $0) } : nil
      })
  }

  /// The files of one record beside the one that is taken, and those that bear another name.
  package var diagnostics: [Diagnostic] {
    files.compactMap { file in
      guard let id = file.id else { return nil }
      let problem: FileProblem
      switch file.fate {
      case .same(let other): problem = .repeatedSession(id, other: other, .same)
      case .older(let other): problem = .repeatedSession(id, other: other, .older)
      case .disputed(let other): problem = .repeatedSession(id, other: other, .disputed)
      case .submitted, .skipped, .beside: return nil
      case .counted, .meetingOnly, .waiting, .outside:
        let name = FileKind.stem(of: file.path)
        // One of which nothing says what it is has been reported as such.
        if name == id.description || id.division == "x-" + name { return nil }
        problem = .fileName(name, shouldBe: id)
      }
      return Diagnostic(file: file.path, place: Place(line: 1), problem: .file(problem))
    }
  }

  /// The counts, and what was sent and counts for nothing.
  package var accounting: Accounting {
    var accounting = Accounting()
    for file in files {
      let kind = file.fate.kind
      let isLost = [.unreadable, .notRecord].contains(kind) || file.fate == .waiting(.unfinished)
      accounting.add(
        kind,
        sent: isLost
          ? file.division.map {
            Accounting.Sent(division: $0, file: file.path, kind: kind, term: file.term)
          } : nil)
    }
    return accounting
  }
}

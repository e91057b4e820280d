package import Records
package import Release

/// Which records a report counts, and which it leaves out and why.
package struct SessionSelection: Sendable {
  /// Meetings of the term that were held, whatever their records let go, in order of their ids.
  package private(set) var held: [RecordHead] = []
  /// Made-up sessions left out because a real one exists.
  package private(set) var samples: [SessionID] = []
  /// Sessions of the term that are still being led.
  package private(set) var unfinished: [SessionID] = []
  /// Held sessions whose statements stay in the division (課内), or all of which is held back.
  package private(set) var withheld: [SessionID] = []
  /// Held sessions whose head has not confirmed what may leave.
  package private(set) var unconfirmed: [SessionID] = []
  /// What the held sessions of the term let go.
  private(set) var released: [Released<Secretariat>] = []
  /// What those of earlier terms let go.
  package private(set) var earlier: [Released<Secretariat>] = []

  /// The meetings of earlier terms whose records let something go.
  package var earlierHeads: [RecordHead] { earlier.map { $0.head } }

  /// Picks the records of a term.
  package init(of records: ReleasedRecords<Secretariat>, term: Term) {
    let dropsSamples = records.hasReal
    for record in records.released {
      let head = record.head
      if dropsSamples, head.isSample {
        if head.term == term { samples.append(head.id) }
      } else if head.term == term {
        held.append(head)
        released.append(record)
      } else if head.term < term {
        earlier.append(record)
      }
    }
    for record in records.withheld where record.head.term == term {
      if dropsSamples, record.head.isSample {
        samples.append(record.id)
      } else {
        add(record)
      }
    }
    held.sort { $0.id < $1.id }
    samples.sort()
  }

  private mutating func add(_ record: Withheld) {
    switch record.reason {
    case .unfinished: unfinished.append(record.id)
    case .unconfirmed: unconfirmed.append(record.id)
    case .division, .secretariat, .heldBack: withheld.append(record.id)
    }
    if record.reason != .unfinished { held.append(record.head) }
  }

  /// The term of a day when it has a session, else the latest term that has one, else that of
  /// the day.
  package static func defaultTerm(
    of records: ReleasedRecords<Secretariat>, asOf date: CivilDate
  ) -> Term {
    let (today, hasReal) = (Term(containing: date), records.hasReal)
    let terms = records.held.filter { !(hasReal && $0.isSample) }.map { $0.term }
    return terms.contains(today) ? today : terms.max() ?? today
  }
}

extension ReleasedRecords {
  /// The heads of all meetings that were held to their end.
  var held: [RecordHead] {
    released.map { $0.head }
      + withheld.filter { $0.reason != .unfinished }.map { $0.head }
  }

  /// Whether a meeting was held that is not made up.
  var hasReal: Bool {
    released.contains { !$0.isSample }
      || withheld.contains { $0.reason != .unfinished && !$0.head.isSample }
  }
}

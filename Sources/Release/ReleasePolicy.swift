package import Records
import Text

/// What an office knows that decides what leaves a division: its roster, its words, its mask.
///
/// The only place where released values are made.
package struct ReleasePolicy: Sendable {
  let known: KnownWords
  /// What the roster calls a division, by its id.
  private let divisions: [String: String]
  private let organization: Organization

  package init(_ library: Library) {
    (known, organization) = (KnownWords(library), library.organization)
    divisions = Dictionary(
      firstOf: library.organization.divisions.map { ($0.id, $0.name) })
  }

  /// The divisions whose records are one's own: also those from which it came by merge or split.
  func own(of division: String) -> Set<String> {
    organization.predecessors(of: division).union([division])
  }

  /// What becomes of one record.
  package enum Outcome<Reader: Audience>: Sendable {
    case released(Released<Reader>)
    case withheld(Withheld)
  }

  /// A record, read from a division's own file or from a bundle, for one kind of reader.
  ///
  /// One that its caller lets go of is changed in its place, which copies nothing.
  package func release<Reader>(
    _ record: consuming Session, to reader: Reader.Type
  ) -> Outcome<Reader> {
    var session = record
    let heldBack = session.heldBack.map { HeldBack($0) }
    if let reason = Self.reason(session, heldBack, reach: Reader.reach) {
      let id = session.id.division
      return .withheld(Withheld(session, division: divisions[id] ?? id, reason))
    }
    let names = NameMask(session, known: known)
    session.leave(to: Reader.reach, without: heldBack.compactMap { $0 })
    let kept = KeptRecord(session) { text, placed in
      let text = placed.kind == .post ? post(text, in: placed.key) : text
      let covered = names?.applied(to: text) ?? text
      return Contacts.masked(covered) ?? covered
    }
    return .released(Released(cleared: kept))
  }

  /// A post without parentheses; whom an issue is taken to (調整先) may have any name.
  private func post(_ text: String, in key: String) -> String {
    Post(text, expectsPost: key != "ask", known: known).cleared
  }

  /// Why a record does not reach a reader; nil where it does.
  package static func reason<Reader: Audience>(
    against session: borrowing Session, for reader: Reader.Type
  ) -> Withheld.Reason? {
    let heldBack = session.heldBack
    return reason(session, heldBack.map { HeldBack($0) }, reach: Reader.reach)
  }

  /// A text that is no part of a record, with words of `mask.txt` and numbers to call covered.
  func covered(_ text: String) -> String {
    let text = NameMask(known.masked, known: known)?.applied(to: text) ?? text
    return Contacts.masked(text) ?? text
  }

  /// A post or division that is no part of a record.
  func cleared(_ post: String) -> String {
    covered(Post(post, expectsPost: false, known: known).cleared)
  }

  private static func reason(
    _ session: borrowing Session, _ heldBack: [HeldBack?], reach: Reach
  ) -> Withheld.Reason? {
    if session.state == .open { return .unfinished }
    if session.release == .division { return .division }
    if session.confirmed == nil, !session.isBundle { return .unconfirmed }
    // Something was crossed out and nobody can say what: then nothing leaves.
    if heldBack.contains(where: { $0 == nil }) { return .heldBack }
    return reach > .secretariat && session.release != .office ? .secretariat : nil
  }
}

/// All records of a workspace for one kind of reader, each once, in the order of their ids.
package struct ReleasedRecords<Reader: Audience>: Sendable {
  package private(set) var released: [Released<Reader>] = []
  /// What enters counts only.
  package private(set) var withheld: [Withheld] = []

  /// What became of each record, in any order.
  package init(_ outcomes: [ReleasePolicy.Outcome<Reader>]) {
    for outcome in outcomes {
      switch outcome {
      case .released(let record): released.append(record)
      case .withheld(let record): withheld.append(record)
      }
    }
    released.sort { $0.id < $1.id }
    withheld.sort { $0.id < $1.id }
  }

  /// Lays over the records what came back about their issues.
  mutating func lay(_ answers: Answers, _ words: RecordWords) {
    released = released.map { $0.answered(by: answers, words) }
  }
}

extension ReleasePolicy {
  /// Every record, in whatever order and however often it was read.
  package func release<Reader>(
    _ sessions: [Session], to reader: Reader.Type
  ) -> ReleasedRecords<Reader> {
    ReleasedRecords(Self.distinctPlaces(sessions).map { release(sessions[$0], to: reader) })
  }

  /// The places of one record for each id: the division's own before a bundle of it, then the
  /// highest number of 提出.
  static func distinctPlaces(_ sessions: [Session]) -> [Int] {
    var best: [SessionID: Int] = [:]
    best.reserveCapacity(sessions.count)
    for place in sessions.indices {
      let submission = Submission(sessions[place].share)
      if let other = best[sessions[place].id], Submission(sessions[other].share) >= submission {
        continue
      }
      best[sessions[place].id] = place
    }
    return best.sorted { $0.key < $1.key }.map { $0.value }
  }
}

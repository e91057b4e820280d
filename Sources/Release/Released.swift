package import Records

/// Who reads what leaves a division; a mark of a type, never a value.
package protocol Audience: Sendable {
  /// How far a field has to reach to be read by them.
  static var reach: Reach { get }
}

/// The office's secretariat (事務局), which reads 事務局まで and 庁内.
package enum Secretariat: Audience {
  package static var reach: Reach { .secretariat }
}

/// Everybody in the office, who reads 庁内 alone.
package enum Everybody: Audience {
  package static var reach: Reach { .office }
}

/// What a reader outside the division may see of one record, with every person's name covered.
///
/// Only a `ReleasePolicy` makes one, and the record it was made of cannot be reached through it;
/// so whatever takes a released value cannot show what stays in the division.
package struct Released<Reader: Audience>: Sendable {
  /// The record as its reader sees it: no note, no vote, no memo in it.
  package let record: KeptRecord

  /// For the policy alone, which has to have taken out what its reader may not see.
  init(cleared record: KeptRecord) { self.record = record }

  /// What a bundle writes down; it holds nothing that its reader may not see.
  var cleared: Session { record.session }
}

extension Released<Secretariat> {
  /// What everybody may read the secretariat may read too; there is no way back.
  package init(_ released: Released<Everybody>) { self.init(cleared: released.record) }
}

extension Released {
  /// Whose meeting it was, and when.
  package var head: RecordHead { record.head }

  package var id: SessionID { record.head.id }

  /// Whether it is made up, looked up without copying its head.
  package var isSample: Bool { record.head.isSample }

  /// The title with names covered.
  package var title: String { record.packed.title }

  /// How many people met, a count that is carried at any size.
  package var participants: Int? { record.packed.participants }

  /// What others may copy, as the division put it.
  package var canShare: String? { record.session.canShare }

  package var issues: [Issue] { record.issues }

  package var actions: [Action] { record.actions }
}

extension Released: Hashable {}

/// What is known of a record whatever it says: that this division met on this day.
package struct RecordHead: Hashable, Sendable {
  package let id: SessionID
  /// What identifies the record (記録番号), where it has one.
  package let number: RecordNumber?
  /// The division's name as its record writes it.
  package let division: String
  package let date: CivilDate
  package let term: Term
  package let isSample: Bool

  package init(_ session: borrowing Session) {
    self.init(session, division: session.division)
  }

  /// The head with another word for the division than its record has.
  init(_ session: borrowing Session, division: String) {
    (id, isSample) = (session.id, session.isSample)
    let number = session.recordNumber
    self.number = number.flatMap { RecordNumber($0) }
    self.division = division
    let date = session.date
    (self.date, term) = (date ?? id.date, session.effectiveTerm)
  }
}

/// A record that its reader may not see, which enters counts with the reason and nothing else.
package struct Withheld: Hashable, Sendable {
  /// Why a record is not released.
  package enum Reason: String, CaseIterable, Sendable {
    /// The meeting is still going on (作成中).
    case unfinished
    /// It stays in the division (課内).
    case division
    /// The head of the division has not confirmed it.
    case unconfirmed
    /// It goes to the secretariat alone (事務局まで).
    case secretariat
    /// What the head holds back (渡さない) cannot be read, so nothing goes.
    case heldBack
  }

  package let head: RecordHead
  package let reason: Reason

  package var id: SessionID { head.id }

  /// `division` is what the roster calls it: no word of the record is told.
  init(_ session: borrowing Session, division: String, _ reason: Reason) {
    (head, self.reason) = (RecordHead(session, division: division), reason)
  }
}

package import Records

/// A record that may be listed, in one block of bytes.
///
/// Shared, so that thousands of them are handed about as cheaply as numbers. Whole or cleared for
/// a reader, it shows what it was made of and nothing else.
package final class KeptRecord: Sendable {
  package let head: RecordHead
  package let packed: PackedSession

  /// Keeps a record with every text as `cover` makes it.
  init(
    _ session: borrowing Session,
    covering cover: (String, TextPlace) -> String = { text, _ in text }
  ) {
    packed = PackedSession(session, changing: cover)
    head = RecordHead(session, division: packed.division)
  }

  /// The record as it was kept.
  var session: Session { packed.session }

  package var issues: [Issue] { packed.issues.map { packed.issue($0) } }

  package var actions: [Action] { packed.actions.map { packed.action($0) } }
}

extension KeptRecord: Hashable {
  package static func == (left: KeptRecord, right: KeptRecord) -> Bool {
    left === right || left.packed == right.packed
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(head.id) }
}

package import Records

/// The file that leaves a division: a record of the same name in the same grammar, without what
/// never leaves.
package struct Bundle: Sendable {
  /// The name of the record, whose file has it in either place.
  package let id: SessionID
  private let content: Session

  /// What was released to a reader, handed over for the `number`th time.
  package init(_ released: Released<some Audience>, number: Int) {
    self.init(carrying: released.cleared, number: number)
  }

  fileprivate init(carrying session: Session, number: Int) {
    id = session.id
    var content = session
    (content.share, content.checksum) = (number, nil)
    self.content = content
  }

  /// The bytes of the file, with the checksum of all its other lines.
  ///
  /// `vocabulary` knows the names that a record of its language uses for themes.
  package func bytes(vocabulary: Vocabulary = .empty) -> [UInt8] {
    var content = content
    // The line of the checksum has its place before its value is known; it does not count itself.
    content.checksum = Document(bytes: content.rendered(vocabulary: vocabulary)).checksum
    return content.rendered(vocabulary: vocabulary)
  }
}

extension ReleasePolicy {
  /// What a division hands over of a record, or why it hands over nothing.
  ///
  /// Without the head's confirmation nothing leaves, not even that there was a meeting.
  package func bundle<Reader: Audience>(
    of session: Session, number: Int, for reader: Reader.Type
  ) -> Handover {
    switch release(session, to: reader) {
    case .released(let released): return .bundle(Bundle(released, number: number))
    case .withheld(let withheld):
      if withheld.reason == .division, session.confirmed != nil {
        return .bundle(Bundle(carrying: session.fact, number: number))
      }
      return .withheld(withheld)
    }
  }

  /// What becomes of a record that a division hands over.
  package enum Handover: Sendable {
    case bundle(Bundle)
    case withheld(Withheld)
  }
}

import Records

extension Session {
  /// The record without what does not reach a reader, and with every text as `cover` makes it.
  ///
  /// Which fields there are, and how far each reaches, is said by the tables of fields alone: one
  /// that comes to them is stripped and covered here with the rest.
  func leaving(to reach: Reach, cover: (String, FieldPlaced) -> String) -> Session {
    var session = strippedTo(reach)
    // What came of a bundle's own way here says nothing of the meeting.
    (session.share, session.checksum) = (nil, nil)
    session.satisfaction = session.satisfaction?.summarized
    session.cover(cover)
    for place in session.issues.indices { session.issues[place].cover(cover) }
    for place in session.actions.indices {
      // What stands in a bundle was asked this before it left.
      if !isBundle { session.actions[place].dropWhatNobodySaw() }
      session.actions[place].cover(cover)
    }
    return session
  }
}

/// What kind of field a text stands in, and which.
struct FieldPlaced {
  let kind: FieldKind
  let key: String
}

extension Fielded {
  /// Puts what `cover` makes of it in the place of every text, also of names and lists: a person may
  /// have typed anything anywhere.
  fileprivate mutating func cover(_ cover: (String, FieldPlaced) -> String) {
    for row in Self.fields.rows {
      let placed = FieldPlaced(kind: row.kind, key: row.key)
      row.mapTexts(&self) { cover($0, placed) }
      if row.kind == .post, row.isEmpty(self) { row.clear(&self) }
    }
  }
}

extension Action {
  /// Takes out the lines that the head has not seen on a page, unless 公開 lets them go.
  fileprivate mutating func dropWhatNobodySaw() {
    if !releases(.learned) { learned = nil }
    if !releases(.record) { for line in log.indices { log[line].text = nil } }
  }

  /// Whether the old 公開 of the action names a field that leaves with it only.
  private func releases(_ label: Label) -> Bool {
    release.contains { Action.fields.label($0) == label || Session.fields.label($0) == label }
  }
}

import Records

extension Session {
  /// Takes out every field that does not reach a reader.
  ///
  /// Two questions are asked of each field, here and in `mask`; a field that neither names leaves as
  /// it stands.
  mutating func clear(for reach: Reach) {
    (current, ideal, memo) = ([], [], nil)
    (facilitator, changeNextTime) = (nil, nil)
    satisfaction = reach < .office ? satisfaction?.summarized : nil
    // Lines that the head has not seen on the page stay, unless the record itself lets them go; what
    // stands in a bundle has passed here before.
    let isChecked = isBundle
    (share, checksum) = (nil, nil)
    for place in issues.indices { issues[place].clear() }
    for place in actions.indices { actions[place].clear(for: reach, isChecked: isChecked) }
  }

  /// Puts what `cover` makes of it in the place of every text that may hold a name.
  mutating func mask(_ cover: (String) -> String?) {
    replace(&title, by: cover)
    replace(&division, by: cover)
    replace(&format, by: cover)
    replace(&retention, by: cover)
    replace(&vision, by: cover)
    replace(&aims, by: cover)
    replace(&thisYear, by: cover)
    replace(&agenda, by: cover)
    for place in issues.indices { issues[place].mask(cover) }
    for place in actions.indices { actions[place].mask(cover) }
  }
}

extension Issue {
  fileprivate mutating func clear() { (current, ideal, votes) = ([], [], nil) }

  fileprivate mutating func mask(_ cover: (String) -> String?) {
    replace(&text, by: cover)
    replace(&themes, by: cover)
    replace(&types, by: cover)
    replace(&ask, by: cover)
    replace(&reply, by: cover)
    if let decided = handling, let reason = decided.reason, let covered = cover(reason) {
      handling = Handling(decided.decision, reason: covered)
    }
  }
}

extension Action {
  fileprivate mutating func clear(for reach: Reach, isChecked: Bool) {
    if reach > .secretariat { hindrances = [] }
    if isChecked { return }
    if !releases(.learned) { learned = nil }
    if !releases(.record) { for line in log.indices { log[line].text = nil } }
  }

  /// Whether the old 公開 of the action names a field that leaves with it only.
  private func releases(_ label: Label) -> Bool {
    release.contains { Action.fields.label($0) == label || Session.fields.label($0) == label }
  }

  fileprivate mutating func mask(_ cover: (String) -> String?) {
    mapTexts { text, _ in cover(text) ?? text }
  }
}

/// Puts the covered text in the place of one; most texts hold nothing to cover and stay untouched.
private func replace(_ text: inout String, by cover: (String) -> String?) {
  if let covered = cover(text) { text = covered }
}

private func replace(_ text: inout String?, by cover: (String) -> String?) {
  if let known = text, let covered = cover(known) { text = covered }
}

private func replace(_ texts: inout [String], by cover: (String) -> String?) {
  for place in texts.indices { replace(&texts[place], by: cover) }
}

private func replace(_ reference: inout CaseReference?, by cover: (String) -> String?) {
  if let known = reference, let name = known.name, let covered = cover(name) {
    reference = CaseReference(id: known.id, name: covered)
  }
}

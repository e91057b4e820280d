import Records

extension Session {
  /// Takes out every field that does not reach a reader.
  ///
  /// Two questions are asked of each field, here and in `mask`; a field that neither names leaves as
  /// it stands.
  mutating func clear(for reach: Reach) {
    (current, ideal, memo) = ([], [], nil)
    (facilitator, changeNextTime) = (nil, nil)
    satisfaction = reach < .office ? satisfaction?.leaving : nil
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
    if reach > .secretariat { hindered = nil }
    if isChecked { return }
    if !releases(.learned) { learned = nil }
    if !releases(.record) { for line in log.indices { log[line].text = nil } }
  }

  /// Whether the old 公開 of the action names a field that leaves with it only.
  private func releases(_ label: Label) -> Bool {
    release.contains { Label.ofAction.value($0) == label || Label.ofSession.value($0) == label }
  }

  fileprivate mutating func mask(_ cover: (String) -> String?) {
    replace(&text, by: cover)
    replace(&owner, by: cover)
    replace(&firstStep, by: cover)
    replace(&trigger, by: cover)
    replace(&indicator, by: cover)
    replace(&baseline, by: cover)
    replace(&target, by: cover)
    replace(&actual, by: cover)
    replace(&effectFrom, by: cover)
    replace(&learned, by: cover)
    replace(&helped, by: cover)
    replace(&hindered, by: cover)
    replace(&fedInto, by: cover)
    replace(&release, by: cover)
    replace(&caseReference, by: cover)
    for field in OutreachField.allCases { replace(&outreach[field], by: cover) }
    for line in log.indices { replace(&log[line].text, by: cover) }
  }
}

extension Satisfaction {
  /// What reaches the secretariat: a number and a rounded mean, and nothing of fewer than five.
  fileprivate var leaving: Satisfaction? {
    guard answers >= 5, let mean else { return nil }
    return .summary(answers: answers, mean: (mean * 2).rounded() / 2)
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

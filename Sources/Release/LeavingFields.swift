import Records

extension Session {
  /// Takes out what does not reach a reader.
  ///
  /// Which fields there are, and how far each reaches, is said by the tables of fields alone: one
  /// that comes to them is stripped here with the rest.
  mutating func leave(to reach: Reach, without heldBack: [HeldBack]) {
    // The code tells that the head has seen every line on the page; what stands in a bundle was asked
    // this before it left.
    let isSeen = confirmedCode != nil || isBundle
    stripEverything(to: reach)
    drop(heldBack)
    // What came of a bundle's own way here says nothing of the meeting; the code of the head's page
    // is of more than everybody may read, and whoever knows the rest could find that by trying.
    (share, checksum, confirmedCode) = (nil, nil, nil)
    satisfaction = satisfaction?.summarized
    // One that cannot be read may say anything.
    if recordNumber.flatMap({ RecordNumber($0) }) == nil { recordNumber = nil }
    if isSeen { return }
    for place in issues.indices { issues[place].dropWhatNobodySaw() }
    for place in actions.indices { actions[place].dropWhatNobodySaw() }
  }

  /// Takes out what the head has crossed out, and actions that hang on nothing else.
  private mutating func drop(_ heldBack: [HeldBack]) {
    if heldBack.isEmpty { return }
    let whole = heldBack.filter { $0.label == nil }
    let issues = Set(whole.filter { $0.section == .issues }.map { $0.number })
    let actions = Set(whole.filter { $0.section == .actions }.map { $0.number })
    self.issues.removeAll { $0.number.map(issues.contains) ?? false }
    self.actions.removeAll { action in
      action.number.map(actions.contains) ?? false
        || (!action.issues.isEmpty && action.issues.allSatisfy(issues.contains))
    }
    for place in self.actions.indices {
      self.actions[place].issues.removeAll(where: issues.contains)
    }
    for held in heldBack {
      guard let label = held.label else { continue }
      if held.section == .issues {
        self.issues.empty(label, of: held.number) { $0.number }
      } else {
        self.actions.empty(label, of: held.number) { $0.number }
      }
    }
  }
}

extension Array where Element: Fielded {
  /// Empties one field of the entry with a number.
  fileprivate mutating func empty(_ label: Label, of number: Int, by own: (Element) -> Int?) {
    for place in indices where own(self[place]) == number {
      Element.fields[label]?.clear(&self[place])
    }
  }
}

extension Issue {
  /// Takes out the texts of dated lines, which the head has not seen on a page.
  fileprivate mutating func dropWhatNobodySaw() {
    for line in log.indices { log[line].text = nil }
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

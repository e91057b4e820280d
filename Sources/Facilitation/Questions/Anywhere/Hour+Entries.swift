import Records

/// Reading and changing one entry of the record by its kind and number on screen.
extension Hour {
  /// Where an entry stands; open notes count from 1 in the order of their bytes.
  private func index(of target: Target) -> Int? {
    let number = target.number
    switch target.kind {
    case .current, .ideal:
      let notes = session[target.kind == .current ? NoteSection.current : .ideal]
      return notes.indices.first { (notes[$0].number ?? $0 + 1) == number }
    case .issue: return session.issues.firstIndex { $0.number == number }
    case .action: return session.actions.firstIndex { $0.number == number }
    }
  }

  /// The text of an entry; nil when there is none of that number.
  func text(of target: Target) -> String? {
    guard let index = index(of: target) else { return nil }
    return switch target.kind {
    case .current: session.current[index].text
    case .ideal: session.ideal[index].text
    case .issue: session.issues[index].text
    case .action: session.actions[index].text
    }
  }

  /// Puts a new text in place of the old one, of which nothing remains.
  mutating func replace(_ target: Target, with text: String) {
    guard let index = index(of: target), let old = self.text(of: target), old != text else {
      return
    }
    switch target.kind {
    case .current: replaceNote(at: index, in: .current, with: text)
    case .ideal: replaceNote(at: index, in: .ideal, with: text)
    case .issue:
      session.issues[index].text = text
      classify(issueAt: index)
    case .action: session.actions[index].text = text
    }
    forget(old)
  }

  /// An open note moves to where its new bytes put it; a numbered one keeps its place.
  private mutating func replaceNote(at index: Int, in section: NoteSection, with text: String) {
    session[section][index].text = text
    guard session[section][index].number == nil else { return }
    keep(session[section].remove(at: index), in: section)
  }

  /// Removes an entry and every link to it; its number does not come back.
  mutating func delete(_ target: Target) {
    guard let index = index(of: target), let old = text(of: target) else { return }
    let number = target.number
    switch target.kind {
    case .current:
      session.current.remove(at: index)
      for issue in session.issues.indices {
        session.issues[issue].current.removeAll { $0 == number }
      }
    case .ideal:
      session.ideal.remove(at: index)
      for issue in session.issues.indices { session.issues[issue].ideal.removeAll { $0 == number } }
    case .issue:
      session.issues.remove(at: index)
      for action in session.actions.indices {
        session.actions[action].issues.removeAll { $0 == number }
      }
    case .action:
      session.actions.remove(at: index)
      reopenIssues()
    }
    target.kind.section.map { dissolveLoneGroups($0) }
    forget(old)
  }

  /// Takes back 取り組む from issues that no action is left for.
  private mutating func reopenIssues() {
    for index in session.issues.indices where session.issues[index].handling?.decision == .act {
      let number = session.issues[index].number ?? 0
      if !session.actions.contains(where: { $0.issues.contains(number) }) {
        session.issues[index].handling = nil
      }
    }
  }

  /// Whether actions hang on an entry, which then cannot go before them.
  func carriesActions(_ target: Target) -> Bool {
    target.kind == .issue && session.actions.contains { $0.issues.contains(target.number) }
  }
}

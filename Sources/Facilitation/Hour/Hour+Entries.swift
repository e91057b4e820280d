import Records
import Text

/// Reading one entry of the record by its kind and number on screen.
extension Hour {
  /// The issue of a number.
  func issue(_ number: Int) -> Issue? { session.issues.first { $0.number == number } }

  /// The action of a number.
  func action(_ number: Int) -> Action? { session.actions.first { $0.number == number } }

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

  /// Whether actions hang on an entry, which then cannot go before them.
  func carriesActions(_ target: Target) -> Bool {
    target.kind == .issue && session.actions.contains { $0.issues.contains(target.number) }
  }
}

/// Changing entries.
extension Hour {
  /// Changes the issue of a number, if it is still there.
  mutating func change(issue number: Int, _ body: (inout Issue) -> Void) {
    guard let index = session.issues.firstIndex(where: { $0.number == number }) else { return }
    write { body(&$0.issues[index]) }
  }

  /// Changes the action of a number, if it is still there.
  mutating func change(action number: Int, _ body: (inout Action) -> Void) {
    guard let index = session.actions.firstIndex(where: { $0.number == number }) else { return }
    write { body(&$0.actions[index]) }
  }

  /// Adds a note where its bytes put it, so that the order tells nothing.
  mutating func keep(_ note: Note, in section: NoteSection) {
    let notes = session[section]
    let index = notes.firstIndex { note.text.precedesByBytes($0.text) }
    write { $0[section].insert(note, at: index ?? notes.count) }
  }

  /// Puts notes together under a name.
  mutating func group(_ texts: [String], as name: String, in section: NoteSection) {
    write { session in
      for index in session[section].indices where texts.contains(session[section][index].text) {
        session[section][index].group = name
      }
    }
  }

  /// Proposes theme and types without a word; the team never has to think about them.
  mutating func classify(issue number: Int) {
    guard let text = issue(number)?.text else { return }
    let place = setup.advice.theme(text)
    change(issue: number) { ($0.themes, $0.types) = (place.themes, place.types) }
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
      write { $0.issues[index].text = text }
      classify(issue: target.number)
    case .action: write { $0.actions[index].text = text }
    }
    forget(old)
  }

  /// An open note moves to where its new bytes put it; a numbered one keeps its place.
  private mutating func replaceNote(at index: Int, in section: NoteSection, with text: String) {
    write { $0[section][index].text = text }
    let note = session[section][index]
    guard note.number == nil else { return }
    write { $0[section].remove(at: index) }
    keep(note, in: section)
  }

  /// Removes an entry and every link to it; its number does not come back.
  mutating func delete(_ target: Target) {
    guard let index = index(of: target), let old = text(of: target) else { return }
    let number = target.number
    write { session in
      switch target.kind {
      case .current:
        session.current.remove(at: index)
        for issue in session.issues.indices {
          session.issues[issue].current.removeAll { $0 == number }
        }
      case .ideal:
        session.ideal.remove(at: index)
        for issue in session.issues.indices {
          session.issues[issue].ideal.removeAll { $0 == number }
        }
      case .issue:
        session.issues.remove(at: index)
        for action in session.actions.indices {
          session.actions[action].issues.removeAll { $0 == number }
        }
      case .action:
        session.actions.remove(at: index)
        session.reopenIssues()
      }
      target.kind.section.map { session.dissolveLoneGroups($0) }
    }
    forget(old)
  }
}

extension Session {
  /// Takes back 取り組む from issues that no action is left for.
  fileprivate mutating func reopenIssues() {
    for index in issues.indices where issues[index].handling?.decision == .act {
      let number = issues[index].number ?? 0
      if !actions.contains(where: { $0.issues.contains(number) }) { issues[index].handling = nil }
    }
  }

  /// Takes a group's name from its last note.
  fileprivate mutating func dissolveLoneGroups(_ section: NoteSection) {
    for index in self[section].indices {
      let group = self[section][index].group
      if self[section].count(where: { $0.group == group }) == 1 { self[section][index].group = nil }
    }
  }
}

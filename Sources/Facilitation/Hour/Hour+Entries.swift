import Records
import Text

/// Reading one entry of the record by its kind and number on screen.
extension Hour {
  /// The issue of a number.
  func issue(_ number: Int) -> Issue? { session.issues.first { $0.number == number } }

  /// The action of a number.
  func action(_ number: Int) -> Action? { session.actions.first { $0.number == number } }

  /// The number of the slip at a place, by which the room knows it.
  func number(at index: Int, in section: NoteSection) -> Int {
    session[section][at: index]?.number ?? numbers[section][at: index] ?? index + 1
  }

  /// Where an entry stands.
  private func index(of target: Target) -> Int? {
    let number = target.number
    switch target.kind {
    case .current, .ideal:
      let section: NoteSection = target.kind == .current ? .current : .ideal
      return session[section].indices.first { self.number(at: $0, in: section) == number }
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

  /// The entry as the record counts it: a slip of an open step by its place.
  func filed(_ target: Target) -> Target {
    guard let section = target.kind.section, let index = index(of: target) else { return target }
    return Target(kind: target.kind, number: session[section][index].number ?? index + 1)
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

  /// Puts a new text in place of the old one, of which no file keeps anything.
  mutating func replace(_ target: Target, with text: String) {
    guard let index = index(of: target), let old = self.text(of: target), old != text else {
      return
    }
    write { $0.replace(target.kind, at: index, with: text) }
    writeSteps { earlier in
      guard let index = earlier.index(of: target, old) else { return }
      earlier.replace(target.kind, at: index, with: text)
    }
    forget(old)
  }

  /// Removes an entry and every link to it; its number does not come back but by `：元に戻す`.
  mutating func delete(_ target: Target) {
    guard let index = index(of: target), let old = text(of: target) else { return }
    if let section = target.kind.section {
      write(without: index, in: section) { $0.remove(target, at: index) }
    } else {
      write { $0.remove(target, at: index) }
    }
    if target.kind == .issue { giveBack(issue: target.number, old) }
    let now = session
    writeSteps { earlier in
      guard let index = earlier.index(of: target, old), earlier.hasMore(of: target, old, than: now)
      else { return }
      earlier.remove(target, at: index)
    }
    forget(target)
    forget(old)
  }
}

extension Session {
  /// Where an entry of another state stands: a slip by its text, for its number may be another.
  fileprivate func index(of target: Target, _ text: String) -> Int? {
    switch target.kind {
    case .current: current.firstIndex { $0.text == text }
    case .ideal: ideal.firstIndex { $0.text == text }
    case .issue: issues.firstIndex { $0.number == target.number }
    case .action: actions.firstIndex { $0.number == target.number }
    }
  }

  /// Whether more slips of this text stand here; of two alike one may have gone.
  fileprivate func hasMore(of target: Target, _ text: String, than other: Session) -> Bool {
    guard let section = target.kind.section else { return true }
    return self[section].count { $0.text == text } > other[section].count { $0.text == text }
  }

  /// An open note moves to where its new bytes put it; a numbered one keeps its place.
  fileprivate mutating func replace(_ kind: Target.Kind, at index: Int, with text: String) {
    guard let section = kind.section else {
      if kind == .issue { issues[index].text = text } else { actions[index].text = text }
      return
    }
    self[section][index].text = text
    guard self[section][index].number == nil else { return }
    let note = self[section].remove(at: index)
    let place = self[section].firstIndex { text.precedesByBytes($0.text) }
    self[section].insert(note, at: place ?? self[section].count)
  }

  /// Removes an entry and every link to it.
  fileprivate mutating func remove(_ target: Target, at index: Int) {
    let number = target.number
    switch target.kind {
    case .current:
      current.remove(at: index)
      for issue in issues.indices { issues[issue].current.removeAll { $0 == number } }
    case .ideal:
      ideal.remove(at: index)
      for issue in issues.indices { issues[issue].ideal.removeAll { $0 == number } }
    case .issue:
      issues.remove(at: index)
      for action in actions.indices { actions[action].issues.removeAll { $0 == number } }
    case .action:
      actions.remove(at: index)
      reopenIssues()
    }
    target.kind.section.map { dissolveLoneGroups($0) }
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

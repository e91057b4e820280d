import Records

extension Hour {
  /// The walk over the ideals, those of one group together; one question without any ideal.
  var gapQuestions: [GapQuestion] {
    var seen: Set<String> = []
    let heads = session.ideal.filter { note in
      note.group.map { seen.insert($0).inserted } ?? true
    }
    return heads.compactMap(\.number).map { GapQuestion(ideal: $0) }
  }

  /// The issue of a number.
  func gap(_ number: Int) -> Gap? { session.gaps.first { $0.number == number } }

  /// Changes the issue of a number, if it is still there.
  mutating func change(gap number: Int, _ body: (inout Gap) -> Void) {
    guard let index = session.gaps.firstIndex(where: { $0.number == number }) else { return }
    body(&session.gaps[index])
  }

  /// The current notes shown beside a text: the closest one with its group, at most three.
  func currentNotes(near text: String) -> [Note] {
    let closest = setup.advice.closest(text, session.current.map(\.text), 1)
    guard let head = closest.first.flatMap({ session.current[at: $0] }) else { return [] }
    let others = session.current.filter { $0.group != nil && $0.group == head.group && $0 != head }
    return Array(([head] + others).prefix(3))
  }

  /// Numbers of an ideal and of those grouped with it.
  func idealNumbers(_ ideal: Int?) -> [Int] {
    guard let note = session.ideal.first(where: { $0.number == ideal && ideal != nil }) else {
      return []
    }
    return session.ideal.filter { $0 == note || ($0.group != nil && $0.group == note.group) }
      .compactMap(\.number)
  }

  /// Adds an issue with the links that were shown and the theme it is counted under.
  mutating func addGap(_ text: String, ideal: Int?) {
    course.lastGap = max(course.lastGap, session.gaps.compactMap(\.number).max() ?? 0) + 1
    var gap = Gap(number: course.lastGap, text: text)
    let shown = ideal.flatMap { self.text(of: Target(kind: .ideal, number: $0)) }
    let near = shown.map(currentNotes) ?? []
    gap.current = (near.isEmpty ? currentNotes(near: text) : near).compactMap(\.number).sorted()
    gap.ideal = idealNumbers(ideal)
    session.gaps.append(gap)
    classify(gapAt: session.gaps.count - 1)
  }

  /// Proposes theme and types without a word; the team never has to think about them.
  mutating func classify(gapAt index: Int) {
    let place = setup.advice.theme(session.gaps[index].text)
    session.gaps[index].themes = place.themes
    session.gaps[index].types = place.types
  }

  /// Goes back to the walk where it stood after a gap was deleted.
  mutating func continueGaps() {
    ask(gapQuestions.first ?? GapQuestion(ideal: nil))
  }

  /// Ends the walk: votes where there is a choice, otherwise straight to アクション.
  mutating func endGaps() {
    if session.gaps.count > 1 { return ask(VotesQuestion(totals: [])) }
    startActions()
  }

  /// Issues by votes, those with as many in the order of their numbers.
  var rankedGaps: [Gap] {
    session.gaps.sorted { ($1.votes ?? 0, $0.number ?? 0) < ($0.votes ?? 0, $1.number ?? 0) }
  }
}

import Records

extension Hour {
  /// Whether it is led with a made-up team, so that nothing of it is kept.
  package var isPractice: Bool { setup.isPractice }

  /// Ten minutes with a made-up team of five; nothing of it is written.
  mutating func startPractice() {
    let (words, today) = (words, setup.today)
    write { session in
      session.division = words.practiceTeam
      session.title = words.recordTitle(session.division)
      session.date = today
      session.participants = 5
      session.term = Term(containing: today)
      session.state = .open
    }
    course.settle(minutes: Self.practiceMinutes)
    course.first(.facts)
    course.first(.earlier)
    remark(words.practiceBegins)
  }

  /// The length of a practice.
  private static let practiceMinutes = 10

  /// What the made-up team would say next, shown until it has been typed.
  var practiceHint: [Paragraph] {
    guard setup.isPractice else { return [] }
    let (script, count) =
      switch course.stage {
      case .current where course.isOnGoodThings: (words.practiceGoodThings, goodThings.count)
      case .current: (words.practiceNotes, slips(.current).count)
      case .ideal: (words.practiceIdeals, session.ideal.count)
      case .issues: (words.practiceIssues, session.issues.count)
      case .actions: (words.practiceActions, session.actions.count)
      case .opening, .closing: ([], 0)
      }
    return script[at: count].map { [.hint(words.practiceSays($0))] } ?? []
  }
}

package import Records
package import Text

/// Everything an hour needs to know from outside; nothing of it changes while it is led.
package struct Setup: Sendable {
  package var language: Language
  package var today: CivilDate
  /// Minutes since midnight when this program began to lead or to resume.
  package var startMinute: Int
  package var organization = Organization()
  /// The formats that may be chosen; no question before the division asks for them.
  package var formats: @Sendable () -> [Format] = { [] }
  /// Words that end a role.
  package var roles: @Sendable () -> [String] = { [] }
  package var advice = Advice()
  /// What is on record of a division, by roster id.
  package var past: @Sendable (String) -> Past = { _ in Past() }
  /// Ids that stand in the workspace already.
  package var taken: Set<SessionID> = []
  package var presets = Presets()
  /// Plays ten minutes with a made-up team and writes nothing.
  package var isPractice = false
  /// Leaves the words to read aloud on paper.
  package var isQuiet = false
  /// Keeps slips in memory alone, never in a file.
  package var isOnPaper = false

  package init(language: Language, today: CivilDate, startMinute: Int) {
    (self.language, self.today, self.startMinute) = (language, today, startMinute)
  }
}

/// Answers that came with the command line and are not asked any more.
package struct Presets: Hashable, Sendable {
  /// A roster id or a name.
  package var division: String?
  /// A roster id that is only proposed, for instance the one of the latest record.
  package var likelyDivision: String?
  package var people: Int?
  /// 30, 60 or 90.
  package var minutes: Int?
  /// The id of a format.
  package var format: String?
  package var term: Term?
  package var facilitator: String?
  /// A file of current notes handed in before.
  package var notesFile: String?
  /// A file of start figures.
  package var factsFile: String?

  package init() {}
}

/// What a division brings along from earlier hours.
package struct Past: Hashable, Sendable {
  /// The day of its latest record; nil for the first hour.
  package var latest: CivilDate?
  package var openActions: [OpenAction] = []
  package var replies: [RepliedIssue] = []

  package init(
    latest: CivilDate? = nil, openActions: [OpenAction] = [], replies: [RepliedIssue] = []
  ) {
    (self.latest, self.openActions, self.replies) = (latest, openActions, replies)
  }

  /// An action of an earlier session that is not closed yet.
  package struct OpenAction: Hashable, Sendable {
    package var id: ActionID
    package var action: Action

    package init(_ id: ActionID, _ action: Action) { (self.id, self.action) = (id, action) }
  }

  /// An answer to what was raised.
  package struct RepliedIssue: Hashable, Sendable {
    /// The issue as it was raised.
    package var issue: String
    /// Who answered.
    package var from: String
    package var text: String

    package init(issue: String, from: String, text: String) {
      (self.issue, self.from, self.text) = (issue, from, text)
    }
  }
}

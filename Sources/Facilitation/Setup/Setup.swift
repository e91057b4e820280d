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
  package var taken: [SessionID] = []
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
  /// 15, 30, 60 or 90.
  package var minutes: Int?
  /// Whether the hour is held in two sittings.
  package var isInTwo = false
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
  /// What its meetings left open, what is stuck first.
  package var unsettled: [Unsettled] = []
  /// Issues that a later meeting has taken up, with the name of its record at their latest line.
  package var takenUp: [TakenUp] = []
  /// What came in since the latest meeting about issues that are not in the list.
  package var news: [News] = []

  package init(
    latest: CivilDate? = nil, unsettled: [Unsettled] = [], takenUp: [TakenUp] = [],
    news: [News] = []
  ) {
    (self.latest, self.unsettled, self.takenUp) = (latest, unsettled, takenUp)
    self.news = news
  }

  /// What came in about an issue that waits for nothing: the office decided on what others share.
  package struct News: Hashable, Sendable {
    package let issue: String
    package let text: String

    package init(_ issue: String, _ text: String) { (self.issue, self.text) = (issue, text) }
  }

  /// An issue of an earlier session that a later one has taken up.
  package struct TakenUp: Hashable, Sendable {
    package var id: IssueID
    package var issue: Issue

    package init(_ id: IssueID, _ issue: Issue) { (self.id, self.issue) = (id, issue) }
  }

  /// An action of an earlier session that is not closed yet.
  package struct OpenAction: Hashable, Sendable {
    package var id: ActionID
    package var action: Action

    package init(_ id: ActionID, _ action: Action) { (self.id, self.action) = (id, action) }
  }
}

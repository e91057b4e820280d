package import Records

/// What reaches the hour from the room.
package enum Answer: Hashable, Sendable {
  /// One line as typed, empty for Enter alone.
  case line(String)
  /// Several lines put in at once: pasted, or the lines of a file asked for by `readNotes`.
  case lines([String])
  /// The countdown of silent writing ran out.
  case timeUp
  /// The input is closed; what was typed stays.
  case end
}

/// What the caller has to do after an answer, in order, before the next question is shown.
package enum Effect: Hashable, Sendable {
  /// Write `session` and `checkpoint`.
  case save
  /// Append a dated line to an action of an earlier record, unless it stands there already.
  case appendLog(Review)
  /// Take that line out again, if it is still the last one there; the action as it was before.
  case takeBackLog(Review, from: Action)
  /// Append a dated line to an issue of an earlier record, unless it stands there already.
  case appendLine(IssueID, IssueLine)
  /// Take that line out again, if it is still the last one there.
  case takeBackLine(IssueID, IssueLine)
  case deleteCheckpoint
  /// Read a file of notes, one a line or CSV, and hand its lines in as `Answer.lines`.
  case readNotes(String)
  /// Read the start figures and show them with `Hour.show`.
  case readFacts(String)
  /// Write the page for the head of the division beside the record.
  case writeHeadPage
  case finished
  /// Leave the hour; whether everything typed was kept, so that it can be resumed.
  case quit(kept: Bool)
}

/// What a team found about an earlier action at the opening.
package struct Review: Hashable, Sendable {
  package var action: ActionID
  package var entry: LogEntry
  /// What was learned, for 分かったこと; nil leaves that line alone.
  package var learned: String?
  /// Who has it from now on; nil leaves 担当 alone.
  package var owner: String?
  /// Until when it is to be done now; nil leaves 期限 alone.
  package var due: CivilDate?

  package init(
    action: ActionID, entry: LogEntry, learned: String? = nil, owner: String? = nil,
    due: CivilDate? = nil
  ) {
    (self.action, self.entry, self.learned) = (action, entry, learned)
    (self.owner, self.due) = (owner, due)
  }
}

extension Effect {
  /// Whether it changes a file.
  var touchesDisk: Bool {
    switch self {
    case .save, .appendLog, .appendLine, .takeBackLog, .takeBackLine, .deleteCheckpoint,
      .writeHeadPage:
      true
    case .readNotes, .readFacts, .finished, .quit: false
    }
  }

  /// What it writes about an action of an earlier record.
  var review: Review? { if case .appendLog(let review) = self { review } else { nil } }

  /// The entry of an earlier record that it writes about; nil where it changes none.
  var earlierEntry: EntryID? {
    switch self {
    case .appendLog(let review), .takeBackLog(let review, _): .action(review.action)
    case .appendLine(let id, _), .takeBackLine(let id, _): .issue(id)
    case .save, .deleteCheckpoint, .readNotes, .readFacts, .writeHeadPage, .finished, .quit: nil
    }
  }

  /// Whether it comes after the last saving.
  var endsHour: Bool {
    switch self {
    case .deleteCheckpoint, .writeHeadPage, .finished, .quit: true
    case .save, .appendLog, .appendLine, .takeBackLog, .takeBackLine, .readNotes, .readFacts: false
    }
  }
}

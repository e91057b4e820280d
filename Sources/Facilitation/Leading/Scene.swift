package import Records

/// What the room may see of an hour, as data that a page can draw; it stands beside the screen.
///
/// It holds what has been taken down and nothing else: no line that still waits or is asked about,
/// no word of the script, no person's name beside a post, not even the sentence that is asked.
package struct Scene: Hashable, Sendable {
  package let title: String
  /// The parts of the hour in the order in which they are led.
  package let steps: [Step]
  /// The part that is led now.
  package let stage: Stage
  package let isPractice: Bool
  package let isFinished: Bool
  package let current: Notes
  package let ideal: Notes
  package let issues: [IssueCard]
  package let actions: [ActionCard]
  /// What hangs on what: an issue on its notes, an action on its issues.
  package let links: [Link]
  /// What came last; nil before anything did, and after a break, for nothing kept tells it.
  package let newest: Target?
  /// Nil before the length of the hour is known, and when it has ended.
  package private(set) var time: Time?
  package let asked: Asked
  package let left: Left
}

extension Scene {
  /// The same scene later in the silent writing.
  package func silent(for seconds: Seconds) -> Scene {
    var later = self
    later.time?.countdown = seconds
    return later
  }
}

/// The parts.
extension Scene {
  /// A part of the hour.
  package struct Step: Hashable, Sendable {
    package let stage: Stage
    /// Its name in the format.
    package let heading: String
    package let minutes: Int
    package let isPast: Bool
  }

  /// The slips of a section.
  package struct Notes: Hashable, Sendable {
    package let count: Int
    /// The notes in an order that does not tell when each came.
    package let cards: [NoteCard]
    /// Which of them were put together.
    package let groups: [Group]
  }

  /// A slip that has been read and typed.
  package struct NoteCard: Hashable, Sendable {
    package let number: Int
    /// As it is called in the room: `現状3`.
    package let label: String
    package let text: String
    /// Whether it says what works and is to stay.
    package let isGoodThing: Bool
  }

  /// Notes under one name.
  package struct Group: Hashable, Sendable {
    package let name: String
    package let notes: [Int]
  }

  /// What is missing.
  package struct IssueCard: Hashable, Sendable {
    package let number: Int
    package let label: String
    package let text: String
    package let votes: Int?
    /// Its place by votes; nil before they are counted.
    package let rank: Int?
    package let scope: Scope?
    package let decision: Handling.Decision?
  }

  /// What is going to be done.
  package struct ActionCard: Hashable, Sendable {
    package let number: Int
    package let label: String
    package let text: String
    /// Who has it, without a person's name; nil where nobody has, or only a name was given.
    package let post: String?
    package let due: CivilDate?
    package let firstStep: String?
    package let firstStepDue: CivilDate?
  }

  /// An entry that hangs on another one.
  package struct Link: Hashable, Sendable {
    package let from: Target
    package let to: Target
  }

  /// The time of the hour.
  package struct Time: Hashable, Sendable {
    /// Minutes left in the part that is led, begun ones counted whole.
    package let minutesLeft: Int
    /// When the part should end, in minutes since midnight; it stays when the part runs over.
    package let end: Int
    /// Seconds left in the whole hour; negative when it runs over.
    package let hourLeft: Seconds
    /// Seconds of silent writing that are left; nil while nobody writes.
    package fileprivate(set) var countdown: Seconds?
    /// Whether the clock stands still.
    package let isPaused: Bool
  }

  /// What is asked.
  package struct Asked: Hashable, Sendable {
    /// The kind of question, by the name under which it is kept.
    package let question: String
    /// What an answer would become: `現状3`; empty where it becomes no entry.
    package let label: String
    /// The entry that it is about.
    package let subject: Target?
  }

  /// What is left to do.
  package struct Left: Hashable, Sendable {
    /// Earlier actions that the opening has not gone through.
    package let reviews: Int
    /// Lines put in at once that are not yet notes.
    package let lines: Int
    /// Whether the issues wait for their votes.
    package let votes: Bool
    /// Numbered slips that no issue names, once issues are being written.
    package let notes: [Target]
    /// Issues about which nothing is agreed, once actions are being written.
    package let issues: [Int]
    /// Actions with fields that are still empty.
    package let fields: [EmptyFields]
  }

  /// The empty fields of an action.
  package struct EmptyFields: Hashable, Sendable {
    package let action: Int
    /// As they are called in the room.
    package let names: [String]
  }
}

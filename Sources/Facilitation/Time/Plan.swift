package import Records

/// Minutes of each stage in an hour of a given length, and what is done in them: how many slips are
/// written, and how long people write, talk and wait for the typing.
///
/// People talk, the program asks little: whatever the room types has to fit into few minutes, so that
/// a larger room writes fewer slips a person.
package struct Plan: Hashable, Sendable {
  /// Lengths a plan is made for.
  package static let lengths = [15, 30, 60, 90]

  /// Whether there is room for one issue and one action only, to which it then leads.
  package let isShortest: Bool
  private let boxes: [Stage: Int]
  private let row: Row
  private let people: Int
  private let hasNotes: Bool
  private let writing: [Stage: Int]
  private let wanted: [Stage: Int]

  /// The boxes that the format gives for this length, else the standard ones; アクション gets at
  /// least a quarter.
  ///
  /// `hasNotes` says that the slips of 現状 were handed in before the day.
  package init(_ format: Format?, total: Int, people: Int? = nil, hasNotes: Bool = false) {
    (row, isShortest) = (Row.of(total), total == Self.lengths[0])
    (self.people, self.hasNotes) = (max(1, people ?? 8), hasNotes)
    var (boxes, writing, wanted) = ([Stage: Int](), [Stage: Int](), [Stage: Int]())
    for stage in Stage.allCases {
      let step = format?.step(for: stage)
      boxes[stage] = step?.minutes(in: total) ?? row.minutes(of: stage)
      writing[stage] = step?.silentMinutes
      wanted[stage] = step?.slips
    }
    boxes[.actions] = max(boxes[.actions] ?? 0, (total + 3) / 4)
    (self.boxes, self.writing, self.wanted) = (boxes, writing, wanted)
  }

  /// How many good things are typed.
  package var goodThings: Int { row.strengths }

  /// The minutes that a stage may take.
  package func minutes(of stage: Stage) -> Int { boxes[stage] ?? 0 }

  /// Minutes from the beginning to the end of a stage.
  package func end(of stage: Stage) -> Int {
    let index = Stage.allCases.firstIndex(of: stage) ?? 0
    return Stage.allCases.prefix(through: index).reduce(0) { $0 + minutes(of: $1) }
  }

  /// Minutes of writing in silence; a short plan has one, and none where the slips are there or the
  /// room finds one ideal together.
  package func silentMinutes(of stage: Stage) -> Int {
    guard stage == .current || stage == .ideal else { return 0 }
    if stage == .current ? hasNotes && row.isShort : isShortest { return 0 }
    return min(row.silence, writing[stage] ?? (stage == .current ? 3 : 2))
  }
}

// MARK: - Slips

extension Plan {
  /// How many slips a person writes.
  package struct Slips: Hashable, Sendable {
    /// Slips that one person, or one group of people, writes.
    package let each: Int
    /// People who write one slip together.
    package let together: Int
    package let total: Int
  }

  /// The slips of 現状 or ありたい姿; nil elsewhere.
  package func slips(of stage: Stage) -> Slips? {
    let (most, usual): (Int, Int)
    switch stage {
    case .current: (most, usual) = (row.notes, 2)
    case .ideal: (most, usual) = (row.ideals, 1)
    default: return nil
    }
    let together = (people + most - 1) / most
    let groups = (people + together - 1) / together
    let each = max(1, min(wanted[stage] ?? usual, most / groups))
    return Slips(each: each, together: together, total: each * groups)
  }
}

// MARK: - Time

/// How long people write in silence, talk, and wait for what is typed.
package struct Effort: Hashable, Sendable {
  package var writing: Seconds = 0
  package var talking: Seconds = 0
  package var typing: Seconds = 0

  package init(writing: Seconds = 0, talking: Seconds = 0, typing: Seconds = 0) {
    (self.writing, self.talking, self.typing) = (writing, talking, typing)
  }

  package static func + (left: Effort, right: Effort) -> Effort {
    Effort(
      writing: left.writing + right.writing, talking: left.talking + right.talking,
      typing: left.typing + right.typing)
  }
}

extension Effort {
  /// In whole minutes: typing rounded up, what is left is talk.
  package var inMinutes: (writing: Int, talking: Int, typing: Int) {
    let (writing, typing) = (writing / 60, (typing + 59) / 60)
    let all = (self.writing + self.talking + self.typing) / 60
    return (writing, max(0, all - writing - typing), typing)
  }
}

extension Plan {
  /// Characters that one person types in a minute, reading from paper.
  private static let charactersInAMinute = 50
  /// Characters of a slip, of an issue, of an action with its post, date and first step.
  private static let (slip, issue, action) = (15, 20, 45)

  /// What is done in a stage; what is neither written nor typed is talk.
  package func effort(of stage: Stage) -> Effort {
    let typing =
      (characters(of: stage) * 60 + Self.charactersInAMinute - 1)
      / Self.charactersInAMinute
    let writing = silentMinutes(of: stage) * 60
    return Effort(
      writing: writing, talking: max(0, minutes(of: stage) * 60 - writing - typing),
      typing: typing)
  }

  /// The same of the whole hour.
  package var effort: Effort { Stage.allCases.reduce(Effort()) { $0 + effort(of: $1) } }

  private func characters(of stage: Stage) -> Int {
    switch stage {
    case .opening, .closing: 0
    case .current: ((hasNotes ? 0 : slips(of: stage)?.total ?? 0) + row.strengths) * Self.slip
    case .ideal: (slips(of: stage)?.total ?? 0) * Self.slip
    case .issues: row.issues * Self.issue
    case .actions: row.actions * Self.action
    }
  }
}

// MARK: - Lengths

/// What an hour of one length has room for.
private struct Row: Hashable, Sendable {
  /// Minutes of each stage in their order.
  let boxes: [Int]
  /// The most minutes of silent writing at a time.
  let silence: Int
  /// The most slips of 現状 and of ありたい姿 that are typed.
  let notes: Int
  let ideals: Int
  /// Good things that are typed; a longer list would take the time of the troubles.
  let strengths: Int
  let issues: Int
  let actions: Int

  /// Whether there is no time to write what has been handed in.
  var isShort: Bool { silence < 2 }

  func minutes(of stage: Stage) -> Int {
    boxes[at: Stage.allCases.firstIndex(of: stage) ?? 0] ?? 0
  }

  /// The row of a length; any other is the ten minutes of a practice.
  static func of(_ total: Int) -> Row {
    switch total {
    case 15:
      Row(
        boxes: [1, 4, 2, 2, 4, 2], silence: 1, notes: 8, ideals: 1, strengths: 0, issues: 1,
        actions: 1)
    case 30:
      Row(
        boxes: [3, 6, 4, 6, 8, 3], silence: 1, notes: 8, ideals: 4, strengths: 1, issues: 3,
        actions: 2)
    case 60:
      Row(
        boxes: [5, 13, 9, 13, 15, 5], silence: 3, notes: 16, ideals: 12, strengths: 3, issues: 5,
        actions: 3)
    case 90:
      Row(
        boxes: [6, 20, 14, 20, 24, 6], silence: 5, notes: 24, ideals: 16, strengths: 3, issues: 7,
        actions: 4)
    default:
      Row(
        boxes: [1, 2, 1, 2, 3, 1], silence: 1, notes: 16, ideals: 12, strengths: 3, issues: 1,
        actions: 1)
    }
  }
}

extension Format.Step {
  /// The minutes it has in a plan of a length; a format may leave the shortest plan out.
  package func minutes(in length: Int) -> Int? {
    let lengths = minutes.count < Plan.lengths.count ? Plan.lengths.dropFirst() : Plan.lengths[...]
    return zip(lengths, minutes).first { $0.0 == length }?.1
  }
}

extension Format {
  /// The step that leads a stage: by role, the first without one for the opening, the last for
  /// the closing.
  package func step(for stage: Stage) -> Step? {
    switch stage {
    case .opening: steps.first.flatMap { $0.role == nil ? $0 : nil }
    case .closing: steps.count > 1 ? steps.last.flatMap { $0.role == nil ? $0 : nil } : nil
    default: steps.first { $0.role == stage.role }
    }
  }
}

extension Array {
  /// The element at an index, nil outside.
  subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

import Records

/// The states that an hour can be brought back to; they stand in memory only.
struct Trail: Sendable {
  /// How many states of each kind are kept.
  private static let depth = 60

  /// Where `：戻る` goes: the states before the latest answers, the latest last.
  private(set) var steps: [Snapshot] = []
  /// What `：元に戻す` takes back, the latest last.
  private(set) var reversals: [Reversal] = []

  mutating func remember(_ step: Snapshot) {
    steps.append(step)
    if steps.count > Self.depth { steps.removeFirst() }
  }

  mutating func remember(_ reversal: Reversal) {
    reversals.append(reversal)
    if reversals.count > Self.depth { reversals.removeFirst() }
  }

  /// Drops the last step when the answer after it has changed nothing.
  mutating func dropStep(like now: Snapshot) {
    if let last = steps.last, last.isLike(now) { steps.removeLast() }
  }

  mutating func dropSteps(where isDropped: (Snapshot) -> Bool) {
    steps.removeAll(where: isDropped)
  }

  /// The last step from which something is to be seen: no state equal to this one, and none within
  /// a command that has ended.
  mutating func popStep(from now: Snapshot) -> Snapshot? {
    while let step = steps.popLast() {
      if !step.isLike(now), step.interrupted.count <= now.interrupted.count { return step }
    }
    return nil
  }

  mutating func popReversal() -> Reversal? {
    guard let last = reversals.popLast() else { return nil }
    steps = last.steps
    return last
  }

  /// Changes the states that `：戻る` goes to, so that no way back undoes it.
  mutating func writeSteps(_ change: (inout Session) -> Void) {
    for place in steps.indices { steps[place].write(change) }
  }

  /// Takes over what somebody else wrote, so that nothing undoes it.
  mutating func takeOver(_ change: (Session) -> Session) {
    writeSteps { $0 = change($0) }
    for place in reversals.indices {
      reversals[place].before.write { $0 = change($0) }
      reversals[place].steps = []
    }
  }
}

/// A change of the record that can be taken back.
struct Reversal: Sendable {
  /// The state before it.
  var before: Snapshot
  /// Where `：戻る` went then.
  var steps: [Snapshot]
  /// What undoes what it wrote into earlier records, the latest first.
  let effects: [Effect]
}

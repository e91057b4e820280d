// What each kind of value is in a block of bytes.

extension String: Packable {
  package func pack(into block: inout Packer) { block.add(self) }

  package init(from block: inout Unpacker) { self = block.text() }
}

extension Int: Packable {
  package func pack(into block: inout Packer) { block.add(UInt64(truncatingIfNeeded: self)) }

  package init(from block: inout Unpacker) { self.init(truncatingIfNeeded: block.number()) }
}

extension Bool: Packable {
  package func pack(into block: inout Packer) { block.add(self ? 1 : 0) }

  package init(from block: inout Unpacker) { self = block.number() != 0 }
}

extension CivilDate: Packable {
  package func pack(into block: inout Packer) { dayNumber.pack(into: &block) }

  package init(from block: inout Unpacker) { self.init(dayNumber: Int(from: &block)) }
}

extension Term: Packable {
  package func pack(into block: inout Packer) {
    (fiscalYear * 2 + half.rawValue - 1).pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    let number = Int(from: &block)
    self.init(fiscalYear: number >> 1, half: number & 1 == 0 ? .first : .second)
  }
}

extension Listed {
  package func pack(into block: inout Packer) {
    var place: UInt64 = 0
    for word in Self.allCases {
      if word == self { break }
      place += 1
    }
    block.add(place)
  }

  package init(from block: inout Unpacker) {
    let cases = Self.allCases
    self = cases[cases.index(cases.startIndex, offsetBy: Int(from: &block))]
  }
}

extension Termed: Packable where Value: Packable {
  package func pack(into block: inout Packer) {
    term.pack(into: &block)
    value.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    let term = Term?(from: &block)
    self.init(Value(from: &block), in: term)
  }
}

extension LogEntry {
  package func pack(into block: inout Packer) {
    date.pack(into: &block)
    state.pack(into: &block)
    term.pack(into: &block)
    text.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    let date = CivilDate(from: &block)
    let state = ActionState?(from: &block)
    let term = Term?(from: &block)
    self.init(date: date, evaluationOf: term, text: String?(from: &block))
    self.state = state
  }
}

extension IssueLine {
  package func pack(into block: inout Packer) {
    date.pack(into: &block)
    step.pack(into: &block)
    text.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    let date = CivilDate(from: &block)
    let step = Issue.Step(from: &block)
    self.init(date: date, step: step, text: String?(from: &block))
  }
}

extension Handling: Packable {
  package func pack(into block: inout Packer) {
    decision.pack(into: &block)
    reason.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    let decision = Decision(from: &block)
    self.init(decision, reason: String?(from: &block))
  }
}

extension CaseReference: Packable {
  package func pack(into block: inout Packer) {
    block.add(id)
    name.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    let id = block.text()
    self.init(id: id, name: String?(from: &block))
  }
}

extension SessionID: Packable {
  package func pack(into block: inout Packer) {
    date.pack(into: &block)
    block.add(division)
    ordinal.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    let date = CivilDate(from: &block)
    let division = block.text()
    self.init(date: date, division: division, ordinal: Int(from: &block))
  }
}

extension ActionID: Packable {
  package func pack(into block: inout Packer) {
    session.pack(into: &block)
    number.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    let session = SessionID(from: &block)
    self.init(session: session, number: Int(from: &block))
  }
}

extension Confirmation: Packable {
  package func pack(into block: inout Packer) {
    date.pack(into: &block)
    code.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    let date = CivilDate(from: &block)
    self.init(date: date, code: String?(from: &block))
  }
}

extension SecondSitting: Packable {
  package func pack(into block: inout Packer) {
    date.pack(into: &block)
    participants.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    let date = CivilDate(from: &block)
    self.init(date: date, participants: Int?(from: &block))
  }
}

extension Satisfaction: Packable {
  package func pack(into block: inout Packer) {
    switch self {
    case .counts(let counts):
      block.add(0)
      counts.pack(into: &block)
    case .summary(let answers, let tenths):
      block.add(1)
      [answers, tenths].pack(into: &block)
    }
  }

  package init(from block: inout Unpacker) {
    let isSummary = block.number() == 1
    let numbers = [Int](from: &block)
    self = isSummary ? .summary(answers: numbers[0], tenths: numbers[1]) : .counts(numbers)
  }
}

extension PlannedMeeting: Packable {
  package func pack(into block: inout Packer) {
    year.pack(into: &block)
    month.pack(into: &block)
    day.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    year = Int(from: &block)
    month = Int(from: &block)
    day = Int?(from: &block)
  }
}

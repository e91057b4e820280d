import Records
import Text

/// Makes sessions and damaged files from a seed, always the same ones (xorshift64*).
struct Generator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    let value = (state &* 0x2545_F491_4F6C_DD1D) >> 33
    return range.lowerBound + Int(value % UInt64(range.count))
  }

  mutating func one<Item>(of items: [Item]) -> Item { items[number(0...(items.count - 1))] }

  mutating func maybe<Value>(_ make: (inout Generator) -> Value) -> Value? {
    number(0...2) == 0 ? nil : make(&self)
  }

  mutating func list<Value>(_ most: Int, _ make: (inout Generator) -> Value) -> [Value] {
    (0..<number(0...most)).map { _ in make(&self) }
  }

  /// A line as people type it, with beginnings that look like grammar.
  mutating func text() -> String {
    let parts = [
      "会議が長い", "C1: 電話", "## 課題", "- 票数: 3", "ｶﾞｷﾞ", "\u{FA19}戸", "\u{795E}戸", "：", "a:b",
      "か\u{3099}",
      "2026-06-10 完了", "Notes", "👨‍👩‍👧", "#", "（済）", "G12：x", "令和8年", "メモ", "\u{FEFF}",
    ]
    return sanitized(
      list(3) { $0.one(of: parts) }.joined(separator: one(of: ["", " ", "　", "、"])) + "。")
  }

  mutating func date() -> CivilDate { CivilDate(dayNumber: number(20_400...21_400)) }

  mutating func session(_ language: Language) -> Session {
    let id = SessionID(date: date(), division: one(of: ["jinji", "x-情報", "wt-paperless"]))
    var session = Session(id: id, language: language, title: text(), division: text())
    session.term = maybe { Term(containing: $0.date()) }
    session.date = maybe { $0.date() }
    session.format = maybe { $0.text() }
    session.facilitator = maybe { $0.text() }
    session.participants = maybe { $0.number(0...30) }
    session.state = maybe { $0.one(of: RecordState.allCases) }
    session.confirmed = maybe { $0.date() }
    session.release = maybe { $0.one(of: ReleaseScope.allCases) }
    session.satisfaction = maybe { .counts([$0.number(0...3), 0, 1, 2, 0]) }
    let division = session.id.division
    session.recordNumber = maybe {
      $0.one(of: ["990001-20260420-\(division)-7k2m", "x-20260420-\(division)-0000"])
    }
    session.confirmedCode = session.confirmed == nil ? nil : maybe { _ in "0123456789abcdef" }
    session.canShare = maybe { $0.text() }
    session.heldBack = list(2) { $0.one(of: ["G2", "A3 分かったこと"]) }
    session.secondSitting = maybe { random in
      SecondSitting(date: random.date(), participants: random.maybe { $0.number(0...30) })
    }
    session.notesKept = maybe { $0.one(of: NotesKept.allCases) }
    session.changeNextTime = maybe { $0.text() }
    session.retention = maybe { $0.text() }
    session.isSample = number(0...1) == 0
    session.agenda = list(2) { $0.text() }
    session.current = notes("C")
    session.ideal = notes("I")
    session.issues = list(3) { $0.issue() }
    session.actions = list(3) { $0.action() }
    session.memo = maybe { $0.text() + "\n\n## 課題\n- " + $0.text() }
    return session
  }

  private mutating func notes(_ letter: String) -> [Note] {
    list(4) { random in
      let number = random.maybe { $0.number(1...9) }
      let text = number == nil ? sanitizedUnnumbered(random.text(), letter: letter) : random.text()
      var note = Note(
        number: number, text: text, votes: random.maybe { $0.number(0...9) },
        group: random.maybe { $0.text() })
      note.category = random.maybe { _ in .strength }
      return note
    }
  }

  private mutating func issue() -> Records.Issue {
    var issue = Records.Issue(number: maybe { $0.number(1...9) }, text: text())
    if issue.number == nil { issue.text = sanitizedUnnumbered(issue.text, letter: "G") }
    issue.current = list(3) { $0.number(1...9) }
    issue.ideal = list(2) { $0.number(1...9) }
    issue.themes = list(2) { $0.one(of: ["属人化", "meetings"]) }
    issue.scope = maybe { $0.one(of: Scope.allCases) }
    issue.handling = maybe { random in
      let decision = random.one(of: Handling.Decision.allCases)
      return Handling(decision, reason: random.maybe { $0.text() })
    }
    issue.votes = maybe { $0.number(0...9) }
    issue.ask = maybe { $0.text() }
    issue.asked = maybe { $0.date() }
    issue.reply = maybe { $0.text() }
    issue.log = list(3) { random in
      let step = random.one(of: Records.Issue.Step.allCases)
      return IssueLine(date: random.date(), step: step, text: random.maybe { $0.text() })
    }
    return issue
  }

  /// Texts for different half-years, each once.
  private mutating func results(_ text: (inout Generator) -> String) -> [Termed<String>] {
    let terms: [Term?] = [
      nil, Term(fiscalYear: 2026, half: .first), Term(fiscalYear: 2030, half: .second),
    ]
    return terms.compactMap { term in maybe { Termed(text(&$0), in: term) } }
  }

  private mutating func action() -> Action {
    var action = Action(number: maybe { $0.number(1...9) }, text: text())
    if action.number == nil { action.text = sanitizedUnnumbered(action.text, letter: "A") }
    action.issues = list(2) { $0.number(1...9) }
    action.owner = maybe { $0.text() }
    action.due = maybe { $0.date() }
    action.firstStep = maybe { $0.text() }
    action.actuals = results { $0.text() }
    action.helps = results { $0.text() }
    action.feeds = results { $0.one(of: ["翌年度当初予算、反映した、120万円", "計画"]) }
    action.aim = maybe { $0.one(of: Action.Aim.allCases) }
    action.helpWanted = maybe { $0.text() }
    action.undertaking = maybe { $0.text() }
    action.target = maybe { $0.text() }
    action.caseReference = maybe { CaseReference(id: "hino", name: $0.maybe { $0.text() }) }
    action.learned = maybe { $0.text() }
    action.from = maybe {
      ActionID(session: SessionID(date: $0.date(), division: "jinji"), number: $0.number(1...9))
    }
    action.outreach = number(0...3) == 0 ? [.budget: text(), .make: "1"] : [:]
    action.release = list(2) { $0.one(of: ["分かったこと", "記録"]) }
    action.log = list(4) { random in
      if random.number(0...3) == 0 {
        let term = random.maybe { Term(containing: $0.date()) }
        return LogEntry(date: random.date(), evaluationOf: term, text: random.maybe { $0.text() })
      }
      let state = random.one(of: ActionState.allCases.filter { $0 != .open })
      return LogEntry(date: random.date(), state: state, text: random.maybe { $0.text() })
    }
    return action
  }
}

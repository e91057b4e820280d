import Records
import Release
import Text

extension FormDesk {
  /// The cells of a line that say something else than the record did when the form was made.
  mutating func cells(
    of row: ReturnedForm.Row, unlike texts: [FormColumn: String], isIssue: Bool
  ) -> [FormColumn: ReturnedForm.Cell] {
    row.cells.filter { column, cell in
      if column == .name || column == .kind { return false }
      if isIssue ? column.isOfIssue : column.isOfAction { return cell.text != texts[column] }
      note(.notHere(column: title(column), isIssue: isIssue), cell)
      return false
    }
  }

  mutating func write(_ row: ReturnedForm.Row, into issue: inout Issue) {
    let texts = FormCells(reader.language, cover).texts(of: issue)
    let cells = cells(of: row, unlike: texts, isIssue: true)
    if let cell = cells[.text] { issue.text = cover.text(cell.text) }
    if let cell = cells[.ask] { issue.ask = cover.ask(cell.text) }
    if let scope = word(cells[.scope], .scope, Scope.words) { issue.scope = scope }
    if let decision = word(cells[.handling], .handling, Handling.Decision.words),
      issue.handling?.decision != decision
    {
      issue.handling = Handling(decision)
    }
    guard cells[.state] != nil || cells[.note] != nil else { return }
    let steps = FormState.ofIssue
    guard let cell = cells[.state] else {
      return note(
        .noWord(column: title(.state), "", allowed: steps.map { $0.spelling }), place(.state, row))
    }
    guard let step = Issue.Step.words.value(cell.text), steps.contains(step) else {
      return note(
        .noWord(column: title(.state), cell.text, allowed: steps.map { $0.spelling }), cell)
    }
    guard let day = lineDay(cell) else { return }
    let line = IssueLine(date: day, step: step, text: cells[.note].map { cover.text($0.text) })
    if !issue.log.contains(line) { issue.log.append(line) }
  }

  mutating func write(_ row: ReturnedForm.Row, into action: inout Action) {
    let texts = FormCells(reader.language, cover).texts(of: action)
    let cells = cells(of: row, unlike: texts, isIssue: false)
    if let cell = cells[.text] { action.text = cover.text(cell.text) }
    if let cell = cells[.owner] { action.owner = cover.owner(cell.text) }
    if let cell = cells[.firstStep] { action.firstStep = cover.text(cell.text) }
    if let cell = cells[.learned] { action.learned = cover.text(cell.text) }
    if let cell = cells[.actual] { action.actual = cover.text(cell.text) }
    if let due = date(cells[.due], .due) { action.due = due }
    if let due = date(cells[.firstStepDue], .firstStepDue) { action.firstStepDue = due }
    if let cell = cells[.issues] {
      if let numbers = numbers(in: cell) {
        action.issues = numbers
      } else {
        note(.noNumber(column: title(.issues), cell.text), cell)
      }
    }
    addLine(cells[.state], cells[.note], to: &action)
  }

  mutating func addLine(
    _ state: ReturnedForm.Cell?, _ text: ReturnedForm.Cell?, to action: inout Action
  ) {
    // How it goes without a word for it: as before, and of what was not begun that it is.
    var reached = action.isOpen ? ActionState.halfway : action.state
    if let state {
      let isOpen = Language.allCases.contains {
        folded(ActionState.open.spelling[$0]).text == state.text.foldedAnswer
      }
      guard let word = isOpen ? .open : ActionState.words.value(state.text) else {
        let allowed = FormState.ofAction.map { $0.spelling }
        return note(.noWord(column: title(.state), state.text, allowed: allowed), state)
      }
      reached = word
    }
    guard let cell = text ?? state, reached != .open || text != nil else { return }
    if reached == .open { reached = .started }
    guard let day = lineDay(cell) else { return }
    let line = LogEntry(date: day, state: reached, text: text.map { cover.text($0.text) })
    if !action.log.contains(line) { action.log.append(line) }
  }

  mutating func lineDay(_ cell: ReturnedForm.Cell) -> CivilDate? {
    let isEmpty = form.head[.date]?.text.isEmpty ?? true
    if day == nil, isEmpty, !problems.contains(where: { $0.kind == .dateMissing }) {
      note(.dateMissing, form.head[.date])
    }
    return day
  }

  mutating func date(_ cell: ReturnedForm.Cell?, _ column: FormColumn) -> CivilDate? {
    guard let cell else { return nil }
    let date = cell.date(after: day)
    if date == nil { note(.noDate(column: title(column), cell.text), cell) }
    return date
  }

  mutating func word<Word: Listed>(
    _ cell: ReturnedForm.Cell?, _ column: FormColumn, _ words: SpellingTable<Word>
  ) -> Word? {
    guard let cell else { return nil }
    let word = words.value(cell.text)
    if word == nil {
      note(
        .noWord(
          column: title(column), cell.text, allowed: words.values.map { $0.spelling }), cell)
    }
    return word
  }
}

extension Action {
  fileprivate var isOpen: Bool { state == .open }
}

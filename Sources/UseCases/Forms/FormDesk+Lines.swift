import Records
import Release
import Text

/// What the 番号 of a line names.
enum FormName {
  case entry(EntryID)
  /// 課題2 of this form.
  case own(Int, isIssue: Bool)
  /// A line that somebody has added.
  case new(isIssue: Bool)
}

extension FormDesk {
  mutating func name(of row: ReturnedForm.Row) -> FormName? {
    let kind = row.cells[.kind].flatMap { FormKind.isIssue($0.text) }
    guard let cell = row.cells[.name] else {
      if let kind { return .new(isIssue: kind) }
      note(.noKind, place(.kind, row))
      return nil
    }
    if let id = EntryID(cell.text) { return .entry(id) }
    let folded = cell.text.foldedAnswer
    let letters = folded.prefix { !$0.isNumber }.trimmed
    let isIssue =
      ["a": false, "g": true][letters] ?? FormKind.isIssue(letters)
      ?? (letters.isEmpty ? kind : nil)
    guard let isIssue, let number = Int(folded.drop { !$0.isNumber }), (1...999).contains(number)
    else {
      note(.noName(cell.text), cell)
      return nil
    }
    return .own(number, isIssue: isIssue)
  }

  func place(_ column: FormColumn, _ row: ReturnedForm.Row) -> ReturnedForm.Cell {
    row.cells[column]
      ?? ReturnedForm.Cell(
        place: CellPlace(column: form.places[column] ?? 0, row: row.number), text: "", day: nil)
  }

  mutating func read(_ row: ReturnedForm.Row) {
    switch name(of: row) {
    case .entry(let id): change(id, row)
    case .own(let number, let isIssue): add(number, isIssue, row)
    case .new(let isIssue): add(nil, isIssue, row)
    case nil: break
    }
  }

  mutating func change(_ id: EntryID, _ row: ReturnedForm.Row) {
    let name = row.cells[.name]
    guard id.session.division == division.id else {
      return note(.otherDivision("\(id)"), name)
    }
    guard var session = sessions[id.session] else { return note(.noEntry("\(id)"), name) }
    guard !session.isBundle else { return note(.received("\(id)"), name) }
    let before = session
    switch id {
    case .issue(let issue):
      guard let index = session.issues.firstIndex(where: { $0.number == issue.number }) else {
        return note(.noEntry("\(id)"), name)
      }
      write(row, into: &session.issues[index])
    case .action(let action):
      guard let index = session.actions.firstIndex(where: { $0.number == action.number }) else {
        return note(.noEntry("\(id)"), name)
      }
      write(row, into: &session.actions[index])
    }
    if session != before { changed.insert(id) }
    sessions[id.session] = session
  }

  /// Writes a line of this form's own meeting: a new entry, or one that an earlier copy of the
  /// form has made.
  mutating func add(_ number: Int?, _ isIssue: Bool, _ row: ReturnedForm.Row) {
    guard let meeting, var session = sessions[meeting] else {
      if form.head[.date]?.text.isEmpty ?? true { note(.dateMissing, form.head[.date]) }
      return
    }
    guard let cell = row.cells[.text] else { return note(.noText, place(.text, row)) }
    let (text, before) = (cover.text(cell.text), session)
    if isIssue {
      let number = number ?? session.issues.number(of: text) { ($0.number, $0.text) }
      let index = session.issues.firstIndex { $0.number == number } ?? session.issues.count
      if index == session.issues.count {
        session.issues.append(Issue(number: number, text: text))
        added += 1
      }
      write(row, into: &session.issues[index])
    } else {
      let number = number ?? session.actions.number(of: text) { ($0.number, $0.text) }
      let index = session.actions.firstIndex { $0.number == number } ?? session.actions.count
      if index == session.actions.count {
        session.actions.append(Action(number: number, text: text))
        added += 1
      }
      write(row, into: &session.actions[index])
    }
    let isNew =
      session.issues.count + session.actions.count > before.issues.count + before.actions.count
    if session != before, !isNew {
      changed.insert(.issue(IssueID(session: meeting, number: row.number)))
    }
    sessions[meeting] = session
  }

  /// Whether the issues that an action names are in its record.
  mutating func checkLinks(of row: ReturnedForm.Row) {
    guard let cell = row.cells[.issues],
      !problems.contains(where: { $0.place.row == row.number }), let name = name(of: row)
    else { return }
    var record: SessionID? = meeting
    if case .entry(let id) = name { record = id.session }
    guard let record, let session = sessions[record], let numbers = numbers(in: cell) else {
      return
    }
    let known = Set(session.issues.compactMap { $0.number })
    if !numbers.allSatisfy(known.contains) { note(.noIssue(cell.text), cell) }
  }

  /// The numbers of `1、課題2 G3`; nil where something else stands there.
  func numbers(in cell: ReturnedForm.Cell) -> [Int]? {
    let items = cell.text.foldedAnswer.split { "、,・ ".contains($0) }
    let numbers = items.compactMap { item -> Int? in
      let letters = item.prefix { !$0.isNumber }
      guard letters.isEmpty || letters == "g" || FormKind.isIssue(String(letters)) == true else {
        return nil
      }
      return Int(item.dropFirst(letters.count))
    }
    return numbers.count == items.count && !numbers.isEmpty ? numbers : nil
  }
}

extension Array {
  /// The number of the entry that says a text, else the next one that is free.
  fileprivate func number(of text: String, _ read: (Element) -> (number: Int?, text: String)) -> Int
  {
    let all = map(read)
    if let found = all.first(where: { $0.text == text })?.number { return found }
    return (all.compactMap { $0.number }.max() ?? 0) + 1
  }
}

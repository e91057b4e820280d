import Text

/// What only shows when all sessions of a workspace are known: 元 that names an action nowhere to be
/// found.
///
/// `origins` are those of all readings.
package func check(records: [RecordOutline], origins: [Diagnostic]) -> [Diagnostic] {
  missingOrigins(origins, records).inOrderOfPlace
}

extension Reading<Session> {
  /// The places of 元 in the file, each as the problem that it is if no session has the action.
  package func origins(file: String) -> [Diagnostic] {
    // By place, for to hand out an action copies it.
    guard value.actions.indices.contains(where: { value.actions[$0].from != nil }) else {
      return []
    }
    var values = ValueReader(document)
    var section: Heading?
    for index in document.lines.indices {
      if case .heading(let heading) = document.lines[index].kind { section = heading }
      guard section == .actions, document.lines[index].kind == .detail else { continue }
      values.move(to: index)
      guard let row = Action.fields.row(at: values.line.label, in: document.bytes)?.row,
        Action.fields.rows[row].label == .from,
        let id = values.text().flatMap({ ActionID($0) })
      else { continue }
      values.add(.link(.originNotFound(id)))
    }
    return values.findings.diagnostics(in: document, file: file)
  }
}

private func missingOrigins(
  _ origins: [Diagnostic], _ sessions: [RecordOutline]
) -> [Diagnostic] {
  let sought = Set(origins.compactMap { $0.origin?.session })
  guard !sought.isEmpty else { return origins }
  var actions: Set<ActionID> = []
  for session in sessions where sought.contains(session.id) {
    actions.formUnion(session.actions.map { ActionID(session: session.id, number: $0) })
  }
  return origins.filter { $0.origin.map { !actions.contains($0) } ?? true }
}

extension Diagnostic {
  /// The action that 元 names at this place.
  fileprivate var origin: ActionID? {
    if case .link(.originNotFound(let id)) = problem { id } else { nil }
  }
}

/// For how many years a record is kept (保存期間).
///
/// As offices count it, the years begin on 1 April after the fiscal year in which the record was
/// made: one of 20 April 2026 that is kept for 3 years may go from 1 April 2030 on.
package struct Retention: Hashable, Sendable {
  package let years: Int

  /// Reads `3年`, `５年間` or `3 years`; nil for 永年, 常用 and whatever else names no number.
  package init?(_ text: String) {
    let digits = text.compactMap { $0.wholeNumberValue }
    let words = text.filter { !$0.isWhitespace && $0.wholeNumberValue == nil }.lowercased()
    guard (1...3).contains(digits.count), ["年", "年間", "year", "years"].contains(words) else {
      return nil
    }
    years = digits.reduce(0) { $0 * 10 + $1 }
  }

  /// The last day on which a record of a day is to be kept.
  package func lastDay(of date: CivilDate) -> CivilDate? {
    CivilDate(year: Term(containing: date).fiscalYear + 1 + years, month: 3, day: 31)
  }
}

extension Session {
  /// The last day for which its 保存期間 asks, when that day has passed; a sample is never due.
  package func keptUntil(before today: CivilDate) -> CivilDate? {
    guard !isSample, let retention = retention.flatMap({ Retention($0) }),
      let last = retention.lastDay(of: date ?? id.date), last < today
    else { return nil }
    return last
  }
}

extension Reading<Session> {
  /// The diagnostic for a record that has been kept long enough, at its 保存期間.
  package func retentionProblem(file: String, asOf today: CivilDate) -> [Diagnostic] {
    guard let last = value.keptUntil(before: today) else { return [] }
    var values = ValueReader(document)
    let field = SessionLayout(document).fields.first {
      Session.fields.rows[$0.row].label == .retention
    }
    guard let line = field?.line else { return [] }
    values.move(to: line)
    values.add(.fit(.keptLongEnough(until: last)))
    return values.findings.diagnostics(in: document, file: file)
  }
}

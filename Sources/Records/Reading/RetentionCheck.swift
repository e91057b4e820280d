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

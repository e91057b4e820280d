package import Records
package import Release

extension Case {
  /// The practices that meetings have proven, as everybody may read them: finished actions with a
  /// figure or a lesson.
  ///
  /// They rank beside the library under the id `<session>-A1`.
  package static func proven(in released: [Released<Everybody>]) -> [Case] {
    released.sorted { $0.id < $1.id }.flatMap { record in
      record.actions.compactMap { action in
        action.number.flatMap { Case(action, number: $0, in: record) }
      }
    }
  }

  /// Whether it is a practice of this office for which nobody has chosen themes and types.
  package var isUnsorted: Bool { from != nil && (themes.isEmpty || types.isEmpty) }

  private init?(_ action: Action, number: Int, in record: Released<Everybody>) {
    let result = [action.actual, action.learned].compactMap { $0 }
    guard action.state == .done, !result.isEmpty else { return nil }
    let issues = record.issues.filter { $0.number.map(action.issues.contains) ?? false }
    self.init(id: "\(record.id)-A\(number)", title: action.text)
    (organization, division) = (record.head.division, record.id.division)
    (year, from) = (record.id.date.year, ActionID(session: record.id, number: number))
    (themes, types) = (issues.flatMap { $0.themes }, issues.flatMap { $0.types })
    problem = issues.map { $0.text }.joined(separator: "。")
    practice = ([action.text] + [action.firstStep, action.trigger].compactMap { $0 })
      .joined(separator: "。")
    effect = result.joined(separator: "。")
  }
}

package import Records

extension Session {
  /// The session with 「○○」 wherever a person is named whose name stands in parentheses after a
  /// post or an office; the posts themselves stay.
  ///
  /// What ends in a word of `roles` is a post and no name: 各課（庶務担当）.
  package func withoutNames(roles: [String]) -> Session {
    var names = Self.names(after: facilitator, roles: roles)
    for place in actions.indices {
      names.formUnion(Self.names(after: actions[place].owner, roles: roles))
    }
    for place in gaps.indices { names.formUnion(Self.names(after: gaps[place].ask, roles: roles)) }
    guard !names.isEmpty else { return self }
    let mask = NameMask(names: names)
    var masked = self
    masked.gaps = gaps.map(mask.applied)
    masked.actions = actions.map(mask.applied)
    return masked
  }

  /// The names in the parentheses of 給与係長（山田、佐藤）.
  private static func names(after post: String?, roles: [String]) -> Set<String> {
    // Most posts have none: the first bytes of （ and ( are looked for before any Character.
    guard let post, post.utf8.contains(where: { $0 == 0xEF || $0 == 0x28 }),
      let start = post.firstIndex(where: { "（(".contains($0) })
    else { return [] }
    let inside = post[post.index(after: start)...].prefix { !"）)".contains($0) }
    let names = inside.split { "、,，・ 　".contains($0) }.map(String.init)
    return Set(names.filter { name in name.count > 1 && !roles.contains { name.hasSuffix($0) } })
  }
}

/// Names to be put out of sight in the texts of a record.
private struct NameMask {
  /// The longest first, so that no part of one is left over.
  let names: [String]

  init(names: Set<String>) {
    self.names = names.sorted { ($1.count, $0) < ($0.count, $1) }
  }

  private func applied(_ text: String) -> String {
    names.reduce(text) { $0.replacing($1, with: "○○") }
  }

  /// The gap with the names covered in all its free text.
  func applied(_ gap: Gap) -> Gap {
    var gap = gap
    gap.text = applied(gap.text)
    gap.reply = gap.reply.map(applied)
    gap.ask = gap.ask.map(applied)
    gap.handling = gap.handling.map { Handling($0.decision, reason: $0.reason.map(applied)) }
    return gap
  }

  /// The action with the names covered in all its free text.
  func applied(_ action: Action) -> Action {
    var action = action
    action.text = applied(action.text)
    action.learned = action.learned.map(applied)
    action.actual = action.actual.map(applied)
    action.target = action.target.map(applied)
    for index in action.log.indices {
      action.log[index].text = action.log[index].text.map(applied)
    }
    return action
  }
}

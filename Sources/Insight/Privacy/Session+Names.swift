package import Records
import Text

extension Session {
  /// The session with 「○○」 wherever a person is named whose name stands in parentheses after a
  /// post or an office; the posts themselves stay.
  ///
  /// What ends in a word of `roles` is a post and no name: 各課（庶務担当）.
  package func withoutNames(roles: [String]) -> Session { masked(roles: roles) ?? self }

  /// The same; nil where nobody is named, so that no session is copied for nothing.
  func masked(roles: [String]) -> Session? {
    var names = Self.names(after: facilitator, roles: roles)
    for place in actions.indices { names += Self.names(after: actions[place].owner, roles: roles) }
    for place in issues.indices { names += Self.names(after: issues[place].ask, roles: roles) }
    guard !names.isEmpty else { return nil }
    let mask = NameMask(names: Set(names))
    var masked = self
    masked.issues = issues.map(mask.applied)
    masked.actions = actions.map(mask.applied)
    return masked
  }

  /// The names in the parentheses of 給与係長（山田、佐藤）.
  private static func names(after post: String?, roles: [String]) -> [String] {
    let opens = { (scalar: Unicode.Scalar) in scalar == "（" || scalar == "(" }
    guard let post, let start = post.unicodeScalars.firstIndex(where: opens) else { return [] }
    let inside = post[post.index(after: start)...].prefix { !"）)".contains($0) }
    return inside.split { "、,，・ 　".contains($0) }.map(String.init).filter { name in
      name.count > 1 && !roles.contains { name.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
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
    names.reduce(text) { text, name in
      Self.surelyLacks(text, name) ? text : text.putting("○○", for: name)
    }
  }

  /// Whether a glance shows that a name is not in a text; most texts name nobody.
  ///
  /// True only where no letter of either can be spelt in another way: kana and kanji.
  private static func surelyLacks(_ text: String, _ name: String) -> Bool {
    guard let initial = name.unicodeScalars.first, name.unicodeScalars.allSatisfy(isPlain) else {
      return false
    }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar != initial
        && (scalar.isASCII || isPlain(scalar) || (0xFF01...0xFF5E).contains(scalar.value))
    }
  }

  /// Whether a scalar is kana, kanji or a Japanese sign that has no second spelling by marks.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    (0x3000...0x9FFF).contains(scalar.value) && scalar.value != 0x3099 && scalar.value != 0x309A
  }

  /// The issue with the names covered in all its free text.
  func applied(_ issue: Issue) -> Issue {
    var issue = issue
    issue.text = applied(issue.text)
    issue.reply = issue.reply.map(applied)
    issue.ask = issue.ask.map(applied)
    issue.handling = issue.handling.map { Handling($0.decision, reason: $0.reason.map(applied)) }
    return issue
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

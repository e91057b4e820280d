import Records

/// The entry that the last answers brought or changed, so that a page can mark it.
///
/// It lives in memory only: nothing that is kept tells which slip came when.
struct Newest: Hashable, Sendable {
  let kind: Target.Kind
  let text: String
}

extension Session {
  /// What stands in this record and not in an earlier state of it; nil when nothing came.
  func newest(after earlier: Session) -> Newest? {
    guard self != earlier else { return nil }
    for kind in Target.Kind.allCases.reversed() {
      let known = Set(earlier.texts(kind))
      if let text = texts(kind).last(where: { !known.contains($0) }) {
        return Newest(kind: kind, text: text)
      }
    }
    return nil
  }

  /// The texts of all entries of a kind.
  func texts(_ kind: Target.Kind) -> [String] {
    switch kind {
    case .current: current.map { $0.text }
    case .ideal: ideal.map { $0.text }
    case .issue: issues.map { $0.text }
    case .action: actions.map { $0.text }
    }
  }
}

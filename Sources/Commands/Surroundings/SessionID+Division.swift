import Records

extension Sequence<SessionID> {
  /// The one division whose sessions these are; nil where several have some, or none has.
  var onlyDivision: String? {
    let divisions = Set(map(\.division))
    return divisions.count == 1 ? divisions.first : nil
  }
}

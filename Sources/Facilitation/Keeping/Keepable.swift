import Insight
import Records

/// A value that is kept as one line of text.
protocol Keepable {
  init?(kept: String)

  var kept: String { get }
}

extension Keepable where Self: RawRepresentable, RawValue == String {
  init?(kept: String) { self.init(rawValue: kept) }

  var kept: String { rawValue }
}

extension ActionState: Keepable {}
extension EditQuestion.Field: Keepable {}
extension EmptyField: Keepable {}
extension NoteSection: Keepable {}
extension Stage: Keepable {}
extension Target.Kind: Keepable {}
extension Viewpoint: Keepable {}

extension Int: Keepable {
  /// Numbers of an hour are small; one beyond is damage, and could overflow where it is added to.
  init?(kept: String) {
    guard let number = Int(kept), (-9_999_999...9_999_999).contains(number) else { return nil }
    self = number
  }

  var kept: String { String(self) }
}

extension String: Keepable {
  init?(kept: String) { self = kept }

  var kept: String { self }
}

extension ActionID: Keepable {
  init?(kept: String) { self.init(kept) }

  var kept: String { description }
}

/// Values joined with a tab, which no typed text holds.
struct KeptList<Field: Keepable>: Keepable {
  private(set) var fields: [Field]

  init(fields: [Field]) { self.fields = fields }

  init?(kept: String) {
    fields = []
    for part in kept.split(separator: "\t" as Character) {
      guard let field = Field(kept: String(part)) else { return nil }
      fields.append(field)
    }
  }

  var kept: String { fields.map { $0.kept }.joined(separator: "\t") }
}

/// Where an action went on (反映先): 翌年度当初予算、反映した、120万円.
package struct FedInto: Hashable, Sendable {
  /// Whether it has gone on already.
  package enum State: String, CaseIterable, Sendable { case planned, fed, dropped }

  /// The whole as it was written.
  package let text: String
  /// What stands before the state, or the whole text without one.
  package let place: String
  package let state: State?
  /// What stands behind the state, as written.
  package let amount: String?

  /// Divides a text at the word for the state, which stands between 、.
  package init(_ text: String) {
    self.text = text
    let parts = Self.parts(of: text)
    let index = parts.firstIndex { State.words.value($0) != nil }
    state = index.flatMap { State.words.value(parts[$0]) }
    guard let index else {
      (place, amount) = (text, nil)
      return
    }
    place = parts[..<index].joined(separator: "、")
    let rest = parts[(index + 1)...].joined(separator: "、")
    amount = rest.isEmpty ? nil : rest
  }

  /// The parts between 、 or commas; a comma between digits belongs to a number.
  private static func parts(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    let isDigit = { (index: Int) in
      bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }
    var (parts, start, index): ([String], Int, Int) = ([], 0, 0)
    while index < bytes.count {
      let length = bytes.commaLength(at: index, before: bytes.count) ?? 0
      if length > 0, !(isDigit(index - 1) && isDigit(index + length)) {
        parts.append(String(decoding: bytes[bytes.trimmed(start..<index)], as: UTF8.self))
        start = index + length
      }
      index += max(1, length)
    }
    parts.append(String(decoding: bytes[bytes.trimmed(start..<bytes.count)], as: UTF8.self))
    return parts.filter { !$0.isEmpty }
  }

  var fieldValue: FieldValue {
    .object([
      .init("text", .text(text)), .init("place", .of(place)),
      .init("state", state.map { .of($0) } ?? .none),
      .init("amount", amount.map { .quantity($0, Quantity($0)) } ?? .none),
    ])
  }
}

extension FedInto.State: Listed {
  package var spelling: Spelling {
    switch self {
    case .planned: Spelling("予定", "planned")
    case .fed: Spelling("反映した", "fed")
    case .dropped: Spelling("見送った", "not fed")
    }
  }

  package static let words = SpellingTable<FedInto.State>(allCases)
}

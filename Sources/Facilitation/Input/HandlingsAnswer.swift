import Records
import Text

/// What becomes of several issues, in one line: `1`, `次回、3は見送り 予算がない`, `2; 3: next`.
struct HandlingsAnswer: Hashable {
  /// What becomes of those that are not named.
  private(set) var others = Handling(.next)
  /// What becomes of an issue that is named, by its number.
  private(set) var named: [Int: Handling] = [:]

  /// The decisions in the order of their numbers on screen.
  static let choices: [Handling.Decision] = [.next, .dropped, .raised]

  /// Reads a line about these issues; nil where it cannot be read whole.
  ///
  /// `1、3は見送り` names issue 1 only where that is one of them, else 1 is the answer for all.
  init?(_ text: String, about issues: [Int]) {
    var line = Line(text)
    line.skipSeparators()
    if line.isOver { return }
    if let clause = line.clause(about: issues) {
      take(clause)
    } else if let decision = line.choice() ?? line.word() {
      others = Handling(decision, reason: line.reason(about: issues))
      // A number that is no issue's is a slip of the hand, no reason.
      if others.reason?.foldedAnswer.first?.isDigit == true { return nil }
    } else {
      return nil
    }
    while !line.isOver {
      guard let clause = line.clause(about: issues) else { return nil }
      take(clause)
    }
  }

  /// What becomes of an issue.
  subscript(issue: Int) -> Handling { named[issue] ?? others }

  private mutating func take(_ clause: Line.Clause) {
    for number in clause.issues { named[number] = clause.handling }
  }
}

/// A line that is read from left to right.
private struct Line {
  typealias Clause = (issues: [Int], handling: Handling)

  private let typed: [Character]
  /// Each character as it is understood; a space for what stands for nothing.
  private let folded: [Character]
  private var place = 0

  init(_ text: String) {
    typed = Array(text)
    folded = typed.map { String($0).foldedAnswer.first ?? " " }
  }

  var isOver: Bool { place >= typed.count }

  mutating func skipSeparators() { skip(" 、,。;；・") }

  private mutating func skip(_ characters: String) {
    while !isOver, characters.contains(folded[place]) { place += 1 }
  }

  /// Some of the issues, what becomes of them and why; nil, and nothing read, where none begins here.
  mutating func clause(about issues: [Int]) -> Clause? {
    let start = place
    skipSeparators()
    var named: [Int] = []
    while let number = issue(), issues.contains(number) {
      named.append(number)
      skip(" 、,・と&")
    }
    let isMarked = skipMark()
    guard !named.isEmpty, let decision = (isMarked ? choice() : nil) ?? word() else {
      place = start
      return nil
    }
    return (named, Handling(decision, reason: reason(about: issues)))
  }

  /// The number of an issue: `3`, `課題3`.
  private mutating func issue() -> Int? {
    let start = place
    _ = any(of: ["課題", "issue", "g"])
    skip(" ")
    let digits = folded[place...].prefix { $0.isDigit }
    guard (1...4).contains(digits.count), let number = Int(String(digits)) else {
      place = start
      return nil
    }
    place += digits.count
    return number
  }

  /// What stands between issues and what becomes of them.
  private mutating func skipMark() -> Bool {
    let start = place
    skip(" はを:：=→>-")
    return folded[start..<place].contains { $0 != " " }
  }

  /// A decision by its number, alone or before a space or comma.
  mutating func choice() -> Handling.Decision? {
    guard !isOver, let number = Int(String(folded[place])),
      let decision = HandlingsAnswer.choices[at: number - 1],
      place + 1 == typed.count || " 、,。;；".contains(folded[place + 1])
    else { return nil }
    place += 1
    return decision
  }

  /// A decision by its word.
  mutating func word() -> Handling.Decision? {
    for (decision, words) in Self.words where any(of: words) { return decision }
    return nil
  }

  /// Reads the first of some words that stands here.
  private mutating func any(of words: [String]) -> Bool {
    guard let word = words.first(where: { folded[place...].starts(with: $0) }) else { return false }
    place += word.count
    return true
  }

  /// What is left up to the next issues that are named.
  mutating func reason(about issues: [Int]) -> String? {
    if begins(about: issues) { return nil }
    let before = place
    skip(" :：、,（(")
    let (start, isOpened) = (place, folded[before..<place].contains("("))
    while !isOver {
      if begins(about: issues) { break }
      place += 1
    }
    let reason = String(typed[start..<place]).trimmed
    let isClosed = reason.last.map { "）)".contains($0) } ?? false
    let text = isOpened && isClosed ? String(reason.dropLast()).trimmed : reason
    return text.isEmpty ? nil : text
  }

  /// Whether other issues are named behind the separator that stands here.
  private func begins(about issues: [Int]) -> Bool {
    guard !isOver, " 、,。;；".contains(folded[place]) else { return false }
    var next = self
    return next.clause(about: issues) != nil
  }

  /// The words of each decision, a longer one before one that begins it.
  private static let words: [(Handling.Decision, [String])] = [
    (.next, ["次回に回す", "次回へ", "次回", "next time", "next"]),
    (.dropped, ["見送ります", "見送る", "見送り", "dropped", "drop"]),
    (
      .raised,
      ["所属外へ依頼する", "所属外へ依頼", "所属外に依頼", "所属外へ", "所属外", "依頼する", "依頼", "上申", "raised", "raise", "ask"]
    ),
  ]
}

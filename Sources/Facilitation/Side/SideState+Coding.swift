import Records

extension SideState {
  /// The first line of the file; another number is another form.
  private static let heading = "aritai-hour 1"

  /// The state as lines `label: value`; the drafts of a question stand indented below its name.
  package var encoded: String {
    var lines = [Self.heading]
    lines.append("extent: \(extent.encoded)")
    lines += course.encodedLines
    for question in questions {
      lines.append("question: \(question.name)")
      lines += question.draft.fields.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads what `encoded` wrote; nil for anything else, so that damage is noticed.
  package init?(decoding text: String) {
    var lines = text.split(separator: "\n")[...]
    guard lines.popFirst() == Self.heading[...] else { return nil }
    (course, extent, questions) = (Course(), Extent(), [])
    for line in lines {
      guard let (label, value) = Self.parts(of: line) else { return nil }
      if label.hasPrefix("  "), !questions.isEmpty {
        questions[questions.count - 1].draft[String(label.dropFirst(2))] = value
      } else if label == "question" {
        questions.append(Asked(name: value, draft: [:]))
      } else if label == "extent" {
        guard let read = Extent(value) else { return nil }
        extent = read
      } else if !course.take(value, for: label) {
        return nil
      }
    }
    guard !questions.isEmpty else { return nil }
  }

  /// A line at its first colon; the label keeps its indent.
  private static func parts(of line: Substring) -> (label: String, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let value = line[line.index(after: colon)...]
    return (String(line[..<colon]), String(value.first == " " ? value.dropFirst() : value))
  }
}

extension Course {
  /// One line a value; what is empty is left out.
  fileprivate var encodedLines: [String] {
    var lines = [
      "stage: \(stage.rawValue)", "fresh: \(isFresh)", "used: \(used)", "began: \(stageBegan)",
      "added: \(added)", "last: \(lastIssue),\(lastAction)",
    ]
    if let minutes { lines.append("minutes: \(minutes)") }
    if let format { lines.append("format: \(format)") }
    lines += asked.sorted().map { "asked: \($0)" }
    lines += reviews.map { "review: \($0)" }
    lines += revisions.map { "revision: \($0)" }
    lines += waiting.map { "waiting: \($0)" }
    lines += passed.map { "passed: \($0)" }
    return lines
  }

  /// Takes over one line; false when it does not understand it.
  fileprivate mutating func take(_ value: String, for label: String) -> Bool {
    switch label {
    case "stage": set(\.stage, Stage(rawValue: value))
    case "fresh": set(\.isFresh, Bool(value))
    case "format": set(\.format, value)
    case "last": takeLast(value)
    case "asked": asked.insert(value).inserted
    case "review": append(\.reviews, ActionID(value))
    case "revision": append(\.revisions, ActionID(value))
    case "waiting": append(\.waiting, value)
    case "passed": append(\.passed, Int(value))
    default: takeNumber(Int(value), for: label)
    }
  }

  /// Takes over a line that holds one number.
  private mutating func takeNumber(_ number: Int?, for label: String) -> Bool {
    switch label {
    case "used": set(\.used, number)
    case "began": set(\.stageBegan, number)
    case "added": set(\.added, number)
    case "minutes": set(\.minutes, number)
    default: false
    }
  }

  /// Takes over the highest numbers given.
  private mutating func takeLast(_ value: String) -> Bool {
    let numbers = value.split(separator: ",").compactMap { Int($0) }
    guard numbers.count == 2 else { return false }
    (lastIssue, lastAction) = (numbers[0], numbers[1])
    return true
  }

  /// Sets a value; false when it could not be read.
  private mutating func set<Value>(_ path: WritableKeyPath<Course, Value>, _ value: Value?) -> Bool
  {
    guard let value else { return false }
    self[keyPath: path] = value
    return true
  }

  /// Appends a value; false when it could not be read.
  private mutating func append<Value>(
    _ path: WritableKeyPath<Course, [Value]>, _ value: Value?
  ) -> Bool {
    guard let value else { return false }
    self[keyPath: path].append(value)
    return true
  }
}

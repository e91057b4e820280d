import Text

// Kinds of value that one field has each, with their reading.

extension ValueKind where Value == String {
  /// 記録番号; one that cannot be read is a problem and stays as written.
  static var recordNumber: ValueKind {
    ValueKind(
      kind: .name, read: { $0.recordNumber() }, text: { text, _ in text }, value: { .of($0) },
      map: { text, change in RecordNumber(text) == nil ? change(text) : text })
  }

  /// A budget with its year: 令和4年度 2.6億円.
  static var yearlyAmount: ValueKind {
    ValueKind(
      kind: .quantity, read: { $0.text() }, text: { text, _ in text },
      value: { text in
        let amount = YearlyAmount(text)
        return .object([
          .init("text", .text(text)), .init("year", amount.fiscalYear.map { .number($0) } ?? .none),
          .init("amount", .quantity(amount.amount, amount.quantity)),
        ])
      }, map: { text, change in change(text) }, shown: { text, _, _ in text })
  }
}

extension ValueKind where Value == [String] {
  /// What is held back: G2, A3 分かったこと; an item that names nothing is a problem.
  static var heldBack: ValueKind {
    ValueKind(
      kind: .names, read: { $0.heldBack() }, text: { items, _ in items.joined(separator: ", ") },
      value: { .ofList($0.map { .text($0) }) }, map: { items, change in items.map(change) })
  }
}

/// The day on which the head confirmed a record, with the code of the page that was seen.
struct Confirmation: Hashable, Sendable {
  var date: CivilDate
  var code: String?
}

extension ValueKind where Value == Confirmation {
  static var confirmation: ValueKind {
    ValueKind(
      kind: .date, read: { $0.confirmation() },
      text: { value, _ in value.code.map { "\(value.date) \($0)" } ?? "\(value.date)" },
      value: { .object([.init("date", .date($0.date)), .init("code", .of($0.code))]) },
      shown: { value, words, _ in words.date(value.date) })
  }
}

extension ValueKind where Value == SecondSitting {
  static var secondSitting: ValueKind {
    ValueKind(
      kind: .date, read: { $0.secondSitting() },
      text: { value, words in
        guard let people = value.participants else { return "\(value.date)" }
        return words.language.say(
          ja: "\(value.date)、\(people)人", en: "\(value.date), \(people)")
      },
      value: { value in
        .object([
          .init("date", .date(value.date)),
          .init("participants", value.participants.map { .number($0) } ?? .none),
        ])
      })
  }
}

extension ValueKind where Value == [PlannedMeeting] {
  static var meetings: ValueKind {
    ValueKind(
      kind: .date, read: { $0.plannedMeetings() },
      text: { meetings, _ in meetings.map { "\($0)" }.joined(separator: ", ") },
      value: { .ofList($0.map { .text("\($0)") }) })
  }
}

extension ValueReader {
  /// 記録番号 as written; a problem when it is none.
  mutating func recordNumber() -> String? {
    guard let text = text() else { return nil }
    if RecordNumber(text) == nil { add(.value(.unreadableRecordNumber(quoted(line.value)))) }
    return text
  }

  /// The items of 渡さない as written; one that names no entry or field is a problem.
  ///
  /// All of them are read, however many: each is something that must not leave.
  mutating func heldBack() -> [String] {
    allItems(spacesDivide: false).map { item in
      let text = document.text(item)
      if let held = HeldBack(text), let letter = held.section.letter {
        addLink(letter, held.number, at: item)
      } else {
        add(.value(.unreadableHeldBack(quoted(item))), at: item)
      }
      return text
    }
  }

  /// A day, and behind it perhaps the 16 hexadecimal digits of the page.
  mutating func confirmation() -> Confirmation? {
    guard !line.value.isEmpty else { return nil }
    let last = line.value.last {
      document.bytes.spaceLength(at: $0, before: line.value.upperBound) != nil
    }
    if let last, line.value.upperBound - last == 17 {
      let code = document.text((last + 1)..<line.value.upperBound).lowercased()
      if code.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) {
        let day = document.bytes.trimmed(line.value.lowerBound..<last)
        return date(at: day).map { Confirmation(date: $0, code: code) }
      }
    }
    return date(at: line.value).map { Confirmation(date: $0) }
  }

  /// A day, and behind a comma the number of people.
  mutating func secondSitting() -> SecondSitting? {
    let items = items()
    guard let first = items.first, let date = date(at: first) else { return nil }
    guard items.count > 1 else { return SecondSitting(date: date) }
    return SecondSitting(date: date, participants: number(at: items[1]))
  }

  /// Days and months of meetings; any other text is a problem.
  mutating func plannedMeetings() -> [PlannedMeeting] {
    items().compactMap { item in
      let text = document.text(item)
      if let meeting = PlannedMeeting(text) { return meeting }
      add(.value(.unreadableDate(quoted(item))), at: item)
      return nil
    }
  }
}

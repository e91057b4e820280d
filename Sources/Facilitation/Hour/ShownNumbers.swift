import Records

/// The numbers by which the room knows the slips of a step that is still open.
///
/// A slip keeps the one that it was first shown with, a deleted one is not given again. They stand
/// in memory only, for a file must not tell in which order slips came: there slips count by their
/// place among the bytes, and so they do again after a crash.
struct ShownNumbers: Equatable, Sendable {
  private var current: Section
  private var ideal: Section

  /// The numbers of a section, in the order in which its slips stand.
  fileprivate struct Section: Equatable {
    var numbers: [Int]
    /// The highest ever given.
    var last: Int
  }

  /// Counts by place.
  init(_ session: Session) {
    current = Section(counting: session.current)
    ideal = Section(counting: session.ideal)
  }

  /// The number of the slip at each place.
  subscript(section: NoteSection) -> [Int] {
    section == .current ? current.numbers : ideal.numbers
  }

  /// The number that the next slip gets.
  func next(_ section: NoteSection) -> Int {
    (section == .current ? current.last : ideal.last) + 1
  }

  /// Goes with the slip at a place.
  mutating func remove(at index: Int, in section: NoteSection) {
    switch section {
    case .current: current.numbers.remove(at: index)
    case .ideal: ideal.numbers.remove(at: index)
    }
  }

  /// Stays with each slip after the record has changed.
  mutating func follow(from old: Session, to new: Session) {
    current.follow(from: old.current, to: new.current)
    ideal.follow(from: old.ideal, to: new.ideal)
  }
}

extension ShownNumbers.Section {
  init(counting notes: [Note]) {
    self.init(numbers: notes.indices.map { $0 + 1 }, last: notes.count)
  }

  /// A slip is known by its text, which may stand there twice; one text in place of another is the
  /// same slip.
  mutating func follow(from old: [Note], to new: [Note]) {
    guard old != new else { return }
    let head = zip(old, new).prefix { $0.text == $1.text }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed())
      .prefix { $0.text == $1.text }.count
    var left = zip(old, numbers).dropFirst(head).dropLast(tail).map { ($0.text, $1) }
    let moved = new.dropFirst(head).dropLast(tail)
    var given: [Int?] = moved.map { note in
      left.firstIndex { $0.0 == note.text }.map { left.remove(at: $0).1 }
    }
    if old.count == new.count, left.count == 1 { given = given.map { $0 ?? left[0].1 } }
    let middle = given.map { number in
      guard let number else {
        last += 1
        return last
      }
      return number
    }
    numbers = Array(numbers.prefix(head)) + middle + Array(numbers.suffix(tail))
  }
}

import Records
import Testing
import Text

@Suite struct RewritingPropertyTests {
  private func read(_ bytes: [UInt8], _ id: SessionID) -> Session {
    Session.read(bytes: bytes, file: "Sessions/\(id).md").value
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Rendering is by bytes, so it tells apart what `==` on Strings does not.
  private func expectSame(_ session: Session, _ other: Session, _ note: @autoclosure () -> String) {
    let isSame = session == other && session.rendered() == other.rendered()
    if isSame { return }
    let change = text(session.rendered()).split(separator: "\n").difference(
      from: text(other.rendered()).split(separator: "\n"))
    Issue.record("\(note())\n===== \(change.map(String.init(describing:)))")
  }

  @Test(arguments: Language.allCases)
  func `a rendered session reads as itself`(_ language: Language) {
    for seed in 0..<25 {
      var generator = Generator(seed: seed)
      let session = generator.session(language)
      let bytes = session.rendered()
      expectSame(read(bytes, session.id), session, "seed \(seed)\n\(text(bytes))")
    }
  }

  @Test func `a file rewritten to another session reads as that one`() {
    for seed in 0..<25 {
      var generator = Generator(seed: seed)
      let old = generator.session(.japanese)
      var new = seed % 3 == 0 ? generator.session(.japanese) : generator.changed(old)
      (new.id, new.recordNumber) = (old.id, old.recordNumber)
      let bytes = old.rendered()
      let result = Document(bytes: bytes).rewritten(to: new)
      expectSame(
        read(result, old.id), new, "seed \(seed)\n\(text(bytes))\n=====\n\(text(result))")
    }
  }

  @Test func `a damaged file keeps every byte when its value does not change`() {
    for seed in 0..<50 {
      var generator = Generator(seed: seed)
      let bytes = generator.damaged(AnnotatedSession.bytes)
      let reading = Session.read(bytes: bytes, file: AnnotatedSession.path)
      #expect(reading.document.rewritten(to: reading.value) == bytes, "seed \(seed)")
    }
  }

  @Test func `progress in a damaged file adds one line and touches no other`() {
    for seed in 0..<50 {
      var generator = Generator(seed: seed)
      let bytes = generator.damaged(AnnotatedSession.bytes) + [0x0A]
      let reading = Session.read(bytes: bytes, file: AnnotatedSession.path)
      guard reading.document.damagedAt == nil, !reading.value.actions.isEmpty else { continue }
      var new = reading.value
      let entry = LogEntry(date: CivilDate(dayNumber: 20_700), state: .stuck, text: "雨")
      new.actions[0].log.append(entry)
      let result = reading.document.rewritten(to: new)
      let change = text(result).utf8.split(separator: 0x0A).difference(
        from: text(bytes).utf8.split(separator: 0x0A)
      ) { $0.elementsEqual($1) }
      #expect(change.insertions.count == 1 && change.removals.isEmpty, "seed \(seed)")
    }
  }

  @Test func `a damaged file takes a change and then says it`() {
    for seed in 0..<50 {
      var generator = Generator(seed: seed)
      let bytes = generator.damaged(AnnotatedSession.bytes)
      let reading = Session.read(bytes: bytes, file: AnnotatedSession.path)
      guard reading.document.damagedAt == nil else { continue }
      let new = generator.changed(reading.value)
      let result = reading.document.rewritten(to: new)
      expectSame(
        read(result, new.id), new, "seed \(seed)\n\(text(bytes))\n=====\n\(text(result))")
    }
  }
}

extension Generator {
  /// A session after a few of the changes that commands make.
  mutating func changed(_ session: Session) -> Session {
    let other = self.session(session.language)
    var new = session
    if number(0...2) == 0 { new.participants = other.participants }
    if number(0...2) == 0 { new.facilitator = other.facilitator }
    if number(0...3) == 0 { new.title = other.title }
    if number(0...3) == 0 { new.agenda = other.agenda }
    if number(0...3) == 0 { new.memo = other.memo }
    if number(0...2) == 0 { new.current = other.current + new.current }
    if number(0...2) == 0 {
      for index in new.current.indices { new.current[index].number = index + 1 }
    }
    if number(0...2) == 0 { new.ideal = other.ideal + new.ideal }
    if number(0...2) == 0, !new.issues.isEmpty {
      new.issues[0] = other.issues.first ?? new.issues[0]
    }
    if number(0...2) == 0 { new.issues.reverse() }
    if number(0...2) == 0, !new.actions.isEmpty {
      let entry = LogEntry(date: date(), state: .stuck, text: "x")
      new.actions[0].log.insert(entry, at: number(0...new.actions[0].log.count))
      new.actions[0].due = nil
      new.actions[0].issues = [7]
      new.actions[0].learned = "y"
    }
    if number(0...3) == 0 { new.actions = Array(new.actions.dropFirst()) + other.actions }
    return new
  }

  /// A file after what editors, mail and hands do to it.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    if number(0...3) == 0 { text = "\u{FEFF}" + text }
    if number(0...3) == 0 { text.replace("\n", with: "\r\n") }
    if number(0...3) == 0 { text.replace("  - ", with: one(of: ["　- ", "\t- ", "    - "])) }
    if number(0...3) == 0 { text.replace(": ", with: "：") }
    if number(0...3) == 0 { text += one(of: ["\n## 課題\n- a\n", "x", "\r- b", "ｶﾞ\n\n\n"]) }
    var result = Array(text.utf8)
    for _ in 0..<number(0...4) { damage(&result) }
    return result
  }

  private mutating func damage(_ bytes: inout [UInt8]) {
    let start = number(0...(bytes.count - 2))
    let range = start..<min(bytes.count, start + number(1...40))
    let line = lineRange(around: start, in: bytes)
    switch number(0...6) {
    case 0: bytes.removeSubrange(range)
    case 1: bytes.insert(contentsOf: bytes[range], at: start)
    case 2: bytes.removeSubrange(line)
    case 3: bytes.insert(contentsOf: bytes[line], at: line.lowerBound)
    case 4: bytes.insert(contentsOf: Array("    ".utf8), at: line.lowerBound)
    case 5: bytes.insert(contentsOf: Array("  - 期限: 2026-02-30\n  - x\n".utf8), at: line.lowerBound)
    default:
      let other = lineRange(around: number(0...(bytes.count - 2)), in: bytes)
      bytes.insert(contentsOf: bytes[other], at: line.lowerBound)
    }
  }

  private func lineRange(around index: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = (bytes[..<index].lastIndex(of: 0x0A) ?? -1) + 1
    let end = bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return start..<end
  }
}

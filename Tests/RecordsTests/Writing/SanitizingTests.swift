import Records
import Testing
import Text

@Suite struct NumberingTests {
  private var session: Session {
    Session(
      id: SessionID(date: CivilDate(dayNumber: 20_600), division: "x"), language: .japanese,
      title: "x", division: "x")
  }

  @Test func `the next free number is above all that stand or are named`() {
    var session = session
    session.current = [Note(number: 2, text: "a"), Note(text: "b")]
    var gap = Gap(text: "g")
    gap.current = [7]
    session.gaps = [gap]
    let numbered = session.numbered()
    #expect(numbered.current.map(\.number) == [2, 8])
    #expect(numbered.gaps.map(\.number) == [1])
  }

  @Test func `closing a step numbers by bytes and leaves the other step alone`() {
    var session = session
    session.current = [Note(text: "い"), Note(text: "Z"), Note(text: "あ")]
    session.ideal = [Note(text: "c")]
    let closed = session.numberedInByteOrder(.current)
    #expect(closed.current.map(\.text) == ["Z", "あ", "い"])
    #expect(closed.current.map(\.number) == [1, 2, 3])
    #expect(closed.ideal.map(\.number) == [nil])
  }

  @Test(
    arguments: [
      ("a\nb", "a b"), ("a\r\n\tb", "a b"), ("\u{2028}a\u{85}b\u{2029}", "a b"), ("　a b　", "a b"),
      ("\u{7}", ""), ("か\u{3099}", "か\u{3099}"), ("\u{FA19}", "\u{FA19}"),
    ] as [(typed: String, line: String)])
  func `a typed text becomes one line`(_ input: (typed: String, line: String)) {
    #expect(Array(sanitized(input.typed).utf8) == Array(input.line.utf8))
  }
}

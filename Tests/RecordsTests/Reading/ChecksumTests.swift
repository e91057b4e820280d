import Records
import Testing
import Text

@Suite struct ChecksumTests {
  private func reading(_ text: String) -> Reading<Session> {
    Session.read(bytes: Array(text.utf8), file: AnnotatedSession.path)
  }

  @Test func `a bundle states the checksum of its other lines`() {
    var session = reading("# x\n- 共有: 1\n- 所属: 人事課\n").value
    session.checksum = Document(bytes: session.rendered()).checksum
    let bundle = String(decoding: session.rendered(), as: UTF8.self)
    #expect(bundle.hasPrefix("# x\n\n- 提出: 1\n- 照合コード: \(session.checksum ?? "")\n"))
    #expect(reading(bundle).diagnostics == [])
    #expect(reading(bundle.replacing("\n", with: "\r\n")).diagnostics == [])
    #expect(
      reading(bundle.replacing("人事課", with: "人事係")).diagnostics.map(\.problem.code)
        == ["checksum"])
  }

  @Test func `it is FNV-1a of 64 bits`() {
    #expect(Document(bytes: []).checksum == "cbf29ce484222325")
    #expect(Document(bytes: Array("a\n".utf8)).checksum == "089bdc07b544e7b2")
  }
}

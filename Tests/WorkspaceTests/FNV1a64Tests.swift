import Testing

@testable import Workspace

@Suite struct FNV1a64Tests {
  @Test(arguments: [
    (text: "", hex: "cbf29ce484222325"), (text: "a", hex: "af63dc4c8601ec8c"),
    (text: "foobar", hex: "85944171f73967e8"),
  ])
  func `gives the published values`(text: String, hex: String) {
    #expect(FNV1a64(text.utf8).hex == hex)
  }

  @Test func `is the same whether bytes come at once or in pieces`() {
    var checksum = FNV1a64("所属".utf8)
    checksum.add(": 人事課".utf8)
    #expect(checksum == FNV1a64("所属: 人事課".utf8))
  }
}

import Testing

@testable import Workspace

@Suite struct EncodingTests {
  /// 「課題」 in CP932.
  static let cp932: [UInt8] = [0x89, 0xdb, 0x91, 0xe8, 0x0a]

  @Test(arguments: [
    (bytes: Array("課題\n".utf8), encoding: Encoding.utf8), (bytes: [], encoding: .utf8),
    (bytes: cp932, encoding: .cp932), (bytes: [0xb6, 0xde, 0x0a], encoding: .cp932),
    (bytes: [0x89, 0xdb, 0x91], encoding: .unknown),
    (bytes: [0xff, 0xfe, 0x41], encoding: .unknown),
  ])
  func `tells UTF-8, CP932 and neither`(bytes: [UInt8], encoding: Encoding) {
    #expect(Encoding(of: bytes) == encoding)
  }
}

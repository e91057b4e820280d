import Foundation
import TestSupport
import Testing

@testable import Text

/// ZIP archives and the compression in them, as spreadsheets write them.
@Suite struct ZipTests {
  private static let dynamic =
    "7ZBXTgMBDAXPxA0zTu8FQicJJfReAoQAhxlIxC3Y7CXgYyVLtmSPn5/n1frPqGT0FsOxUf+aTqWxkqaRdM3F96y/mGxJK2nIiTTlXApJa57BGZzBGfy3sCSRX9YUpSRlqUhValJP55sp2JbOchs9WZU16cu6bMimJMu3ZUd2ZU8GMkzV9+VADuVIxnKcqp/KWXrAhVzKlVzLjdzKndzLgzzKk0zkWV7kVRI7bzKTd/mQTyNnYISRNwpG0Ui+UDYqRtWoJb8wGkbTaBlto2N0M7+Z3//m9xc="

  private static var dynamicBytes: [UInt8] { Data(base64Encoded: dynamic).map(Array.init) ?? [] }

  private static var text: String {
    String(repeating: "手順を知る人が1人だけ。引継ぎができない。", count: 20)
      + String(
        String.UnicodeScalarView((0..<300).compactMap { Unicode.Scalar(0x3042 + $0 % 80) }))
  }

  @Test(
    arguments: [
      ("codes of its own", dynamicBytes, text),
      (
        "fixed codes",
        [0x4B, 0x4C, 0xC4, 0x06, 0x14, 0x92, 0x92, 0x53, 0x14, 0x40, 0x0C, 0x00],
        "aaaaaaaaaaaaaaaaaaaaaa bcd aaaa"
      ),
      (
        "stored", [0x01, 0x06, 0x00, 0xF9, 0xFF, 0x73, 0x74, 0x6F, 0x72, 0x65, 0x64], "stored"
      ),
    ] as [(label: String, packed: [UInt8], text: String)])
  func `what was packed comes out as it was`(
    _ input: (label: String, packed: [UInt8], text: String)
  ) throws {
    let unpacked = try Inflate.unpacked(input.packed[...], limit: 10_000)
    #expect(String(decoding: unpacked, as: UTF8.self) == input.text, "\(input.label)")
  }

  @Test func `more than is allowed never comes out`() {
    let bytes = Self.dynamicBytes[...]
    #expect(throws: Inflate.Problem.tooLarge) { try Inflate.unpacked(bytes, limit: 2_119) }
    #expect(throws: Never.self) { try Inflate.unpacked(bytes, limit: 2_120) }
    let stored: [UInt8] = [0x01, 0x06, 0x00, 0xF9, 0xFF, 0x73, 0x74, 0x6F, 0x72, 0x65, 0x64]
    #expect(throws: Inflate.Problem.tooLarge) { try Inflate.unpacked(stored[...], limit: 5) }
  }

  @Test func `cut off or damaged bytes are a problem and never a crash`() {
    let whole = Self.dynamicBytes
    for length in 0..<(whole.count - 1) {
      #expect(throws: Inflate.Problem.self) {
        try Inflate.unpacked(whole[..<length], limit: 10_000)
      }
    }
    var random = SeededNumbers(seed: 11)
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0...random.number(below: 3) {
        bytes[random.number(below: bytes.count)] = UInt8(random.number(below: 256))
      }
      let unpacked = try? Inflate.unpacked(bytes[...], limit: 10_000)
      #expect(unpacked?.count ?? 0 <= 10_000)
    }
    #expect(throws: Inflate.Problem.damaged) { try Inflate.unpacked([0x07], limit: 10) }
    #expect(throws: Inflate.Problem.damaged) {
      try Inflate.unpacked([0x01, 0x06, 0x00, 0xF9, 0xFE, 0x73], limit: 10)
    }
  }

  @Test func `an archive gives its files by name, stored and packed`() throws {
    let archive = try ZipArchive(
      PackedFiles.archive(
        [("a/あ.txt", Array("stored".utf8))],
        packed: [("b", Self.dynamicBytes, Array(Self.text.utf8))]))
    #expect(archive.names == ["a/あ.txt", "b"])
    #expect(try archive.content(of: "a/あ.txt", limit: 100) == Array("stored".utf8))
    #expect(try archive.content(of: "b", limit: 10_000) == Array(Self.text.utf8))
    #expect(try archive.content(of: "c", limit: 100) == nil)
    #expect(throws: ZipArchive.Problem.tooLarge) { try archive.content(of: "b", limit: 100) }
    #expect(throws: ZipArchive.Problem.tooLarge) { try archive.content(of: "a/あ.txt", limit: 5) }
  }

  @Test func `what is no archive, has a password or was damaged is refused`() throws {
    let bytes = PackedFiles.archive([("a", Array("text".utf8))])
    #expect(throws: ZipArchive.Problem.noArchive) { try ZipArchive(Array("text".utf8)) }
    #expect(throws: ZipArchive.Problem.noArchive) { try ZipArchive(Array(bytes.dropLast(22))) }
    var locked = bytes
    let directory = try #require(bytes.firstRange(of: [0x50, 0x4B, 0x01, 0x02])?.lowerBound)
    locked[directory + 8] = 1
    #expect(throws: ZipArchive.Problem.encrypted) {
      try ZipArchive(locked).content(of: "a", limit: 10)
    }
    var changed = bytes
    let place = try #require(bytes.firstRange(of: Array("text".utf8))?.lowerBound)
    changed[place] = 0x54
    #expect(throws: ZipArchive.Problem.damaged) {
      try ZipArchive(changed).content(of: "a", limit: 10)
    }
    var random = SeededNumbers(seed: 12)
    for _ in 0..<2_000 {
      var broken = bytes
      broken[random.number(below: bytes.count)] = UInt8(random.number(below: 256))
      if let archive = try? ZipArchive(broken) {
        for name in archive.names { _ = try? archive.content(of: name, limit: 100) }
      }
    }
  }

  @Test func `the checksum is the one of ZIP files`() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
  }
}

/// Makes ZIP archives for tests.
enum PackedFiles {
  /// An archive of stored files, then of some that are packed already.
  static func archive(
    _ files: [(name: String, bytes: [UInt8])],
    packed: [(name: String, bytes: [UInt8], content: [UInt8])] = []
  ) -> [UInt8] {
    var (body, directory): ([UInt8], [UInt8]) = ([], [])
    let all =
      files.map { ($0.name, $0.bytes, $0.bytes, 0) }
      + packed.map { ($0.name, $0.bytes, $0.content, 8) }
    for (name, bytes, content, method) in all {
      let common =
        little(method, 2) + little(0, 4) + little(Int(CRC32.of(content)), 4)
        + little(bytes.count, 4) + little(content.count, 4) + little(name.utf8.count, 2)
      let offset = body.count
      body +=
        [0x50, 0x4B, 3, 4] + little(20, 2) + little(0, 2) + common + little(0, 2) + Array(name.utf8)
        + bytes
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + little(20, 2) + little(0, 2) + common
        + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
        + little(offset, 4) + Array(name.utf8)
    }
    return body + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(all.count, 2)
      + little(all.count, 2) + little(directory.count, 4) + little(body.count, 4) + little(0, 2)
  }

  private static func little(_ number: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}

import Text

/// A file as it stands: every byte, and the lines the grammar sees in it.
package struct Document: Sendable {
  package let bytes: [UInt8]
  package let kind: FileKind
  /// The lines in order; those of メモ are left out.
  package let lines: [Line]
  /// The offset of the first byte that is not UTF-8; such a document has no lines.
  package let damagedAt: Int?

  package init(bytes: [UInt8], kind: FileKind = .session) {
    (self.bytes, self.kind) = (bytes, kind)
    damagedAt = Self.firstDamage(in: bytes)
    var scanner = LineScanner(kind: kind)
    lines = damagedAt == nil ? scanner.lines(of: bytes, from: Self.start(of: bytes)) : []
  }

  /// Where the text begins: behind a byte order mark.
  package var start: Int { Self.start(of: bytes) }

  /// The bytes under the heading メモ, which run to the end of the file.
  package var memo: Range<Int>? {
    guard let last = lines.last, last.kind == .heading(.memo) else { return nil }
    return last.next..<bytes.count
  }

  /// The line end of the first line that has one; LF when none has.
  package var lineEnd: [UInt8] {
    guard let first = lines.first(where: { $0.next > $0.content.upperBound }) else { return [0x0A] }
    return Array(bytes[first.content.upperBound..<first.next])
  }

  /// The text of a stretch of bytes.
  package func text(_ range: Range<Int>) -> String {
    guard damagedAt == nil, !isInside(range.lowerBound), !isInside(range.upperBound) else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    // The whole was found to be UTF-8, and so is what is cut out of it between two characters.
    return String(utf8: bytes, range)
  }

  /// Whether a place lies between the bytes of one character.
  private func isInside(_ place: Int) -> Bool {
    place < bytes.count && bytes[place] & 0xC0 == 0x80
  }

  private static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func firstDamage(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

extension Document {
  /// FNV-1a 64 of all lines but that of 照合コード, each with LF, as 16 hexadecimal digits.
  ///
  /// Line ends and a byte order mark do not count: mailing a file may change them.
  package var checksum: String {
    var hash = FNV()
    let stated = lines.first { $0.kind == .field && isChecksum($0) }?.content
    var cursor = LineCursor(at: start)
    while let (content, _) = cursor.next(in: bytes) {
      if content == stated { continue }
      for index in content { hash.add(bytes[index]) }
      hash.add(0x0A)
    }
    return hash.text
  }

  private func isChecksum(_ line: Line) -> Bool {
    guard let row = Session.fields.row(at: line.label, in: bytes)?.row else { return false }
    return Session.fields.rows[row].label == .checksum
  }
}

extension Document {
  /// The text under メモ without blank lines at its ends and with LF as line end; nil when empty.
  func memoText(_ range: Range<Int>) -> String? {
    let body = memoBody(range)
    guard !body.isEmpty else { return nil }
    guard bytes[body].contains(0x0D) else { return text(body) }
    return lineEndsUnified(text(body))
  }

  /// The stretch of メモ from its first to its last line with anything in it.
  func memoBody(_ range: Range<Int>) -> Range<Int> {
    var (start, index) = (range.lowerBound, range.lowerBound)
    while index < range.upperBound {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        index += 1
        start = index
      } else if let length = bytes.spaceLength(at: index, before: range.upperBound) {
        index += length
      } else {
        break
      }
    }
    guard index < range.upperBound else { return range.lowerBound..<range.lowerBound }
    return start..<lastLineEnd(range, from: index)
  }

  /// The end of the last line that is not blank.
  private func lastLineEnd(_ range: Range<Int>, from first: Int) -> Int {
    var (end, lineEnd) = (range.upperBound, range.upperBound)
    while end > first {
      let trimmed = bytes.trimmed(first..<end).upperBound
      guard trimmed > first, bytes[trimmed - 1] == 0x0A || bytes[trimmed - 1] == 0x0D else { break }
      (end, lineEnd) = (trimmed - 1, trimmed - 1)
    }
    return lineEnd
  }
}

extension String {
  /// The text of a stretch of bytes that is known to be UTF-8.
  init(utf8 bytes: [UInt8], _ range: Range<Int>) {
    // Whether all of it is ASCII, which makes it quick to compare.
    var isASCII = true
    for index in range where bytes[index] >= 0x80 {
      isASCII = false
      break
    }
    self.init(
      copying: UTF8Span(unchecked: bytes.span.extracting(range), isKnownASCII: isASCII))
  }
}

/// A text whose line breaks are all LF.
func lineEndsUnified(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if scalar == "\r" || (scalar == "\n" && previous != "\r") {
      scalars.append("\n")
    } else if scalar != "\n" {
      scalars.append(scalar)
    }
    previous = scalar
  }
  return String(scalars)
}

import CPlatform
package import Text

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why output did not arrive where it was sent.
package enum OutputError: Error, Hashable, Sendable {
  /// Nobody reads on, as behind `| head`: no fault, and nothing to be said.
  case closed
  /// The system's reason, as its errno.
  case failed(Int32)

  init?(errno code: Int32) {
    switch code {
    case 0: return nil
    case EPIPE: self = .closed
    default: self = .failed(code)
    }
  }

  /// What a person reads when data did not arrive; nil where that is no fault.
  package func sentence(in language: Language) -> String? {
    guard case .failed(let code) = self else { return nil }
    return code == ENOSPC || code == EDQUOT || code == EFBIG
      ? language.say(
        ja: "標準出力に書き込めません。\nディスクがいっぱいです。\n直し方: 要らないファイルを消すか、別の場所に出してください",
        en: "Standard output cannot be written.\nThe disk is full.\n"
          + "Fix: delete what is not needed, or send it to another place")
      : language.say(
        ja: "標準出力に書き込めません。\nシステムのエラー \(code) です。\n直し方: 出力先を確かめてください",
        en: "Standard output cannot be written.\nSystem error \(code).\n"
          + "Fix: check where the output goes")
  }
}

extension Int32 {
  /// Writes all of the text to this open descriptor.
  func write(_ text: String) throws(OutputError) {
    var text = text
    let code = text.withUTF8 { terminal_write(self, $0.baseAddress, $0.count) }
    if let error = OutputError(errno: code) { throw error }
  }

  /// Appends the bytes of one read to the buffer; false at the end of input or on failure.
  func read(into buffer: inout [UInt8]) -> Bool {
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { bytes, count in
      guard let start = bytes.baseAddress else { return }
      count = Swift.max(0, terminal_read(self, start, bytes.count))
    }
    buffer += chunk
    return !chunk.isEmpty
  }
}

/// Columns and rows of a terminal's window.
struct WindowSize: Equatable {
  var columns = 80
  var rows = 24

  /// The size now; 80 by 24 when the descriptor has no window.
  init(of descriptor: Int32) {
    var (columns, rows): (Int32, Int32) = (80, 24)
    if terminal_size(descriptor, &columns, &rows) {
      self.columns = Int(columns)
      self.rows = Int(rows)
    }
  }
}

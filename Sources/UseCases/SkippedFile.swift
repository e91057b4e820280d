package import Records
import Text

/// A problem of a file as a whole, which keeps it out of everything the program counts.
package enum SkippedFile: Error, Hashable, Sendable {
  /// The disk does not give it; the one who reads the disk says why.
  case unreadable(path: String, Sentence)
  /// It is not UTF-8; it may be the Shift_JIS of Windows.
  case notUTF8(path: String, isCP932: Bool)

  /// A file whose bytes are not UTF-8.
  package init(notUTF8 file: OfficeFile) {
    self = .notUTF8(path: file.path, isCP932: DecodedText(file.bytes)?.encoding == .cp932)
  }

  /// The file, as a path from the workspace.
  package var path: String {
    switch self {
    case .unreadable(let path, _), .notUTF8(let path, _): path
    }
  }

  /// The name by which scripts know the problem; it never changes.
  package var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .notUTF8(_, let isCP932): isCP932 ? "cp932" : "not-utf8"
    }
  }
}

extension UseCaseWords {
  /// What keeps a file out, without its name.
  package func sentence(_ file: SkippedFile) -> Sentence {
    switch file {
    case .unreadable(_, let sentence): sentence
    case .notUTF8(_, let isCP932):
      Sentence(
        language.say(
          ja: isCP932
            ? "文字コードが Shift_JIS（CP932）のようで、読めません。"
            : "文字コードが UTF-8 ではないため、読めません。",
          en: isCP932
            ? "cannot be read: it seems to be Shift_JIS (CP932)."
            : "cannot be read: it is not UTF-8."),
        fix: language.say(
          ja: "メモ帳で開き、「名前を付けて保存」で\nエンコードに UTF-8 を選んで保存してください",
          en: "open it in Notepad, choose Save As and\nthe encoding UTF-8"))
    }
  }

  /// The file, what keeps it out and what to do.
  package func text(of file: SkippedFile) -> String { "\(file.path): \(text(sentence(file)))" }
}

package import Records
import Text

/// A problem of a file as a whole, which keeps it out of everything the program counts.
package enum SkippedFile: Error, Hashable, Sendable {
  /// The disk does not give it; the one who reads the disk says why.
  case unreadable(path: String, Sentence)
  /// It is not UTF-8; it may be the Shift_JIS of Windows.
  case notUTF8(path: String, isCP932: Bool)
  /// It is named like a record and is none.
  case noRecord(path: String, NoRecord)
  /// It is of a kind that is not read as a record.
  case otherType(path: String, OtherType)

  /// A file whose bytes are not UTF-8.
  package init(notUTF8 file: OfficeFile) {
    self = .notUTF8(path: file.path, isCP932: DecodedText(file.bytes)?.encoding == .cp932)
  }

  /// The file, as a path from the workspace.
  package var path: String {
    switch self {
    case .unreadable(let path, _), .notUTF8(let path, _), .noRecord(let path, _),
      .otherType(let path, _):
      path
    }
  }

  /// The name by which scripts know the problem; it never changes.
  package var code: String {
    switch self {
    case .unreadable: "unreadable"
    case .notUTF8(_, let isCP932): isCP932 ? "cp932" : "not-utf8"
    case .noRecord: "no-record"
    case .otherType: "file-type"
    }
  }

  /// Whether it can be read and is simply no record.
  package var isNoRecord: Bool {
    switch self {
    case .noRecord, .otherType: true
    case .unreadable, .notUTF8: false
    }
  }
}

/// What a file is that does not end in `.md`.
package enum OtherType: Hashable, Sendable {
  /// Notepad has put `.txt` behind the name of a record.
  case recordAsText
  case text, word, sheet
  /// Any other, by its ending.
  case other(String)

  package init(ofFileAt path: String) {
    let name = FileKind.stem(of: path).lowercased()
    let ending = name.split(separator: ".").last.map { String($0) } ?? ""
    self =
      switch ending {
      case _ where name.hasSuffix(".md.txt"): .recordAsText
      case "txt": .text
      case "doc", "docx", "rtf", "odt", "jtd": .word
      case "xls", "xlsx", "xlsm", "ods", "csv": .sheet
      default: .other(ending == name ? "" : ending)
      }
  }
}

extension UseCaseWords {
  /// What keeps a file out, without its name.
  package func sentence(_ file: SkippedFile) -> Sentence {
    switch file {
    case .unreadable(_, let sentence): sentence
    case .noRecord(_, let why): self.sentence(why)
    case .otherType(_, let type): self.sentence(type)
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

extension UseCaseWords {
  private func sentence(_ why: NoRecord) -> Sentence {
    let message =
      switch why {
      case .empty: language.say(ja: "空のファイルです。", en: "is empty.")
      case .noTitle:
        language.say(
          ja: "記録ではありません。題名（「# 」で始まる行）が\nありません。",
          en: "is no record: it has no title,\na line that begins with “# ”.")
      case .noLine:
        language.say(
          ja: "記録ではありません。別の表や一覧のようです。", en: "is no record: it seems to be a list of something else."
        )
      }
    return Sentence(
      message,
      fix: language.say(
        ja: "記録のつもりなら、所属にもう一度送ってもらって\nください。そうでなければ、フォルダから出してください",
        en:
          "if it was meant to be a record, ask the division\nfor it again; if not, take it out of the folder"
      ))
  }

  private func sentence(_ type: OtherType) -> Sentence {
    switch type {
    case .recordAsText, .text:
      Sentence(
        language.say(
          ja: "名前が .txt で終わるため、読んでいません。", en: "is not read, because its name ends in .txt."),
        fix: language.say(
          ja: "記録なら、名前の最後の .txt を取ってください", en: "if it is a record, take the .txt off its name"))
    case .word:
      Sentence(
        language.say(ja: "文書（Word など）です。読んでいません。", en: "is a document and is not read."),
        fix: language.say(
          ja: "記録（.md）で送ってもらうか、用紙から\naritai run で書き写してください",
          en: "ask for the record (.md), or type it in\nwith aritai run"))
    case .sheet:
      Sentence(
        language.say(ja: "表（Excel など）です。読んでいません。", en: "is a spreadsheet and is not read."),
        fix: language.say(
          ja: "記入用の表なら aritai receive ファイル名 で\n取り込んでください",
          en: "if it is a form that was filled in, take it in\nwith aritai receive FILE"))
    case .other(let ending):
      Sentence(
        ending.isEmpty
          ? language.say(ja: "記録ではありません。", en: "is no record.")
          : language.say(
            ja: "記録ではありません（.\(ending)）。", en: "is no record (.\(ending))."),
        fix: language.say(ja: "別のフォルダに移してください", en: "move it to another folder"))
    }
  }
}

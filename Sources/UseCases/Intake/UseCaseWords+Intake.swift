import Insight
package import Records
import Release
package import Reports
import Text

extension Intake {
  /// Every file with what became of it, or only those that somebody has to look at, and who has not
  /// met in a term: that of today if anybody has, else the latest in which somebody has.
  package func table(
    _ library: LoadedLibrary, all: Bool, term: Term? = nil, for reader: Reader
  ) -> AccountingTable {
    let rows = files.filter { all || $0.needsCare }.map { file in
      let sentence = reader.words.sentence(file)
      return AccountedRow(
        file: file.path, kind: file.fate.kind, record: file.id?.description,
        message: sentence.message.onOneLine, fix: sentence.fix.onOneLine)
    }
    let held = held
    let term = term ?? latestTerm(of: held, on: reader.today)
    let coverage = Coverage.rows(
      of: held.filter { $0.term == term }.compactMap { $0.id }, in: library.library.organization,
      term: term)
    return AccountingTable(
      accounting, rows,
      missing: Missing(coverage: coverage, term: term, accounting: accounting),
      context: reader.context(library.library))
  }

  /// The records of meetings that were held to their end; those made up only where there is no other.
  private var held: [AccountedFile] {
    let held = files.filter { $0.fate.isTaken && $0.fate != .waiting(.unfinished) }
    let real = held.filter { !$0.isSample }
    return real.isEmpty ? held : real
  }

  private func latestTerm(of held: [AccountedFile], on today: CivilDate) -> Term {
    let (now, terms) = (Term(containing: today), held.compactMap { $0.term })
    return terms.contains(now) ? now : terms.max() ?? now
  }
}

extension AccountedFile {
  /// Whether somebody may have to do something about it.
  fileprivate var needsCare: Bool {
    switch fate.kind {
    case .counted, .meetingOnly, .beside: isShiftJIS
    default: true
    }
  }
}

extension String {
  /// The text without the line breaks that a screen of 36 characters wants.
  fileprivate var onOneLine: String {
    String(unicodeScalars.map { $0 == "\n" ? " " : Character($0) })
  }
}

extension UseCaseWords {
  /// What became of a file, and what to do.
  func sentence(_ file: AccountedFile) -> Sentence {
    switch file.fate {
    case .counted, .meetingOnly: counted(file)
    case .same(let other):
      Sentence(
        language.say(ja: "\(other) と同じ中身です。", en: "says the same as \(other)."),
        fix: language.say(ja: "消してもかまいません", en: "it can be deleted"))
    case .submitted(let own):
      Sentence(
        language.say(
          ja: "所属の記録 \(own) を数えました。", en: "the division's own record \(own) is counted."), fix: "")
    case .older(let newer):
      Sentence(
        language.say(
          ja: "\(newer) のほうが新しいので、そちらを数えました。", en: "\(newer) is newer and is counted."),
        fix: language.say(ja: "消してもかまいません", en: "it can be deleted"))
    case .disputed(let other):
      Sentence(
        language.say(
          ja: "\(other) と同じ記録ですが、どちらが新しいか分かりません。\(other) を数えました。",
          en:
            "is the same record as \(other), and neither goes on from the other; \(other) is counted."
        ),
        fix: language.say(
          ja: "見比べて、残すほうだけにしてください", en: "compare them and keep the right one"))
    case .waiting(let reason): waiting(reason)
    case .outside(let name, let near): outside(name, near)
    case .skipped(let file): sentence(file)
    case .beside: Sentence(language.say(ja: "読みました。", en: "was read."), fix: "")
    }
  }

  private func counted(_ file: AccountedFile) -> Sentence {
    let message =
      file.fate == .meetingOnly
      ? language.say(
        ja: "課内の記録です。開いたことだけ数えました。", en: "stays in its division; that it met is counted.")
      : language.say(ja: "数えました。", en: "is counted.")
    guard file.isShiftJIS else { return Sentence(message, fix: "") }
    return Sentence(
      message + language.say(ja: "文字コードは Shift_JIS です。", en: " It is in Shift_JIS."),
      fix: language.say(
        ja: "書き足すには、メモ帳で UTF-8 にして保存してください",
        en: "to add to it, save it as UTF-8 in Notepad"))
  }

  private func waiting(_ reason: Withheld.Reason) -> Sentence {
    switch reason {
    case .unfinished:
      Sentence(
        language.say(ja: "会議の途中です（作成中）。", en: "its meeting is not finished."),
        fix: language.say(ja: "会議を終えてもらってください", en: "have the meeting finished"))
    case .heldBack:
      Sentence(
        language.say(
          ja: "「渡さない」の行が読めないので、開いたことだけ数えました。",
          en: "its line “Held back” cannot be read; only that it met is counted."),
        fix: language.say(ja: "その行を直してもらってください", en: "have that line mended"))
    case .division, .unconfirmed, .secretariat:
      Sentence(
        language.say(
          ja: "所属長の確認がまだなので、開いたことだけ数えました。",
          en: "the head has not confirmed it; only that it met is counted."),
        fix: language.say(
          ja: "所属長に見てもらい、aritai share で出してもらってください",
          en: "have the head see it and submit it with aritai share"))
    }
  }

  private func outside(_ name: String, _ near: [String]) -> Sentence {
    let hint = language.say(
      ja: near.isEmpty ? "" : " 近いもの: " + near.joined(separator: "、"),
      en: near.isEmpty ? "" : " Close to it: " + near.joined(separator: ", "))
    return Sentence(
      language.say(
        ja: "所属「\(name)」は名簿にないので、部局の外に数えました。\(hint)",
        en: "the roster has no division “\(name)”; it is counted outside the departments.\(hint)"),
      fix: language.say(
        ja: "記録の所属か Templates/organization.md を直してください",
        en: "correct its division or Templates/organization.md"))
  }
}

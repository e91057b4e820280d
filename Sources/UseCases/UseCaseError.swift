package import Records
package import Release
package import Text

/// Why something that was asked of an office cannot be done.
package enum UseCaseError: Error, Hashable, Sendable {
  case noSuchSession(_ name: String, near: [SessionID])
  case severalSessions(_ name: String, all: [SessionID])
  /// The record that was named cannot be read.
  case skipped(SkippedFile)
  /// A record that is not shown to others.
  case withheld(Withheld)
  case noSuchAction(_ name: String)
  /// A line of an action that is to be taken back, but is not its last one.
  case lineNotLast(_ action: String)
  /// A received file, which nobody here edits.
  case received(_ path: String)
  case noSuchCase(_ id: String)
  case noSuchFormat(_ name: String)
  case noSuchDivision(_ name: String, near: [String])
  case noSuchTheme(_ name: String, near: [String])
  case noSuchType(_ id: String, near: [String])
  /// A workspace that its file gives to another division.
  case workspaceOfAnother(_ path: String)
  case nothingUnfinished
  /// A file that is neither UTF-8 nor CP932.
  case unknownEncoding(_ path: String)
  /// A file of a spreadsheet that cannot be read.
  case unreadableWorkbook(_ path: String, Workbook.Problem)
  /// A reply or decision that is not written.
  case answering(AnsweringProblem)
  /// A record that is not handed over.
  case handing(HandingProblem)
  /// A file of judged statements in which none can be read.
  case nothingJudged(_ path: String)
}

/// What `UseCases` says.
package struct UseCaseWords: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// What stands before a remedy.
  var fixHeading: String { language.say(ja: "直し方: ", en: "Fix: ") }

  /// What is wrong and what to do, as it stands on a screen.
  package func text(_ sentence: Sentence) -> String {
    sentence.fix.isEmpty ? sentence.message : "\(sentence.message)\n\(fixHeading)\(sentence.fix)"
  }

  /// The trouble with what was asked, with its remedy.
  package func text(of error: UseCaseError) -> String {
    if case .skipped(let file) = error { return text(of: file) }
    return text(sentence(error))
  }
}

extension UseCaseWords {
  private func sentence(_ error: UseCaseError) -> Sentence {
    switch error {
    case .noSuchSession(let name, let near): noSuchSession(name, near.map { $0.description })
    case .severalSessions(let name, let all): severalSessions(name, all.map { $0.description })
    case .skipped(let file): self.sentence(file)
    case .withheld(let withheld): Sentence(text(of: withheld), fix: "")
    case .noSuchAction(let name): noSuchAction(name)
    case .lineNotLast(let name): Sentence(lineNotLast(name), fix: "")
    case .received(let path): Sentence(received(path), fix: "")
    case .noSuchCase(let id): noSuchCase(id)
    case .noSuchFormat(let name): noSuchFormat(name)
    case .noSuchDivision(let name, let near):
      unknown(language.say(ja: "所属", en: "division"), name, near, file: "organization.md")
    case .noSuchTheme(let name, let near):
      unknown(language.say(ja: "テーマ", en: "theme"), name, near, file: "themes.md")
    case .noSuchType(let name, let near):
      unknown(language.say(ja: "課題の型", en: "issue type"), name, near, file: "issues")
    case .workspaceOfAnother(let path):
      Sentence(
        language.say(
          ja: "このフォルダは、ほかの所属のものになっています。",
          en: "This folder belongs to another division."),
        fix: language.say(
          ja: "別のフォルダに作るか、\(path) を確かめてください。",
          en: "make another folder, or look at \(path)."))
    case .nothingUnfinished:
      Sentence(language.say(ja: " 途中の会議はありません。", en: " No meeting was broken off."), fix: "")
    case .answering(let problem): sentence(problem)
    case .handing(let problem): sentence(problem)
    case .unknownEncoding(let path): unknownEncoding(path)
    case .unreadableWorkbook(let path, let problem): unreadable(path, problem)
    case .nothingJudged(let path): nothingJudged(path)
    }
  }

  private func noSuchSession(_ name: String, _ near: [String]) -> Sentence {
    Sentence(
      language.say(
        ja: "「\(name)」に当たる記録がありません。" + (near.isEmpty ? "" : "\n近いもの:"),
        en: "No record fits \"\(name)\"." + (near.isEmpty ? "" : "\nClose to it:"))
        + listed(near),
      fix: language.say(
        ja: "日付と課の略号、または課名で示してください", en: "give a date and a division's id, or its name"))
  }

  private func severalSessions(_ name: String, _ all: [String]) -> Sentence {
    Sentence(
      language.say(
        ja: "「\(name)」に当たる記録が\(all.count)件あります。", en: "\(all.count) records fit \"\(name)\".")
        + listed(all),
      fix: language.say(ja: "もう少し長く書いてください", en: "write a little more of it"))
  }

  /// Why nothing of a record is shown to others, and what would change that.
  private func text(of withheld: Withheld) -> String {
    let why =
      switch withheld.reason {
      case .unfinished:
        language.say(ja: "会議がまだ終わっていません。", en: "its meeting is not finished.")
      case .division:
        language.say(ja: "共有範囲が「課内」です。", en: "it stays in its division.")
      case .unconfirmed:
        language.say(
          ja: "所属長の確認がまだです。", en: "the head of the division has not confirmed it.")
      case .secretariat:
        language.say(ja: "共有範囲が「事務局まで」です。", en: "it goes to the secretariat only.")
      case .heldBack:
        language.say(ja: "「渡さない」の行が読めません。", en: "its line “Held back” cannot be read.")
      }
    return language.say(
      ja: "\(withheld.id) は、ほかの人には見せられません。\(why)",
      en: "\(withheld.id) cannot be shown to others: \(why)")
  }

  private func listed(_ names: [String]) -> String { names.map { "\n  \($0)" }.joined() }

  private func noSuchAction(_ name: String) -> Sentence {
    Sentence(
      language.say(ja: "「\(name)」というアクションは見つかりません。", en: "There is no action “\(name)”."),
      fix: language.say(
        ja: "2026-04-20-jinji/A1 のように、会議の名前とアクションの番号を書いてください。",
        en: "name a meeting and an action, such as 2026-04-20-jinji/A1."))
  }

  private func lineNotLast(_ name: String) -> String {
    language.say(
      ja: "\(name) に書き足した1行は、もう最後の行ではないので、取り消せません。",
      en: "The line added to \(name) is no longer its last one and cannot be taken back.")
  }

  private func received(_ path: String) -> String {
    language.say(
      ja: "\(path) は、ほかの所属から届いた記録です。ここでは書き換えません。",
      en: "\(path) came from another division and is not edited here.")
  }

  private func noSuchCase(_ id: String) -> Sentence {
    Sentence(
      language.say(ja: "「\(id)」という事例はありません。", en: "There is no case “\(id)”."),
      fix: language.say(
        ja: "aritai cases 言葉 で探し、左端のIDを書いてください。",
        en: "find it with aritai cases WORDS and use the id on the left."))
  }

  private func noSuchFormat(_ name: String) -> Sentence {
    Sentence(
      language.say(ja: "「\(name)」という進め方はありません。", en: "There is no format “\(name)”."),
      fix: language.say(
        ja: "Templates/formats にある名前を書いてください。",
        en: "use a name that stands in Templates/formats."))
  }

  /// A name that none of a list bears, with those near to it.
  private func unknown(
    _ kind: String, _ name: String, _ near: [String], file: String
  ) -> Sentence {
    let hint = language.say(
      ja: near.isEmpty ? "" : "\n近いもの: " + near.joined(separator: "、"),
      en: near.isEmpty ? "" : "\nClose to it: " + near.joined(separator: ", "))
    return Sentence(
      language.say(ja: "「\(name)」という\(kind)はありません。", en: "There is no \(kind) “\(name)”.") + hint,
      fix: language.say(
        ja: "Templates/\(file) にある名前かIDを書いてください。",
        en: "use a name or id that stands in Templates/\(file)."))
  }

  private func unknownEncoding(_ path: String) -> Sentence {
    Sentence(
      language.say(ja: "\(path) の文字が読めません。", en: "The characters of \(path) cannot be read."),
      fix: language.say(
        ja: "UTF-8 か Shift_JIS（CP932）で保存し直してください。",
        en: "save it as UTF-8 or Shift_JIS (CP932)."))
  }

  private func nothingJudged(_ path: String) -> Sentence {
    Sentence(
      language.say(ja: "\(path) には、確かめる文がありません。", en: "There is no statement in \(path)."),
      fix: language.say(
        ja: "1行目に「文,事例,テーマ」、2行目から1行に1つずつ書いてください。",
        en: "write “text,cases,theme” in the first row and one statement a row below."))
  }

  private func unreadable(_ path: String, _ problem: Workbook.Problem) -> Sentence {
    let fix = language.say(
      ja: "Excel で開き、.xlsx か CSV（UTF-8）で保存し直してください。",
      en: "open it in Excel and save it as .xlsx or CSV (UTF-8).")
    return switch problem {
    case .noWorkbook:
      Sentence(
        language.say(
          ja: "\(path) は、古い形式（.xls）かパスワード付きのファイルのようで、読めません。",
          en: "\(path) seems to be of the old kind (.xls) or to have a password."),
        fix: fix)
    case .damaged:
      Sentence(
        language.say(ja: "\(path) は壊れていて、読めません。", en: "\(path) is damaged and cannot be read."),
        fix: fix)
    case .tooLarge:
      Sentence(
        language.say(ja: "\(path) は大きすぎます。", en: "\(path) is too large."),
        fix: language.say(
          ja: "使っていない行とシートを消して、保存し直してください。",
          en: "remove rows and sheets that are not used, and save it again."))
    }
  }
}

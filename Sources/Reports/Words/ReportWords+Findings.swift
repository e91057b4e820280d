import Insight
import Records
import Text

/// Words of the cases found for a statement, and of the case library.
extension ReportWords {
  /// The title of what was found.
  var suggestionsTitle: String { language.say(ja: "ほかの団体の取組", en: "What others have done") }
  /// Said when no case fits.
  var noCaseFound: String {
    language.say(ja: "合いそうな事例は見つかりませんでした。", en: "No case that fits was found.")
  }
  /// Said when no case fits a statement: also why where it asks for none, and what to do instead.
  func noCaseFound(for kind: SentenceKind) -> String {
    switch kind {
    case .problem, .wish:
      noCaseFound
        + language.say(
          ja: "ほかの課に聞いてみてください。試したことを書いておくと、次の手がかりになります。",
          en: " Ask another division; write down what you tried.")
    case .satisfied:
      language.say(
        ja: "うまくいっていることと読めるので、事例は探していません。",
        en: "This reads as something that goes well, so no case was looked for.")
    case .nothing:
      language.say(
        ja: "仕事の困りごとや願いとは読めないので、事例は探していません。",
        en: "This does not read as a problem or a wish at work, so no case was looked for.")
    }
  }
  /// Said after a case that fits less well.
  var forReference: String { language.say(ja: "参考", en: "for reference") }
  /// Why a case was chosen, as a label.
  var reasons: String { language.say(ja: "選んだ理由", en: "Why chosen") }
  /// The sentence of a case that answers, as a label.
  var answer: String { language.say(ja: "事例から", en: "From the case") }
  /// What a case brought, as a label.
  var effect: String { Heading.effect.spelling[language] }
  /// Said where the source gives no effect.
  var noEffect: String { language.say(ja: "事例集には載っていません", en: "not given by the source") }
  /// The id of a case, as a label.
  var caseID: String { language.say(ja: "番号", en: "Name") }

  /// Words quoted from a statement, one after the other.
  func quotes(_ texts: [String]) -> String {
    texts.map(quote).joined(separator: language == .japanese ? "" : ", ")
  }

  /// An issue type as a reason.
  func issueType(_ title: String) -> String {
    language.say(ja: "課題の型「\(title)」", en: "issue type “\(title)”")
  }

  /// A theme as a reason.
  func theme(_ name: String) -> String {
    language.say(ja: "テーマ「\(name)」", en: "theme “\(name)”")
  }

  /// A theme that a person chose as a reason.
  func chosenTheme(_ name: String) -> String {
    language.say(ja: "選んだテーマ「\(name)」", en: "chosen theme “\(name)”")
  }

  /// The title of the list of cases.
  var library: String { language.say(ja: "事例集", en: "Case library") }
  /// Stands above the issue types for which nothing can be shown.
  var typesWithoutCase: String {
    language.say(ja: "まだ事例のない型", en: "Issue types without a case")
  }
  /// What to do about them.
  var caseWanted: String {
    language.say(
      ja: "よい取組があったら、aritai cases add で書き足してください。",
      en: "If you know of a practice, add it with aritai cases add.")
  }
  /// The title of a case, as a column.
  var title: String { language.say(ja: "題名", en: "Title") }
  /// What was wrong, in a case.
  var problem: String { Heading.problem.spelling[language] }
  /// What was done, in a case.
  var practice: String { Heading.practice.spelling[language] }
  /// What mattered, in a case.
  var points: String { Heading.points.spelling[language] }
  /// What people say whom a case helps.
  var voices: String { language.say(ja: "こんな声に", en: "What people who need it say") }
  /// The issue types of a case.
  var types: String { language.say(ja: "課題の型", en: "Issue types") }
  /// The action that a case of the office came from.
  var fromAction: String { language.say(ja: "元のアクション", en: "From the action") }

  /// Whether too little was said to show anything, as a column.
  var abstains: String { language.say(ja: "見送り", en: "Abstains") }
  /// The place of a case among those found, as a column.
  var rank: String { language.say(ja: "順位", en: "Rank") }
  /// How much speaks for a case, as a column.
  var score: String { language.say(ja: "点", en: "Score") }
  /// Whether a case is fit to be shown, as a column.
  var grade: String { language.say(ja: "強さ", en: "Grade") }

  /// A number of cases.
  func cases(count: Int) -> String {
    language.say(ja: "\(count)件", en: count == 1 ? "1 case" : "\(count) cases")
  }
}

/// Words of the table of what is wrong in files.
extension ReportWords {
  /// The path of a file, as a column.
  var file: String { language.say(ja: "ファイル", en: "File") }
  /// The line of a file, as a column.
  var line: String { language.say(ja: "行", en: "Line") }
  /// The character of a line, as a column.
  var column: String { language.say(ja: "桁", en: "Column") }
  /// How bad it is, as a column.
  var severity: String { language.say(ja: "程度", en: "Severity") }
  /// Its name for scripts, as a column.
  var code: String { language.say(ja: "符号", en: "Code") }
  /// What is wrong, as a column.
  var message: String { language.say(ja: "問題", en: "Problem") }
  /// What to do, as a column.
  var fix: String { language.say(ja: "直し方", en: "Fix") }
}

/// Words of the measures on judged statements.
extension ReportWords {
  /// The title of the measures.
  var judgingTitle: String {
    language.say(ja: "事例とテーマの当たり具合", en: "How well cases and themes are found")
  }
  /// What is measured, as a column.
  var measure: String {
    language.say(
      ja: "測ったもの（0から1。高いほどよい）", en: "Measure (0 to 1, higher is better)")
  }
  /// The library of the workspace.
  var ownLibrary: String { language.say(ja: "この課のひな形", en: "This workspace") }
  /// The library of the program.
  var carriedLibrary: String { language.say(ja: "プログラムのひな形", en: "The program") }
  /// Said where they say the same.
  var sameLibrary: String {
    language.say(
      ja: "この課のひな形は、プログラムのひな形と同じです。",
      en: "The templates of this workspace say the same as those of the program.")
  }
  /// The heading of what went wrong.
  var worst: String { language.say(ja: "うまくいかなかった文", en: "Statements that went wrong") }
  /// The cases that people judged to be good.
  var expectedCases: String { language.say(ja: "合う事例", en: "Good cases") }
  /// The cases that were found.
  var foundCases: String { language.say(ja: "出た事例", en: "Cases found") }
  /// The theme that people gave.
  var expectedTheme: String { language.say(ja: "合うテーマ", en: "Theme") }
  /// The themes that were found.
  var foundThemes: String { language.say(ja: "出たテーマ", en: "Themes found") }

  /// The number of statements measured.
  func statements(count: Int) -> String {
    language.say(
      ja: "確かめた文 \(count)件", en: count == 1 ? "1 statement" : "\(count) statements")
  }

  /// For how many statements the cases became better, and worse.
  func compared(better: Int, worse: Int) -> String {
    language.say(
      ja: "プログラムのひな形より、出る事例がよくなった文は\(better)件、悪くなった文は\(worse)件です。",
      en: "Compared with the program's templates, the cases are better for \(better) of the "
        + "statements and worse for \(worse).")
  }

  /// What a measure tells.
  func name(of measure: JudgingMeasure) -> String {
    switch measure {
    case .gain:
      language.say(ja: "合う事例が上に並ぶ度合い（nDCG@5）", en: "Good cases stand high (nDCG@5)")
    case .recall:
      language.say(
        ja: "合う事例が5件までに出る割合（recall@5）",
        en: "Good cases are among the first five (recall@5)")
    case .first:
      language.say(ja: "1件目が合う事例である割合（P@1）", en: "The first case is a good one (P@1)")
    case .theme: language.say(ja: "1番目のテーマが合う割合", en: "The first theme is right")
    case .themeAmongThree:
      language.say(
        ja: "3番目までに合うテーマが出る割合", en: "The right theme is among the first three")
    }
  }
}

/// Words of the chain and of what hangs loose.
extension ReportWords {
  /// The way there.
  var forward: String {
    language.say(ja: "現状からアクションへ", en: "From the current state to actions")
  }
  /// The way back.
  var backward: String {
    language.say(ja: "アクションから現状へ", en: "From actions to the current state")
  }
  /// What no chain reaches.
  var loose: String { language.say(ja: "つながっていないもの", en: "Not linked to anything") }
  /// Said of an issue that has been told.
  var seeAbove: String { language.say(ja: "上と同じ", en: "as above") }
  /// Said of a note.
  var noIssue: String { language.say(ja: "課題につながっていません", en: "leads to no issue") }
  /// Said of an issue that starts from nothing.
  var noNotes: String {
    language.say(ja: "現状かありたい姿が結び付いていません", en: "has no current or no ideal note")
  }
  /// Said of an issue that nothing is done about.
  var noAction: String { language.say(ja: "アクションがありません", en: "has no action") }
  /// Said of an action.
  var noOrigin: String { language.say(ja: "課題につながっていません", en: "answers no issue") }
  /// Said where all is linked.
  var nothingLoose: String {
    language.say(ja: "すべてつながっています。", en: "Everything is linked.")
  }

  /// Said of a name that leads nowhere.
  func broken(_ name: String) -> String {
    language.say(ja: "\(name)はこの記録にありません", en: "\(name) is not in this record")
  }
}

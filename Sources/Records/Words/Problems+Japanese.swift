/// The Japanese sentences for problems.
extension Words {
  static func japaneseSentence(_ problem: Problem) -> Sentence {
    switch problem {
    case .file(let problem): japaneseSentence(problem)
    case .line(let problem): japaneseSentence(problem)
    case .value(let problem): japaneseSentence(problem)
    case .link(let problem): japaneseSentence(problem)
    case .library(let problem): japaneseSentence(problem)
    case .fit(let problem): japaneseSentence(problem)
    }
  }

  private static func japaneseSentence(_ problem: FileProblem) -> Sentence {
    switch problem {
    case .notUTF8:
      Sentence("文字コードが UTF-8 ではないため、このファイルは読めません", "メモ帳で開き、「名前を付けて保存」で UTF-8 を選んで保存し直してください")
    case .fileNameWithoutSession(let name):
      Sentence("ファイル名「\(name)」からは、いつのどの所属の記録か分かりません", "2026-04-20-jinji.md のように、日付と所属の記号の名前にしてください")
    case .fileNameWithoutIssue(let name):
      Sentence(
        "ファイル名「\(name)」からは、どの課題への回答か分かりません", "2026-04-20-jinji-G2.md のように、記録と課題の番号の名前にしてください")
    case .checksumMismatch(let stated, let actual):
      Sentence("照合の値 \(stated) が中身（\(actual)）と合いません", "途中で変わったおそれがあります。送り元からもう一度もらってください")
    case .otherFileType(let name):
      Sentence(
        "「\(name)」は記録の名前ですが、.md で終わらないため読んでいません",
        "メモ帳の「名前を付けて保存」で「すべてのファイル」を選び、.md で終わる名前にしてください")
    case .repeatedSession(let id, let other):
      Sentence("記録 \(id) がもう一つあります（\(other)）", "どちらかを消すか、名前の終わりに -2 を付けてください")
    }
  }

  private static func japaneseSentence(_ problem: LineProblem) -> Sentence {
    switch problem {
    case .missingTitle:
      Sentence("題名の行がありません", "先頭に「# 題名」の行を書き足してください")
    case .unknownLabel(let label, let near):
      Sentence("項目「\(label)」は決まった項目にありません", "\(japaneseNear(near))このままでも行は残ります")
    case .unknownSection(let heading, let near):
      Sentence("見出し「\(heading)」は決まった見出しにありません", "\(japaneseNear(near))このままでも残りますが、中は読みません")
    case .misplacedLabel(let label):
      Sentence(
        "項目「\(label.spelling.japanese)」は、ここには書けません",
        "合う見出しの番号の下に移してください。このままでも行は残ります")
    case .otherBullet(let mark):
      Sentence("「\(mark)」で始まる行は読んでいません", "行の初めを、半角の「- 」に直してください。このままでも行は残ります")
    case .unreadLine:
      Sentence("この行は決まった形ではないため、読んでいません", "項目なら「- 項目名: 値」の形に直してください。このままでも行は残ります")
    case .repeatedLabel(let label):
      Sentence("項目「\(label.spelling.japanese)」が2回あります", "先にあるほうを使います。どちらか一方を消してください")
    case .wrongLetter(let name, let expected):
      Sentence(
        "ここは\(japaneseSection(expected))の欄ですが、\(name) と書いてあります",
        "合う欄に移すか、\(expected) で始まる番号に直してください")
    case .unreadCorrection:
      Sentence(
        "この行は「移す」「名前」「まとめる」のどの形でもありません",
        "「移す: 2026-04-20-jinji/G2 → phones」のように、矢印（→ か ->）で書いてください")
    }
  }

  private static func japaneseSentence(_ problem: ValueProblem) -> Sentence {
    switch problem {
    case .unreadableNumber(.satisfaction, let text):
      Sentence("満足度「\(text)」が読めません", "「5×3 4×2」のように、点数×人数で書いてください")
    case .unreadableNumber(let label, let text):
      Sentence("「\(label.spelling.japanese)」の「\(text)」は数として読めません", "数字で書いてください")
    case .unreadableDate(let text):
      Sentence("「\(text)」は日付として読めません", "2026-04-20 か 令和8年4月20日 の形で書いてください")
    case .impossibleDate(let text):
      Sentence("\(text) という日はありません", "暦にある日付に直してください")
    case .unreadableTerm(let text):
      Sentence("「\(text)」は期として読めません", "令和8年度上期 か 2026H1 の形で書いてください")
    case .unknownWord(let label, let text, let allowed, let near):
      Sentence(
        "「\(label?.spelling.japanese ?? "状態")」の「\(text)」は決まった言葉にありません",
        "\(japaneseNear(near))使える言葉は \(allowed.map { $0.japanese }.joined(separator: "、")) です")
    case .unreadableLink(let text, let letter):
      Sentence("「\(text)」は\(japaneseSection(letter))の番号として読めません", "\(letter)1 のように番号で書いてください")
    case .unreadableReference(_, let text):
      Sentence("「\(text)」はアクションの名前として読めません", "2026-04-20-jinji/A1 のように書いてください")
    }
  }

  private static func japaneseSentence(_ problem: LinkProblem) -> Sentence {
    switch problem {
    case .repeatedNumber(let name):
      Sentence("番号 \(name) が2回使われています", "あとのほうに、まだ使っていない番号を付けてください")
    case .missingLink(let owner, let letter, let number, let available):
      Sentence(
        "「\(owner)」の\(japaneseSection(letter)) \(letter)\(number) はこの記録にありません",
        "\(japaneseChoice(letter, available))\(japaneseSection(letter)) \(letter)\(number) を書き足してください"
      )
    case .issueWithoutNotes(let owner):
      Sentence("「\(owner)」は現状かありたい姿と結び付いていません", "「  - 現状: C1」と「  - ありたい姿: I1」の形の行を書き足してください")
    case .actionWithoutIssue(let owner):
      Sentence("「\(owner)」はどの課題のためのものか書いてありません", "「  - 課題: G1」の形の行を書き足してください")
    case .originNotFound(let id):
      Sentence("元のアクション \(id) がどの記録にもありません", "記録の名前と番号を確かめてください")
    case .repeatedID(let id, let first):
      Sentence("記号「\(id)」はもう使われています（\(first)）", "別の記号にしてください")
    case .issueNotFound(let id):
      Sentence("課題 \(id) がどの記録にもありません", "記録の名前と課題の番号を確かめてください")
    case .groupNotFound(let id):
      Sentence(
        "課題のまとまり「\(id)」がありません",
        "課題の型の題名か、2026-04-20-jinji/G2 のような候補の記号で書いてください")
    }
  }

  private static func japaneseSentence(_ problem: LibraryProblem) -> Sentence {
    switch problem {
    case .unknownTheme(let name, let near):
      Sentence("テーマ「\(name)」は登録されていません", "\(japaneseNear(near))テーマの一覧は Templates/themes.md にあります")
    case .unknownType(let name, let near):
      Sentence("課題の型「\(name)」は登録されていません", "\(japaneseNear(near))型の一覧は Templates/issues にあります")
    case .unknownCase(let name, let near):
      Sentence("参考事例「\(name)」は登録されていません", "\(japaneseNear(near))事例は Templates/cases にあります")
    case .unknownFormat(let name, let near):
      Sentence("進め方「\(name)」は登録されていません", "\(japaneseNear(near))このままでも記録は使えます")
    case .unknownDivision(let name, let near):
      Sentence(
        "所属の記号「\(name)」は名簿にありません",
        "\(japaneseNear(near))Templates/organization.md に書き足すか、ファイル名の記号を直してください")
    case .divisionDiffers(let written, let roster):
      Sentence("所属は「\(written)」ですが、名簿では「\(roster)」です", "ファイル名の所属が正しければ、「\(roster)」に直してください")
    }
  }

  private static func japaneseSentence(_ problem: FitProblem) -> Sentence {
    switch problem {
    case .termDoesNotFit(let term, let date):
      Sentence("\(japanese.term(term))は、実施日（\(japanese.date(date))）の期と合いません", "期か実施日を確かめてください")
    case .dateDiffersFromName(let date, let name):
      Sentence("実施日は \(date) ですが、ファイル名は \(name) です", "正しいほうに実施日を合わせてください。ファイル名は変えません")
    case .dueBeforeSession(let due, let held):
      Sentence("期限 \(due) が会議の日（\(held)）より前です", "期限の年と月を確かめてください")
    case .firstStepAfterDue(let step, let due):
      Sentence("最初の一歩の期限 \(step) が、アクションの期限 \(due) よりあとです", "どちらかの日付を確かめてください")
    case .replyDueBeforeAsked(let due, let asked):
      Sentence("回答期限 \(due) が依頼日 \(asked) より前です", "どちらかの日付を確かめてください")
    case .logBeforeSession(let date, let held):
      Sentence("記録の日付 \(date) が会議の日（\(held)）より前です", "日付の年と月を確かめてください")
    case .keptLongEnough(let day):
      Sentence(
        "保存期間が\(japanese.date(day))で終わりました",
        "廃棄してよいかを決まりで確かめてください。残すなら、保存期間を延ばしてください")
    case .moreAnswersThanParticipants(let answers, let people):
      Sentence("満足度の回答が\(answers)人分あり、参加人数の\(people)人より多いです", "人数を数え直してください")
    }
  }

  /// A question after a likely spelling, when there is one.
  private static func japaneseNear(_ word: String?) -> String {
    word.map { "「\($0)」ではありませんか。" } ?? ""
  }

  /// The numbers that a link may name, as the beginning of advice.
  private static func japaneseChoice(_ letter: String, _ numbers: [Int]) -> String {
    let names = Set(numbers).sorted().prefix(9).map { "\(letter)\($0)" }
    return switch names.count {
    case 0: ""
    case 1: "\(names[0]) にするか、"
    case 2: "\(names.joined(separator: ", ")) のどちらかにするか、"
    default: "\(names.joined(separator: ", ")) のどれかにするか、"
    }
  }
}

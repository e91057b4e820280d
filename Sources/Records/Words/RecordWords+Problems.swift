import Text

/// What is wrong with a record, and what to do about it.
extension RecordWords {
  /// The trouble in one sentence, the remedy in another.
  package func problem(_ problem: Problem) -> Sentence {
    switch problem {
    case .file(let problem): sentence(problem)
    case .line(let problem): sentence(problem)
    case .value(let problem): sentence(problem)
    case .link(let problem): sentence(problem)
    case .library(let problem): sentence(problem)
    case .fit(let problem): sentence(problem)
    }
  }

  /// What is wrong with a whole file.
  private func sentence(_ problem: FileProblem) -> Sentence {
    switch problem {
    case .notUTF8:
      Sentence(
        language.say(
          ja: "文字コードが UTF-8 ではないため、このファイルは読めません",
          en: "This file is not UTF-8 and cannot be read"),
        fix: language.say(
          ja: "メモ帳で開き、「名前を付けて保存」で UTF-8 を選んで保存し直してください",
          en: "Open it in Notepad and save it again with the encoding UTF-8"))
    case .shiftJIS:
      Sentence(
        language.say(
          ja: "文字コードが Shift_JIS です。読みましたが、書き足せません",
          en: "This file is in Shift_JIS: it is read, but nothing can be added to it"),
        fix: language.say(
          ja: "メモ帳で開き、「名前を付けて保存」で UTF-8 を選んで保存し直してください",
          en: "Open it in Notepad and save it again with the encoding UTF-8"))
    case .fileName(let name, let id):
      Sentence(
        language.say(
          ja: "ファイル名は「\(name)」ですが、記録 \(id) として読みました",
          en: "The file is called “\(name)” and was read as the record \(id)"),
        fix: language.say(
          ja: "名前を \(id).md にしてください", en: "Call it \(id).md"))
    case .fileNameWithoutSession(let name):
      Sentence(
        language.say(
          ja: "ファイル名「\(name)」からは、いつのどの所属の記録か分かりません",
          en: "The file name “\(name)” does not say which day and division it is of"),
        fix: language.say(
          ja: "2026-04-20-jinji.md のように、日付と所属の略号の名前にしてください",
          en: "Name it by date and division, as in 2026-04-20-jinji.md"))
    case .fileNameWithoutIssue(let name):
      Sentence(
        language.say(
          ja: "ファイル名「\(name)」からは、どの課題への回答か分かりません",
          en: "The file name “\(name)” does not say which issue it answers"),
        fix: language.say(
          ja: "2026-04-20-jinji-G2.md のように、記録と課題の番号の名前にしてください",
          en: "Name it by record and issue, as in 2026-04-20-jinji-G2.md"))
    case .checksumMismatch(let stated, let actual):
      Sentence(
        language.say(
          ja: "照合コード \(stated) が中身（\(actual)）と合いません",
          en: "The checksum \(stated) does not fit what the file holds (\(actual))"),
        fix: language.say(
          ja: "途中で変わったおそれがあります。送り元からもう一度もらってください",
          en: "It may have changed on the way. Ask the sender for it again"))
    case .repeatedSession(let id, let other, let how): repeated(id, other, how)
    case .answerToNothing(let name):
      Sentence(
        language.say(
          ja: "\(name) という課題は、どの記録にもありません",
          en: "No record has an issue \(name)"),
        fix: language.say(
          ja: "宛とファイル名を確かめてください。記録がまだ届いていないかもしれません",
          en: "Check To and the file's name; the record may not have arrived yet"))
    }
  }

  /// How a file stands to the one of its record that is counted.
  private func repeated(_ id: SessionID, _ other: String, _ how: Repetition) -> Sentence {
    switch how {
    case .same:
      Sentence(
        language.say(
          ja: "記録 \(id) と同じ中身です（\(other)）。1つだけ数えました",
          en: "The record \(id) lies here twice (\(other)) and counts once"),
        fix: language.say(
          ja: "要らないほうを消してください。別の会議なら、記録番号の行を消してください",
          en: "Remove one of them; if it is another meeting, remove its line Record ID"))
    case .older:
      Sentence(
        language.say(
          ja: "記録 \(id) の古いものです。\(other) を数えました",
          en: "This is an older state of the record \(id); \(other) is counted"),
        fix: language.say(ja: "要らなければ消してください", en: "Remove it if it is not needed"))
    case .disputed:
      Sentence(
        language.say(
          ja: "記録 \(id) がもう一つあり、どちらが新しいか分かりません。\(other) を数えました",
          en:
            "There is another record \(id), and neither goes on from the other; \(other) is counted"
        ),
        fix: language.say(
          ja: "見比べて1つにするか、別の会議なら名前の終わりに -2 を付けてください",
          en: "Make one of them, or end the name in -2 if it is another meeting"))
    }
  }

  /// What is wrong with a line.
  private func sentence(_ problem: LineProblem) -> Sentence {
    switch problem {
    case .missingTitle:
      Sentence(
        language.say(
          ja: "題名の行がありません",
          en: "There is no title"),
        fix: language.say(
          ja: "先頭に「# 題名」の行を書き足してください",
          en: "Add a line “# Title” at the top"))
    case .unknownLabel(let label, let near):
      Sentence(
        language.say(
          ja: "項目「\(label)」は決まった項目にありません",
          en: "“\(label)” is not a label that is known here"),
        fix: language.say(
          ja: "\(meant(near))このままでも行は残ります",
          en: "\(meant(near))The line is kept as it is"))
    case .unknownSection(let heading, let near):
      Sentence(
        language.say(
          ja: "見出し「\(heading)」は決まった見出しにありません",
          en: "“\(heading)” is not a heading that is known here"),
        fix: language.say(
          ja: "\(meant(near))このままでも残りますが、中は読みません",
          en: "\(meant(near))It is kept, but what stands under it is not read"))
    case .misplacedLabel(let label):
      Sentence(
        language.say(
          ja: "項目「\(label.spelling.japanese)」は、ここには書けません",
          en: "“\(label.spelling.english)” does not belong here"),
        fix: language.say(
          ja: "合う見出しの番号の下に移してください。このままでも行は残ります",
          en: "Move it below the entry it belongs to. The line is kept as it is"))
    case .otherBullet(let mark):
      Sentence(
        language.say(
          ja: "「\(mark)」で始まる行は読んでいません",
          en: "A line that begins with “\(mark)” is not read"),
        fix: language.say(
          ja: "行の初めを、半角の「- 」に直してください。このままでも行は残ります",
          en: "Begin it with “- ” instead. The line is kept as it is"))
    case .unreadLine:
      Sentence(
        language.say(
          ja: "この行は決まった形ではないため、読んでいません",
          en: "This line has no form that is known and was not read"),
        fix: language.say(
          ja: "項目なら「- 項目名: 値」の形に直してください。このままでも行は残ります",
          en: "Write “- label: value” if it is meant as one. The line is kept as it is"))
    case .tooLong(let kilobytes):
      Sentence(
        language.say(
          ja: "この行は\(kilobytes)KBより長いため、読んでいません",
          en: "This line is longer than \(kilobytes) kB and was not read"),
        fix: language.say(
          ja: "行を分けるか、長い文章は「## メモ」の下に移してください。このままでも行は残ります",
          en: "Divide it, or move long texts below “## Notes”. The line is kept as it is"))
    case .tooMany(let items, let read):
      Sentence(
        language.say(
          ja: "並びが\(items)個あり、\(read)個までしか読んでいません",
          en: "There are \(items) items, of which \(read) are read"),
        fix: language.say(
          ja: "ほかの文が混ざっていないか確かめ、並びを短くしてください",
          en: "Check whether something else was pasted here, and shorten the list"))
    case .repeatedLabel(let label):
      Sentence(
        language.say(
          ja: "項目「\(label.spelling.japanese)」が2回あります",
          en: "“\(label.spelling.english)” stands here twice"),
        fix: language.say(
          ja: "先にあるほうを使います。どちらか一方を消してください",
          en: "The first one counts. Take one of them out"))
    case .wrongLetter(let name, let expected):
      Sentence(
        language.say(
          ja: "ここは\(section(expected))の欄ですが、\(name) と書いてあります",
          en: "\(name) stands where numbers begin with \(expected)"),
        fix: language.say(
          ja: "合う欄に移すか、\(expected) で始まる番号に直してください",
          en: "Move it to its own section or give it a number that begins with \(expected)"))
    case .unreadCorrection:
      Sentence(
        language.say(
          ja: "この行は「移す」「名前」「まとめる」のどの形でもありません",
          en: "This line is neither a “Move”, a “Rename” nor a “Merge”"),
        fix: language.say(
          ja: "「移す: 2026-04-20-jinji/G2 → phones」のように、矢印（→ か ->）で書いてください",
          en: "Write it as in “Move: 2026-04-20-jinji/G2 -> phones”"))
    case .unreadExample:
      Sentence(
        language.say(
          ja: "この行は文の種類で始まっていないので、例として読みません",
          en: "This line begins with no kind of sentence and is not read as an example"),
        fix: language.say(
          ja: "「困りごと: 」「願い: 」「満足: 」「なし: 」のどれかを文の前に書いてください",
          en: "Write “problem: ”, “wish: ”, “satisfied: ” or “nothing: ” before the sentence"))
    }
  }

  /// What is wrong with a value.
  private func sentence(_ problem: ValueProblem) -> Sentence {
    switch problem {
    case .unreadableNumber(.satisfaction, let text):
      Sentence(
        language.say(
          ja: "満足度「\(text)」が読めません",
          en: "The satisfaction “\(text)” cannot be read"),
        fix: language.say(
          ja: "「5×3 4×2」のように、点数×人数で書いてください",
          en: "Write mark×people, as in “5×3 4×2”"))
    case .unreadableNumber(let label, let text):
      Sentence(
        language.say(
          ja: "「\(label.spelling.japanese)」の「\(text)」は数として読めません",
          en: "“\(text)” is not a number for “\(label.spelling.english)”"),
        fix: language.say(
          ja: "数字で書いてください",
          en: "Write it in digits"))
    case .unreadableDate(let text):
      Sentence(
        language.say(
          ja: "「\(text)」は日付として読めません",
          en: "“\(text)” cannot be read as a date"),
        fix: language.say(
          ja: "2026-04-20 か 令和8年4月20日 の形で書いてください",
          en: "Write it as 2026-04-20"))
    case .impossibleDate(let text):
      Sentence(
        language.say(
          ja: "\(text) という日はありません",
          en: "There is no such day as \(text)"),
        fix: language.say(
          ja: "暦にある日付に直してください",
          en: "Write a day that the calendar has"))
    case .unreadableTerm(let text):
      Sentence(
        language.say(
          ja: "「\(text)」は期として読めません",
          en: "“\(text)” cannot be read as a term"),
        fix: language.say(
          ja: "令和8年度上期 か 2026H1 の形で書いてください",
          en: "Write it as 2026H1"))
    case .unknownWord(let label, let text, let allowed, let near):
      Sentence(
        language.say(
          ja: "「\(label?.spelling.japanese ?? "状態")」の「\(text)」は決まった言葉にありません",
          en: "“\(text)” is not a word for “\(label?.spelling.english ?? "state")”"),
        fix: language.say(
          ja: "\(meant(near))使える言葉は \(allowed.map { $0.japanese }.joined(separator: "、")) です",
          en: "\(meant(near))It can be \(allowed.map { $0.english }.joined(separator: ", "))"))
    case .unreadableLink(let text, let letter):
      Sentence(
        language.say(
          ja: "「\(text)」は\(section(letter))の番号として読めません",
          en: "“\(text)” is not the number of \(article(letter))"),
        fix: language.say(
          ja: "\(letter)1 のように番号で書いてください",
          en: "Write a number, as in \(letter)1"))
    case .unreadableRecordNumber(let text):
      Sentence(
        language.say(
          ja: "記録番号「\(text)」が読めません", en: "The record ID “\(text)” cannot be read"),
        fix: language.say(
          ja: "プログラムが書いた番号に戻すか、この行を消してください",
          en: "Put back what the program wrote, or take the line out"))
    case .unreadableHeldBack(let text):
      Sentence(
        language.say(
          ja: "渡さないものの「\(text)」が、どの課題・アクションのことか分かりません",
          en: "“\(text)” does not say which issue or action is held back"),
        fix: language.say(
          ja: "G2 か A3 分かったこと のように書いてください。直すまで、この記録は渡せません",
          en: "Write it as in “G2” or “A3 Learned”. Until then nothing of this record leaves"))
    case .unreadableReference(_, let text):
      Sentence(
        language.say(
          ja: "「\(text)」はアクションの名前として読めません",
          en: "“\(text)” is not the name of an action"),
        fix: language.say(
          ja: "2026-04-20-jinji/A1 のように書いてください",
          en: "Write it as 2026-04-20-jinji/A1"))
    }
  }
}

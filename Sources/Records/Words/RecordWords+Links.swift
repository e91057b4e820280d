import Text

/// What does not hold or fit together.
extension RecordWords {
  /// What does not hold together.
  func sentence(_ problem: LinkProblem) -> Sentence {
    switch problem {
    case .repeatedNumber(let name):
      Sentence(
        language.say(
          ja: "番号 \(name) が2回使われています",
          en: "The number \(name) is used twice"),
        fix: language.say(
          ja: "あとのほうに、まだ使っていない番号を付けてください",
          en: "Give the second one a number that is not used yet"))
    case .missingLink(let owner, let letter, let number, let available):
      Sentence(
        language.say(
          ja: "「\(owner)」の\(section(letter)) \(letter)\(number) はこの記録にありません",
          en: "“\(owner)” names \(letter)\(number), which this record does not have"),
        fix: language.say(
          ja:
            "\(choice(letter, number, of: available))\(section(letter)) \(letter)\(number) を書き足してください",
          en: choice(letter, number, of: available)))
    case .issueWithoutNotes(let owner):
      Sentence(
        language.say(
          ja: "「\(owner)」は現状かありたい姿と結び付いていません",
          en: "“\(owner)” is not linked to a current note and an ideal"),
        fix: language.say(
          ja: "「  - 現状: C1」と「  - ありたい姿: I1」の形の行を書き足してください",
          en: "Add lines such as “  - Current: C1” and “  - Ideal: I1”"))
    case .actionWithoutIssue(let owner):
      Sentence(
        language.say(
          ja: "「\(owner)」はどの課題のためのものか書いてありません",
          en: "“\(owner)” does not say which issue it is for"),
        fix: language.say(
          ja: "「  - 課題: G1」の形の行を書き足してください",
          en: "Add a line such as “  - Issue: G1”"))
    case .originNotFound(let id):
      Sentence(
        language.say(
          ja: "元のアクション \(id) がどの記録にもありません",
          en: "No record has the action \(id) that this one comes from"),
        fix: language.say(
          ja: "記録の名前と番号を確かめてください",
          en: "Check the record’s name and the number"))
    case .repeatedID(let id, let first):
      Sentence(
        language.say(
          ja: "記号「\(id)」はもう使われています（\(first)）",
          en: "The id “\(id)” is in use already (\(first))"),
        fix: language.say(
          ja: "別の記号にしてください",
          en: "Choose another one"))
    case .issueNotFound(let id):
      Sentence(
        language.say(
          ja: "課題 \(id) がどの記録にもありません",
          en: "No record has the issue \(id)"),
        fix: language.say(
          ja: "記録の名前と課題の番号を確かめてください",
          en: "Check the name of the record and the number"))
    case .groupNotFound(let id):
      Sentence(
        language.say(
          ja: "課題のまとまり「\(id)」がありません",
          en: "There is no group “\(id)” of issues"),
        fix: language.say(
          ja: "課題の型の題名か、2026-04-20-jinji/G2 のような候補の記号で書いてください",
          en: "Name an issue type by its title, or a candidate as in 2026-04-20-jinji/G2"))
    }
  }

  /// What the library does not have.
  func sentence(_ problem: LibraryProblem) -> Sentence {
    switch problem {
    case .unknownTheme(let name, let near):
      Sentence(
        language.say(
          ja: "テーマ「\(name)」は登録されていません",
          en: "There is no theme “\(name)”"),
        fix: language.say(
          ja: "\(meant(near))テーマの一覧は Templates/themes.md にあります",
          en: "\(meant(near))The themes are listed in Templates/themes.md"))
    case .unknownType(let name, let near):
      Sentence(
        language.say(
          ja: "課題の型「\(name)」は登録されていません",
          en: "There is no issue type “\(name)”"),
        fix: language.say(
          ja: "\(meant(near))型の一覧は Templates/issues にあります",
          en: "\(meant(near))The types are listed in Templates/issues"))
    case .unknownCase(let name, let near):
      Sentence(
        language.say(
          ja: "参考事例「\(name)」は登録されていません",
          en: "There is no case “\(name)”"),
        fix: language.say(
          ja: "\(meant(near))事例は Templates/cases にあります",
          en: "\(meant(near))The cases are in Templates/cases"))
    case .unknownFormat(let name, let near):
      Sentence(
        language.say(
          ja: "進め方「\(name)」は登録されていません",
          en: "There is no format “\(name)”"),
        fix: language.say(
          ja: "\(meant(near))このままでも記録は使えます",
          en: "\(meant(near))The record can be used as it is"))
    case .unknownDivision(let name, let near):
      Sentence(
        language.say(
          ja: "所属の略号「\(name)」は名簿にありません",
          en: "The roster has no division “\(name)”"),
        fix: language.say(
          ja: "\(meant(near))Templates/organization.md に書き足すか、ファイル名の略号を直してください",
          en: "\(meant(near))Add it to Templates/organization.md or correct the file name"))
    case .divisionDiffers(let written, let roster):
      Sentence(
        language.say(
          ja: "所属は「\(written)」ですが、名簿では「\(roster)」です",
          en: "The division is written “\(written)”, in the roster “\(roster)”"),
        fix: language.say(
          ja: "ファイル名の所属が正しければ、「\(roster)」に直してください",
          en: "Write “\(roster)” if the file name is right"))
    }
  }

  /// What does not fit together.
  func sentence(_ problem: FitProblem) -> Sentence {
    switch problem {
    case .termDoesNotFit(let term, let date):
      Sentence(
        language.say(
          ja: "\(self.term(term))は、実施日（\(self.date(date))）の期と合いません",
          en: "The \(self.term(term)) does not fit the date, \(self.date(date))"),
        fix: language.say(
          ja: "期か実施日を確かめてください",
          en: "Check the term and the date"))
    case .dateDiffersFromName(let date, let name):
      Sentence(
        language.say(
          ja: "実施日は \(date) ですが、ファイル名は \(name) です",
          en: "The date is \(date), but the file name says \(name)"),
        fix: language.say(
          ja: "正しいほうに実施日を合わせてください。ファイル名は変えません",
          en: "Correct the date if it is wrong; the file name never changes"))
    case .dueBeforeSession(let due, let held):
      Sentence(
        language.say(
          ja: "期限 \(due) が会議の日（\(held)）より前です",
          en: "The due date \(due) is before the meeting (\(held))"),
        fix: language.say(
          ja: "期限の年と月を確かめてください",
          en: "Check the year and month"))
    case .firstStepAfterDue(let step, let due):
      Sentence(
        language.say(
          ja: "最初の一歩の期限 \(step) が、アクションの期限 \(due) よりあとです",
          en: "The first step is due on \(step), after the action itself (\(due))"),
        fix: language.say(
          ja: "どちらかの日付を確かめてください",
          en: "Check both dates"))
    case .replyDueBeforeAsked(let due, let asked):
      Sentence(
        language.say(
          ja: "回答期限 \(due) が依頼日 \(asked) より前です",
          en: "The reply is due on \(due), before it was asked for (\(asked))"),
        fix: language.say(
          ja: "どちらかの日付を確かめてください",
          en: "Check both dates"))
    case .logBeforeSession(let date, let held):
      Sentence(
        language.say(
          ja: "記録の日付 \(date) が会議の日（\(held)）より前です",
          en: "The line is dated \(date), before the meeting (\(held))"),
        fix: language.say(
          ja: "日付の年と月を確かめてください",
          en: "Check the year and month"))
    case .keptLongEnough(let day):
      Sentence(
        language.say(
          ja: "保存期間が\(date(day))で終わりました",
          en: "It was to be kept until \(date(day)), which has passed"),
        fix: language.say(
          ja: "廃棄してよいかを決まりで確かめてください。残すなら、保存期間を延ばしてください",
          en: "Ask by your rules whether it may be destroyed; to keep it, lengthen its time"))
    case .moreAnswersThanParticipants(let answers, let people):
      Sentence(
        language.say(
          ja: "満足度の回答が\(answers)人分あり、参加人数の\(people)人より多いです",
          en: "There are \(answers) answers on satisfaction from \(people) participants"),
        fix: language.say(
          ja: "人数を数え直してください",
          en: "Count them again"))
    }
  }

  /// A question after a likely spelling, when there is one.
  func meant(_ word: String?) -> String {
    guard let word else { return "" }
    return language.say(ja: "「\(word)」ではありませんか。", en: "Did you mean “\(word)”? ")
  }

  /// The section whose entries have a letter, with its article in English.
  func article(_ letter: String) -> String {
    switch letter {
    case "C": "a current note"
    case "G": "an issue"
    default: "an \(section(letter).lowercased())"
    }
  }

  /// The numbers that a link may name, and the other way out in English.
  private func choice(_ letter: String, _ number: Int, of available: [Int]) -> String {
    let numbers = Set(available).sorted()
    let names = numbers.prefix(9).map { "\(letter)\($0)" }
    let list = names.joined(separator: ", ")
    let one = names.count == 2 ? "どちらか" : "どれか"
    return language.say(
      ja: names.isEmpty ? "" : "\(list)\(names.count > 1 ? " の\(one)" : " ")にするか、",
      en: names.isEmpty
        ? "Add \(letter)\(number)"
        : "Write \(names.count > 1 ? "one of " : "")\(list), or add \(letter)\(number)")
  }
}

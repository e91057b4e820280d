import Text

/// Words of the intake: what became of each file.
extension ReportWords {
  /// The title of the intake.
  var intakeTitle: String { language.say(ja: "受付", en: "What came in") }

  /// What leads the counts.
  func filesInAll(count: Int) -> String {
    language.say(ja: "ファイル\(count)件：", en: count == 1 ? "1 file: " : "\(count) files: ")
  }

  /// What stands between two counts.
  var between: String { language.say(ja: "、", en: ", ") }

  /// How many files became something.
  func files(_ kind: Accounting.Kind, count: Int) -> String {
    language.say(ja: "\(became(kind))\(count)", en: "\(count) \(became(kind))")
  }

  /// What became of a file, as a column.
  var became: String { language.say(ja: "扱い", en: "What became of it") }

  /// The same in a sentence, as a column.
  var explained: String { language.say(ja: "説明", en: "Why") }

  /// What became of a file, in a word or two.
  func became(_ kind: Accounting.Kind) -> String {
    switch kind {
    case .counted: language.say(ja: "数えた記録", en: "counted")
    case .meetingOnly: language.say(ja: "開催だけ数えた記録", en: "counted as held only")
    case .same: language.say(ja: "同じもの", en: "the same as another")
    case .older: language.say(ja: "古いもの", en: "older than another")
    case .disputed: language.say(ja: "食い違うもの", en: "at odds with another")
    case .waiting: language.say(ja: "確認前のもの", en: "not released yet")
    case .outside: language.say(ja: "名簿にない所属", en: "of no known division")
    case .unreadable: language.say(ja: "読めないもの", en: "unreadable")
    case .notRecord: language.say(ja: "記録でないもの", en: "not a record")
    case .beside: language.say(ja: "回答など", en: "replies and the like")
    }
  }

  /// Why a division that sent something has not met yet, behind its name.
  func sent(_ kind: Accounting.Kind, file: String) -> String {
    switch kind {
    case .unreadable:
      language.say(ja: "届いたものが読めません: \(file)", en: "what came cannot be read: \(file)")
    case .waiting: language.say(ja: "まだ途中です: \(file)", en: "not finished: \(file)")
    default: language.say(ja: "届いたものが記録ではありません: \(file)", en: "what came is no record: \(file)")
    }
  }
}

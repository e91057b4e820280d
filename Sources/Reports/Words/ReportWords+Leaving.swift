import Records
import Release
import Text

/// Words on who reads what leaves, and on what has changed or stays.
extension ReportWords {
  /// The label of who reads it.
  var readBy: String { language.say(ja: "読む人", en: "Read by") }

  /// Whom the record reaches (共有範囲).
  func readers(_ leaving: LeavingRecord) -> String {
    switch leaving.content.release {
    case .office:
      language.say(
        ja: "庁内のすべての所属（満足度と「妨げになった要因」は事務局だけ）",
        en: "every division (satisfaction and what hindered: the secretariat only)")
    case .division:
      language.say(ja: "課の外では、だれも読みません（課内）", en: "nobody outside the division")
    case .hr, nil: language.say(ja: "事務局だけ", en: "the secretariat only")
    }
  }

  /// Of a record that stays in the division.
  var onlyTheFact: String {
    language.say(
      ja: "共有範囲が「課内」のため、会議を開いたことだけを伝えます。",
      en: "The record stays in the division: only that the meeting was held is told.")
  }

  /// Above what has changed.
  var changedSince: String {
    language.say(ja: "前の紙から変わったところ", en: "Changed since the last page")
  }

  /// Before a line that is new, or gone.
  func mark(of change: LeavingChange) -> String {
    change.isNew ? language.say(ja: "今回", en: "new") : language.say(ja: "前回", en: "gone")
  }

  /// A field of an entry.
  func part(_ field: String, of entry: String) -> String {
    language.say(ja: "\(entry)の\(field)", en: "\(entry): \(field)")
  }

  /// What the head has crossed out.
  func heldBack(_ names: [String]) -> String {
    language.say(
      ja: "渡さないもの：\(list(names))", en: "Held back: \(list(names))")
  }

  /// What may be a name and is not covered.
  func possibleNames(_ words: [String]) -> String {
    language.say(
      ja: "人の名前かもしれない言葉が残っています：\(list(words))",
      en: "These words may be people's names and are not covered: \(list(words))")
  }

  /// How something is crossed out.
  var crossOut: String {
    language.say(
      ja: "出したくないものは、線で消してください。課題2、アクション3の分かったこと、のように番号で外します。",
      en: "Cross out what is not to leave; it is taken out by its number.")
  }

  /// The code of the page, which is kept beside the day of the confirmation.
  var pageCode: String { language.say(ja: "この紙のコード", en: "Code of this page") }
}

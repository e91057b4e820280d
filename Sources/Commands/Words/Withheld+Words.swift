import Release
import Text

extension Withheld {
  /// Why nothing of a record is shown to others, and what would change that.
  func sentence(in language: Language) -> String {
    let why =
      switch reason {
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
      ja: "\(id) は、ほかの人には見せられません。\(why)",
      en: "\(id) cannot be shown to others: \(why)")
  }
}

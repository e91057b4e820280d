import Text

/// A thing that waits for the desk once the room has left; whether it waits the record alone tells.
enum DeskItem: CaseIterable {
  case types, asks, reasons, fields, share, change, loose
}

/// Sentences of the list for afterwards.
extension HourWords {
  /// Above it, where it is opened again.
  var deskBanner: String { language.say(ja: "【会議のあとに】", en: "[After the meeting]") }

  /// Above what waits.
  var deskHead: String {
    language.say(ja: "あとで机で確かめること", en: "To look at afterwards, at your desk")
  }

  /// How it is used.
  var deskHow: String {
    language.say(
      ja: "今入れるなら番号を。あとでなら Enter（「続きから」でまた出ます）",
      en: "Type a number to do one now, or Enter for later; “run” offers them again.")
  }

  /// That it is offered again.
  var deskLater: String {
    language.say(
      ja: "残りは「会議」の「続きから」で、所属長の確認が済むまで出ます。",
      en: "Until the head has confirmed, “run” offers the rest again.")
  }

  /// One thing that waits, with the issues or the number of slips it is about.
  func deskItem(_ number: Int, _ item: DeskItem, of issues: [String], notes: Int) -> String {
    let named = issues.joined(separator: language.say(ja: "・", en: ", "))
    let text =
      switch item {
      case .types:
        language.say(ja: "課題の型（今は推定）  \(named)", en: "Issue types, estimated so far: \(named)")
      case .asks: language.say(ja: "調整先  \(named)", en: "Who else needs to agree: \(named)")
      case .reasons: language.say(ja: "見送る理由  \(named)", en: "Why it is dropped: \(named)")
      case .fields: language.say(ja: "アクションの空いている欄", en: "Empty fields of actions")
      case .share:
        language.say(ja: "ほかの課に紹介できる工夫", en: "Something that other divisions could copy")
      case .change:
        language.say(ja: "次回、進め方で変えること", en: "One thing to change about these meetings")
      case .loose:
        language.say(
          ja: "どの課題にも結び付いていない用紙  \(notes)枚", en: "Slips that led to no issue: \(notes)")
      }
    return "\(number) \(text)"
  }

  /// About the list.
  var helpDesk: String {
    language.say(
      ja: "進行役が一人で入れるものです。入れなくても記録は残ります。",
      en: "These are for the facilitator alone. The record is complete without them.")
  }

  /// What others may copy.
  var askShare: String {
    language.say(
      ja: "ほかの課に紹介できそうな工夫はありますか。（なければ Enter）",
      en: "Is there something that other divisions could copy? (Enter to skip)")
  }

  /// That it leaves the division.
  var shareLeaves: String {
    language.say(
      ja: "所属長の確認のあと、ほかの課にも見えます。",
      en: "Other divisions see it once the head has confirmed.")
  }

  /// The type that was estimated.
  func estimated(_ title: String?) -> String {
    guard let title else {
      return language.say(ja: "推定：決められません", en: "Estimated: not clear")
    }
    return language.say(ja: "推定：\(title)", en: "Estimated: \(title)")
  }

  /// Which type it is.
  var askType: String {
    language.say(
      ja: "番号か、型の名前の言葉を入れてください。（推定のままなら Enter）",
      en: "Type a number, or a word from the name of the type. (Enter keeps the estimate)")
  }

  /// After a word that no type has.
  func noSuchType(_ word: String) -> String {
    language.say(
      ja: "「\(word)」の付く型はありません。", en: "No issue type is called “\(word)”.")
  }

  /// About types.
  var helpType: String {
    language.say(
      ja: "同じ困りごとを庁内で数えるための型です。選ばなければ、推定と書き添えます。",
      en: "Types let the office count the same problem across divisions. Unchosen ones are marked.")
  }
}

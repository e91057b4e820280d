import Text

/// The flags of what the room sees, and of mending.
extension HelpWords {
  var mend: String {
    language.say(
      ja: "アクションか課題の項目を、もう一度一つずつ聞きます（課題は …/G1）。",
      en: "Ask for each field of an action, or an issue (…/G1), once more.")
  }

  var wall: String {
    language.say(
      ja: "部屋に映すページを、記録の隣に作ります。会議が終わると消えます。",
      en: "Keep a page for the projector beside the record; it goes when the meeting ends.")
  }

  var keepBoard: String {
    language.say(
      ja: "会議の終わりに、板書をA3の1枚（HTML）に残します。",
      en: "At the end, keep the board as one sheet of A3 (HTML).")
  }
}

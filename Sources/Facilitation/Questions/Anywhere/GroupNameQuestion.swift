import Records

/// The name under which notes are put together; the word they share is proposed.
struct GroupNameQuestion: Question {
  static let name = "group-name"
  static let traits: QuestionTraits = [.asksText]

  let section: NoteSection
  let texts: [String]

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      section: try fields.one("section") { $0.section },
      texts: try fields.list("texts") { $0.texts })
  }

  func ask(_ hour: Hour) -> Prompt {
    let items = texts.map { Paragraph(.listed, hour.words.quoted($0)) }
    let words = hour.words
    return Prompt(
      items + [
        Paragraph(.plain, words.askGroupName),
        Paragraph(.hint, words.groupNameOrNot(proposal(hour))),
      ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    hour.resume()
    if typed.isNo { return hour.remark(hour.words.leftAsItWas) }
    let name = typed.isEmpty ? proposal(hour) : typed.text
    for index in hour.session[section].indices
    where texts.contains(hour.session[section][index].text) {
      hour.session[section][index].group = name
    }
    hour.remark(hour.words.grouped(name))
  }

  /// The name of a group that one is in, else the word they share.
  private func proposal(_ hour: Hour) -> String {
    let known = hour.session[section].first { texts.contains($0.text) && $0.group != nil }?.group
    let shared = texts.first.flatMap { first in
      hour.setup.advice.similar(first, Array(texts.dropFirst()))?.shared.mostTelling
    }
    return known ?? shared ?? hour.newGroupName(section)
  }
}

import Insight
import Records
import Testing

struct MatcherTests {
  let matcher = Matcher(
    themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases)

  @Test(arguments: [
    ("電話の問合せが多い", "service", "phones", "faq"),
    ("ハンコをもらいに歩いている", "approvals", "seals", "e-seal"),
    ("年休を申し出にくい", "leave", "leave-untaken", "leave-plan"),
    ("The phone interrupts our work", "service", "phones", "faq"),
  ])
  func `finds theme, type and case`(
    _ text: String, _ theme: String, _ type: String, _ best: String
  ) {
    let classification = matcher.classify(text)
    #expect(classification.themes.count == 3)
    #expect(classification.themes.first?.id == theme)
    #expect(classification.types.first?.id == type)
    #expect(matcher.match(text).first?.id == best)
  }

  @Test func `says why in a sentence of the case, with the word that both have`() throws {
    let match = try #require(matcher.match("毎日、電話の問合せに追われる").first)
    let sentence = try #require(match.reasons.sentence)
    #expect(sentence.text == "電話を減らすため質問集を載せた。")
    #expect(sentence.marked(("<", ">")) == "<電話>を減らすため質問集を載せた。")
    guard case .words(let words) = match.reasons.dropFirst().first else {
      Issue.record("no words among \(match.reasons)")
      return
    }
    // 問合せ stands in the statement alone.
    #expect(words.map(\.text) == ["電話"])
    #expect(words.first?.range == 9..<15)
    #expect(match.reasons.contains(.issueType("phones")))
    #expect(match.reasons.contains(.theme("service")))
  }

  @Test(arguments: ["", "。", "ＸＹＺ", "きょうはよいてんき"])
  func `abstains where it knows no word`(_ text: String) {
    #expect(matcher.classify(text).abstains)
    #expect(matcher.match(text).allSatisfy { $0.grade == .none })
  }

  @Test func `shows no case without a sentence that shares a whole word`() {
    var silent = TinyLibrary.cases[0]
    (silent.title, silent.practice) = ("質問集", "よくあることを載せた。")
    let other = Matcher(themes: TinyLibrary.themes, types: TinyLibrary.types, cases: [silent])
    #expect(matcher.match("電話の問合せが多い").first?.grade == .strong)
    #expect(other.match("電話の問合せが多い").first?.grade == Grade.none)
  }

  @Test func `marks no fragment that crosses the border of a word`() {
    var fragment = TinyLibrary.cases[0]
    fragment.practice = "日止めの板を立てた。"
    let types = [
      IssueType(
        id: "phones", theme: "service", title: "毎日止まる", english: "Stops every day",
        cues: ["毎日止まる"], voices: ["毎日止まる"])
    ]
    let matcher = Matcher(themes: TinyLibrary.themes, types: types, cases: [fragment])
    #expect(matcher.match("電話が毎日止まる").allSatisfy { $0.reasons.sentence == nil })
  }

  @Test func `shows an English statement a case's English, and no case that has none`() throws {
    #expect(matcher.match("The phone interrupts our work").allSatisfy { $0.grade == .none })
    var english = TinyLibrary.cases[0]
    english.englishPractice = "The city put answers online. Phone calls fell."
    let other = Matcher(themes: TinyLibrary.themes, types: TinyLibrary.types, cases: [english])
    let sentence = try #require(
      other.match("The phone interrupts our work").first?.reasons.sentence)
    #expect(sentence.marked(("<", ">")) == "<Phone> calls fell.")
  }

  @Test func `puts what this office did before others that answer as well`() {
    var own = TinyLibrary.model(
      "own", "電話の当番", "", ["service"], ["phones"], "電話の当番を決めた。")
    own.division = "zeimu"
    let matcher = Matcher(
      themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases + [own])
    let shown = matcher.match("電話の問合せが多い", limit: 10).filter { $0.grade == .strong }
    #expect(shown.map(\.id).first == "own")
    #expect(shown.map(\.id).contains("faq"))
  }

  @Test func `grades a case by how much of the statement it answers`() {
    let matches = matcher.match("電話の問合せが多い", limit: 10)
    #expect(matches.first?.grade == .strong)
    #expect(matches.filter { $0.id != "faq" }.allSatisfy { $0.grade != .strong })
    #expect(matches.last?.grade == Grade.none)
  }

  @Test func `answers alike whatever the order of the library`() {
    let other = Matcher(
      themes: TinyLibrary.themes.reversed(), types: TinyLibrary.types.reversed(),
      cases: TinyLibrary.cases.reversed())
    let text = "判子と電話で一日が終わる"
    #expect(other.classify(text) == matcher.classify(text))
    #expect(other.match(text) == matcher.match(text))
  }

  @Test func `finds a case that has neither voices, types nor themes`() {
    var bare = Case(id: "bare", title: "予約制にして電話の問い合わせを半分に")
    bare.problem = "問い合わせの電話で担当の仕事が止まっていた。"
    let matcher = Matcher(
      themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases + [bare])
    #expect(matcher.match("電話が鳴りやまず仕事が進まない").prefix(2).map(\.id).contains("bare"))
  }

  @Test func `does not show one body's second case for the same type before another's`() {
    let twin = TinyLibrary.model(
      "faq-2", "よくある質問を電話で案内", "甲市", ["service"], ["phones"], "電話の問い合わせに質問集で答えた。")
    let matcher = Matcher(
      themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases + [twin])
    let bodies = matcher.match("電話の問い合わせが多い", limit: 5).map(\.id)
    #expect(bodies.prefix(2).filter { $0.hasPrefix("faq") }.count == 1)
    #expect(bodies.last?.hasPrefix("faq") == true)
  }

  @Test func `takes the team's theme and its notes into account`() {
    let chosen = matcher.match("担当が決まっていない", context: MatchContext(theme: "leave")).first
    let linked = matcher.match(
      "担当が決まっていない", context: MatchContext(current: ["押印と決裁に三日かかる"])
    ).first
    #expect(chosen?.reasons.contains(.chosenTheme("leave")) == true)
    #expect(linked?.id == "e-seal")
  }
}

extension MatcherTests {
  @Test func `names of a long word what it shares, and each word once`() throws {
    let match = try #require(matcher.match("外線電話応対も電話応対も").first)
    #expect(match.reasons.sentence?.word.text == "電話")
  }

  @Test func `takes a very long statement`() {
    let text = String(repeating: "電話が鳴りやまず、判子をもらいに行けない。", count: 2000)
    #expect(matcher.match(text).first?.reasons.isEmpty == false)
  }

  @Test func `finds nothing in an empty library`() {
    let matcher = Matcher(themes: [], types: [], cases: [])
    #expect(matcher.classify("電話が多い").abstains)
    #expect(matcher.match("電話が多い").isEmpty)
    #expect(matcher.nearest(to: "電話が多い", among: ["電話が多い"])?.sharedWords == ["電話", "多い"])
  }
}

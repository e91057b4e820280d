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

  @Test func `says why, in the words as typed`() throws {
    let match = try #require(matcher.match("毎日、電話の問合せに追われる").first)
    guard case .words(let words) = match.reasons.first else {
      Issue.record("no words among \(match.reasons)")
      return
    }
    #expect(Set(words.map(\.text)) == ["電話", "問合せ"])
    #expect(words.first { $0.text == "電話" }?.range == 9..<15)
    #expect(match.reasons.contains(.issueType("phones")))
    #expect(match.reasons.contains(.theme("service")))
  }

  @Test(arguments: ["", "。", "ＸＹＺ", "きょうはよいてんき"])
  func `abstains where it knows no word`(_ text: String) {
    #expect(matcher.classify(text).abstains)
    #expect(matcher.match(text).allSatisfy { $0.grade == .none })
  }

  @Test func `shows no case that names no word of the statement`() {
    for match in matcher.match("電話のことで、ああ、ああ", limit: 10) where match.grade != .none {
      #expect(match.reasons.contains { if case .words = $0 { true } else { false } })
    }
  }

  @Test func `grades a case by how much of the statement it answers`() {
    let matches = matcher.match("電話の問合せが多い", limit: 10)
    #expect(matches.first?.grade == .strong)
    #expect(matches.filter { $0.id != "faq" }.allSatisfy { $0.grade != .strong })
    #expect(matches.last?.grade == Grade.none)
  }

  @Test func `shows nothing for the one word it knows of many`() {
    let text = "ドローンとロボットとセンサーとカメラとバッテリーとアンテナとサーバーとモニターと電話"
    #expect(matcher.classify(text).abstains)
    #expect(matcher.match(text, limit: 10).allSatisfy { $0.grade == .none })
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
  @Test func `shows where a word stands in the case or its type`() throws {
    let evidence = matcher.evidence(for: "毎日、電話の問合せに追われる", in: "faq")
    let phone = try #require(evidence.first { $0.word.text == "電話" })
    #expect(phone.source == .practice)
    #expect(phone.text == "電話を減らすため質問集を載せた。")
    #expect(phone.match.range == 0..<6)
    let enquiry = try #require(evidence.first { $0.word.text == "問合せ" })
    #expect(enquiry.source == .issueType("phones"))
    #expect(enquiry.match.text == "問い合わせ")
  }

  @Test func `names of a long word what it shares, and each word once`() throws {
    let match = try #require(matcher.match("外線電話応対も電話応対も").first)
    guard case .words(let words) = match.reasons.first else {
      Issue.record("no words among \(match.reasons)")
      return
    }
    #expect(words.map(\.text) == ["電話"])
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

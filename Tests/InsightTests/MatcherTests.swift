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

  @Test func `shows no case of another type for a type that none is linked to`() {
    let talk = IssueType(
      id: "private-talk", theme: "service", title: "内緒の話ができない", english: "No private talk",
      cues: ["内緒の話", "大部屋"], voices: ["大部屋で内緒の話ができない"])
    let open = TinyLibrary.model(
      "open", "大部屋にする", "戊市", ["service"], ["phones"], "電話を減らし、壁を抜いて大部屋にした。")
    let text = "大部屋では電話で内緒の話ができない"
    let without = Matcher(
      themes: TinyLibrary.themes, types: TinyLibrary.types + [talk],
      cases: TinyLibrary.cases + [open])
    #expect(without.classify(text).types.first?.id == "private-talk")
    #expect(without.match(text, limit: 10).allSatisfy { $0.grade == .none })
    let booth = TinyLibrary.model(
      "booth", "電話の小部屋", "己市", ["service"], ["private-talk"], "内緒の話ができる小部屋を置いた。")
    let with = Matcher(
      themes: TinyLibrary.themes, types: TinyLibrary.types + [talk],
      cases: TinyLibrary.cases + [open, booth])
    #expect(with.match(text).first { $0.grade != .none }?.id == "booth")
  }

  @Test func `marks a word with the kanji and kana that belong to it`() throws {
    let reform = IssueType(
      id: "reform", theme: "leave", title: "働き方改革が掛け声で終わる", english: "Reform in name only",
      cues: ["働き方改革"], voices: ["働き方改革の掛け声ばかりだ"])
    let item = TinyLibrary.model(
      "team", "班で話し合う", "庚県", ["leave"], ["reform"], "班ごとに働き方改革を話し合った。")
    let matcher = Matcher(
      themes: TinyLibrary.themes, types: TinyLibrary.types + [reform],
      cases: TinyLibrary.cases + [item])
    let sentence = try #require(matcher.match("働き方改革の掛け声だけだ").first?.reasons.sentence)
    #expect(sentence.marked(("<", ">")) == "班ごとに<働き方改革>を話し合った。")
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

  @Test func `puts no more than two of its own before others, each of another division`() {
    let own = (1...3).map { number in
      var own = TinyLibrary.model(
        "own-\(number)", "電話の当番", "本県", ["service"], ["phones"], "電話の当番を決めた。")
      own.division = "division-\(number)"
      return own
    }
    let matcher = Matcher(
      themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases + own)
    let shown = matcher.match("電話の問合せが多い", limit: 10).filter { $0.grade == .strong }
    #expect(shown.count == 4 && shown.prefix(3).map(\.id).contains("faq"))
    #expect(shown.prefix(2).allSatisfy { $0.id != "faq" })
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

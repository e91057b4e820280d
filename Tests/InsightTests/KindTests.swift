import Insight
import Records
import Testing

/// What kind of sentence people say, and where their own words begin.
struct KindTests {
  /// Without examples cues alone decide.
  private let matcher = Matcher(
    themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases,
    kinds: [
      "困りごと: 電話が多くて困っている", "困りごと: 判子をもらうのが面倒", "願い: 年休を取りたい", "満足: 電話が減って助かった",
      "satisfied: 年休が取りやすい", "なし: 特になし",
    ])

  @Test(arguments: [
    ("電話の問合せが多くて困っている", SentenceKind.problem), ("電話の問合せを減らしてほしい", .wish),
    ("電話の問合せが減って助かった", .satisfied), ("特になし", .nothing), ("", .nothing),
    ("The phone interrupts our work too often", .problem),
    ("We should take fewer phone calls", .wish),
    ("Phone calls are great and well answered", .satisfied), ("n/a", .nothing),
    // The hi of hiring is no greeting, and any apostrophe will do.
    ("The hiring phone is too slow and never works", .problem),
    ("We don’t get the phone calls", .problem),
    // More asks for something where a clause begins with it.
    ("More phones for our team", .wish),
  ])
  func `a sentence is told by what people do with it`(_ text: String, _ kind: SentenceKind) {
    #expect(matcher.kind(of: text).kind == kind)
  }

  @Test(arguments: [
    ("困りごと: 電話が多い", SentenceKind.problem), ("願い：減らしたい", .wish), ("nothing: n/a", .nothing),
    ("満足:", nil), ("不満: 電話が多い", nil), ("電話が多い", nil),
  ])
  func `an example begins with its kind`(_ line: String, _ kind: SentenceKind?) {
    #expect(KindExample(line)?.kind == kind)
  }

  @Test func `lines that are no examples are said with their place`() {
    let text = "# 例\n困りごと: 遅い\n\n悩み: 多い\n満足：楽\n多い\n"
    let problems = KindExample.problems(in: text, file: "kinds.txt")
    #expect(problems.map(\.place.line) == [4, 6])
    #expect(problems.allSatisfy { $0.problem == .line(.unreadExample) })
    #expect(problems.first?.source == "悩み: 多い")
  }

  @Test func `the kind is told with the cue that it rests on`() throws {
    let cue = try #require(matcher.kind(of: "電話の問合せを減らしてほしい").cue)
    #expect("電話の問合せを減らしてほしい".contains(cue.text))
    #expect(cue.text.contains("ほしい"))
  }

  @Test(arguments: ["電話の問合せが減って助かった", "特になし"])
  func `who praises or says nothing is shown no case`(_ text: String) {
    #expect(matcher.match(text, limit: 10).allSatisfy { $0.grade == .none })
    #expect(matcher.classify(text).abstains)
  }

  @Test(arguments: [
    "繁忙期は特に、", "異動のたびに思うが、", "うちの係では、", "正直に言うと、", "年度末になると、", "前から、",
    "繁忙期は特に、うちの係では、", "4月から、", "令和六年度の上旬から、", "本庁では、", "窓口の職員の間では、", "北部土木事務所では、",
  ])
  func `what leads in does not change what is read`(_ lead: String) {
    let text = "電話の問合せが多くて困っている"
    #expect(matcher.classify(lead + text).types == matcher.classify(text).types)
    #expect(matcher.classify(lead + text).kind.kind == matcher.classify(text).kind.kind)
    #expect(matcher.match(lead + text).map(\.grade) == matcher.match(text).map(\.grade))
  }

  @Test(arguments: [
    "To be honest, ", "In our team, ", "During the busy season, ", "As I said before, ",
  ])
  func `an English lead-in does not change what is read`(_ lead: String) {
    let text = "the phone interrupts our work"
    #expect(matcher.classify(lead + text).types == matcher.classify(text).types)
  }

  @Test func `a complaint of which the library knows too little is shown nothing`() {
    let text = "ドローンの羽根が折れて困っていて、面倒で大変で不満だ"
    #expect(matcher.kind(of: text).kind == .problem)
    #expect(matcher.classify(text).abstains)
    let context = MatchContext(step: .problem)
    #expect(matcher.match(text, context: context).allSatisfy { $0.grade == .none })
  }

  @Test(arguments: [
    "雰囲気は良いが、電話の問合せが多くて困っている", "おおむね満足しています。ただ、電話の問合せが多くて困っている",
    "電話の問合せが多くて困っている。年休は取りやすくて助かっています。",
    "年休は取りやすいけど、電話の問合せが多くて困っている。でも雰囲気は良いです。",
  ])
  func `beside praise only what complains is read`(_ text: String) {
    let complaint = "電話の問合せが多くて困っている"
    #expect(matcher.kind(of: text).kind == .problem)
    #expect(matcher.classify(text).types == matcher.classify(complaint).types)
    #expect(matcher.match(text).map(\.id) == matcher.match(complaint).map(\.id))
    #expect(matcher.match(text).map(\.grade) == matcher.match(complaint).map(\.grade))
  }

  @Test func `beside English praise only what complains is read`() {
    let text = "The team is friendly and supportive, but the phone interrupts our work too often"
    #expect(matcher.kind(of: text).kind == .problem)
    #expect(
      matcher.classify(text).types
        == matcher.classify("the phone interrupts our work too often").types)
  }

  @Test func `praise in two sentences stays praise, and two complaints are read together`() {
    #expect(matcher.kind(of: "電話が減って助かった。年休も取りやすくて満足").kind == .satisfied)
    let types = matcher.classify("電話の問合せが多い。判子をもらうのも面倒だ").types.prefix(2)
    #expect(Set(types.map(\.id)) == ["phones", "seals"])
  }

  @Test func `a clause that says something is no lead-in`() {
    #expect(matcher.classify("電話は、困る").types.first?.id == "phones")
  }
}

import Insight
import Office
import Records
import Testing

/// The library that is shipped, on sentences written for this test in the way people talk.
///
/// The bounds are those of an office that wants no wrong case on the projector; the figures on
/// statements of real people stand in docs/measuring.md.
struct RealWordsTests {
  private static let library = OfficeFolder.carried
  private static let matcher = Matcher(library)

  private static let problems = [
    "決裁が課長のところで三日止まって、相手を待たせてしまう", "前任者しか知らない手順が多くて、異動直後は何もできない",
    "会議が長引いて、毎回決まらないまま終わる", "電話が鳴りやまず、窓口の人を待たせている",
    "同じ数字を三つの様式に転記させられる", "紙の申請書を打ち直すだけで一日が終わる", "繁忙期は毎晩九時まで残業が続いている",
    "年休を取りたいと言い出しにくい", "隣の係が何をしているのか分からない", "共有フォルダがぐちゃぐちゃで、最新の版が見つからない",
    "在宅の日は画面が小さくて仕事にならない", "窓口で大声を出されるのがつらい", "若手が相談できず、辞めていく",
    "照会が多すぎて、本来の仕事が進まない", "研修を受けても仕事で使えない",
  ]

  private static let praises = [
    "係の雰囲気がよく、相談しやすい", "在宅勤務ができて助かっている", "会議が短くなって、仕事が進むようになった",
    "上司が話をよく聞いてくれる", "電子決裁になって早くなった", "年休が取りやすくて満足している", "皆で助け合えている",
    "残業が減って早く帰れるようになった", "My manager is supportive and fair", "Great team spirit this term",
  ]

  private static let silent = [
    "特になし", "ありません", "お疲れさまでした", "昨日は海へ行って魚を釣りました", "朝から雨で桜が散っていた",
    "カレーは二日目がおいしい", "飛行機が一時間遅れて夜に着いた", "知らない町を朝から歩いた", "週末は孫と動物園へ行く予定", "よろしくお願いします", "n/a",
    "See you on Friday",
    "The cat slept on the sofa all day",
  ]

  private static let englishProblems = [
    "Three people must countersign every order before it leaves the building",
    "My diary is so full of meetings that the real job happens in the evening",
    "Nobody wrote down how the payroll run works and its owner has resigned",
    "We copy the same numbers from one system into another all week",
    "Priorities change so often that we never finish anything",
    "I cannot find the current form on the intranet",
    "Two posts are vacant and the rest of us are worn out",
    "New starters are left to work everything out on their own",
    "Residents shout at us across the counter",
    "Managers ask what we think and then ignore it",
    "The VPN cuts out whenever I work from home",
    "Other departments keep their plans to themselves",
    "There’s not enough training before a new system arrives",
    "Last-minute requests break up my day", "Handover between shifts takes place in the corridor",
  ]

  private static let englishWishes = [
    "We should have a proper handover when someone moves on",
    "It would be good if every meeting had an agenda",
    "Let’s agree on a single home for documents", "Please let us choose our own hours",
    "I'd like regular feedback from my manager", "More training for those who lead a team",
    "Could the rota come out a fortnight ahead?", "Try shorter planning sessions",
  ]

  private static let englishPraises = [
    "My manager gives me room and backs me up", "Great handover from the night shift",
    "We finished the move on time and nobody had to stay late",
    "I enjoy working with the public and I feel valued", "The new rota is fair and easy to read",
    "Pairing went well and we learned a lot", "Keep the Friday demos, they are fun",
    "Good communication between the two offices",
  ]

  private static let englishSilence = [
    "Nothing to add from me", "Thanks for the tea", "Who is bringing the cake on Friday?",
    "Our goalkeeper saved a penalty in the last minute", "The soup needs an onion and some thyme",
    "I have been a surveyor since 2011", "Closing this, fixed last week",
    "It rained on the beach all weekend",
  ]

  /// What is shown for each sentence of which several tests speak, matched once.
  private static let found = Dictionary(
    uniqueKeysWithValues: (problems + praises + silent).map { ($0, matched($0)) })

  private static func matched(_ text: String) -> [CaseMatch] {
    matcher.match(text, limit: 3).filter { $0.grade != .none }
  }

  private func shown(_ text: String) -> [CaseMatch] { Self.found[text] ?? Self.matched(text) }

  private func share(_ texts: [String], where holds: (String) -> Bool) -> Double {
    Double(texts.count(where: holds)) / Double(texts.count)
  }

  @Test func `most problems get a case, few praises do, and hardly what is off the subject`() {
    #expect(share(Self.problems) { !shown($0).isEmpty } >= 0.65)
    #expect(share(Self.praises) { !shown($0).isEmpty } <= 0.3)
    #expect(share(Self.silent) { !shown($0).isEmpty } <= 0.1)
  }

  @Test func `English problems get a case about as often, English praise and chat hardly ever`() {
    #expect(share(Self.englishProblems) { !shown($0).isEmpty } >= 0.5)
    #expect(share(Self.englishPraises) { !shown($0).isEmpty } <= 0.15)
    #expect(share(Self.englishSilence) { !shown($0).isEmpty } <= 0.15)
  }

  @Test(arguments: [
    (problems, SentenceKind.problem, 0.8), (praises, .satisfied, 0.7), (silent, .nothing, 0.7),
    (englishProblems, .problem, 0.8), (englishWishes, .wish, 0.8),
    (englishPraises, .satisfied, 0.7), (englishSilence, .nothing, 0.7),
  ])
  func `kinds are told apart`(_ texts: [String], _ kind: SentenceKind, _ least: Double) {
    #expect(share(texts) { Self.matcher.kind(of: $0).kind == kind } >= least)
  }

  @Test func `what is shown quotes a sentence of the case with a word of at least two signs`() {
    for match in Self.problems.flatMap(shown) {
      let found = Self.library.case(match.id)
      let sentence = match.reasons.sentence
      let texts = [found?.problem, found?.practice, found?.effect, found?.points].compactMap { $0 }
      #expect(texts.contains { $0.contains(sentence?.text ?? "-") })
      #expect((sentence?.word.text.count ?? 0) > 1)
    }
  }

  @Test func `what abstains shows nothing`() {
    for text in Self.problems + Self.praises + Self.silent
    where Self.matcher.classify(text).abstains {
      #expect(shown(text).isEmpty, "\(text)")
    }
  }

  @Test func `no lead-in changes the type of any problem`() {
    let leads = ["繁忙期は特に、", "異動のたびに思うが、", "係の中で、", "出先では、", "前から、"]
    for text in Self.problems {
      let type = Self.matcher.classify(text).types.first?.id
      for lead in leads {
        #expect(Self.matcher.classify(lead + text).types.first?.id == type, "\(lead)\(text)")
      }
    }
  }
}

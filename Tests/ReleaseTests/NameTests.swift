import Records
import Release
import Testing
import Text

@Suite struct NameTests {
  /// The action's text as everybody reads it, with an owner whose name is known.
  private func masked(owner: String, _ text: String) throws -> String {
    var session = Sample.session()
    session.actions[0].owner = owner
    session.actions[0].text = text
    return try #require(Sample.released(session, to: Everybody.self)).actions[0].text
  }

  static let covered: [(owner: String, text: String, masked: String)] = [
    ("給与係長（山田）", "山田さんに聞く", "○○さんに聞く"),
    ("給与係長（山田）", "山田に聞く", "○○に聞く"),
    ("給与係長（山田）", "今日は山田、明日は佐藤", "今日は○○、明日は佐藤"),
    ("給与係長（山田）", "山田係長が説明する", "○○係長が説明する"),
    ("給与係長（山田）", "山田班で確かめる", "○○班で確かめる"),
    ("給与係長（山田）", "山田　主査に頼む", "○○　主査に頼む"),
    ("給与係長（山田）", "主任山田が見る", "主任○○が見る"),
    ("給与係長（山田）", "（山田）と書く", "（○○）と書く"),
    ("給与係長（山田）", "山田太郎さんに渡す", "○○さんに渡す"),
    ("給与係長（山田）", "窓口は山田", "窓口は○○"),
    ("係長(山田、佐藤)", "佐藤と山田", "○○と○○"),
    ("給与係長（山田）、主査（佐藤）", "佐藤さんと山田さん", "○○さんと○○さん"),
    ("給与係長（山田）、主任（林）", "林さんと山田さんが直す", "○○さんと○○さんが直す"),
    ("主任（林）", "林主査に渡す", "○○主査に渡す"),
    ("主任（林）", "林氏、林様、林君", "○○氏、○○様、○○君"),
    ("主任（林）", "本日林さんが来る", "本日○○さんが来る"),
    ("係長（山田太郎）", "山田さんに聞く", "○○さんに聞く"),
    ("係長（山田太郎）", "山田に聞く", "○○に聞く"),
    ("係長（山田太郎）", "山田太郎に聞く", "○○に聞く"),
    ("係長（山田太郎）", "太郎さんに聞く", "○○さんに聞く"),
    ("係長（山田　太郎）", "山田太郎と山田", "○○と○○"),
    ("係長（山田太郎・佐藤）", "佐藤が決める", "○○が決める"),
    ("係長（林太郎）", "林さんに聞く", "○○さんに聞く"),
    ("係長（佐々木健）", "佐々木が決める", "○○が決める"),
    ("係長（山田さん）", "山田に聞く", "○○に聞く"),
    ("係長（山田主査）", "山田さんに聞く", "○○さんに聞く"),
    ("山田、佐藤", "山田と佐藤", "○○と○○"),
    ("山田", "山田さん", "○○さん"),
    ("山田と佐藤", "佐藤さんに聞く", "○○さんに聞く"),
    ("係長（山田と佐藤）", "佐藤さんに聞く", "○○さんに聞く"),
    ("係長（福島）", "福島さんに聞く", "○○さんに聞く"),
    ("係長（髙橋）", "高橋さんと髙橋さん", "○○さんと○○さん"),
    ("係長（さくら）", "さくらさんに渡し、さくらが見る", "○○さんに渡し、○○が見る"),
    ("係長（スミス）", "スミスに聞く", "○○に聞く"),
    ("係長（ｽﾐｽ）", "スミスに聞く", "○○に聞く"),
    ("Payroll Section (Yamada)", "Ask Yamada, or YAMADA-san", "Ask ○○, or ○○-san"),
    ("係長（", "山田", "山田"),
    ("係長（山田", "山田に聞く", "○○に聞く"),
    ("係長〔山田〕", "山田に聞く", "○○に聞く"),
  ]

  @Test(arguments: covered)
  func `a known name is covered where it stands as a name`(
    _ input: (owner: String, text: String, masked: String)
  ) throws {
    #expect(try masked(owner: input.owner, input.text) == input.masked)
  }

  static let kept: [(owner: String, text: String)] = [
    ("主任（林）", "林業の現場を見る"), ("主任（林）", "農林課長に聞く"), ("主任（林）", "農林水産部と林業振興課"),
    ("主任（林）", "林に入る"), ("主任（林）", "林班の図を配る"), ("主任（月）", "残業時間（月）を減らす"),
    ("主任（月）", "12件（月）"), ("主任（山田）", "山田川の工事"), ("主任（山田）", "山田市の例"),
    ("主任（福島）", "福島県の例を読む"), ("主任（福島）", "福島に行く"), ("主任（原）", "原因を調べる"),
    ("主任（多田）", "多様な働き方"), ("各課（庶務担当）", "庶務担当に聞く"), ("各課（総務課）", "総務課に聞く"),
    ("給与係長", "山田さんに聞く"), ("係長（兼務）", "兼務を減らす"), ("係長（2名）", "2名で見る"),
    ("人事課", "人事課で決める"), ("林業振興課、税務課", "林業振興課と税務課"), ("各課", "各課で行う"),
    ("主任（五十嵐）", "五十件を見る"), ("係長（マリ）", "マリーナの鍵"), ("Section (Young)", "a younger team"),
    ("", "山田に聞く"),
  ]

  @Test(arguments: kept)
  func `no other word is damaged`(_ input: (owner: String, text: String)) throws {
    #expect(try masked(owner: input.owner, input.text) == input.text)
  }

  static let posts: [(written: String, leaves: String?)] = [
    ("給与係長（山田）", "給与係長"), ("給与係長（山田）、主査（佐藤）", "給与係長、主査"), ("各課（庶務担当）", "各課"),
    ("給与係長 (山田 太郎)", "給与係長"), ("山田", "○○"), ("山田、佐藤", "○○、○○"), ("山田、給与係長", "○○、給与係長"),
    ("人事課", "人事課"), ("農林水産部", "農林水産部"), ("（山田）", nil),
    ("Payroll Section (Yamada)", "Payroll Section"),
    ("Head of Payroll", "Head of Payroll"), ("Yamada", "○○"), ("給与係長ほか", "給与係長ほか"),
    ("係長（山田（主査））", "係長"),
  ]

  @Test(arguments: posts)
  func `a post leaves without its parentheses, and a name that stands for one is covered`(
    _ input: (written: String, leaves: String?)
  ) throws {
    var session = Sample.session()
    session.actions[0].owner = input.written
    let owner = try #require(Sample.released(session, to: Everybody.self)).actions[0].owner
    #expect(owner == input.leaves)
  }

  @Test func `an office to be asked may have any name, its person has none`() throws {
    var session = Sample.session()
    session.issues[0].ask = "国土交通省（田中）"
    session.issues[0].text = "田中さんに聞く"
    let issue = try #require(Sample.released(session, to: Everybody.self)).issues[0]
    #expect(issue.ask == "国土交通省")
    #expect(issue.text == "○○さんに聞く")
  }

  @Test func `the leader's name is known, and the leader never leaves`() throws {
    var session = Sample.session()
    session.facilitator = "課長補佐（鈴木）"
    session.actions[0].firstStep = "鈴木さんに聞く"
    let action = try #require(Sample.released(session, to: Everybody.self)).actions[0]
    #expect(action.firstStep == "○○さんに聞く")
  }

  @Test func `words of the mask are covered as names are`() throws {
    var library = Sample.library
    library.masked = ["田村", "林"]
    let policy = ReleasePolicy(library)
    var session = Sample.session()
    session.actions[0].text = "田村に聞き、林業の林さんに渡す"
    guard case .released(let released) = policy.release(session, to: Everybody.self) else {
      Issue.record("withheld")
      return
    }
    #expect(released.actions[0].text == "○○に聞き、林業の○○さんに渡す")
  }
}

@Suite struct ContactTests {
  private func masked(_ text: String) throws -> String {
    var session = Sample.session()
    session.actions[0].text = text
    return try #require(Sample.released(session, to: Everybody.self)).actions[0].text
  }

  @Test(
    arguments: [
      ("電話 0123-45-6789 へ", "電話 ○○ へ"), ("０９０－１２３４－５６７８に", "○○に"), ("(03) 1234-5678", "○○"),
      ("03(1234)5678まで", "○○まで"), ("09012345678", "○○"), ("+81-90-1234-5678", "○○"),
      ("内線1234に", "内線○○に"), ("電話：22-1234", "電話：○○"), ("a.yamada@example.jp に送る", "○○ に送る"),
      ("宛先：ｙａｍａｄａ＠ｅｘａｍｐｌｅ．ｊｐ。", "宛先：○○。"), ("mail a_b+c@x.example.", "mail ○○."),
    ] as [(text: String, masked: String)])
  func `numbers and addresses of people are covered`(
    _ input: (text: String, masked: String)
  ) throws {
    #expect(try masked(input.text) == input.masked)
  }

  @Test(arguments: [
    "2026-09-30までに", "10件を2026年度に", "0.5人", "2026-04-20-jinji/A1", "1,234,567円", "2026年4月20日 14:00",
    "03年度", "第0012-3号", "@everyone", "0120", "2026-10-01 2026-10-02", "様式0123-45",
  ])
  func `other numbers stay`(_ text: String) throws {
    #expect(try masked(text) == text)
  }
}

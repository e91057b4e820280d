import Insight
import Testing

struct ChecksTests {
  @Test(arguments: [
    ("Only Mr Suzuki knows how", "Mr Suzuki"),
    ("Ask Tanaka-san first", "Tanaka-san"),
    ("判断は○○主査しかできない", "○○主査"),
    ("山田さんが休むと止まる", "山田さん"),
    ("鈴木係長の席が遠い", "鈴木係長"),
    ("〇〇氏に聞くしかない", "〇〇氏"),
    ("◯◯相談員に集中している", "◯◯相談員"),
  ])
  func `finds a name in a note`(_ note: String, _ name: String) {
    #expect(PersonNames.inside(note, roles: ["相談員", "係"]).map(\.text) == [name])
  }

  @Test(arguments: [
    "お客さんが待っている", "業者さんに聞く", "課長の予定が見えない", "給与係長が二人いる", "新任係長の研修がない",
    "係長以上の会議が多い", "たくさんの書類", "児童相談員が足りない", "朝と夕方で課長の指示が違う",
    "土木技師が足りない", "民生委員さんに配る", "子を連れて課長に会う", "人数分ちゃんと配る", "担当者しか知らない",
  ])
  func `does not take a post or a stranger for a name`(_ note: String) {
    #expect(PersonNames.inside(note, roles: ["相談員", "係"]).isEmpty)
  }

  @Test(arguments: [
    ("窓口の混雑状況を周知する", ["周知する"]),
    ("ルールの徹底。", ["徹底"]),
    ("業務の改善を図る", ["改善を図る"]),
    ("Raise awareness and try to reply sooner", ["Raise awareness", "try to"]),
    ("Let everybody know the ten questions", ["Let everybody know"]),
  ])
  func `names the vague words of an action`(_ action: String, _ words: [String]) {
    #expect(VagueWords.inside(action).map(\.text) == words)
  }

  @Test(arguments: ["周知文を1枚作り、全世帯に配る", "検討会を3月に開く", "Retry the form", "図書を棚に並べる"])
  func `does not call a thing that is handed over vague`(_ action: String) {
    #expect(VagueWords.inside(action).isEmpty)
  }

  @Test(arguments: [
    ("電話が少ない", "少ない"), ("残業がなくなっている。", "なくなっている"), ("ムダな会議を減らす", "減らす"),
    ("残業ゼロ", "ゼロ"), ("No overtime in March", "No"), ("We have fewer meetings", "fewer"),
  ])
  func `hears a complaint in an ideal`(_ ideal: String, _ words: String) {
    #expect(Complaint.inside(ideal)?.text == words)
  }

  @Test(arguments: [
    "誰が休んでも困らない", "少ない人数でも窓口が回る", "定時で帰れる日が週に3日ある", "No one waits more than a day",
    "Notes are written once", "ない",
  ])
  func `does not hear a complaint in what is done`(_ ideal: String) {
    #expect(Complaint.inside(ideal) == nil)
  }

  @Test func `asks for the viewpoints that no note touches`() {
    let missing = Viewpoint.missing(in: ["窓口の電話が鳴りやまない", "決裁に5つ判子がいる", "残業が続く"])
    #expect(missing.first == .leave)
    #expect(!missing.contains(.rules) && !missing.contains(.counter) && !missing.contains(.time))
  }
}

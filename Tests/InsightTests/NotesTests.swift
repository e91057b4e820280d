import Insight
import Testing

struct NotesTests {
  let matcher = Matcher(
    themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases)

  @Test func `offers the near note with the words both use`() {
    let near = matcher.nearest(
      to: "電話で同じ説明をくり返す", among: ["判子が多い", "問い合わせの電話が鳴りやまない", "年休が取れない"])
    #expect(near?.index == 1)
    #expect(near?.sharedWords == ["電話"])
  }

  @Test func `does not offer notes that share no word or another issue`() {
    let notes = ["押印が多い", "保育園の迎えに間に合わない"]
    #expect(matcher.nearest(to: "電話が多い", among: notes) == nil)
    #expect(matcher.nearest(to: "年休が取れない", among: []) == nil)
  }

  @Test func `shows the notes closest to an ideal`() {
    let notes = ["判子が七ついる", "電話が鳴りやまない", "育休を言い出せない"]
    #expect(matcher.closest(to: "電話に追われず審査が進む", among: notes).first == 1)
    #expect(matcher.closest(to: "誰でも育休を三か月取れる", among: notes, limit: 1) == [2])
  }

  @Test(arguments: [
    (["午前中に電話が集中する", "電話で午前中の審査が止まる"], "電話"),
    (["毎月の会議が三時間かかる", "毎月、会議の資料を刷っている", "会議で何も決まらない"], "会議"),
    (["四月は紙が山になる", "紙を四月に捨てる"], "紙"), (["本庁では年休が取れない", "本庁の若手が年休を言い出せない"], "年休"),
    (["The phone rings all morning", "In the morning a phone call stops my review"], "phone"),
    (["Meetings in April run late", "April is full of meetings"], "Meetings"),
    (["Paper piles up every month", "Each month we print paper forms"], "Paper"),
    (["Nobody takes leave in spring", "In spring my leave was refused"], "leave"),
  ])
  func `a group is named by what its notes speak of`(_ notes: [String], _ name: String) {
    #expect(matcher.subject(of: notes) == name)
  }

  @Test(arguments: [["午前中は寒い", "午前中に雨が漏る"], ["毎月三回ある", "毎月三回も行く"], ["電話が多い", "判子が多い"]])
  func `a group is not named by a time, a place or a quantity`(_ notes: [String]) {
    #expect(matcher.subject(of: notes) == nil)
  }
}

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
}

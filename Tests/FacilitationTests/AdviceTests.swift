import Insight
import Records
import Testing

@testable import Facilitation

@Suite struct AdviceTests {
  /// A library of two themes, a type each and a case each.
  private var library: Library {
    var library = Library()
    library.roles = ["主査", "係"]
    library.themes = [
      Theme(id: "phone", name: "電話", shortName: "電話", english: "Phone", cues: ["電話", "問い合わせ"]),
      Theme(id: "papers", name: "紙", shortName: "紙", english: "Papers", cues: ["印刷", "押印"]),
    ]
    library.types = [
      IssueType(
        id: "ringing", theme: "phone", title: "電話で手が止まる", english: "Ringing",
        cues: ["電話", "呼び出し"], voices: ["電話が鳴るたびに審査の手が止まる"]),
      IssueType(
        id: "stamps", theme: "papers", title: "押印のための印刷", english: "Stamps",
        cues: ["印刷", "押印"], voices: ["押印のためだけに印刷して回している"]),
    ]
    for (id, title, type) in [
      ("turns", "電話当番を午前だけ置く", "ringing"), ("no-stamp", "押印をやめて画面で決める", "stamps"),
    ] {
      var one = Case(id: id, title: title)
      (one.types, one.problem, one.practice) = ([type], title, title)
      library.cases.append(one)
    }
    return library
  }

  @Test func `asks the library and the checks`() {
    let library = library
    let matcher = Matcher(library)
    let advice = Advice { (matcher, library) }
    let ringing = "電話の呼び出しで審査の手が止まる"
    #expect(advice.guess(ringing)?.id == "ringing")
    #expect(advice.types(ringing).map(\.id).first == "ringing")
    #expect(advice.typesNamed("押印").map(\.id) == ["stamps"])
    #expect(advice.typesNamed("STAMPS").map(\.id) == ["stamps"])
    let cases = advice.cases(ringing, MatchContext(step: .problem))
    #expect(cases.first?.case.id == "turns")
    #expect(!cases.isEmpty && cases.allSatisfy { !$0.answer.word.text.isEmpty })
    #expect(advice.similar(ringing, ["押印と印刷", "電話が鳴ると審査の手が止まる"])?.index == 1)
    #expect(advice.similar(ringing, ["休暇が取れない"]) == nil)
    #expect(advice.vague("全員に周知する").count == 1)
    #expect(advice.vague("全員に1枚配る").isEmpty)
    #expect(advice.names("山田主査しか知らない") == ["山田主査"])
    #expect(advice.names("主査しか知らない").isEmpty)
    #expect(advice.complaint("電話が少ない") != nil)
    #expect(advice.missing(["休暇が取れない"]).contains(.leave) == false)
  }
}

import Insight
import Records
import Reports
import Testing
import Text

@Suite struct SuggestionsTests {
  private func suggestions(_ text: String, _ language: Language = .japanese) -> Suggestions {
    let context = Samples.context(language)
    let matcher = Matcher(context.library)
    return Suggestions(
      text, classification: matcher.classify(text), matches: matcher.match(text), context: context)
  }

  @Test(arguments: ["手順を知る人が一人しかいない", "", "\"\\\n"])
  func `one line of JSON answers each statement and always ranks`(text: String) {
    let json = suggestions(text).json
    #expect(!json.compact.contains("\n"))
    guard case .object(let members) = json else {
      Issue.record("no object")
      return
    }
    #expect(
      members.map(\.key) == ["version", "text", "abstains", "kind", "themes", "types", "cases"])
    #expect(members[1].value == .string(text))
    #expect(json.compact.contains("\"id\":\"town-manuals\""))
  }

  @Test(arguments: Language.allCases)
  func `without a case fit to be shown it says so`(language: Language) {
    let text = suggestions("xyz", language).report().plainText()
    #expect(!text.contains("手順書づくり"))
    #expect(text.contains(language == .japanese ? "事例は探していません" : "no case was looked for"))
  }

  @Test(arguments: [("手順書", 1), ("ある町　手順", 1), ("ある町 火星", 0), ("", 1)])
  func `a search finds the cases that hold every word`(words: String, count: Int) {
    #expect(CaseList(words: words, context: Samples.context()).cases.count == count)
  }

  @Test(arguments: Language.allCases)
  func `the whole list names the issue types that no case is linked to`(language: Language) {
    var context = Samples.context(language)
    context.library.types.append(
      IssueType(id: "lost-keys", theme: "knowledge", title: "鍵が見つからない", english: "Keys get lost"))
    let title = language == .japanese ? "鍵が見つからない" : "Keys get lost"
    #expect(CaseList(words: "", context: context).report.plainText().contains(title))
    #expect(!CaseList(words: "手順", context: context).report.plainText().contains(title))
  }

  @Test func `a case tells everything that the library holds`() throws {
    var found = try #require(Samples.library.cases.first)
    (found.problem, found.practice, found.effect) = ("一人だけが知る", "書いた\n渡した", "5割減")
    (found.points, found.voices, found.source) = ("短く", ["覚えきれない"], "町の報告")
    let text = CaseReport(found, context: Samples.context()).report.plainText()
    for part in ["一人だけが知る", "渡した", "5割減", "短く", "覚えきれない", "町の報告", "一人しか手順を知らない"] {
      #expect(text.contains(part))
    }
  }
}

import Facilitation
import Foundation
import Records
import Reports
import TestSupport
import Testing
import Text

/// The page for a projector, drawn from the scene of an hour.
@Suite struct WallTests {
  /// An hour after each line of the script, with its page.
  private static let shown: [(input: String, hour: Hour, page: String)] = {
    var hour = Hour(setup: Room.setup())
    return Script.rows.map { row in
      _ = hour.answer(.line(row.input), elapsed: 30)
      return (row.input, hour, Wall(hour.scene, language: .japanese).page.rendered)
    }
  }()

  /// The page after the line that shows a text, without its style.
  private static func body(showing text: String) throws -> String {
    let index = try #require(Script.rows.firstIndex { $0.shows.contains(text) })
    return try body(of: shown[index].page)
  }

  private static func body(of page: String) throws -> String {
    String(page[try #require(page.firstRange(of: "<body>")).lowerBound...])
  }

  private static func hour(_ lines: [String], _ language: Language = .japanese) -> Hour {
    var hour = Hour(setup: Room.setup(language))
    for line in lines { _ = hour.answer(.line(line)) }
    return hour
  }

  @Test func `is a page that a strict reader takes, without script, network or scrolling`() {
    for (input, _, page) in Self.shown {
      #expect(WellFormed(page).problems == [], "after \(input)")
      #expect(!page.contains("<script") && !page.contains("http:"), "after \(input)")
      #expect(page.contains("<meta http-equiv=\"refresh\" content=\"2\">"), "after \(input)")
    }
  }

  @Test func `holds nothing of the facilitator's: no script, no question, no hint`() throws {
    for (input, hour, page) in Self.shown {
      let body = try Self.body(of: page)
      #expect(!body.contains(" words"), "after \(input)")
      let screen = hour.screen
      for line in screen.remarks + screen.asked where [.spoken, .plain, .hint].contains(line.kind) {
        #expect(!body.contains(line.text), "after \(input): \(line.text)")
      }
    }
  }

  @Test func `shows nothing but the time while the room writes in silence`() throws {
    let body = try Self.body(showing: "静かに書く")
    #expect(body == "<body><main><p class=\"alone time\">3:00</p>\n</main>\n</body>\n</html>\n")
  }

  @Test(arguments: [(0, "0:00"), (1, "0:05"), (60, "1:00"), (61, "1:05"), (178, "3:00")])
  func `counts the silence down in steps of five seconds`(seconds: Int, time: String) throws {
    let silent = try #require(Self.shown.first { $0.hour.scene.time?.countdown != nil }).hour.scene
    let page = Wall(silent.silent(for: seconds), language: .japanese).page.rendered
    #expect(page.contains(">\(time)<"))
  }

  @Test func `marks the newest card and turns to its page, eight at most on each`() throws {
    var hour = Self.hour(["", "7", "60", "", "", ""])
    let slips = ["い", "ろ", "は", "に", "ほ", "へ", "と", "ち", "り", "ぬ"].map { "\($0)の紙" }
    for slip in slips {
      _ = hour.answer(.line(slip))
      let body = try Self.body(of: Wall(hour.scene, language: .japanese).page.rendered)
      #expect(body.components(separatedBy: "<p class=\"text\">").count - 1 <= 8)
      #expect(body.components(separatedBy: "class=\"newest\"").count == 2)
      let marked = try #require(body.components(separatedBy: "class=\"newest\"").last)
      let text = try #require(
        marked.components(separatedBy: "<p class=\"text\">").dropFirst().first)
      #expect(text.hasPrefix(slip))
    }
    #expect(Wall(hour.scene, language: .japanese).page.rendered.contains("2ページ"))
  }

  @Test func `a last page is filled with the cards before it`() throws {
    var hour = Self.hour(["", "7", "60", "", "", ""])
    for slip in ["い", "ろ", "は", "に", "ほ", "へ", "と", "ち", "り"] {
      _ = hour.answer(.line("\(slip)の紙"))
    }
    let body = try Self.body(of: Wall(hour.scene, language: .japanese).page.rendered)
    #expect(body.contains("2／2ページ") && body.contains("りの紙") && body.contains("はの紙"))
    #expect(!body.contains("ろの紙"))
  }

  @Test func `long cards take more room, so that fewer stand on a page`() throws {
    let long = String(repeating: "長い紙の文が続く、", count: 9)
    let hour = Self.hour(
      ["", "7", "60", "", "", ""] + ["一", "二", "三", "四", "五"].map { $0 + long })
    let page = Wall(hour.scene, language: .japanese).page.rendered
    #expect(page.components(separatedBy: "<p class=\"text\">").count - 1 < 5)
  }

  @Test func `the part that is led stands large, the others as counts`() throws {
    let body = try Self.body(showing: "ありたい姿3")
    #expect(body.contains("電話の日も午前中に審査が進む") && !body.contains("会議が長い"))
    #expect(body.contains("<li>current <b>5</b></li>"))
    #expect(body.contains("<li class=\"now\">ideal <b>2</b></li>"))
  }

  @Test func `the whole board stands there by cluster before there is an issue`() throws {
    let body = try Self.body(showing: "issues first words")
    let cluster = try #require(body.components(separatedBy: "class=\"cluster\"").last)
    #expect(cluster.contains("<h3>電話</h3>") && cluster.contains("同じ説明を電話で何十回もしている"))
    #expect(body.contains("会議が長い") && body.contains("誰が休んでも減免の返事ができる"))
  }

  @Test func `an issue shows what it hangs on, and its votes as dots`() throws {
    #expect(try Self.body(showing: "現状3「同じ説明").contains("← 現状3・現状5・ありたい姿2"))
    let voted = try Self.body(showing: "合わせて14枚")
    #expect(voted.contains("●●●●●●●●●<b>9</b>") && voted.contains("●●●●●<b>5</b>"))
  }

  @Test func `the plan stands at the end, without a person's name`() throws {
    let body = try Self.body(showing: "満足度")
    #expect(body.contains("今日決まったこと") && body.contains("課税係"))
    #expect(body.contains("3月19日まで") && body.contains("最初の一歩：電話を1週間数える"))
    let named = Self.hour(
      Script.rows.prefix { $0.input != "課税係" }.map(\.input) + ["課税係（不破）", "", "", "", ""])
    #expect("\(named.session)".contains("不破"))
    #expect(!Wall(named.scene, language: .japanese).page.rendered.contains("不破"))
  }

  @Test func `a last page asks for nothing any more, and one of a break shows nothing`() throws {
    let scene = try #require(Self.shown.last).hour.scene
    #expect(!Wall(scene, language: .japanese, isLive: false).page.rendered.contains("\"refresh\""))
    let away = Wall.away(.english).rendered
    #expect(away.contains("The meeting will continue shortly.") && away.contains("\"refresh\""))
    #expect(WellFormed(away).problems == [])
  }

  @Test(arguments: Language.allCases)
  func `the board fits one sheet of A3 with all that is kept and nothing that was removed`(
    language: Language
  ) throws {
    let hour = try #require(Self.shown.last).hour
    let page = WallBoard(hour.scene, language: language).print.rendered
    #expect(WellFormed(page).problems == [])
    #expect(page.contains("size: A3 landscape") && !page.contains("\"refresh\""))
    let session = hour.session
    let kept = (session.current + session.ideal).map(\.text) + session.issues.map(\.text)
    for text in kept + session.actions.map(\.text) { #expect(page.contains(text), "\(text)") }
    #expect(!page.contains("会議が長い"))
  }
}

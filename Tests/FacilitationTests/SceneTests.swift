import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

@Suite struct SceneTests {
  /// The scene after each line of the script.
  private static let scenes: [(input: String, scene: Scene)] = {
    var hour = Hour(setup: Room.setup())
    return Script.rows.map { row in
      _ = hour.answer(.line(row.input), elapsed: 30)
      return (row.input, hour.scene)
    }
  }()

  /// The scene after the line that shows a text.
  private static func scene(showing text: String) throws -> Scene {
    let index = try #require(Script.rows.firstIndex { $0.shows.contains(text) })
    return scenes[index].scene
  }

  @Test func `holds the slips of an open step as they are typed, and none that is asked about`()
    throws
  {
    let open = try Self.scene(showing: "休暇の取りやすさについては")
    #expect(open.current.cards.count == 4 && open.current.count == 4)
    #expect(open.current.cards.map(\.number) == [1, 2, 3, 4])
    #expect(open.current.groups == [Scene.Group(name: "電話", notes: [1, 3])])
    for (input, scene) in Self.scenes {
      #expect(scene.stage > .current || scene.ideal.cards.isEmpty, "after \(input)")
      #expect(!"\(scene)".contains("鈴木"), "after \(input)")
    }
  }

  @Test func `names what came last, whatever number it has, and forgets it with the entry`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", ""])
    #expect(hour.scene.newest == nil)
    hour.play(["会議が長い", "あと一人足りない"])
    #expect(hour.scene.newest == Target(kind: .current, number: 2))
    hour.play(["：一覧"])
    #expect(hour.scene.newest == Target(kind: .current, number: 2))
    #expect(!hour.checkpoint.encoded.contains("あと一人"))
    hour.play(["：消す 2", "1"])
    #expect(hour.scene.newest == nil)
    hour.play(["", "", "", "", "静かな部屋", ""])
    #expect(hour.scene.newest == Target(kind: .ideal, number: 1))
  }

  @Test func `holds the notes of a step with their numbers and groups when it closes`() throws {
    let scene = try Self.scene(showing: "ideal first words")
    #expect(scene.current.cards.map(\.number) == [1, 2, 3, 4, 5])
    #expect(scene.current.cards.map(\.label).first == "現状1")
    #expect(scene.current.groups == [Scene.Group(name: "電話", notes: [3, 5])])
    #expect((scene.stage, scene.ideal.count) == (.ideal, 0))
  }

  @Test func `shows what hangs on what`() throws {
    let scene = try Self.scene(showing: "いつまで")
    let issue = Target(kind: .issue, number: 1)
    let links = [
      Scene.Link(from: issue, to: Target(kind: .current, number: 3)),
      Scene.Link(from: issue, to: Target(kind: .current, number: 5)),
      Scene.Link(from: issue, to: Target(kind: .ideal, number: 2)),
      Scene.Link(from: Target(kind: .action, number: 1), to: issue),
    ]
    #expect(links.allSatisfy(scene.links.contains))
    #expect(scene.issues.map(\.votes) == [9, 5])
    #expect(scene.issues.map(\.rank) == [1, 2])
    #expect(scene.issues.map(\.scope) == [.own, .whole])
    #expect(scene.actions.map(\.post) == ["課税係"])
    #expect(
      scene.asked
        == Scene.Asked(
          question: "due", label: "", subject: Target(kind: .action, number: 1)))
  }

  @Test func `holds no votes before they are counted`() throws {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話", "休み", "", "", "", "進む", ""])
    hour.play(["あ", "", "い", "", "", "", "９"])
    #expect(hour.scene.issues.map(\.votes) == [nil, nil])
    #expect(hour.scene.left.votes)
    hour.play(["5"])
    #expect(hour.scene.issues.map(\.rank) == [1, 2])
    #expect(!hour.scene.left.votes)
  }

  @Test func `tells what is left to do`() throws {
    let first = try Self.scene(showing: "issues first words").left
    #expect((first.notes.count, first.issues, first.votes) == (7, [], false))
    let agreed = try Self.scene(showing: "受付時間が決まっていない").left
    #expect(agreed.issues == [2])
    #expect(agreed.notes.count == 3)
    let names = ["実行する場面", "指標", "基準値", "目標値"]
    #expect(agreed.fields == [Scene.EmptyFields(action: 1, names: names)])
  }

  @Test func `counts lines that wait and earlier actions, without their texts`() throws {
    var setup = Room.setup()
    let old = ActionID(
      session: SessionID(date: CivilDate(dayNumber: 20_760), division: "zeimu"), number: 1)
    setup.past = { _ in
      Past(unsettled: [.action(old, Action(number: 1, text: "鍵を貸す"))])
    }
    var hour = Hour(setup: setup)
    hour.play(["", "7", "60"])
    #expect(hour.scene.left.reviews == 1)
    hour.play([""])
    #expect(hour.scene.left.reviews == 0)
    hour.play(["", "", ""])
    _ = hour.answer(.lines(["鈴木の机", "電話が多い", "紙が多い"]))
    #expect((hour.scene.left.lines, hour.scene.current.count) == (1, 1))
    #expect("\(hour.scene)".contains("紙が多い"))
    #expect(!"\(hour.scene)".contains("電話") && !"\(hour.scene)".contains("鈴木"))
  }

  @Test func `tells the time and how long people write`() throws {
    #expect(Self.scenes[1].scene.time == nil)
    let writing = try Self.scene(showing: "静かに書く")
    #expect(writing.time?.countdown == 180)
    #expect(writing.silent(for: 95).time?.countdown == 95)
    #expect(writing.time?.end == 14 * 60 + 20)
    #expect(writing.steps.map(\.minutes) == [5, 13, 9, 13, 15, 5])
    #expect(writing.steps.map(\.isPast) == [true, false, false, false, false, false])
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", ""])
    _ = hour.answer(.line("：休憩"), elapsed: 60)
    #expect(hour.scene.time?.isPaused == true)
    #expect(hour.scene.time?.hourLeft == 59 * 60)
    #expect(Self.scenes.last?.scene.time == nil)
    #expect(Self.scenes.last?.scene.isFinished == true)
  }

  @Test func `stands in a practice and in an empty hour`() {
    var setup = Room.setup(.english)
    setup.isPractice = true
    var hour = Hour(setup: setup)
    #expect(hour.scene.isPractice)
    hour.play(["", "", "One", "Two", "", ""])
    #expect(hour.scene.current.cards.map(\.label) == ["Current 1", "Current 2"])
    #expect(Hour(setup: Room.setup()).scene.title.isEmpty)
  }

  @Test func `holds no name of a person beside a post`() throws {
    let marker = "不破"
    var setup = Room.setup()
    setup.presets.facilitator = "課長（\(marker)）"
    setup.advice.names = { $0.contains(marker) ? [marker] : [] }
    var hour = Hour(setup: setup)
    hour.play(["", "7", "60", "", "", "", "電話", "休み", "", "", "", "進む", "", "足りない", "", "", ""])
    #expect("\(hour.session)".contains(marker))
    for owner in [
      "課税係（\(marker)）", "係長（\(marker)）、課税係(\(marker)", marker, "\(marker)係長", "\(marker)、課税係",
    ] {
      hour.play(["すること", owner])
      #expect(!"\(hour.scene)".contains(marker), "\(owner), while it is asked about")
      if OwnerQuestion(hour.question) != nil { hour.play([""]) }
      #expect(hour.session.actions.last?.owner == owner)
      #expect(!"\(hour.scene)".contains(marker), "\(owner)")
      hour.play(["", ""])
    }
    #expect(hour.scene.actions.map(\.post) == ["課税係", "係長、課税係", nil, nil, "課税係"])
  }

  @Test func `holds no slip while it is asked about`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話が多い"])
    for typed in ["鈴木の机が遠い", "", "電話が長い"] {
      hour.play([typed])
      #expect(!"\(hour.scene)".contains("電話が長い"), "\(typed)")
      #expect("\(hour.scene)".contains("鈴木") == (typed != "鈴木の机が遠い"), "\(typed)")
    }
    #expect(hour.scene.asked.question == "group")
  }
}

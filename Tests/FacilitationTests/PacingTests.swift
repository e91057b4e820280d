import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

@Suite struct PacingTests {
  @Test(arguments: [30, 60, 90])
  func `gives actions at least a quarter and uses the whole hour`(_ minutes: Int) {
    let plan = Plan(nil, total: minutes)
    #expect(plan.minutes(of: .actions) * 4 >= minutes)
    #expect(plan.end(of: .closing) == minutes)
  }

  @Test func `takes the minutes of the format, but never less for actions`() {
    var format = Room.format("f", "F", .japanese)
    for index in format.steps.indices { format.steps[index].minutes = [2, 4, 6] }
    let plan = Plan(format, total: 60)
    #expect(plan.minutes(of: .current) == 4)
    #expect(plan.minutes(of: .actions) == 15)
  }

  @Test func `counts whole seconds and loses nothing between the answers`() {
    var seconds = WholeSeconds()
    let stretches: [Duration] = [.milliseconds(900), .milliseconds(1_900), .milliseconds(200)]
    #expect(stretches.map { seconds.adding($0) } == [0, 2, 1])
    #expect(seconds.adding(.seconds(-5)) == 0)
  }

  @Test func `counts time down, quietly to zero`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", ""])
    #expect(hour.screen.timeLeft == "残り18分")
    _ = hour.answer(.line(""), elapsed: 61)
    #expect(hour.screen.timeLeft == "残り17分")
    _ = hour.answer(.line(""), elapsed: 9_000)
    #expect(hour.screen.timeLeft == "残り0分")
  }

  @Test func `stands still in a break`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "：休憩"])
    _ = hour.answer(.line(""), elapsed: 600)
    #expect(hour.screen.timeLeft == "残り18分")
    #expect(hour.clock() == "14時10分")
  }

  @Test(arguments: [0, -60, Int.min])
  func `stands still with a clock that stands still or goes back`(_ elapsed: Int) {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", ""])
    let before = hour.scene.time
    for _ in 0..<3 { _ = hour.answer(.line("？"), elapsed: elapsed) }
    #expect(hour.scene.time == before)
    #expect(hour.clock() == "14時00分")
  }

  @Test func `goes on after a clock that jumped`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", ""])
    for _ in 0..<3 { _ = hour.answer(.line("？"), elapsed: Int.max) }
    #expect(hour.screen.timeLeft == "残り0分")
    var seconds = WholeSeconds()
    #expect(seconds.adding(.seconds(Int64.max)) > 0)
    #expect(seconds.adding(.seconds(1)) == 1)
  }

  @Test func `counts the silent minutes down to nothing, but not in a break`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", ""])
    _ = hour.answer(.line("：休憩"), elapsed: 60)
    #expect(hour.screen.countdown == nil)
    _ = hour.answer(.line(""), elapsed: 600)
    #expect(hour.screen.countdown == 120)
    _ = hour.answer(.line("？"), elapsed: 500)
    #expect(hour.screen.countdown == 0)
    _ = hour.answer(.timeUp)
    #expect(hour.text.contains("時間です。"))
    #expect((hour.screen.countdown, hour.screen.label) == (nil, "現状1"))
  }

  @Test func `does not end a writing that has not begun by time`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", ""])
    let open = hour.question
    _ = hour.answer(.timeUp)
    #expect(hour.question == open)
    #expect(hour.screen.remarks.isEmpty)
  }

  @Test func `does not give time back when the hour goes back`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", ""])
    _ = hour.answer(.line(""), elapsed: 120)
    hour.play(["：時間 ５", "：戻る"])
    #expect(hour.text.contains("分を計ります"))
    #expect(hour.screen.timeLeft == "残り21分")
  }

  @Test func `adds time when asked to`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "：時間 ５"])
    #expect(hour.screen.timeLeft == "残り23分")
    #expect(hour.text.contains("15時05分"))
  }

  @Test func `keeps a quarter for actions however late they begin`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話", "休み", "", "", "", "進む", "", "足りない", "", ""])
    _ = hour.answer(.line(""), elapsed: 3_000)
    #expect(hour.course.stage == .actions)
    #expect(hour.screen.timeLeft == "残り15分")
  }

  @Test func `ends silent writing by time and by Enter`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", ""])
    #expect(hour.screen.countdown == 180)
    _ = hour.answer(.timeUp)
    #expect(hour.screen.label == "現状1")
    _ = hour.answer(.timeUp)
    #expect(hour.screen.label == "現状1")
  }

  @Test func `leaves the words to read aloud on paper when asked to`() {
    var setup = Room.setup()
    setup.isQuiet = true
    var hour = Hour(setup: setup)
    hour.play(["", "7", "60", ""])
    #expect(!hour.text.contains("first words"))
  }

  @Test func `does not repeat long words after an answer that does not fit`() {
    var hour = Hour(setup: Room.setup())
    hour.play(Script.rows.prefix { $0.shows != "次回に回す" }.map(\.input))
    hour.play(["", "1"])
    #expect(hour.text.contains("closing last words"))
    hour.play(["たくさん"])
    #expect(!hour.text.contains("closing last words"))
    #expect(hour.text.contains("5から順に"))
  }

  @Test func `breaks long words for a projector`() {
    let line = Paragraph(.spoken, "「" + String(repeating: "長い文です。", count: 10) + "」")
    #expect(line.broken().count == 2)
    #expect(line.broken().allSatisfy { $0.displayWidth <= 72 })
  }
}

import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

/// What is promised about slips, and that it is done.
@Suite struct KeptNotesTests {
  private static func setup(_ kept: NotesKept?, promise: String? = nil) -> Setup {
    var setup = Room.setup()
    setup.organization.notesKept = kept
    setup.organization.promise = promise
    return setup
  }

  /// An hour up to the moment at which the room leaves.
  private func closed(_ kept: NotesKept?) throws -> Hour {
    var hour = Hour(setup: Self.setup(kept))
    let end = try #require(Script.rows.firstIndex { $0.shows == "お疲れさまでした" })
    hour.play(Script.rows[...end].map(\.input))
    return hour
  }

  @Test(arguments: [
    (nil, told: "この課の記録に残ります"), (NotesKept.all, "この課の記録に残ります"),
    (.used, "ほかは会議を閉じるときに記録から消します"), (NotesKept.none, "閉じるときに記録から消します"),
  ])
  func `what becomes of slips is said before the first one`(kept: NotesKept?, told: String) {
    var hour = Hour(setup: Self.setup(kept))
    hour.play(["", "7", "60"])
    #expect(!hour.text.contains(told))
    hour.play([""])
    #expect(hour.text.contains(told))
  }

  @Test func `no more is promised than the program keeps, and what the office has promised`() {
    for (promise, told) in [(nil, "名前は付けません"), ("評価には使いません", "「評価には使いません。」")] {
      var hour = Hour(setup: Self.setup(nil, promise: promise))
      hour.play(["", "7", "60"])
      #expect(hour.text.contains(told))
      #expect(hour.text.contains("この仕組みからは課の外へ渡りません"))
      #expect(hour.text.contains("評価") == (promise != nil))
    }
  }

  @Test(arguments: [
    (nil, current: 5, ideal: 2), (NotesKept.all, 5, 2), (.used, 3, 1), (NotesKept.none, 0, 0),
  ])
  func `slips that are not to stay go when the meeting is closed`(
    kept: NotesKept?, current: Int, ideal: Int
  ) throws {
    let hour = try closed(kept)
    #expect((hour.session.current.count, hour.session.ideal.count) == (current, ideal))
    let isGone = kept == NotesKept.none
    #expect(hour.session.issues.allSatisfy { $0.current.isEmpty } == isGone)
    #expect(hour.session.notesKept == (kept == .all ? nil : kept))
    #expect(hour.deskItems.contains(.loose) == (kept == nil))
    #expect(hour.trail.steps.isEmpty && hour.trail.reversals.isEmpty)
    if kept == .used || isGone {
      #expect(!hour.session.rendered().contains("会議が長い") && hour.text.contains("この記録から消しました"))
    }
  }

  @Test func `links that went with their slips are not missed`() throws {
    let session = try closed(NotesKept.none).session
    let reading = Session.read(bytes: session.rendered(), file: "Sessions/\(session.id).md")
    #expect(reading.diagnostics == [])
    var other = session
    other.notesKept = nil
    let missed = Session.read(bytes: other.rendered(), file: "Sessions/\(session.id).md")
    #expect(missed.diagnostics.count == 2)
  }

  @Test func `slips on paper stand in memory alone, at every question`() {
    var setup = Self.setup(nil)
    setup.isOnPaper = true
    var hour = Hour(setup: setup)
    let slips = (Script.current + Script.ideal).map(\.input).filter { $0.count > 3 }
    for line in Script.rows.map(\.input) {
      hour.play([line])
      let (session, checkpoint) = hour.stored
      #expect(session.current.isEmpty && session.ideal.isEmpty)
      for slip in slips {
        #expect(!checkpoint.encoded.contains(slip) && !session.rendered().contains(slip), "\(line)")
      }
      guard !hour.isAtDesk else { continue }
      let resumed = Hour(resuming: session, checkpoint: checkpoint.encoded, setup: Room.setup())
      #expect(resumed.course.isOnPaper && !resumed.isFinished, "\(line)")
    }
    #expect(hour.session.current.isEmpty && hour.session.notesKept == NotesKept.none)
  }

  @Test func `what a crash then loses is said before the first slip`() {
    var setup = Self.setup(nil)
    setup.isOnPaper = true
    var hour = Hour(setup: setup)
    hour.play(["", "7", "60", ""])
    #expect(hour.text.contains("途中で止まると、打った文は失われます"))
  }

  @Test func `an old record that the desk opens loses nothing`() throws {
    let session = try closed(nil).session
    var hour = Hour(resuming: session, checkpoint: nil, setup: Self.setup(NotesKept.none))
    _ = hour.start()
    hour.play([""])
    #expect(hour.session.current == session.current)
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String) -> Bool {
    String(decoding: self, as: UTF8.self).contains(text)
  }
}

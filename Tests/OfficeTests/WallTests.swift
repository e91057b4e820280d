import Facilitation
import Records
import TestSupport
import Testing
import Text
import UseCases
import Workspace

@testable import Office

/// The page for a projector beside the record of an hour.
@Suite(.timeLimit(.minutes(30))) final class WallTests {
  private let folder: TemporaryFolder
  private static let wall = "Sessions/2026H2/2026-12-01-zeimu-wall.html"
  private static let board = "Sessions/2026H2/2026-12-01-zeimu-board.html"
  private static let slips = ["電話が多い", "暖房が弱い"]
  private static let end = [
    "", "", "", "誰でもできる", "", "担当者しか手順を知らない", "", "", "", "手順書を書く", "庶務係", "12/28", "",
    "：飛ばす", "", "：飛ばす", "", "：飛ばす", "", "",
  ]

  init() throws {
    folder = try TemporaryFolder()
    try SmallLibrary.link(into: folder.path)
  }

  private var desk: HourDesk {
    HourDesk(
      Workspace(root: folder.path),
      for: Reader(language: .japanese, today: CivilDate(dayNumber: 20_788)))
  }

  private func request(wall: Bool = true, board: Bool = false) -> HourRequest {
    var request = HourRequest()
    request.folder = folder.path
    (request.wall.isShown, request.wall.keepsBoard) = (wall, board)
    return request
  }

  private func begun(_ request: HourRequest) throws -> (hour: OfficeHour, said: [String]) {
    var hour = desk.begin(request)
    var said = try hour.start().said
    for line in ["税務課", "7", "60", "0", "", "", ""] + Self.slips {
      said += try type(line, into: &hour)
    }
    return (hour, said)
  }

  private func type(_ line: String, into hour: inout OfficeHour) throws -> [String] {
    try hour.answer(.line(line), elapsed: 1).said
  }

  private func finish(_ hour: inout OfficeHour) throws -> [String] {
    var said: [String] = []
    for line in Self.end where !hour.hour.isFinished { said += try type(line, into: &hour) }
    #expect(hour.hour.isFinished)
    return said
  }

  private func resumed(_ request: HourRequest) throws -> OfficeHour {
    let unfinished = try #require(desk.unfinished(of: nil, lost: false).last)
    var hour = try desk.resume(unfinished, request)
    _ = try hour.start()
    return hour
  }

  private func read(_ path: String) -> String? { try? folder.read(path) }

  @Test func `follows every answer, is named once without a path, and goes at the close`() throws {
    var (hour, said) = try begun(request())
    let naming = said.filter { $0.contains("-wall.html") }
    #expect(naming.count == 1)
    #expect(naming[0].contains("「2026H2」") && !naming[0].contains("/"))
    let page = try #require(read(Self.wall))
    for slip in Self.slips { #expect(page.contains(slip)) }
    _ = try type("鍵が一つ", into: &hour)
    #expect(read(Self.wall)?.contains("鍵が一つ") == true)
    #expect(try finish(&hour).isEmpty)
    #expect(read(Self.wall) == nil && read(Self.board) == nil)
  }

  @Test func `a slip that is deleted is on no page any more`() throws {
    var (hour, _) = try begun(request(board: true))
    _ = try type("：消す 1", into: &hour)
    _ = try type("1", into: &hour)
    try #require(hour.hour.session.current.count == 1)
    let left = hour.hour.session.current[0].text
    let gone = try #require(Self.slips.first { $0 != left })
    #expect(read(Self.wall)?.contains(gone) == false)
    let said = try finish(&hour)
    #expect(said.contains { $0.contains("2026-12-01-zeimu-board.html") })
    let board = try #require(read(Self.board))
    // What becomes of slips that led to no issue the office has said.
    let isKept = hour.hour.session.current.contains { $0.text == left }
    #expect(!board.contains(gone) && board.contains(left) == isKept)
  }

  @Test func `shows nothing of an hour that is left, and goes on with it`() throws {
    var (hour, _) = try begun(request())
    _ = try hour.answer(.end, elapsed: 0)
    hour.release()
    let page = try #require(read(Self.wall))
    for slip in Self.slips { #expect(!page.contains(slip)) }
    var again = try resumed(request())
    #expect(read(Self.wall)?.contains(Self.slips[0]) == true)
    _ = try finish(&again)
    #expect(read(Self.wall) == nil)
  }

  @Test func `what a kill leaves goes when the hour is gone on with, wanted or not`() throws {
    for isWanted in [true, false] {
      var (hour, _) = try begun(request())
      hour.release()
      #expect(read(Self.wall)?.contains(Self.slips[0]) == true)
      var again = try resumed(request(wall: isWanted))
      #expect((read(Self.wall) != nil) == isWanted)
      _ = try finish(&again)
      again.release()
      #expect(read(Self.wall) == nil)
      for path in ["Sessions/2026H2/2026-12-01-zeimu.md", "Sessions/2026H2/2026-12-01-zeimu.html"] {
        try FileSystem.real.remove("\(folder.path)/\(path)")
      }
    }
  }

  @Test func `one that cannot be written is said once and stops nothing`() throws {
    try FileSystem.real.makeFolder("\(folder.path)/Sessions/2026H2")
    try FileSystem.real.makeFolder("\(folder.path)/\(Self.wall)")
    var (hour, said) = try begun(request())
    #expect(said.count { $0.contains("このまま続けられます") } == 1)
    #expect(!said.contains { $0.contains(folder.path) })
    #expect(hour.hour.session.current.count == 2)
    let record = try folder.read("Sessions/2026H2/2026-12-01-zeimu.md")
    for slip in Self.slips { #expect(record.contains("- \(slip)\n")) }
    #expect(try finish(&hour).contains { $0.contains("手で消してください") })
  }

  @Test func `at no moment half of it lies there for a browser to read`() throws {
    let disk = KilledDisk(at: folder.path)
    let desk = HourDesk(
      Workspace(root: folder.path, files: disk.files),
      for: Reader(language: .japanese, today: CivilDate(dayNumber: 20_788)))
    var hour = desk.begin(request())
    _ = try hour.start()
    for line in ["税務課", "7", "60", "0", "", "", ""] + Self.slips { _ = try type(line, into: &hour) }
    hour.release()
    let pages = disk.moments().compactMap { $0[Self.wall] }
    try #require(pages.count > 20)
    for page in Set(pages).map({ String(decoding: $0, as: UTF8.self) }) {
      #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    }
  }

  @Test func `the silence goes by on it without an answer`() throws {
    var hour = desk.begin(request())
    _ = try hour.start()
    for line in ["税務課", "7", "60", "0", "", ""] { _ = try type(line, into: &hour) }
    #expect(hour.hour.scene.time?.countdown == 180)
    hour.showSilence(left: 95)
    #expect(read(Self.wall)?.contains(">1:35<") == true)
  }

  @Test func `without being asked for there is none`() throws {
    var (hour, _) = try begun(request(wall: false))
    #expect(read(Self.wall) == nil)
    _ = try hour.answer(.end, elapsed: 0)
    #expect(read(Self.wall) == nil)
  }

  @Test func `with slips that stay on paper it never holds one, nor does any other file`() throws {
    var request = request(board: true)
    request.isOnPaper = true
    var (hour, _) = try begun(request)
    #expect(hour.hour.session.current.count == 2)
    func expectNoSlip() throws {
      for (path, bytes) in try folder.files() {
        for slip in Self.slips {
          #expect(!String(decoding: bytes, as: UTF8.self).contains(slip), "\(path)")
        }
      }
    }
    try expectNoSlip()
    #expect(read(Self.wall)?.contains("現状") == true)
    for line in Self.end where !hour.hour.isFinished {
      _ = try type(line, into: &hour)
      try expectNoSlip()
    }
    #expect(hour.hour.isFinished && read(Self.board)?.contains("手順書を書く") == true)
  }

  /// The page of a practice, which lies where nothing else does.
  private static let practice = "Sessions/practice-wall.html"

  @Test(arguments: [true, false]) func `a practice has one that goes with it`(ends: Bool) throws {
    var request = request()
    request.isPractice = true
    var hour = desk.begin(request)
    var said = try hour.start().said
    for line in ["", "", "", "電話が多い"] { said += try type(line, into: &hour) }
    #expect(said.contains { $0.contains("practice-wall.html") })
    #expect(try records() == [Self.practice])
    #expect(read(Self.practice)?.contains("電話が多い") == true)
    if ends {
      var lines = 0
      while !hour.hour.isFinished, lines < 60 {
        _ = try type(lines % 2 == 0 ? "：飛ばす" : "1", into: &hour)
        lines += 1
      }
      #expect(hour.hour.isFinished)
    } else {
      _ = try hour.answer(.end, elapsed: 0)
    }
    #expect(try records().isEmpty)
  }

  /// What lies below the folder of the records.
  private func records() throws -> [String] {
    try folder.files().keys.filter { $0.hasPrefix("\(Paths.sessions)/") }
  }
}

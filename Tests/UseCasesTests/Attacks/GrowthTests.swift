import Foundation
import Insight
import Records
import Release
import TestSupport
import Testing

@testable import UseCases

/// What a file costs grows with its length, whatever it is full of.
@Suite(.serialized, .timeLimit(.minutes(60))) struct GrowthTests {
  /// A line, or a stretch of one, that a file has many of.
  private static let patterns: [(label: String, text: @Sendable (Int) -> String)] = [
    ("a long value", { "- 進行役: " + String(repeating: "あ", count: $0) }),
    ("a long title", { "# " + String(repeating: "か\u{3099}", count: $0) }),
    ("many ids", { "## アクション\n- A1: x\n  - 課題: " + String(repeating: "G1, ", count: $0) }),
    ("many themes", { "## 課題\n- G1: x\n  - テーマ: " + String(repeating: "無, ", count: $0) }),
    ("a long case", { "## アクション\n- A1: x\n  - 参考事例: " + String(repeating: "hino", count: $0) }),
    ("many notes", { "## 現状\n" + String(repeating: "- 電話が多い\n", count: $0) }),
    ("many issues of a number", { "## 課題\n" + String(repeating: "- G1: 電話\n", count: $0) }),
    (
      "many links to nothing", { "## 課題\n" + String(repeating: "- G1: a\n  - 現状: C9\n", count: $0) }
    ),
    ("many repeated fields", { String(repeating: "- 所属: 税務課\n", count: $0) }),
    ("many unknown fields", { String(repeating: "- 何か: x\n", count: $0) }),
    ("many headings", { String(repeating: "## 課題\n", count: $0) }),
    (
      "many dated lines",
      { "## アクション\n- A1: x\n" + String(repeating: "  - 2026-06-10 完了: 済\n", count: $0) }
    ),
    ("many parentheses", { "## アクション\n- A1: x\n  - 担当: " + String(repeating: "（", count: $0) }),
    ("many marks", { "- 会議の満足度: " + String(repeating: "5×0 ", count: $0) }),
    ("many digits", { "- 参加人数: " + String(repeating: "9", count: $0) }),
    ("many accents", { "- 進行役: a" + String(repeating: "\u{301}", count: $0) }),
    ("many blank lines", { String(repeating: "\n", count: $0) }),
    ("a long memo", { "## メモ\n" + String(repeating: "x\r\n\r\n", count: $0) }),
  ]

  @Test(arguments: patterns.indices)
  func `eight times as much of one thing costs about eight times as much`(index: Int) throws {
    let (label, text) = Self.patterns[index]
    let most = Rounds.isLong ? 40_000 : 800
    let (small, large) = (cost(text(most / 8)), cost(text(most)))
    // What grows with the square would cost 64 times as much; a moment's noise is no matter.
    #expect(large < small * 24 + .milliseconds(15), "\(label): \(small), then \(large)")
  }

  /// The processor time of reading, rewriting and rendering, the least of three.
  private func cost(_ text: String) -> Duration {
    let file = Samples.file("Sessions/2026-04-20-zeimu.md", text)
    return (0..<3).map { _ in
      let start = Self.processorTime
      let reading = Session.read(bytes: file.bytes, file: file.path)
      _ = reading.document.rewritten(to: reading.value)
      _ = Samples.library.policy.list([reading.value], for: .nobody)
      return Self.processorTime - start
    }.min() ?? .zero
  }

  /// What this thread has used of a processor, whoever else is busy.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

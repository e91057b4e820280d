import TestSupport
import Testing

/// What the office's own records say about an issue, in the hour and when cases are looked for.
@Suite(.timeLimit(.minutes(30)))
struct HistoryTests {
  /// A record with one issue and one finished action, as far as `release` lets others read it.
  private func record(_ division: String, release: String, action: String) -> String {
    """
    # x

    - 所属: \(division)
    - 記録: 開催済
    - 所属長確認: 2026-05-01
    - 公開: \(release)

    ## 課題

    - G1: 担当者しか手順を知らない
      - 課題の型: only-owner-knows

    ## アクション

    - A1: \(action)
      - 課題: G1
      - 担当: 庶務係（山田）
      - 分かったこと: 山田だけでなく3人でできた
      - 公開: 分かったこと
      - 2026-06-01 完了

    """
  }

  private func place() throws -> Workplace {
    let place = try Workplace(library: .small)
    for (id, division, release, action) in [
      ("2026-04-20-zeimu", "税務課", "課内", "税務の手順を1枚に書く"),
      ("2026-04-21-jinji", "人事課", "庁内", "給与の手順を動画に撮る"),
      ("2026-04-22-zaisei", "財政課", "人事課", "予算の手順を表にする"),
    ] {
      try place.write(
        record(division, release: release, action: action), to: "Sessions/\(id).md")
    }
    return place
  }

  @Test func `an action that helped another division stands beside the library`() throws {
    let place = try place()
    let found = try place.run("suggest", "--language", "ja", "--limit", "9", "担当者しか手順を知らない")
    #expect(found.output.contains("人事課 2026 給与の手順を動画に撮る"))
    #expect(found.output.contains("○○だけでなく3人でできた"))
    #expect(!found.output.contains("税務の手順") && !found.output.contains("予算の手順"))
    let shown = try place.run("cases", "show", "2026-04-21-jinji-A1")
    #expect(shown.status == 0)
  }

  @Test func `an hour shows what the division said before and what others may tell it`() throws {
    let typed = [
      "", "", "手順書がない", "", "", "", "", "誰でもできる", "", "", "担当者しか手順を知らない", "", "", "",
    ]
    let hour = try place().run(
      "run", "--language", "ja", "--division", "税務課", "--people", "5", "--minutes", "30",
      input: typed.map { $0 + "\n" }.joined())
    let shown = hour.errors
    #expect(shown.contains("前にも話しています\n   令和8年4月20日（月）「担当者しか手順を知らない」"))
    #expect(shown.contains("「税務の手順を1枚に書く」は完了 → 山田だけでなく3人でできた"))
    #expect(shown.contains("人事課「給与の手順を動画に撮る」 → ○○だけでなく3人でできた"))
    #expect(!shown.contains("予算の手順"))
  }
}

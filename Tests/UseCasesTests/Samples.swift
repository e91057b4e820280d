import Records
import Text

@testable import UseCases

/// Small files of an office, written where a test needs them.
enum Samples {
  static let reader = Reader(language: .japanese, today: CivilDate(dayNumber: 20_788))

  /// A library of one theme, type, case and division.
  static let library = LoadedLibrary(carried: libraryFiles, own: [])

  static let libraryFiles = [
    file("Templates/themes.md", "# テーマ\n\n- person: 属人化\n  - 英語: One person\n  - 語: 手順\n"),
    file(
      "Templates/issues/person.md",
      "# 属人化\n\n- only-owner: 担当者しか知らない\n  - 英語: Only the owner knows\n  - 声: 手順を知る人が1人だけ\n  - 声: 引継ぎができない\n"
    ),
    file(
      "Templates/cases/manual.md",
      "# 手順書を作る\n\n- 団体: 日野市\n- 課題の型: only-owner\n\n## 課題\n\n手順を知る人が1人\n\n## 取組\n\n手順書を書いた\n"
    ),
    file(
      "Templates/formats/standard.md",
      "# 標準\n\n- 言語: 日本語\n\n## 現状\n\n- 役割: 現状\n- 目安: 10, 20, 30\n- 声かけ: 書きましょう\n- 枚数: 2\n- 問い: 困っていることは\n"
    ),
    file(
      "Templates/formats/standard-en.md",
      "# Standard\n\n- Language: English\n\n## Current\n\n- Role: current\n- Minutes: 10, 20, 30\n"
    ),
    file("Templates/organization.md", "# 県庁\n\n## 総務部\n\n- zeimu: 税務課\n  - 英語: Tax Division\n"),
    file("Templates/roles.txt", "長\n係\n"),
  ]

  static func file(_ path: String, _ text: String) -> OfficeFile {
    OfficeFile(path, Array(text.utf8))
  }

  static func sessions(_ files: [OfficeFile]) -> LoadedSessions {
    LoadedSessions(files.map { RecordReading($0, vocabulary: library.vocabulary) })
  }

  /// A held and released record with one issue and one finished action.
  static func record(
    _ name: String, release: String = "庁内", state: String = "開催済", result: String = "3人でできた"
  ) -> OfficeFile {
    let division = SessionID(FileKind.stem(of: name))?.division ?? ""
    return file(
      "Sessions/\(name).md",
      """
      # 題

      - 所属: \(division == "zeimu" ? "税務課" : "\(division)課")
      - 記録: \(state)
      - 所属長確認: 2026-05-01
      - 公開: \(release)

      ## 課題

      - G1: 手順を知る人が1人だけ
        - 課題の型: only-owner
        - 調整先: 情報政策課

      ## アクション

      - A1: 手順書を書く
        - 課題: G1
        - 担当: 庶務係（山田）
        - 実績値: \(result)
        - 公開: 分かったこと
        - 2026-06-01 完了
      - A2: 表を配る
        - 課題: G1
        - 2026-06-02 進行中

      """)
  }
}

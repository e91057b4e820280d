extension PacingWords {
  /// The sentences in Japanese.
  static let japanese = PacingWords(
    banner: { "【\($0)】 残り\($1)分" },
    left: { "残り\($0)分" },
    clock: { "\($0)時\($1 < 10 ? "0" : "")\($1)分" },
    plan: { "\($0)分の進め方です。" },
    part: { "\($0) \($1)分" },
    parts: { $0.joined(separator: " ／ ") },
    span: { "\($0)〜\($1)" },
    time: { "この段は残り\($0)分、終わりは\($1)ごろです。「：時間 5」で延ばせます。" },
    paused: "休憩です。時計は止まっています。始めるときに Enter",
    resumed: "続きから始めます。",
    heading: { $0.japanese },
    fallback: { $0.japaneseSpeech }
  )
}

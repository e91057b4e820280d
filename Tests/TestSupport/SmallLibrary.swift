/// A library that is learned in a moment, for tests that have another subject.
///
/// It lies over the one that the program carries: the issue types that the samples name, each with a
/// few voices, a case or two as they are, and of all others the title alone, under a type of which
/// nobody speaks: nothing has to be proposed for them.
package enum SmallLibrary {
  /// The cases that are kept whole: one about manuals, one about telephones.
  private static let cases: Set = ["hino-city-manuals", "kagoshima-city-call-center"]

  /// The files by their paths from a workspace.
  package static let files = make()

  private static func make() -> [(path: String, text: String)] {
    let issues = texts(below: "Templates/issues")
    let cases = texts(below: "Templates/cases")
    let whole = cases.filter { file in Self.cases.contains { file.path.hasSuffix("/\($0).md") } }
    let named = typesNamed(in: texts(below: "Sessions") + whole)
    return issues.map { file in
      let text = shortened(file.text, to: named)
      return (file.path, file.path.hasSuffix("/knowledge.md") ? text + silentType : text)
    }
      + whole
      + cases.filter { file in !whole.contains { $0.path == file.path } }
      .map { ($0.path, "\($0.text.prefix { $0 != "\n" })\n\n\(silent)\n## 課題\n\n…\n") }
      + [("Templates/kinds.txt", kinds)]
  }

  /// What the cases of which the title alone is kept are linked to.
  private static let silent = "- テーマ: 属人化\n- 課題の型: zz-silent\n"
  private static let silentType = "\n- zz-silent: …\n"

  /// One example of each kind.
  private static let kinds = "困りごと: 手間がかかる\n願い: 減らしてほしい\n満足: 助かっている\nなし: 特になし\n"

  private static func texts(below folder: String) -> [(path: String, text: String)] {
    ((try? Repository.files(below: folder)) ?? [])
      .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  private static func typesNamed(in files: [(path: String, text: String)]) -> Set<Substring> {
    Set(
      files.flatMap { file in
        file.text.matches(of: /(?:課題の型|関連する型|Issue types): (.*)/)
          .flatMap { $0.output.1.split(separator: ", ") }
      })
  }

  /// A file of issue types without those that nobody names and without most voices.
  private static func shortened(_ text: String, to named: Set<Substring>) -> String {
    var (isNamed, voices) = (true, 0)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if let id = line.prefixMatch(of: /- ([a-z0-9-]+):/) {
        (isNamed, voices) = (named.contains(id.output.1), 0)
      }
      let isVoice = line.hasPrefix("  - 声:") || line.hasPrefix("  - Voice:")
      if isVoice { voices += 1 }
      return isNamed && (voices <= 4 || !isVoice)
    }
    return lines.joined(separator: "\n")
  }
}

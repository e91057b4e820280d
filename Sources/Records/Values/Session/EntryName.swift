/// The name of an entry inside a session, as the file or the screen writes it.
package struct EntryName: Hashable, Sendable {
  /// 現状, ありたい姿, 課題 or アクション.
  package let section: Heading
  package let number: Int

  /// Reads `C1`, `現状1`, `Current 1` or `Issue 1`, in full-width letters and digits as well.
  package init?(_ text: String) {
    let bytes = Array(text.looselyFolded.utf8)
    let digits = bytes.reversed().prefix { (0x30...0x39).contains($0) }.count
    let name = 0..<(bytes.count - digits)
    guard let number = bytes.number(in: name.upperBound..<bytes.count), number > 0 else {
      return nil
    }
    let sections: [Heading] = [.current, .ideal, .gaps, .actions]
    let word = String(decoding: bytes[name], as: UTF8.self)
    guard
      let section = sections.first(where: { section in
        guard let letter = section.letterName else { return false }
        let names = [letter, Words.japaneseSection(letter), Words.englishSection(letter)]
        return names.contains { $0.looselyFolded == word }
      })
    else { return nil }
    (self.section, self.number) = (section, number)
  }
}

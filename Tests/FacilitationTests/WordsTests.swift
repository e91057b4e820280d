import Testing
import Text

@testable import Facilitation

@Suite struct WordsTests {
  /// Every fixed sentence of a language with its name.
  private func sentences(_ language: Language) -> [(name: String, text: String)] {
    Mirror(reflecting: Words.of(language)).children.flatMap { area in
      Mirror(reflecting: area.value).children.compactMap { child in
        (child.value as? String).map { (child.label ?? "", $0) }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `says something everywhere`(_ language: Language) {
    #expect(sentences(language).count > 80)
    #expect(sentences(language).allSatisfy { !$0.text.isEmpty })
  }

  @Test(arguments: Language.allCases)
  func `does not speak of what the room need not know`(_ language: Language) {
    for (name, text) in sentences(language) {
      for word in ["session", "gap", "coach", "y/N", "セッション", "ギャップ", "コーチ"] {
        #expect(!text.lowercased().contains(word), "\(name)")
      }
    }
  }

  @Test func `fits two lines of a projector`() {
    for language in Language.allCases {
      for (name, text) in sentences(language) {
        #expect(Paragraph(.plain, text).broken().count <= 2, "\(name)")
      }
    }
  }
}

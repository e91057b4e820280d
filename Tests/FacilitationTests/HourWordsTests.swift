import TestSupport
import Testing
import Text

@testable import Facilitation

@Suite struct HourWordsTests {
  @Test func `fit two lines of a projector`() {
    let pairs = SentencePair.all.filter { $0.place.hasPrefix("Sources/Facilitation/") }
    #expect(pairs.count > 150)
    for pair in pairs {
      for text in [pair.japanese, pair.english].map(SentencePair.text) {
        #expect(Paragraph(.plain, text).broken().count <= 2, "\(pair.place)")
      }
    }
  }

  @Test func `call entries by the words of the record`() {
    #expect(HourWords(language: .japanese).label(.ideal, 3) == "ありたい姿3")
    #expect(HourWords(language: .english).label(.current, 3) == "Current 3")
  }
}

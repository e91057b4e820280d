import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

@Suite struct PracticeTests {
  @Test(arguments: Language.allCases)
  func `plays ten minutes by its own suggestions and writes nothing`(_ language: Language) throws {
    var setup = Room.setup(language)
    setup.isPractice = true
    setup.advice = Advice()
    var hour = Hour(setup: setup)
    var effects = hour.start()
    var count = 0
    while !hour.isFinished, count < 80 {
      let suggestion = hour.practiceHint.first?.text.split { ":：".contains($0) }.last ?? ""
      let isTyped = hour.question.traits.contains(.asksText) && SilentQuestion(hour.question) == nil
      let isEntry = hour.screen.lines.contains { $0 == hour.practiceHint.first }
      effects += hour.answer(.line(isTyped && isEntry ? String(suggestion) : ""))
      count += 1
    }
    #expect(hour.isFinished)
    #expect(effects == [.finished])
    #expect((hour.session.current.count, hour.session.actions.count) == (3, 2))
  }
}

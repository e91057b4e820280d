import Records
import Testing
import Text

@Suite struct WordsTests {
  let day = CivilDate(year: 2027, month: 3, day: 19)

  @Test func `says days and terms in both languages`() throws {
    let day = try #require(day)
    #expect(RecordWords.japanese.date(day) == "令和9年3月19日（金）")
    #expect(RecordWords.english.date(day) == "19 March 2027 (Fri)")
    #expect(RecordWords.japanese.shortDate(day) == "3月19日")
    #expect(RecordWords.english.shortDate(day) == "19 March")
    #expect(RecordWords.japanese.weekdayDate(day) == "3月19日（金）")
    #expect(RecordWords.english.weekdayDate(day) == "19 March (Fri)")
    #expect(RecordWords.english.month(12) == "December")
    #expect(RecordWords.japanese.term(Term(fiscalYear: 2026, half: .first)) == "令和8年度上期")
    #expect(
      RecordWords.english.term(Term(fiscalYear: 2026, half: .second))
        == "second half of fiscal 2026")
  }

  @Test func `the era begins on 1 May 2019`() throws {
    let heisei = try #require(CivilDate(year: 2019, month: 4, day: 30))
    #expect(RecordWords.japanese.date(heisei) == "2019年4月30日（火）")
    #expect(RecordWords.japanese.date(heisei.adding(days: 1)) == "令和元年5月1日（水）")
  }

  @Test func `every label is spelt once in each language and reads back where it may stand`() {
    for label in Label.all {
      #expect(!label.spelling.japanese.isEmpty && !label.spelling.english.isEmpty)
    }
    #expect(Action.fields.label("期限") == .due)
    #expect(Action.fields.label("first  step due") == .firstStepDue)
    #expect(Action.fields.label("ＤＵＥ") == .due)
    #expect(Note.fields.label("期限") == nil)
  }

  @Test func `words read back in both languages`() {
    for state in ActionState.allCases.filter({ $0 != .open }) {
      #expect(ActionState.words.value(state.spelling.japanese) == state)
      #expect(ActionState.words.value(state.spelling.english) == state)
    }
    #expect(Scope.words.value("自課") == .own)
    #expect(Scope.words.value("課") == nil)
  }

  @Test(
    arguments: [
      ("担当者", "担当"), ("期日", "期限"), ("Onwer", "Owner"), ("実績", "実績値"), ("雨", nil), ("", nil),
    ] as [(word: String, meant: String?)])
  func `suggests the label that was meant`(_ input: (word: String, meant: String?)) {
    #expect(Action.fields.suggestion(for: input.word) == input.meant, "\(input.word)")
  }
}

@testable import Insight
import Testing

struct StatementTests {
  private func keys(_ text: String) -> Set<UInt64> { Set(Statement(text).units.map(\.key)) }

  @Test(arguments: [
    ("打ち合わせ", "打合せ"), ("引き継ぎ", "引継ぎ"), ("問い合わせ", "問合せ"), ("手続き", "手続"),
    ("ﾊﾝｺ", "はんこ"), ("ＲＰＡ", "rpa"), ("meetings", "Meeting"), ("sharing", "shared"),
  ])
  func `makes the same units of two spellings`(_ one: String, _ other: String) {
    #expect(keys(one) == keys(other))
  }

  @Test func `keeps a denial apart`() {
    #expect(keys("共有されていない") != keys("共有されている"))
    let units = Statement("共有されていない").units.filter { $0.range == 0..<8 }
    #expect(units.count == 1)
  }

  @Test func `bridges kana between two kanji`() {
    #expect(!keys("書き直す").isDisjoint(with: keys("書直")))
  }

  @Test func `does not pair characters over a stop`() {
    #expect(keys("電。話").isDisjoint(with: keys("電話").subtracting(keys("電")).subtracting(keys("話"))))
  }

  @Test func `names words with their bytes as typed`() {
    let statement = Statement("朝から問い合わせ対応")
    #expect(statement.words.map { statement.excerpt($0).text } == ["朝から", "問い合わせ", "対応"])
    #expect(statement.excerpt(statement.words[1]).range == 9..<24)
  }

  @Test(arguments: [
    ("答えを探せず", ["答え", "探せ"]), ("紙が残らない", ["紙", "残ら"]), ("人が足りない", ["足り"]),
    ("RPAを使う", ["RPA", "使う"]), ("ムダがある", ["ムダ"]),
  ])
  func `cuts words before particles and endings`(_ text: String, _ words: [String]) {
    let statement = Statement(text)
    #expect(statement.words.map { statement.excerpt($0).text } == words)
  }
}

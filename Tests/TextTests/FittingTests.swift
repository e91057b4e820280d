import Testing
import Text

struct FittingTests {
  @Test(arguments: [
    (text: "課題", columns: 6, alignment: Alignment.leading, padded: "課題  "),
    (text: "12", columns: 4, alignment: .trailing, padded: "  12"),
    (text: "長い言葉", columns: 4, alignment: .leading, padded: "長い言葉"),
  ])
  func `pads by columns`(text: String, columns: Int, alignment: Alignment, padded: String) {
    #expect(text.padded(to: columns, alignment) == padded)
  }

  @Test(arguments: [
    (text: "会議が長い", columns: 10, cut: "会議が長い"),
    (text: "会議が長い", columns: 9, cut: "会議が長…"),
    (text: "会議が長い", columns: 8, cut: "会議が…"),
    (text: "家族👨‍👩‍👧‍👦あり", columns: 6, cut: "家族…"),
    (text: "abc", columns: 1, cut: "…"),
    (text: "abc", columns: 0, cut: ""),
  ])
  func `cuts between clusters and marks it`(text: String, columns: Int, cut: String) {
    #expect(text.truncated(to: columns) == cut)
  }
}

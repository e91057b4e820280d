import Records
import Testing

@Suite struct QuantityTests {
  @Test(
    arguments: [
      ("10件", 10, 0, "件"), ("４９．４億円", 4_940_000_000, 0, "円"), ("49.4億円", 4_940_000_000, 0, "円"),
      ("2,147,483,648", 2_147_483_648, 0, ""), ("2，147，483，648円", 2_147_483_648, 0, "円"),
      ("1億2,000万円", 120_000_000, 0, "円"), ("1兆円", 1_000_000_000_000, 0, "円"),
      ("3億500円", 300_000_500, 0, "円"), ("1,200千円", 1_200_000, 0, "円"), ("5百万円", 5_000_000, 0, "円"),
      ("0.5件", 5, 1, "件"), ("12.50", 1250, 2, ""), ("3割", 30, 0, "%"), ("２５％", 25, 0, "%"),
      ("2.5割", 25, 0, "%"), ("▲5%", -5, 0, "%"), ("−0.5点", -5, 1, "点"), (" 9 件（1件は待ち）", 9, 0, "件"),
      ("2.5 million yen", 2_500_000, 0, "yen"), ("10 cases", 10, 0, "cases"),
      ("8時間/月", 8, 0, "時間/月"),
      ("9223372036854775807", .max, 0, ""),
    ] as [(text: String, mantissa: Int64, places: Int, unit: String)])
  func `a number and its unit are read exactly`(
    text: String, mantissa: Int64, places: Int, unit: String
  ) {
    #expect(Quantity(text) == Quantity(mantissa: mantissa, places: places, unit: unit), "\(text)")
  }

  @Test(arguments: [
    "", "件", "約10件", "10件から20件", "10〜20件", "1,2", "1,2345円", "9223372036854775808",
    "99999999999億円", "10件。うち2件は別", "10、20", "1.2.3", "8割5分", "10件以上", "1万2億円", "月2回", "なし",
    "1億2.5", "1億万",
  ])
  func `what says more or less is no quantity`(_ text: String) {
    #expect(Quantity(text) == nil, "\(text)")
  }

  @Test(
    arguments: [
      (Quantity(mantissa: 1250, places: 2), "12.50"), (Quantity(mantissa: -5, places: 1), "-0.5"),
      (Quantity(mantissa: 4_940_000_000), "4940000000"),
      (Quantity(mantissa: 5, places: 3), "0.005"),
    ])
  func `digits are printed without a Double`(_ quantity: Quantity, _ text: String) {
    #expect(quantity.digits == text)
  }

  @Test(
    arguments: [
      ("翌年度当初予算、反映した、120万円", "翌年度当初予算", .fed, "120万円"),
      ("next budget, planned, 1,200,000 yen", "next budget", .planned, "1,200,000 yen"),
      ("計画、見送った", "計画", .dropped, nil), ("総合計画", "総合計画", nil, nil),
    ] as [(text: String, place: String, state: FedInto.State?, amount: String?)])
  func `where an action went on has a state and an amount`(
    text: String, place: String, state: FedInto.State?, amount: String?
  ) {
    let found = FedInto(text)
    #expect(found.place == place && found.state == state && found.amount == amount, "\(text)")
  }

  @Test func `a mean of slips is a whole number of tenths, half up`() {
    #expect(Satisfaction.counts([0, 0, 1, 2, 3]).meanInTenths == 43)
    #expect(Satisfaction.counts([1, 1, 0, 0, 0]).meanInTenths == 15)
    #expect(Satisfaction.counts([0, 0, 0, 19, 1]).meanInTenths == 41)
    #expect(Satisfaction.counts([0, 0, 0, 0, 0]).meanInTenths == nil)
    #expect(Satisfaction.counts([0, 0, 1, 2, 3]).summarized == .summary(answers: 6, tenths: 45))
    #expect(Satisfaction.counts([0, 0, 3, 1, 0]).summarized == nil)
    #expect(Satisfaction.counts([0, 3, 1, 1, 0]).summarized == .summary(answers: 5, tenths: 25))
  }
}

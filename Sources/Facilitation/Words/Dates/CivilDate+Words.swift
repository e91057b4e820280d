import Records

extension CivilDate {
  /// `令和9年3月19日（金）`; before 令和 with the year of the common era.
  var japanese: String {
    let era = year >= 2020 ? "令和\(year - 2018)年" : "\(year)年"
    return era + japaneseWeekday
  }

  /// `3月19日（金）`.
  var japaneseWeekday: String {
    let days = ["日", "月", "火", "水", "木", "金", "土"]
    return "\(month)月\(day)日（\(days[weekday])）"
  }

  /// `Friday 19 March 2027`.
  var english: String { "\(englishWeekday) \(year)" }

  /// `Friday 19 March`.
  var englishWeekday: String {
    let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    return "\(days[weekday]) \(day) \(englishMonth)"
  }

  /// The name of its month.
  var englishMonth: String { month.englishMonth }
}

extension Int {
  /// The name of the month of this number.
  var englishMonth: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(self - 1) ? names[self - 1] : ""
  }
}

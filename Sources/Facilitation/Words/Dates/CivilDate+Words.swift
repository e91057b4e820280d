import Records

extension CivilDate {
  /// `令和9年3月19日（金）`; before 令和 with the year of the common era.
  var japanese: String {
    let era = year >= 2020 ? "令和\(year - 2018)年" : "\(year)年"
    let days = ["日", "月", "火", "水", "木", "金", "土"]
    return "\(era)\(month)月\(day)日（\(days[weekday])）"
  }

  /// `Friday 19 March 2027`.
  var english: String {
    let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    return "\(days[weekday]) \(day) \(englishMonth) \(year)"
  }

  var englishMonth: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names[month - 1]
  }
}

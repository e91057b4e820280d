import Records

/// How days are said.
struct DateWords: Sendable {
  /// A day with its year and weekday.
  let full: @Sendable (CivilDate) -> String
  /// A day of this year with its weekday.
  let weekday: @Sendable (CivilDate) -> String
  /// A day of this year.
  let short: @Sendable (CivilDate) -> String
}

package import Records

/// Figures about people, as sums over whole sessions that are large enough.
package struct Participation: Hashable, Sendable {
  /// The sessions that contribute, each with at least the minimum of participants.
  package var sessions: [SessionID]
  package var participants: Int
  /// The sessions of these in which at least the minimum of people gave a mark.
  package var rated: [SessionID]
  package var answers: Int
  /// The mean mark over all answers in tenths, nil without an answer.
  package var meanTenths: Int?
  /// Sessions too small, or without a number of participants, to contribute.
  package var leftOut: Int

  /// No session below this size is ever counted, whatever is asked for.
  package static let lowestMinimum = 3

  package init(of sessions: [Session], minimum: Int) {
    let floor = max(minimum, Self.lowestMinimum)
    let large = sessions.indices.filter { (sessions[$0].participants ?? 0) >= floor }
    let rated = large.filter { (sessions[$0].satisfaction?.answers ?? 0) >= floor }
    self.sessions = large.map { sessions[$0].id }
    participants = large.reduce(0) { $0 + (sessions[$1].participants ?? 0) }
    self.rated = rated.map { sessions[$0].id }
    let marks = rated.compactMap { sessions[$0].satisfaction }
    answers = marks.reduce(0) { $0 + $1.answers }
    meanTenths = Self.meanTenths(marks)
    leftOut = sessions.count - large.count
  }

  private static func meanTenths(_ marks: [Satisfaction]) -> Int? {
    let answers = marks.reduce(0) { $0 + $1.answers }
    guard answers > 0 else { return nil }
    let sum = marks.reduce(0) { $0 + ($1.mean ?? 0) * Double($1.answers) }
    return Int(sum * 10 / Double(answers) + 0.5)
  }
}

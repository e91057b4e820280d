package import Text

/// The words and times that lead an hour of one kind, in one language.
package struct Format: Hashable, Sendable {
  package var id: String
  package var name: String
  package var language: Language
  /// For whom it is (対象).
  package var audience = ""
  /// How long it takes (所要), as written.
  package var duration: String?
  package var steps: [Step] = []

  package init(id: String, name: String, language: Language) {
    (self.id, self.name, self.language) = (id, name, language)
  }

  /// One part of the hour: opening, one of the four roles, or closing.
  package struct Step: Hashable, Sendable {
    package var heading: String
    /// The record's section it fills; nil for opening and closing.
    package var role: Role?
    /// Minutes in a plan of 30, 60 and 90 minutes, in that order.
    package var minutes: [Int] = []
    /// How many slips one person writes.
    package var slips: Int?
    /// Minutes of writing in silence.
    package var silentMinutes: Int?
    /// Ground rules to agree on (約束).
    package var groundRules: [String] = []
    /// Sentences to read aloud (声かけ).
    package var spoken: [String] = []
    /// Questions put to the team (問い).
    package var questions: [String] = []
    package var examples: [String] = []

    package init(heading: String) { self.heading = heading }
  }

  /// A section of the record.
  package enum Role: String, CaseIterable, Sendable { case current, ideal, issue, action }
}

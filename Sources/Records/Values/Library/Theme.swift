/// One of the themes that issues and cases are counted under.
package struct Theme: Hashable, Sendable {
  package var id: String
  package var name: String
  /// The short Japanese name that stands in records (略称).
  package var shortName: String
  package var english: String
  package var description: String
  package var cues: [String]

  package init(
    id: String, name: String, shortName: String, english: String, description: String = "",
    cues: [String] = []
  ) {
    (self.id, self.name, self.shortName) = (id, name, shortName)
    (self.english, self.description, self.cues) = (english, description, cues)
  }
}

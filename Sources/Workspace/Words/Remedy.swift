/// What is wrong with something on the disk, and what a person can do.
package struct Remedy: Hashable, Sendable {
  /// The file or folder, as a path from the workspace where it lies in it; nil for none.
  package var place: String?
  package var message: String
  package var fix: String

  init(_ place: String? = nil, _ message: String, fix: String) {
    (self.place, self.message, self.fix) = (place, message, fix)
  }

  /// All of it, as it stands on a screen.
  package func text(in words: Workspace.Words) -> String {
    "\(place.map { "\($0): " } ?? "")\(message)\n\(words.fixHeading)\(fix)"
  }
}

extension Matcher {
  /// The earlier note that a new one may belong to, with the words both use; nil in doubt.
  package func nearest(to text: String, among notes: [String]) -> NearNote? {
    let profile = Profile(text, in: knowledge)
    let candidates = notes.enumerated().compactMap { place, note -> (NearNote, Float)? in
      let other = Profile(note, in: knowledge)
      let words = profile.sharedWords(other)
      let likeness = profile.wordLikeness(other) + profile.issueLikeness(other)
      return words.isEmpty || likeness < Matcher.nearEnough
        ? nil : (NearNote(index: place, sharedWords: words), likeness)
    }
    return candidates.max { ($0.1, $1.0.index) < ($1.1, $0.0.index) }?.0
  }

  /// The places of the notes closest to an ideal, the closest first; those far from it left out.
  package func closest(to ideal: String, among notes: [String], limit: Int = 3) -> [Int] {
    let profile = Profile(ideal, in: knowledge)
    let likeness = notes.map { note in
      let other = Profile(note, in: knowledge)
      return 2 * profile.wordLikeness(other) + profile.issueLikeness(other)
    }
    return likeness.ranking(limit).filter { likeness[$0] > Matcher.closeEnough }
  }

  /// Likeness of words plus likeness of issues from which two notes are offered as one group.
  private static let nearEnough: Float = 0.5
  private static let closeEnough: Float = 0.2
}

/// An earlier note that is near to a new one.
package struct NearNote: Hashable, Sendable {
  /// Its place among the notes handed over.
  package var index: Int
  /// The words that stand in both, as typed in the new note.
  package var sharedWords: [String]
}

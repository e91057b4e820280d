/// What only resuming needs; stands beside the record and goes at the closing.
package struct SideState: Hashable, Sendable {
  var course: Course
  var extent: Extent
  /// The open question, last, above those it interrupts.
  var questions: [Asked]

  /// A question as it is kept.
  struct Asked: Hashable, Sendable {
    var name: String
    var draft: Draft
  }
}

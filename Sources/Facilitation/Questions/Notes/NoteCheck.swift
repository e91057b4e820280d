/// What is looked at, in this order, before a slip becomes a note.
enum NoteCheck: Int, Comparable {
  case name, complaint, likeness

  static func < (left: NoteCheck, right: NoteCheck) -> Bool { left.rawValue < right.rawValue }
}

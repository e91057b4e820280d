/// A statement as the library can read it.
struct Query: Sendable {
  /// The known units, each once, with the weight they count by.
  var units: [WeighedUnit] = []
  /// What a document would earn that held all units, the unknown ones too.
  var possible: Float = 0
}

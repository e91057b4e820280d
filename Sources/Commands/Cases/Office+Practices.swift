import Insight
import Records
import Release
import Workspace

extension Office {
  /// The library with what divisions of this office have proven as cases beside it.
  ///
  /// Only what every division may read, without names; made-up sessions prove nothing.
  func libraryWithPractices() -> Library {
    let records = policy.release(sessions().sessions, to: Everybody.self)
    var library = library
    library.cases += Case.proven(in: records.released.filter { !$0.head.isSample })
    return library
  }
}

import Insight
import Records
import Workspace

extension Office {
  /// The library with what divisions of this office have proven as cases beside it.
  ///
  /// Only what every division may read, without names; made-up sessions prove nothing.
  func libraryWithPractices() -> Library {
    let open = sessions().sessions.filter { $0.isForOffice && !$0.isSample }
    var library = library
    library.cases += Case.proven(in: open.map { $0.withoutNames(roles: library.roles) })
    return library
  }
}

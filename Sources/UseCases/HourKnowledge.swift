package import Facilitation
package import Insight
package import Records
package import Release

/// What an hour can look up.
///
/// All but the roster is asked for by closures, so that whoever holds the files may read the rest
/// when it is first needed and keep it.
package struct HourKnowledge: Sendable {
  package let reader: Reader
  package let organization: Organization
  /// What the hour needs from its first entry on: formats, roles and names of themes; no cases.
  package var desk: @Sendable () -> LoadedLibrary
  /// The whole library.
  package var library: @Sendable () -> LoadedLibrary
  package var matcher: @Sendable () -> Matcher
  package var sessions: @Sendable () -> LoadedSessions
  /// What everybody may read of all divisions.
  package var everybody: @Sendable () -> ReleasedRecords<Everybody>
  /// What is on record of a division.
  package var past: @Sendable (_ division: String) -> Past

  package init(
    for reader: Reader, _ organization: Organization,
    desk: @escaping @Sendable () -> LoadedLibrary,
    library: @escaping @Sendable () -> LoadedLibrary,
    matcher: @escaping @Sendable () -> Matcher,
    sessions: @escaping @Sendable () -> LoadedSessions,
    everybody: @escaping @Sendable () -> ReleasedRecords<Everybody>,
    past: @escaping @Sendable (_ division: String) -> Past
  ) {
    (self.reader, self.organization) = (reader, organization)
    (self.desk, self.library) = (desk, library)
    (self.matcher, self.sessions, self.everybody) = (matcher, sessions, everybody)
    self.past = past
  }

  /// What a new or resumed hour begins with; `paths` are those below `Sessions`.
  package func setup(
    startMinute: Int, presets: Presets, among paths: [String], for eyes: Eyes
  ) -> Setup {
    var setup = Setup(
      language: reader.language, today: reader.today, startMinute: startMinute)
    setup.organization = organization
    setup.formats = { [desk] in desk().library.formats }
    setup.roles = { [desk] in desk().library.roles }
    setup.presets = presets
    setup.taken = paths.compactMap { Paths.session(at: $0) }
    setup.presets.likelyDivision =
      if case .division(let id) = eyes { id } else { setup.taken.onlyDivision }
    setup.advice = advice
    setup.past = past
    return setup
  }

  /// What is known about texts, from the library and from the office's own records.
  private var advice: Advice {
    var advice = Advice { [self] in (matcher(), library().library) }
    advice.earlier = { [self] issue, division in
      let list = library().policy.list(sessions().sessions, for: .division(division))
      return matcher().earlier(issue, in: list)
    }
    advice.elsewhere = { [self] issue, division in
      matcher().elsewhere(issue, of: division, in: everybody().released)
    }
    advice.offered = { [self] issue, division in
      matcher().offered(issue, of: division, in: everybody().released)
    }
    return advice
  }
}

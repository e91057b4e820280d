import Facilitation
import Insight
import Records
import Release
import Workspace

/// What an hour can look up: little at once, the rest while the first words are read.
struct HourDesk {
  /// The roster, the formats and the roles; no cases.
  let office: Office
  /// The whole library.
  let library: Background<Library>
  /// Begins when the division is asked for, well before the first note; in an hour that goes on
  /// with the first question that needs it, for many do not and it takes most of a start.
  let matcher: Background<Matcher>
  let sessions: Background<LoadedSessions>
  /// What may leave a division.
  let policy: Background<ReleasePolicy>
  /// What everybody may read of all divisions.
  let released: Background<ReleasedRecords<Everybody>>
  /// What is on record of each division, by roster id.
  let past: Background<[String: Past]>

  init(_ workspace: Workspace) {
    office = Office(workspace) { !$0.hasPrefix("cases/") && !$0.hasPrefix("issues/") }
    let library = Background { Office(workspace).library }
    self.library = library
    matcher = Background { Matcher(library.value) }
    let sessions = Background { [office] in office.sessions() }
    self.sessions = sessions
    let policy = Background { ReleasePolicy(library.value) }
    self.policy = policy
    released = Background {
      policy.value.release(sessions.value.sessions, to: Everybody.self)
    }
    past = Background {
      Past.byDivision(sessions.value.sessions, replies: workspace.loadReplies())
    }
  }

  /// Begins to read everything else, once the first question is on the screen.
  func begin() {
    library.begin()
    past.begin()
  }
}

extension HourDesk {
  func setup(_ world: Surroundings, presets: Presets) -> Setup {
    let now = LocalClock.now()
    var setup = Setup(
      language: world.language, today: world.today, startMinute: now.hour * 60 + now.minute)
    setup.organization = office.library.organization
    setup.formats = office.library.formats
    setup.roles = office.library.roles
    setup.presets = presets
    setup.taken = Set(office.workspace.sessionNames())
    setup.advice = advice
    setup.past = { [past, matcher] in
      matcher.begin()
      return past.value[$0] ?? Past()
    }
    return setup
  }

  private var advice: Advice {
    var advice = Advice { [matcher, library] in (matcher.value, library.value) }
    advice.earlier = { [matcher, sessions, policy] issue, division in
      let list = policy.value.list(sessions.value.sessions, for: .division(division))
      return matcher.value.earlier(issue, in: list.records)
    }
    advice.elsewhere = { [matcher, released] issue, division in
      matcher.value.elsewhere(issue, of: division, in: released.value.released)
    }
    return advice
  }
}

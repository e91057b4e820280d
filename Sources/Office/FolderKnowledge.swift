import Facilitation
import Insight
import Records
import Release
import Synchronization
import UseCases
import Workspace

/// What an hour can look up in a folder: the roster at once, everything else when it is first
/// needed, on the thread that needs it.
///
/// The first question waits for the roster alone. The formats, the roles and a division's own
/// records are read when it is named; the library and everybody's records while the room writes in
/// silence, or before the first answer that needs them where there is no silence.
final class FolderKnowledge: Sendable {
  /// The roster, and nothing else of the library.
  let roster: OfficeFolder
  private let table = Kept<OfficeFolder>()
  private let whole = Kept<OfficeFolder>()
  private let matching = Kept<Matcher>()
  private let records = Kept<LoadedSessions>()
  private let released = Kept<ReleasedRecords<Everybody>>()
  private let pasts = Mutex<[String: Past]>([:])

  init(_ workspace: Workspace, for reader: Reader) {
    roster = OfficeFolder(workspace, for: reader) { $0 == "organization.md" }
  }

  /// The office with all that is short in its library: formats, roles, themes.
  var desk: OfficeFolder {
    table.value {
      OfficeFolder(roster.workspace, for: roster.reader) {
        !$0.hasPrefix("cases/") && !$0.hasPrefix("issues/") && $0 != "kinds.txt"
      }
    }
  }

  /// The office with its whole library.
  var office: OfficeFolder {
    whole.value { OfficeFolder(roster.workspace, for: roster.reader) }
  }

  var matcher: Matcher { matching.value { Matcher(office.library.library) } }

  var sessions: LoadedSessions { records.value { desk.sessions() } }

  /// What everybody may read of all divisions.
  private var everybody: ReleasedRecords<Everybody> {
    released.value { office.library.policy.release(sessions.sessions, to: Everybody.self) }
  }

  /// What is on record of a division; only its own records are read.
  func past(of division: String) -> Past {
    pasts.withLock { pasts in
      if let past = pasts[division] { return past }
      let past = desk.past(of: division)
      pasts[division] = past
      return past
    }
  }

  /// The same as an hour asks for it.
  var asked: HourKnowledge {
    HourKnowledge(
      for: roster.reader, roster.library.library.organization,
      desk: { [self] in desk.library }, library: { [self] in office.library },
      matcher: { [self] in matcher }, sessions: { [self] in sessions },
      everybody: { [self] in everybody }, past: { [self] in past(of: $0) })
  }
}

/// A value that is made when it is first needed, and kept.
private final class Kept<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}

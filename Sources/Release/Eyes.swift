package import Records
package import Text

/// Whose workspace a list is shown in, and so whose eyes it meets.
package enum Eyes: Hashable, Sendable {
  /// Those of the division with this roster id, whose workspace it is.
  case division(String)
  /// Anybody's: the secretariat's own, or a folder for all.
  case nobody

  /// The path of the file that says whose a workspace is, from the workspace.
  package static let file = "workspace.md"

  /// Reads that file, which names a division by its roster id or one of the roster's names.
  package init(workspaceFile bytes: [UInt8], organization: Organization) {
    let written = OwnWorkspace.read(bytes: bytes, file: Self.file).value.division ?? ""
    let known = organization.divisions.first { [$0.id, $0.name, $0.english].contains(written) }
    self = written.isEmpty ? .nobody : .division(known?.id ?? written)
  }

  /// What `init` writes for a division.
  package static func workspaceFile(of division: Division, in language: Language) -> [UInt8] {
    let title = language.say(ja: "この作業フォルダの所属", en: "Whose workspace this is")
    return Array("# \(title)\n\n- \(Label.division.spelling[language]): \(division.id)\n".utf8)
  }
}

/// One record as a list shows it: whole to its own division, to others as released.
package struct ListedRecord: Sendable {
  package internal(set) var record: KeptRecord
  /// Whether its own division reads it, to whom it is shown whole.
  package let isOwn: Bool
  /// Whether its meeting is still going on, which only its own division sees.
  package let isUnfinished: Bool

  /// Only for the eyes of the division whose record it is.
  fileprivate init(own session: Session) {
    record = KeptRecord(session)
    (isOwn, isUnfinished) = (true, session.state == .open)
  }

  package init(_ released: Released<some Audience>) {
    (record, isOwn, isUnfinished) = (released.record, false, false)
  }

  package var head: RecordHead { record.head }

  package var title: String { record.packed.title }

  package var issues: [Issue] { record.issues }

  package var actions: [Action] { record.actions }
}

/// The records that a list shows, and those that it only counts.
package struct RecordList: Sendable {
  /// Each once, in the order of their ids.
  package private(set) var records: [ListedRecord] = []
  package private(set) var withheld: [Withheld] = []

  /// Nothing yet.
  fileprivate init() {}

  /// Records as one kind of reader sees them, whoever looks.
  package init(_ released: ReleasedRecords<some Audience>) {
    records = released.released.map { ListedRecord($0) }
    withheld = released.withheld
  }

  /// Whether a meeting was held that is not made up.
  package var hasReal: Bool {
    records.contains { !$0.head.isSample && !$0.isUnfinished }
      || withheld.contains { !$0.head.isSample && $0.reason != .unfinished }
  }

  /// Lays over its records what came back about their issues.
  mutating func lay(_ answers: Answers, _ words: RecordWords) {
    for place in records.indices {
      if let record = records[place].record.answered(by: answers, words) {
        records[place].record = record
      }
    }
  }

  fileprivate mutating func add(_ record: ListedRecord) { records.append(record) }

  fileprivate mutating func add(_ outcome: ReleasePolicy.Outcome<some Audience>) {
    switch outcome {
    case .released(let released): records.append(ListedRecord(released))
    case .withheld(let held): withheld.append(held)
    }
  }
}

extension ReleasePolicy {
  /// What a list may show in a workspace.
  ///
  /// In a division's workspace its own records, and those of divisions that it came from, are whole
  /// and others as everybody reads them; in nobody's all are as the secretariat reads them.
  package func list(_ sessions: [Session], for eyes: Eyes) -> RecordList {
    var list = RecordList()
    var own: Set<String> = []
    if case .division(let id) = eyes { own = self.own(of: id) }
    for place in Self.distinctPlaces(sessions) {
      switch eyes {
      case .division where own.contains(sessions[place].id.division):
        list.add(ListedRecord(own: sessions[place]))
      case .division: list.add(release(sessions[place], to: Everybody.self))
      case .nobody: list.add(release(sessions[place], to: Secretariat.self))
      }
    }
    return list
  }
}

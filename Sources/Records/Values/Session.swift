package import Text

/// One hour of a division as its file holds it: what was said, wanted, missing and agreed.
///
/// A field that the file leaves out is nil or empty.
package struct Session: Hashable, Sendable {
  package var id: SessionID
  /// What identifies the record whatever its file is called (記録番号), as written.
  package var recordNumber: String?
  /// The language of the file's headings and labels.
  package var language: Language
  package var title: String
  /// The division's name as people write it; `id.division` says which one it is.
  package var division: String
  package var term: Term?
  package var date: CivilDate?
  /// The name of the format (進め方) that led the hour.
  package var format: String?
  /// The post that led the hour, with a person's name perhaps in parentheses after it.
  package var facilitator: String?
  package var participants: Int?
  package var state: RecordState?
  /// The day on which the head of the division released the record (所属長確認).
  package var confirmed: CivilDate?
  /// The code of the page that the head has seen, 16 hexadecimal digits.
  package var confirmedCode: String?
  package var release: ReleaseScope?
  /// What others may be told of as worth copying (紹介できる工夫).
  package var canShare: String?
  /// What the head has crossed out (渡さない), as written; see `HeldBack`.
  package var heldBack: [String] = []
  /// When the second half of an hour in two parts was held (第2回).
  package var secondSitting: SecondSitting?
  package var satisfaction: Satisfaction?
  package var changeNextTime: String?
  /// How long the record is kept, as written: `3年`.
  package var retention: String?
  package var isSample = false
  /// Which slips were kept (付箋の保存), where it was not as the roster says.
  package var notesKept: NotesKept?
  /// Whether a division, a leading project or a working team met (種別).
  package var kind: Division.Kind?
  /// The vision that a leading project belongs to (ビジョン), as written.
  package var vision: String?
  /// What a working team is after in the long run (中長期の目標).
  package var aims: [String] = []
  package var thisYear: [String] = []
  package var agenda: [String] = []
  /// The number of a share, in a bundle only.
  package var share: Int?
  /// The checksum that a bundle states for its other lines, 16 hexadecimal digits.
  package var checksum: String?
  package var current: [Note] = []
  package var ideal: [Note] = []
  package var issues: [Issue] = []
  package var actions: [Action] = []
  /// The free text under メモ, as it stands, without its heading.
  package var memo: String?

  package init(id: SessionID, language: Language, title: String, division: String) {
    (self.id, self.language, self.title, self.division) = (id, language, title, division)
  }

  /// The term written in the record, else the one its date proposes.
  package var effectiveTerm: Term { term ?? Term.proposed(for: date ?? id.date) }

  /// Whether the file is a bundle, received from a division and never edited.
  package var isBundle: Bool { share != nil }
}

extension Session: Fielded {
  /// The fields of a meeting, from its title to メモ.
  package static let fields = FieldTable<Session>(bundle + meeting + agreement + rest)

  /// What only a file says that left its division.
  private static let bundle: [Field<Session>] = [
    Field(at: .name, "id", .session, { $0.id }, set: { if let id = $1 { $0.id = id } }),
    Field(.share, "share", .number, { $0.share }, set: { $0.share = $1 }),
    Field(.checksum, "checksum", .name, { $0.checksum }, set: { $0.checksum = $1 }),
    Field(
      .recordNumber, "recordId", .recordNumber, { $0.recordNumber }, set: { $0.recordNumber = $1 }),
    Field(at: .first, "title", .text, { $0.title }, set: { $0.title = $1 ?? "" }),
  ]

  private static let meeting: [Field<Session>] = [
    Field(.division, "division", .name, { $0.division }, set: { $0.division = $1 ?? "" }),
    Field(.kind, "kind", .word, { $0.kind }, set: { $0.kind = $1 }),
    Field(.vision, "vision", .text, { $0.vision }, set: { $0.vision = $1 }),
    .repeated(.aim, "aims", .text, { $0.aims }, set: { $0.aims = $1 }),
    .repeated(.thisYear, "thisYear", .text, { $0.thisYear }, set: { $0.thisYear = $1 }),
    .repeated(.agenda, "agenda", .text, { $0.agenda }, set: { $0.agenda = $1 }),
    Field(.term, "term", .term, { $0.term }, set: { $0.term = $1 }),
    Field(.date, "date", .date, { $0.date }, set: { $0.date = $1 }),
    Field(.format, "format", .format, { $0.format }, set: { $0.format = $1 }),
    Field(
      .facilitator, "facilitator", .post, reach: .never, { $0.facilitator },
      set: { $0.facilitator = $1 }),
    Field(
      .participants, "participants", .number, { $0.participants }, set: { $0.participants = $1 }),
    Field(
      .secondSitting, "secondSitting", .secondSitting, { $0.secondSitting },
      set: { $0.secondSitting = $1 }),
  ]

  private static let agreement: [Field<Session>] = [
    Field(.record, "record", .word, { $0.state }, set: { $0.state = $1 }),
    Field(
      .confirmed, "confirmed", .confirmation,
      { session in session.confirmed.map { Confirmation(date: $0, code: session.confirmedCode) } },
      set: { ($0.confirmed, $0.confirmedCode) = ($1?.date, $1?.code) }),
    Field(.release, "release", .word, { $0.release }, set: { $0.release = $1 }),
    Field(
      .heldBack, "heldBack", .heldBack, reach: .never, { $0.heldBack },
      set: { $0.heldBack = $1 ?? [] }),
    Field(.canShare, "canShare", .text, { $0.canShare }, set: { $0.canShare = $1 }),
    Field(
      .satisfaction, "satisfaction", .satisfaction, reach: .secretariat, { $0.satisfaction },
      set: { $0.satisfaction = $1 }),
    Field(
      .changeNextTime, "changeNextTime", .text, reach: .never, { $0.changeNextTime },
      set: { $0.changeNextTime = $1 }),
    Field(.notesKept, "notesKept", .word, { $0.notesKept }, set: { $0.notesKept = $1 }),
    Field(.retention, "retention", .name, { $0.retention }, set: { $0.retention = $1 }),
  ]

  private static let rest: [Field<Session>] = [
    Field(.sample, "sample", .flag, { $0.isSample }, set: { $0.isSample = $1 ?? false }),
    Field(at: .section(.memo), "memo", .text, reach: .never, { $0.memo }, set: { $0.memo = $1 }),
  ]
}

extension Label {
  package static let share = Label("提出", "Submitted", also: ["共有", "Shared"])
  package static let checksum = Label("照合コード", "Checksum", also: ["照合"])
  package static let recordNumber = Label("記録番号", "Record ID")
  package static let secondSitting = Label("第2回", "Second sitting")
  package static let heldBack = Label("渡さない", "Held back")
  package static let canShare = Label("紹介できる工夫", "Can share")
  package static let notesKept = Label("付箋の保存", "Notes kept")
  package static let division = Label("所属", "Division")
  package static let kind = Label("種別", "Kind")
  package static let vision = Label("ビジョン", "Vision", also: ["構想"])
  package static let aim = Label("中長期の目標", "Aim")
  package static let thisYear = Label("今年度の取組み", "This year", also: ["今年度の取組"])
  package static let agenda = Label("議題", "Agenda")
  package static let term = Label("期", "Term")
  package static let date = Label("実施日", "Date")
  package static let format = Label("進め方", "Format")
  package static let facilitator = Label("進行役", "Facilitator")
  package static let participants = Label("参加人数", "Participants")
  package static let record = Label("記録", "Record")
  package static let confirmed = Label("所属長確認", "Confirmed")
  package static let release = Label("共有範囲", "Release", also: ["公開"])
  package static let satisfaction = Label("会議の満足度", "Satisfaction")
  package static let changeNextTime = Label("次回の進め方で変えること", "Change next time")
  package static let retention = Label("保存期間", "Keep for")
  package static let sample = Label("見本", "Sample")
}

/// Which of several files of one record is taken: the division's own before every bundle of it, and
/// of bundles the one that was submitted last.
package struct Submission: Comparable, Sendable {
  private let number: Int

  package init(_ share: Int?) { number = share ?? .max }

  package static func < (left: Submission, right: Submission) -> Bool {
    left.number < right.number
  }
}

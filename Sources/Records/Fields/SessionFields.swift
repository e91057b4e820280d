import Text

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

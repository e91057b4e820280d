@testable import Records
import Testing
import Text

/// A property without a row, or a row that is not written, read back, searched, masked or emptied,
/// fails here by its name.
@Suite struct FieldsTests {
  /// A line for each field, as a file would say it; a new field needs one here.
  static let samples: [String: String] = [
    "number": "7", "share": "7", "participants": "7", "votes": "7", "year": "2024",
    "undertakings": "7", "staff": "7", "slips": "7", "silentMinutes": "7",
    "term": "2026H2", "ended": "2026H2", "language": "English", "record": "held",
    "release": "office", "notesKept": "used", "category": "strength", "aim": "staff",
    "policy": "expand", "recordId": "990001-20260420-jinji-7k2m", "heldBack": "G7, A7 分かったこと",
    "planned": "2022-06-14, 2022-07", "kind": "project", "scope": "whole", "role": "ideal",
    "satisfaction": "5×3 4×3", "sample": "yes", "current": "C7", "ideal": "I7", "issues": "G7",
    "handling": "見送り: 何か", "from": "2026-04-20-jinji/A7", "councilMonths": "7, 8",
    "busyMonths": "7, 8", "minutes": "7, 8",
  ]

  /// What a field can be told by in every text made of it.
  private func mark<Owner>(_ field: Field<Owner>) -> String {
    switch field.kind {
    case .date where field.key == "planned": "2022-06-14, 2022-07"
    case .date where field.key == "confirmed": "2026-10-07 0123456789abcdef"
    case .date where field.key == "secondSitting": "2026-10-07、5人"
    case .date: "2026-10-07"
    case .result: "印\(field.key)、反映した、120万円"
    default: Self.samples[field.key] ?? "印\(field.key)"
    }
  }

  /// The names of the stored properties in which two values differ.
  private func changes<Value>(from old: Value, to new: Value) -> Set<String> {
    let (left, right) = (Mirror(reflecting: old).children, Mirror(reflecting: new).children)
    return Set(
      zip(left, right).compactMap { left, right in
        "\(left.value)" == "\(right.value)" ? nil : left.label
      })
  }

  /// A value in which the field holds its mark.
  private func filled<Owner>(_ empty: Owner, _ field: Field<Owner>) -> Owner {
    var owner = empty
    let line = "- 項目: \(mark(field))"
    var values = ValueReader(Document(bytes: Array("# x\n\(line)\n".utf8)))
    values.move(to: 1)
    field.take(&owner, &values, field.mayCarryTerm ? Term(fiscalYear: 2020, half: .first) : nil)
    return owner
  }

  /// Checks a table over a value without anything in it; `apart` names what no field is.
  private func check<Owner: Fielded>(_ empty: Owner, apart: Set<String> = []) {
    var reached = apart
    let words = FileWords(.japanese)
    for field in Owner.fields.rows {
      let name = "\(Owner.self).\(field.key)"
      guard field.label != nil else {
        // What has no label is set where entries and sections are read.
        var cleared = empty
        field.clear(&cleared)
        #expect(field.isEmpty(cleared) || field.place == .name, "\(name) is not emptied")
        continue
      }
      let owner = filled(empty, field)
      let changed = changes(from: empty, to: owner)
      #expect(!changed.isEmpty, "\(name) is not read")
      reached.formUnion(changed)
      #expect(!field.isEmpty(owner), "\(name) is not shown")

      let lines = field.lines(owner, words)
      #expect(lines.count == 1, "\(name) is not written")
      var again = empty
      var values = ValueReader(
        Document(bytes: Array("# x\n- 項目: \(lines.first?.text ?? "")\n".utf8)))
      values.move(to: 1)
      field.take(&again, &values, lines.first?.term)
      #expect(changes(from: owner, to: again) == [], "\(name) is not read back")
      #expect(
        changes(from: owner, to: packed(owner, from: empty)) == [], "\(name) is not packed whole")

      checkTexts(owner, field, name)
      var cleared = owner
      field.clear(&cleared)
      #expect(changes(from: empty, to: cleared) == [], "\(name) is not emptied")
    }
    for field in Owner.fields.rows where field.label == nil {
      if let property = unlabelled(field, in: empty) { reached.insert(property) }
    }
    let all = Mirror(reflecting: empty).children.compactMap(\.label)
    for property in all where !reached.contains(property) {
      Testing.Issue.record("\(Owner.self).\(property) has no row in its table")
    }
  }

  /// The property behind a field without label, which has its key as name.
  private func unlabelled<Owner: Fielded>(_ field: Field<Owner>, in owner: Owner) -> String? {
    Mirror(reflecting: owner).children.first { $0.label == field.key }?.label
  }

  /// The value as it comes out of a block of bytes.
  private func packed<Owner: Fielded>(_ owner: Owner, from empty: Owner) -> Owner {
    var (again, block) = (empty, Packer(room: 64))
    owner.pack(into: &block) { text, _ in text }
    again.fill(from: Unpacker(block.bytes, at: 0, end: block.bytes.count))
    return again
  }

  private func checkTexts<Owner: Fielded>(_ owner: Owner, _ field: Field<Owner>, _ name: String) {
    guard field.kind.isTyped else { return }
    #expect(
      owner.texts(FileWords(.japanese)).contains { $0.contains("印") || $0.contains("何か") },
      "\(name) is not searched")
    var masked = owner
    masked.mapTexts { _, _ in "伏せた" }
    let texts = masked.texts(FileWords(.japanese))
    #expect(
      !texts.contains { $0.contains("印\(field.key)") || $0.contains("何か") }, "\(name) is not masked"
    )
  }

  @Test func `each property of a session has its row, and each row does its work`() throws {
    let id = try #require(SessionID("2026-04-20-jinji"))
    check(
      Session(id: id, language: .japanese, title: "", division: ""),
      apart: ["language", "current", "ideal", "issues", "actions"])
  }

  @Test func `each property of notes, issues and actions has its row`() {
    check(Note(text: ""))
    check(Records.Issue(text: ""))
    check(Action(text: ""))
  }

  @Test func `each property of the library has its row`() {
    check(Case(id: "", title: ""))
    check(Theme(id: "a", name: "", shortName: "", english: "a"))
    check(IssueType(id: "a", theme: "", title: "", english: "a"))
    check(Format(id: "a", name: "", language: .japanese), apart: ["steps"])
    check(Format.Step(heading: ""))
    check(Decision(id: "", title: ""))
    check(OwnWorkspace())
  }

  @Test func `each property of the roster has its row`() {
    check(Organization(), apart: ["departments"])
    check(Department(name: ""), apart: ["divisions"])
    check(Division(id: "a", name: ""))
  }

  @Test func `a text without a label is searched, masked and emptied like any other`() throws {
    let id = try #require(SessionID("2026-04-20-jinji"))
    var session = Session(id: id, language: .japanese, title: "印1", division: "人事課")
    (session.memo, session.current, session.ideal) = ("印2", [Note(text: "印3")], [Note(text: "印4")])
    session.issues = [Records.Issue(number: 1, text: "印5")]
    session.actions = [Action(number: 1, text: "印6")]
    session.actions[0].log = [LogEntry(date: id.date, state: .done, text: "印7")]
    let texts = session.everyText(FileWords(.japanese)).filter { $0.contains("印") }
    #expect(Set(texts) == Set((1...7).map { "印\($0)" }))
    var masked = session
    masked.mapEveryText { text, _ in text.replacing("印", with: "○○") }
    #expect(!masked.everyText(FileWords(.japanese)).contains { $0.contains("印") })
    var released = session
    released.stripEverything(to: .office)
    #expect(
      released.everyText(FileWords(.japanese)).filter { $0.contains("印") } == [
        "印1", "印5", "印6", "印7",
      ])
  }

  @Test func `no key and no label stands twice in one table`() {
    func check<Owner: Fielded>(_ owner: Owner.Type) {
      let rows = Owner.fields.rows
      #expect(Set(rows.map(\.key)).count == rows.count, "\(Owner.self)")
      #expect(Set(Owner.fields.labels).count == Owner.fields.labels.count, "\(Owner.self)")
    }
    check(Session.self)
    check(Note.self)
    check(Records.Issue.self)
    check(Action.self)
    check(Case.self)
    check(Division.self)
  }
}

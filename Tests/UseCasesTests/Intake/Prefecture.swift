import Foundation
import Records
import Reports
import Text

@testable import UseCases

/// A made-up prefecture of 60 divisions over three terms, with everything that goes wrong between a
/// division and the secretariat, and the truth about it written down while it is made.
struct Prefecture {
  /// What is true of one term.
  struct Truth {
    var held = 0
    var issues = 0
    /// How many actions there are in each state, and how many are past their day.
    var states: [ActionState: Int] = [:]
    var overdue = 0
    var participants = 0
    var raised = 0
    var typed = 0
    var themes: [String: Int] = [:]
    /// The roster's divisions that have not met.
    var missing: Set<String> = []
    /// Of these the divisions that sent something.
    var sent: Set<String> = []
    var open = 0
  }

  static let terms = ["2026H1", "2026H2", "2027H1"].compactMap { Term(id: $0) }
  static let asOf = CivilDate(year: 2027, month: 7, day: 1) ?? CivilDate(dayNumber: 0)
  private static let merged = ["d59", "d60"]

  private(set) var files = FilesInMemory()
  /// What became of every file.
  private(set) var fates: [String: Accounting.Kind] = [:]
  private(set) var truth: [Truth] = Array(repeating: Truth(), count: 3)
  private var copies = 0

  let library: LoadedLibrary

  init() {
    library = LoadedLibrary(
      carried: Samples.libraryFiles.filter { $0.path != "Templates/organization.md" },
      own: [Samples.file("Templates/organization.md", Self.roster)])
    for term in Self.terms.indices {
      for number in 1...61 where Self.exists(number, in: term) { add(number, in: term) }
    }
    addStrays()
  }

  // MARK: - Divisions

  static func id(_ number: Int) -> String { "d\(number < 10 ? "0" : "")\(number)" }

  static func name(_ number: Int) -> String { "第\(number)課" }

  /// The 59th and 60th division end with the first term; the 61st comes of both.
  private static func exists(_ number: Int, in term: Int) -> Bool {
    number <= 58 || (number == 61) == (term > 0)
  }

  private static let roster: String = {
    let departments = (0..<6).map { department in
      let own = (1...10).map { place in
        let number = department * 10 + place
        let ended = merged.contains(id(number)) ? "\n  - 終了: 2026H1" : ""
        return "- \(id(number)): \(name(number))\n  - 職員数: 12\(ended)"
      }
      let after = department == 5 ? "\n- d61: 第61課\n  - 職員数: 20\n  - 旧: d59, d60" : ""
      return "## 第\(department + 1)部\n\n" + own.joined(separator: "\n") + after
    }
    return "# 試験県\n\n- 団体コード: 990002\n\n" + departments.joined(separator: "\n\n") + "\n"
  }()

  // MARK: - What one division sends in one term

  /// What goes wrong with a record, if anything does.
  private enum Way: CaseIterable {
    case bundle, nothing, open, unconfirmed, inside, binary, text, shiftJIS, byHand, resubmitted
    case badName, nextToOwn
  }

  private mutating func add(_ number: Int, in term: Int) {
    // Most are as they should be; the others take turns.
    let turn = number * 5 + term * 7
    let way: Way = turn % 3 == 0 ? Way.allCases[turn / 3 % Way.allCases.count] : .bundle
    let record = Record(number, term)
    let plain = "Sessions/\(Self.terms[term].id)/\(record.id).md"
    let received = "Sessions/received/\(record.id).md"
    switch way {
    case .bundle: count(record, at: received, record.text(share: 1))
    case .nothing: miss(record)
    case .open:
      put(record.text(state: "作成中"), at: plain, .waiting)
      miss(record, sent: true)
    case .unconfirmed:
      put(record.text(confirmed: false), at: plain, .waiting)
      truth[term].held += 1
    case .inside:
      put(record.text(release: "課内"), at: plain, .meetingOnly)
      truth[term].held += 1
    case .binary:
      put([0xFF, 0xFE, 0x00, 0x81], at: plain, .unreadable)
      miss(record, sent: true)
    case .text:
      put(record.text(), at: plain + ".txt", .notRecord)
      miss(record, sent: true)
    case .shiftJIS:
      let bytes = record.text().data(using: .shiftJIS).map { Array($0) } ?? []
      count(record, at: plain, bytes)
    case .byHand:
      count(
        record, at: "Sessions/\(Self.name(number)) 振り返り \(term).md", record.text(isNumbered: false))
    case .resubmitted:
      put(record.text(share: 1), at: "Sessions/received/old/\(record.id).md", .older)
      count(record, at: received, record.text(share: 2))
    case .badName:
      count(record, at: "Sessions/\(Self.terms[term].id)/会議の記録\(number).md", record.text())
    case .nextToOwn:
      put(record.text(share: 3), at: received, .same)
      count(record, at: plain, record.text())
    }
  }

  private mutating func count(_ record: Record, at path: String, _ text: String) {
    count(record, at: path, Array(text.utf8))
  }

  /// Puts a record that counts, with one copy in four of them until there are forty.
  private mutating func count(_ record: Record, at path: String, _ bytes: [UInt8]) {
    put(bytes, at: path, .counted)
    let term = record.term
    truth[term].held += 1
    truth[term].participants += record.people
    truth[term].issues += record.issues
    truth[term].raised += record.issues > 1 ? 1 : 0
    truth[term].typed += 1
    truth[term].themes["person", default: 0] += 1
    for state in record.states { truth[term].states[state, default: 0] += 1 }
    truth[term].overdue += record.overdue
    truth[term].open += record.states.count { ![.done, .stopped].contains($0) }
    if copies < 40, record.number % 4 == 1 || record.number % 4 == 2 { addCopy(of: path, bytes) }
  }

  /// A copy under a name as Windows, people and programs for shared folders give them.
  private mutating func addCopy(of path: String, _ bytes: [UInt8]) {
    let stem = String(path.dropLast(3))
    let names = [
      "\(stem) (1)", "\(stem) - コピー", "\(stem)-PC01", "\(stem)（最終）",
      "\(stem).sync-conflict-20261006-101112-ABCDEFG", "\(stem) (庶務係の競合コピー 2026-10-06)",
      "\(stem) - コピー (2)", "\(stem)_old", "Sessions/もらったもの/写し\(copies)", "\(stem)のコピー",
    ]
    let other = names[copies % names.count] + ".md"
    let isText = String(validating: bytes, as: UTF8.self) != nil && !path.contains("received")
    switch copies % 4 {
    case 1 where isText:
      // It was copied before the last line was written.
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      put(lines.dropLast().joined(separator: "\n"), at: other, .older)
    case 3 where isText:
      // Somebody went on in the copy and in the file.
      put(
        String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "題", with: "別の題"),
        at: other, .disputed)
    default: put(bytes, at: other, .same)
    }
    copies += 1
  }

  private mutating func miss(_ record: Record, sent: Bool = false) {
    truth[record.term].missing.insert(Self.id(record.number))
    if sent { truth[record.term].sent.insert(Self.id(record.number)) }
  }

  // MARK: - What is no record

  private mutating func addStrays() {
    put("", at: "Sessions/2026H1/2026-04-01-空.md", .notRecord)
    put("題名のないメモ\n", at: "Sessions/2026H1/メモ.md", .notRecord)
    put("# 会議室の予約\n\n- 10時から: 第1会議室\n- 担当: 庶務係\n", at: "Sessions/予約.md", .notRecord)
    put([0x50, 0x4B, 0x03, 0x04], at: "Sessions/2026H2/第2課の記録.docx", .notRecord)
    put([0x50, 0x4B, 0x03, 0x04], at: "Sessions/2026H2/集計.xlsx", .notRecord)
    put("# 回答\n\n- 回答: 直します\n", at: "Sessions/replies/2026-05-01-d01-G1.md", .beside)
    put("<html></html>", at: "Sessions/received/無関係.html", .notRecord)
    var stray = Record(7, 1)
    stray.division = "第七課"
    put(stray.text(isNumbered: false), at: "Sessions/第七課から.md", .outside)
    truth[1].held += 1
    truth[1].issues += stray.issues
    truth[1].participants += stray.people
    truth[1].raised += stray.issues > 1 ? 1 : 0
    truth[1].typed += 1
    truth[1].themes["person", default: 0] += 1
    for state in stray.states { truth[1].states[state, default: 0] += 1 }
    truth[1].overdue += stray.overdue
    truth[1].open += stray.states.count { ![.done, .stopped].contains($0) }
  }

  private mutating func put(_ text: String, at path: String, _ kind: Accounting.Kind) {
    put(Array(text.utf8), at: path, kind)
  }

  private mutating func put(_ bytes: [UInt8], at path: String, _ kind: Accounting.Kind) {
    files[path] = bytes
    fates[path] = kind
  }
}

/// One division's record of one term.
struct Record {
  let number: Int
  let term: Int
  var division: String

  init(_ number: Int, _ term: Int) {
    (self.number, self.term, division) = (number, term, Prefecture.name(number))
  }

  /// One day of the term for each division.
  var id: SessionID {
    let month = [5, 11, 5][term]
    let day = CivilDate(year: term == 2 ? 2027 : 2026, month: month, day: number % 28 + 1)
    return SessionID(date: day ?? CivilDate(dayNumber: 0), division: Prefecture.id(number))
  }

  var people: Int { number % 9 + 3 }
  var issues: Int { number % 3 + 1 }

  /// The states of its actions.
  var states: [ActionState] {
    let all: [ActionState] = [.open, .started, .halfway, .done, .stuck, .stopped]
    return (0...(number % 3)).map { all[(number + term + $0) % all.count] }
  }

  /// Those past their day on the day of the report: every second one that is not closed.
  var overdue: Int {
    states.indices.count { isDue($0) && ![.done, .stopped].contains(states[$0]) }
  }

  private func isDue(_ place: Int) -> Bool { place % 2 == 0 }

  func text(
    state: String = "開催済", confirmed: Bool = true, release: String = "庁内", share: Int? = nil,
    isNumbered: Bool = true
  ) -> String {
    let recordNumber = RecordNumber(
      office: "990002", session: id, minute: 600, facilitator: "庶務係長")
    let head =
      [
        share.map { "- 提出: \($0)" }, isNumbered ? "- 記録番号: \(recordNumber)" : nil,
        "- 所属: \(division)", "- 期: \(Prefecture.terms[term].id)", "- 実施日: \(id.date)",
        "- 参加人数: \(people)", "- 記録: \(state)", confirmed ? "- 所属長確認: \(id.date)" : nil,
        "- 共有範囲: \(release)",
      ].compactMap { $0 }
    let notes = share == nil ? "## 現状\n\n- C1: 手順が分からない\n\n## ありたい姿\n\n- I1: 誰でもできる\n\n" : ""
    return "# 題\n\n" + head.joined(separator: "\n") + "\n\n" + notes + "## 課題\n\n"
      + (1...issues).map { issue($0) }.joined() + "\n## アクション\n\n"
      + states.indices.map { action($0) }.joined()
  }

  private func issue(_ number: Int) -> String {
    let link = "  - 現状: C1\n  - ありたい姿: I1\n"
    return switch number {
    case 1: "- G1: 手順を知る人が1人だけ\n\(link)  - テーマ: 属人化\n  - 課題の型: only-owner\n"
    case 2: "- G2: 様式が部局ごとに違う\n\(link)  - 範囲: 全庁\n  - 扱い: 所属外へ依頼\n"
    default: "- G\(number): 鍵が1本しかない\n\(link)"
    }
  }

  private func action(_ place: Int) -> String {
    let state = states[place]
    let due = isDue(place) ? "2027-06-30" : "2027-12-01"
    let line = state == .open ? "" : "  - \(id.date) \(state.spelling.japanese): 書いた\(place)\n"
    return "- A\(place + 1): 表を作る\(place)\n  - 課題: G1\n  - 期限: \(due)\n\(line)"
  }
}

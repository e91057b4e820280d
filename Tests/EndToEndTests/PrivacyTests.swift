import Foundation
import Records
import TestSupport
import Testing

/// What stays in a division stands in no list and on no page that others read.
///
/// Records of every kind of release carry a mark in each field; every command that lists is run in a
/// workspace that is nobody's and in another division's, and its output searched.
@Suite(.timeLimit(.minutes(30)))
struct PrivacyTests {
  /// Commands over one named record, which print that file whole, or mend it.
  private static let exempt: Set<String> = ["show", "trace", "progress", "share", "check"]

  /// Commands that read no record; `reply` writes files, in which `PublicationTests` searches.
  private static let withoutRecords: Set<String> = ["prepare", "init", "help", "reply"]

  private static let open = MarkedRecord("2026-10-06-jinji", division: "人事課", mark: "印甲")
  private static let secretariat: MarkedRecord = {
    var record = MarkedRecord("2026-10-07-zeimu", division: "税務課", mark: "印乙")
    record.release = "人事課"
    return record
  }()
  /// Records of which nothing but the meeting may show, of this term and of an earlier one.
  private static let closed: [MarkedRecord] = {
    let ids = [("2026-04-20", "丙"), ("2026-10-08", "丁")]
    return ids.flatMap { date, mark in
      var inside = MarkedRecord("\(date)-zaisei", division: "財政課", mark: "印\(mark)課内")
      inside.release = "課内"
      var unseen = MarkedRecord("\(date)-kanzai", division: "管財課", mark: "印\(mark)未確認")
      unseen.isConfirmed = false
      var unfinished = MarkedRecord("\(date)-koho", division: "広報課", mark: "印\(mark)作成中")
      unfinished.isFinished = false
      return [inside, unseen, unfinished]
    }
  }()

  private static let records = [open, secretariat] + closed

  /// Who reads an output, and so which marks may stand in it.
  private enum Reader { case secretariat, everybody }

  /// A list or page: a command with its flags, and who reads it in nobody's workspace.
  private static let pages: [(arguments: [String], reader: Reader)] =
    lists(["plans"], .secretariat)
    + [(["plans", "--csv"], .secretariat), (["report", "--csv"], .secretariat)]
    + [(["export", "--format", "jsonl"], .secretariat)]
    + [["手順"], ["甲斐原"], ["--owner", "係"], ["--owner", "甲斐原"]].map {
      (["plans"] + $0, .secretariat)
    }
    + [["--list"], ["--list", "--json"], ["--csv"]].map { (["receive"] + $0, .everybody) }
    + lists(["today"], .secretariat) + [(["today", "--week"], .secretariat)]
    + lists(["report", "--term", "2026H2", "--open"], .secretariat)
    + [(["report", "--term", "2027H1", "--open"], .secretariat)]
    + [(["report", "--term", "2026H1", "--json"], .secretariat)]
    + lists(["cases", "list"], .everybody)
    + lists(["cases", "show", "\(open.id)-A1"], .everybody, json: false)
    + records.dropFirst().map { (["cases", "show", "\($0.id)-A1"], .everybody) }
    + [(["suggest", "--limit", "20", "担当者しか手順を知らない"], .everybody)]
    + [(["suggest", "--json", "担当者しか手順を知らない"], .everybody)]
    + lists(["show", open.id, "--after"], .everybody, json: false)
    + records.dropFirst().map { (["show", $0.id, "--after"], .everybody) }

  private static func lists(
    _ command: [String], _ reader: Reader, json: Bool = true
  ) -> [([String], Reader)] {
    ([[], ["--markdown"], ["--html"]] + (json ? [["--json"]] : [])).map { (command + $0, reader) }
  }

  private static func forbidden(_ reader: Reader) -> [String] {
    let hidden = closed.map(\.mark) + MarkedRecord.names + ["丁野", "5×3", "4×4"]
    switch reader {
    case .secretariat:
      return hidden + open.marks(below: .secretariat) + secretariat.marks(below: .secretariat)
    case .everybody: return hidden + [secretariat.mark] + open.marks(below: .office)
    }
  }

  private func place(of division: String? = nil) throws -> Workplace {
    let place = try Workplace(library: .small)
    for record in Self.records { try place.write(record.text, to: record.path) }
    if let division { try place.write("# 作業\n\n- 所属: \(division)\n", to: "workspace.md") }
    return place
  }

  /// What of the forbidden stands in an output, whose lines may be broken anywhere.
  private func found(_ forbidden: [String], in run: Program.Run) -> [String] {
    let told = (run.output + run.errors).filter { !$0.isWhitespace }
    return forbidden.filter { told.contains($0.filter { !$0.isWhitespace }) }
  }

  @Test func `no list or page shows in nobody's workspace what stays in a division`() throws {
    let place = try place()
    for page in Self.pages {
      let run = try place.program.run(
        page.arguments + place.options + ["--language", "ja"], in: place.path)
      #expect(found(Self.forbidden(page.reader), in: run) == [], "\(page.arguments)")
    }
  }

  @Test func `no list or page shows it in another division's workspace`() throws {
    let place = try place(of: "somu")
    // Whoever reads, all shapes are made of one value, of which JSON leaves least out.
    let shapes: Set = ["--html", "--markdown", "--csv"]
    for page in Self.pages where shapes.isDisjoint(with: page.arguments) {
      // The report is the secretariat's wherever it is made.
      let reader = page.arguments.first == "report" ? page.reader : .everybody
      let run = try place.program.run(
        page.arguments + place.options + ["--language", "ja"], in: place.path)
      #expect(found(Self.forbidden(reader), in: run) == [], "\(page.arguments)")
    }
  }

  @Test(arguments: [nil, "somu"])
  func `an hour tells of other divisions only what everybody may read`(division: String?) throws {
    let typed = ["", "", "手順書がない", "", "", "", "", "誰でもできる", "", "", "担当者しか手順を知らない", "", "", ""]
    let run = try place(of: division).run(
      "run", "--language", "ja", "--division", "総務課", "--people", "5", "--minutes", "30",
      input: typed.map { $0 + "\n" }.joined())
    #expect(run.errors.contains("\(Self.open.mark)Action.text"))
    #expect(found(Self.forbidden(.everybody), in: run) == [])
  }

  @Test func `the menu's lists name those records and actions alone that may be named`() throws {
    let place = try place()
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "3 会議")
    try hour.answer([("３", "2 記録を見る"), ("２", "見たい記録"), ("", "3 会議"), ("4", "どれの様子")])
    let shown = hour.terminal.output.filter { !$0.isWhitespace }
    #expect(shown.contains(Self.open.mark) && shown.contains("財政課"))
    #expect(Self.forbidden(.secretariat).filter { shown.contains($0) } == [])
  }

  @Test func `a division's own workspace shows its own records whole`() throws {
    let run = try place(of: "kanzai").run("plans", "--json", "--language", "ja")
    #expect(run.output.contains("印丁未確認Action.text") && run.output.contains("乙羽、丙川太郎"))
    #expect(!run.output.contains("印丁課内") && !run.output.contains(Self.secretariat.mark))
  }

  @Test func `what may leave is told, so that the search would find it`() throws {
    let place = try place()
    let plans = try place.run("plans", "--json", "--language", "ja").output
    for mark in [Self.open.mark, Self.secretariat.mark] {
      #expect(plans.contains("\(mark)Action.text") && plans.contains("\(mark)Issue.reply"))
    }
    let case1 = try place.run("cases", "show", "\(Self.open.id)-A1", "--language", "ja").output
    #expect(case1.contains("\(Self.open.mark)Action.learned"))
    let after = try place.run("show", Self.open.id, "--after", "--language", "ja").output
    #expect(after.contains("○○さん"))
  }

  @Test func `every command is searched here, or exempt by its name`() throws {
    let overview = try Program().run(["--language", "en", "--help"]).output
    let names = overview.split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(whereSeparator: { " ,".contains($0) }).first.map(String.init) }
      .filter { !$0.hasPrefix("-") && $0 != "See" }
    try #require(names.count > 10)
    let searched = Set(Self.pages.compactMap(\.arguments.first)).union(["run"])
    for name in names where !searched.contains(name) {
      #expect(Self.exempt.union(Self.withoutRecords).contains(name), "\(name)")
    }
  }
}

import Browser
import Facilitation
import Records
import Reports
import Text
import UseCases

/// What a page does with an office, one call a line, and all that it is given: the same lines in
/// have to give the same bytes in every build of the program.
///
///     open ja 2026-12-01
///     put 4711 Sessions/2026H1/2026-04-20-jinji.md     the bytes follow on the next line
///     begin division=jinji;people=7
///     answer 12 電話が鳴りやまない                       seconds since the last answer, the line
///     paste 5 一つ目;二つ目
///     scene
///     file Sessions/2026H2/2026-12-01-jinji.md
///     written                                          the files that were not put, each behind its path
///     suggest 休みが取れない
///     report-page 2026H1
package struct Rehearsal {
  private var rest: ArraySlice<UInt8>
  private var office: PageOffice?
  private var put: Set<String> = []
  private var given: [UInt8] = []

  /// All that the calls of a request give, each behind a line with its length in bytes.
  package static func given(for request: [UInt8]) -> [UInt8] {
    var rehearsal = Rehearsal(rest: request[...])
    while let line = rehearsal.line() { rehearsal.carryOut(line) }
    return rehearsal.given
  }

  private init(rest: ArraySlice<UInt8>) { self.rest = rest }

  /// The next line, by bytes: a carriage return in an answer is part of it.
  private mutating func line() -> String? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    defer { rest = rest[end...].dropFirst() }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private mutating func carryOut(_ line: String) {
    let (call, value) = line.cutAtSpace
    switch call {
    case "seed": break
    case "open": open(value)
    case "put": put(value)
    case "table": give(UnicodeTable.text(of: value))
    default:
      guard let office else { return give("no office") }
      if call == "written" { return giveWritten(office) }
      give(office.answer(to: call, value))
    }
  }

  private mutating func open(_ value: String) {
    let (language, day) = value.cutAtSpace
    guard let language = Language(locale: language), let today = CivilDate.read(day) else {
      return give("nothing opened")
    }
    put = []
    office = PageOffice([], for: Reader(language: language, today: today))
  }

  private mutating func put(_ value: String) {
    let (count, path) = value.cutAtSpace
    let bytes = rest.prefix(Int(count) ?? 0)
    rest = rest[bytes.endIndex...].dropFirst()
    office?.put(OfficeFile(path, Array(bytes)))
    put.insert(path)
  }

  private mutating func giveWritten(_ office: PageOffice) {
    for path in office.paths where !put.contains(path) {
      give(path)
      give(office.bytes(at: path) ?? [])
    }
  }

  private mutating func give(_ text: String) { give(Array(text.utf8)) }

  private mutating func give(_ bytes: [UInt8]) {
    given += Array("\(bytes.count)\n".utf8) + bytes
    given.append(0x0A)
  }
}

extension PageOffice {
  /// What one call gives, as the exported functions give it.
  fileprivate func answer(to call: String, _ value: String) -> [UInt8] {
    switch call {
    case "file": bytes(at: value) ?? Array("nothing".utf8)
    case "paths": Array(paths.joined(separator: "\n").utf8)
    case "suggest": Array(suggestions(for: value).compact.utf8)
    case "report-page": Array(reportPage(Term.read(value)).utf8)
    case "report-json": Array(report(Term.read(value)).json.pretty.utf8)
    default: Array(screen(after: call, value).compact.utf8)
    }
  }

  private func screen(after call: String, _ value: String) -> JSON {
    let (seconds, line) = value.cutAtSpace
    let elapsed = Int(seconds) ?? 0
    return switch call {
    case "begin": begin(HourFacts(value.linesAtSemicolons))
    case "resume": resume(HourFacts(value.linesAtSemicolons))
    case "answer": answer(.line(line), elapsed: elapsed)
    case "paste":
      answer(.lines(line.split(separator: ";").map { String($0) }), elapsed: elapsed)
    case "time-up": answer(.timeUp, elapsed: elapsed)
    case "leave": answer(.end, elapsed: elapsed)
    case "scene": scene
    default: .string("no such call: \(call)")
    }
  }
}

extension String {
  /// What stands before and behind the first space.
  var cutAtSpace: (String, String) {
    let space = firstIndex(of: " ") ?? endIndex
    return (String(self[..<space]), String(self[space...].dropFirst()))
  }

  fileprivate var linesAtSemicolons: String {
    split(separator: ";").joined(separator: "\n")
  }
}

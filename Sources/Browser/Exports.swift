// What a page calls. Texts and files come as a pointer with a length; each call that gives
// something leaves it in the page's memory, gives its length, and -1 where there is nothing.
import Facilitation
import Records
import Reports
import Text
import UseCases

/// An office with the bytes that the last call gave.
private final class OpenPage {
  let office: PageOffice
  var given = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)

  init(_ office: PageOffice) { self.office = office }

  deinit { given.deallocate() }

  func give(_ bytes: [UInt8]?) -> Int {
    guard let bytes else { return -1 }
    given.deallocate()
    given = .allocate(capacity: bytes.count)
    _ = given.initialize(from: bytes)
    return bytes.count
  }

  func give(_ text: String) -> Int { give(Array(text.utf8)) }

  func give(_ json: JSON) -> Int { give(json.compact) }
}

typealias Bytes = UnsafePointer<UInt8>
typealias PageHandle = UnsafeMutableRawPointer

private func bytes(_ start: Bytes, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

private func text(_ start: Bytes, _ count: Int) -> String {
  String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
}

private func page(_ handle: PageHandle) -> OpenPage {
  Unmanaged<OpenPage>.fromOpaque(handle).takeUnretainedValue()
}

// MARK: - The office

/// Opens an office without files; nil where the day cannot be read.
@_expose(wasm, "aritai_open") @c(aritai_open) func open(
  _ language: Bytes, _ languageCount: Int, _ day: Bytes, _ dayCount: Int
) -> PageHandle? {
  guard let today = CivilDate.read(text(day, dayCount)) else { return nil }
  let reader = Reader(
    language: Language(locale: text(language, languageCount)) ?? .japanese, today: today)
  return Unmanaged.passRetained(OpenPage(PageOffice([], for: reader))).toOpaque()
}

@_expose(wasm, "aritai_close") @c(aritai_close) func close(_ handle: PageHandle) {
  Unmanaged<OpenPage>.fromOpaque(handle).release()
}

/// Where that lies which the last call gave.
@_expose(wasm, "aritai_given") @c(aritai_given) func given(_ handle: PageHandle) -> Bytes? {
  page(handle).given.baseAddress.map { UnsafePointer($0) }
}

@_expose(wasm, "aritai_put") @c(aritai_put) func put(
  _ handle: PageHandle, _ path: Bytes, _ pathCount: Int, _ content: Bytes, _ count: Int
) {
  page(handle).office.put(OfficeFile(text(path, pathCount), bytes(content, count)))
}

/// Gives the bytes of a file.
@_expose(wasm, "aritai_file") @c(aritai_file) func file(
  _ handle: PageHandle, _ path: Bytes, _ count: Int
) -> Int {
  page(handle).give(page(handle).office.bytes(at: text(path, count)))
}

/// Gives the paths of all files, one a line.
@_expose(wasm, "aritai_paths") @c(aritai_paths) func paths(_ handle: PageHandle) -> Int {
  page(handle).give(page(handle).office.paths.joined(separator: "\n"))
}

// MARK: - The hour

/// Begins an hour; each line of the facts is `name=value`.
///
/// Gives the screen.
@_expose(wasm, "aritai_begin") @c(aritai_begin) func begin(
  _ handle: PageHandle, _ facts: Bytes, _ count: Int
) -> Int {
  page(handle).give(page(handle).office.begin(HourFacts(text(facts, count))))
}

/// Goes on with the latest hour that was broken off.
///
/// Gives the screen, or null.
@_expose(wasm, "aritai_resume") @c(aritai_resume) func resume(
  _ handle: PageHandle, _ facts: Bytes, _ count: Int
) -> Int {
  page(handle).give(page(handle).office.resume(HourFacts(text(facts, count))))
}

/// Takes a line and the seconds since the last one.
///
/// Gives the screen.
@_expose(wasm, "aritai_answer") @c(aritai_answer) func answer(
  _ handle: PageHandle, _ line: Bytes, _ count: Int, _ elapsed: Int
) -> Int {
  page(handle).give(page(handle).office.answer(.line(text(line, count)), elapsed: elapsed))
}

/// Takes several lines that were put in at once.
///
/// Gives the screen.
@_expose(wasm, "aritai_paste") @c(aritai_paste) func paste(
  _ handle: PageHandle, _ lines: Bytes, _ count: Int, _ elapsed: Int
) -> Int {
  let lines = text(lines, count).split(whereSeparator: { $0.isNewline }).map { String($0) }
  return page(handle).give(page(handle).office.answer(.lines(lines), elapsed: elapsed))
}

/// The silent writing is over.
///
/// Gives the screen.
@_expose(wasm, "aritai_time_up") @c(aritai_time_up) func timeUp(
  _ handle: PageHandle, _ elapsed: Int
) -> Int {
  page(handle).give(page(handle).office.answer(.timeUp, elapsed: elapsed))
}

/// Leaves the hour.
///
/// Gives the screen.
@_expose(wasm, "aritai_leave") @c(aritai_leave) func leave(
  _ handle: PageHandle, _ elapsed: Int
) -> Int {
  page(handle).give(page(handle).office.answer(.end, elapsed: elapsed))
}

/// Gives what a page may draw of the hour.
@_expose(wasm, "aritai_scene") @c(aritai_scene) func scene(_ handle: PageHandle) -> Int {
  page(handle).give(page(handle).office.scene)
}

// MARK: - Suggestions and the report

/// Gives what `aritai suggest --json` prints for a statement.
@_expose(wasm, "aritai_suggest") @c(aritai_suggest) func suggest(
  _ handle: PageHandle, _ statement: Bytes, _ count: Int
) -> Int {
  page(handle).give(page(handle).office.suggestions(for: text(statement, count)))
}

/// Gives the report of a term as a page; of the running one where the term is empty.
@_expose(wasm, "aritai_report_page") @c(aritai_report_page) func reportPage(
  _ handle: PageHandle, _ term: Bytes, _ count: Int
) -> Int {
  page(handle).give(page(handle).office.reportPage(Term.read(text(term, count))))
}

/// Gives the same as `aritai report --json` prints it.
@_expose(wasm, "aritai_report_json") @c(aritai_report_json) func reportJSON(
  _ handle: PageHandle, _ term: Bytes, _ count: Int
) -> Int {
  page(handle).give(page(handle).office.report(Term.read(text(term, count))).json.pretty)
}

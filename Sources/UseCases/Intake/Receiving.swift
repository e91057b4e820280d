package import Records
import Text

/// 受付: takes in what comes from other folders, file by file.
///
/// Each is put below `Sessions/received` under a name of the program's own, is there already, or is
/// refused with the reason; what is refused changes nothing. Whether one is taken is said by what
/// stands in it: its number, its checksum and the roster, never by its name.
package struct Receiving: Sendable {
  /// What became of one file.
  package struct Receipt: Hashable, Sendable {
    /// The file as it was handed in.
    package let file: String
    package let outcome: Outcome
    /// What puts it in its place.
    package let change: Change?

    init(_ file: String, _ outcome: Outcome, _ change: Change? = nil) {
      (self.file, self.outcome, self.change) = (file, outcome, change)
    }
  }

  package enum Outcome: Hashable, Sendable {
    case new(Received)
    /// It takes the place of an earlier one.
    case newer(Received)
    case known(Received)
    /// A form that was filled in, with what is said of it.
    case form(said: String, isRefused: Bool)
    case refused(Refusal)
  }

  /// What a file was taken for.
  package enum Received: Hashable, Sendable {
    case record(SessionID, division: String, number: Int)
    /// A reply, decision, case or figures, by its id.
    case beside(String)
  }

  package static let folder = "Sessions/received"

  private let library: LoadedLibrary
  /// What lies below `Sessions/received`, by its path.
  private var files: [String: [UInt8]] = [:]
  private var bundles: [BundleName: Kept] = [:]

  private struct Kept {
    let path: String
    let number: Int
    let checksum: String
    /// Whether it is as it was when it was handed over.
    let isWhole: Bool
  }

  /// `received` are the files below `Sessions/received`.
  package init(_ library: LoadedLibrary, received: [OfficeFile]) {
    self.library = library
    for file in received.sorted(by: { $0.path.precedesByBytes($1.path) }) {
      files[file.path] = file.bytes
      guard FileKind(path: file.path) == .session, let bundle = BundleFile(file, library),
        bundle.number > bundles[bundle.name]?.number ?? -1
      else { continue }
      bundles[bundle.name] = kept(bundle, at: file.path)
    }
  }

  private func kept(_ bundle: BundleFile, at path: String) -> Kept {
    Kept(
      path: path, number: bundle.number, checksum: bundle.checksum,
      isWhole: bundle.stated == bundle.checksum)
  }

  /// Takes in a file; the next one is judged as if the change had been carried out.
  package mutating func take(_ file: OfficeFile) -> Receipt {
    switch Incoming(file) {
    case .bundle: take(bundle: file)
    case .reply: takeReply(file)
    case .decision: takeDecision(file)
    case .case: takeCase(file)
    case .figures: takeFigures(file)
    case .form: Receipt(file.path, .refused(.form))
    case .wholeRecord: Receipt(file.path, .refused(.wholeRecord))
    case .nothing(let skipped): Receipt(file.path, .refused(.skipped(skipped)))
    }
  }

  private mutating func put(_ bytes: [UInt8], at path: String) -> Change? {
    let old = files[path]
    files[path] = bytes
    guard let old else { return .create(path, bytes) }
    return old == bytes ? nil : .rewrite(path, from: old, to: bytes)
  }
}

// MARK: - Bundles

extension Receiving {
  private mutating func take(bundle file: OfficeFile) -> Receipt {
    guard let bundle = BundleFile(file, library) else {
      return Receipt(file.path, .refused(.unclear))
    }
    if let refusal = bundle.refusal(library.vocabulary) {
      return Receipt(file.path, .refused(refusal))
    }
    let received = Received.record(
      bundle.id, division: bundle.division(library.vocabulary), number: bundle.number)
    guard let kept = bundles[bundle.name] else {
      let path = freePath(for: bundle.id)
      bundles[bundle.name] = self.kept(bundle, at: path)
      return Receipt(file.path, .new(received), put(bundle.bytes, at: path))
    }
    if bundle.number < kept.number {
      return Receipt(file.path, .refused(.lower(bundle.number, than: kept.number)))
    }
    if bundle.number == kept.number, bundle.checksum == kept.checksum {
      return Receipt(file.path, .known(received))
    }
    // One that was changed after it came may be replaced by what was handed over.
    guard bundle.number > kept.number || !kept.isWhole else {
      return Receipt(file.path, .refused(.sameNumber(bundle.number)))
    }
    bundles[bundle.name] = self.kept(bundle, at: kept.path)
    return Receipt(file.path, .newer(received), put(bundle.bytes, at: kept.path))
  }

  /// Where a record is put: two of a division on one day may come under one name.
  private func freePath(for id: SessionID) -> String {
    var id = id
    while files[Self.path("\(id)")] != nil {
      id = SessionID(date: id.date, division: id.division, ordinal: id.ordinal + 1)
    }
    return Self.path("\(id)")
  }

  private static func path(_ name: String) -> String { "\(Receiving.folder)/\(name).md" }
}

/// What tells the records of bundles apart.
private struct BundleName: Hashable, Sendable {
  let number: String
  let division: String
  let day: CivilDate
}

/// A file that says of itself that it was handed over.
private struct BundleFile {
  let id: SessionID
  let name: BundleName
  let number: Int
  /// The checksum that it states, and the one that its lines have.
  let stated: String?
  let checksum: String
  let bytes: [UInt8]
  private let written: String
  private let holdsNotes: Bool
  private let isDated: Bool

  /// nil for a file whose 提出 is no number.
  init?(_ file: OfficeFile, _ library: LoadedLibrary) {
    let text = file.bytes.asUTF8
    let reading = Session.read(bytes: text, file: file.path, vocabulary: library.vocabulary)
    let session = reading.value
    guard let share = session.share else { return nil }
    (id, number, bytes, written) = (session.id, share, text, session.division)
    let seen = SeenRecord(reading)
    let number = seen.number.map { "\($0)" } ?? "\(session.id)"
    name = BundleName(number: number, division: session.id.division, day: seen.day)
    (stated, checksum) = (session.checksum?.lowercased(), reading.document.checksum)
    holdsNotes = !session.current.isEmpty || !session.ideal.isEmpty || session.memo != nil
    isDated = session.date != nil || seen.number != nil
  }

  /// Why it is not taken in, whatever lies here already.
  func refusal(_ vocabulary: Vocabulary) -> Receiving.Refusal? {
    guard let stated else { return .withoutChecksum }
    if stated != checksum { return .damaged }
    if holdsNotes { return .holdsNotes }
    guard isDated, number > 0 else { return .unclear }
    let isKnown = vocabulary.divisionNames(id.division) != nil
    if isKnown, id.description.fileSafe == id.description { return nil }
    let name = written.isEmpty ? id.division : written
    return .unknownDivision(name, near: vocabulary.divisionsNear(name))
  }

  /// The division as the roster calls it.
  func division(_ vocabulary: Vocabulary) -> String {
    vocabulary.divisionNames(id.division)?.first ?? written
  }
}

// MARK: - What the secretariat publishes

extension Receiving {
  private mutating func takeReply(_ file: OfficeFile) -> Receipt {
    let reading = Reply.read(bytes: file.bytes.asUTF8, file: file.path)
    guard let reply = reading.value, reply.text != nil else {
      return Receipt(file.path, .refused(.unreadable))
    }
    return take(file, as: reply.name, in: "replies", day: reply.date) {
      Reply.read(bytes: $0, file: $1).value?.date
    }
  }

  private mutating func takeDecision(_ file: OfficeFile) -> Receipt {
    let bytes = file.bytes.asUTF8
    let decision = Decision.read(bytes: bytes, file: file.path, vocabulary: library.vocabulary)
    guard decision.document.damagedAt == nil, decision.value.policy != nil else {
      return Receipt(file.path, .refused(.unreadable))
    }
    return take(file, as: decision.value.id, in: "decisions", day: nil) { _, _ in nil }
  }

  private mutating func takeCase(_ file: OfficeFile) -> Receipt {
    let found = Case.read(bytes: file.bytes.asUTF8, file: file.path)
    guard found.document.damagedAt == nil, !found.value.problem.isEmpty else {
      return Receipt(file.path, .refused(.unreadable))
    }
    return take(file, as: found.value.id, in: "cases", day: nil) { _, _ in nil }
  }

  private mutating func takeFigures(_ file: OfficeFile) -> Receipt {
    let name = FileKind.stem(of: file.path)
    guard Term(id: name)?.id == name, Document(bytes: file.bytes.asUTF8).damagedAt == nil else {
      return Receipt(file.path, .refused(.unreadable))
    }
    return take(file, as: name, in: "published", day: nil) { _, _ in nil }
  }

  /// Takes in a file that bears no number: a later one of its name replaces, one of an earlier day
  /// is refused.
  private mutating func take(
    _ file: OfficeFile, as name: String, in folder: String, day: CivilDate?,
    dayOf: ([UInt8], String) -> CivilDate?
  ) -> Receipt {
    guard name.fileSafe == name, name.utf8.count <= 200 else {
      return Receipt(file.path, .refused(.unreadable))
    }
    let path = "\(Receiving.folder)/\(folder)/\(name).md"
    let (old, bytes) = (files[path], file.bytes.asUTF8)
    if old == bytes { return Receipt(file.path, .known(.beside(name))) }
    if let day, let kept = old.flatMap({ dayOf($0, path) }), day < kept {
      return Receipt(file.path, .refused(.earlier(day, than: kept)))
    }
    let received = Received.beside(name)
    return Receipt(
      file.path, old == nil ? .new(received) : .newer(received), put(bytes, at: path))
  }
}

// MARK: - Why not

extension Receiving {
  /// Why a file is not taken in.
  package enum Refusal: Hashable, Sendable {
    case skipped(SkippedFile)
    /// A record with everything in it, which never leaves its division.
    case wholeRecord
    /// A bundle with notes in it, or what the free text says.
    case holdsNotes
    case withoutChecksum
    /// It is not what was handed over: cut off, or changed.
    case damaged
    case lower(Int, than: Int)
    case sameNumber(Int)
    case unknownDivision(String, near: [String])
    /// It does not say which day it is of, or which number it has.
    case unclear
    case earlier(CivilDate, than: CivilDate)
    /// A reply, decision, case or figures in which these do not stand.
    case unreadable
    case form
  }
}

extension Receiving.Receipt {
  /// What a form that came back has changed, or which of its cells are wrong.
  package init(_ form: FormChanges, of file: OfficeFile, for reader: Reader) {
    let said = reader.words.text(of: form, in: file.path)
    self.init(file.path, .form(said: said, isRefused: !form.problems.isEmpty))
  }

  /// A file that the disk does not give.
  package init(refusing file: SkippedFile) { self.init(file.path, .refused(.skipped(file))) }
}

extension Receiving.Outcome {
  package var isRefusal: Bool {
    switch self {
    case .refused: true
    case .form(_, let isRefused): isRefused
    case .new, .newer, .known: false
    }
  }
}

package import Records
package import Release
package import Reports
import Insight
import Text

/// 提出: what a division hands over of one record, from the page its head sees to the file that
/// leaves.
///
/// The page, the code beside 所属長確認 and the file are made of one value, so that what leaves is the
/// paper the head has seen.
package struct HandingOver: Sendable {
  private let file: OfficeFile
  private let reading: Reading<Session>
  private let library: LoadedLibrary
  private let reader: Reader
  /// What was handed over last, with its number.
  private let earlier: Earlier?
  /// The record as it will stand in its file.
  private(set) var session: Session

  private struct Earlier {
    let number: Int
    let bytes: [UInt8]
    let leaving: LeavingRecord
  }

  /// Takes a division's own record and the files in which what was handed over before may lie.
  ///
  /// A record from before there were numbers gets one now.
  package init(
    _ file: OfficeFile, earlier: [OfficeFile], _ library: LoadedLibrary, for reader: Reader
  ) throws(UseCaseError) {
    reading = Session.read(bytes: file.bytes, file: file.path, vocabulary: library.vocabulary)
    guard reading.document.damagedAt == nil else { throw .skipped(SkippedFile(notUTF8: file)) }
    guard !reading.value.isBundle else { throw .received(file.path) }
    var session = reading.value
    if session.recordNumber.flatMap({ RecordNumber($0) }) == nil {
      session.recordNumber =
        RecordNumber(
          office: library.library.organization.code, session: session.id, minute: 0,
          facilitator: session.facilitator
        ).description
    }
    (self.file, self.library, self.reader, self.session) = (file, library, reader, session)
    self.earlier =
      earlier.compactMap { Self.earlier(in: $0, of: session.id, library) }
      .max { $0.number < $1.number }
    _ = try leaving(asSeen: true)
  }

  private static func earlier(
    in file: OfficeFile, of id: SessionID, _ library: LoadedLibrary
  ) -> Earlier? {
    let session = Session.read(bytes: file.bytes, file: file.path).value
    guard session.id == id, let number = session.share,
      let leaving = library.policy.leaving(
        handedOver: file.bytes, file: file.path, vocabulary: library.vocabulary)
    else { return nil }
    return Earlier(number: number, bytes: file.bytes, leaving: leaving)
  }

  private func leaving(asSeen: Bool) throws(UseCaseError) -> LeavingRecord {
    switch library.policy.leaving(session, asSeen: asSeen) {
    case .record(let leaving): return leaving
    case .withheld(let withheld): throw .withheld(withheld)
    }
  }
}

// MARK: - What the head says

extension HandingOver {
  /// What still keeps the record from leaving.
  package enum Missing: Hashable, Sendable {
    /// The day on which the head has confirmed it.
    case confirmation
    /// A new one: it is not what the head has seen.
    case newConfirmation
  }

  package var missing: Missing? {
    guard session.confirmed != nil else { return .confirmation }
    guard let code = session.confirmedCode else { return nil }
    return code == (try? leaving(asSeen: true))?.code ? nil : .newConfirmation
  }

  /// Whom the record reaches; nil where nobody has said it, and it goes to the secretariat alone.
  package var reach: ReleaseScope? { session.release }

  package mutating func release(to scope: ReleaseScope) { session.release = scope }

  /// Crosses out entries and fields by number, beside those that are crossed out already: `課題2`,
  /// `A3 分かったこと`.
  package mutating func holdBack(_ typed: String) throws(UseCaseError) {
    for item in typed.split(whereSeparator: { ",、，".contains($0) }) {
      guard let text = filed(String(item)), let held = HeldBack(text), names(held) else {
        throw .handing(.notAnEntry(typed))
      }
      if !session.heldBack.contains(text) { session.heldBack.append(text) }
    }
  }

  /// An item as the record has it: 課題2 becomes G2, アクション3の分かったこと A3 分かったこと.
  private func filed(_ typed: String) -> String? {
    let words = [
      ("課題", "G"), ("アクション", "A"), ("issue", "G"), ("action", "A"), ("g", "G"), ("a", "A"),
    ]
    let text = typed.foldedAnswer
    guard let (word, letter) = words.first(where: { text.hasPrefix($0.0) }) else { return nil }
    let rest = String(text.dropFirst(word.count)).trimmed
    let number = rest.prefix { ("0"..."9").contains($0) }
    let field = String(rest.dropFirst(number.count).drop { " の:".contains($0) })
    if field.isEmpty { return "\(letter)\(number)" }
    let labels = letter == "G" ? Issue.fields.labels : Action.fields.labels
    let label = labels.first { label in
      [label.spelling.japanese, label.spelling.english].contains { $0.foldedAnswer == field }
    }
    return label.map { "\(letter)\(number) \($0.spelling[session.language])" }
  }

  private func names(_ held: HeldBack) -> Bool {
    held.section == .issues
      ? session.issues.contains { $0.number == held.number }
      : session.actions.contains { $0.number == held.number }
  }

  /// Sets 所属長確認 to the day on which the head has seen this page.
  package mutating func confirm(on date: CivilDate) throws(UseCaseError) {
    guard date <= reader.today, date >= session.date ?? session.id.date else {
      throw .handing(.outsideDays(date))
    }
    let code = try leaving(asSeen: true).code
    (session.confirmed, session.confirmedCode) = (date, code)
  }
}

// MARK: - What is shown and what leaves

extension HandingOver {
  /// What has changed since the head has seen it, as far as it was handed over then.
  package var changes: [LeavingChange] {
    guard let earlier,
      let now = try? leaving(asSeen: missing != nil || session.confirmedCode != nil)
    else { return [] }
    return now.changes(since: earlier.leaving)
  }

  /// The page, which is the whole preview.
  ///
  /// One that was confirmed before pages had codes shows what leaves without a new confirmation.
  package func page(guessing: (Session) -> [Int: String] = { _ in [:] }) throws(UseCaseError)
    -> Report
  {
    let isOld = session.confirmed != nil && session.confirmedCode == nil
    let leaving = try leaving(asSeen: !isOld)
    return HeadPage(
      leaving, guesses: guessing(leaving.content), changes: changes,
      context: reader.context(library.library)
    ).report
  }

  /// What leaves, and what is written down of it.
  package struct Handed: Hashable, Sendable {
    package let id: SessionID
    package let number: Int
    /// The file that leaves, by its name.
    package let file: OfficeFile
    /// Whether the same has been handed over before, under this number.
    package let isRepeated: Bool
    /// The changes to the division's own files.
    package let changes: [Change]
  }

  /// The file that leaves, a number higher than the last; the same file where nothing has changed.
  package func handed() throws(UseCaseError) -> Handed {
    if let missing { throw .handing(.unconfirmed(session.id, missing)) }
    let last = earlier?.number ?? 0
    let same = try earlier.map { (earlier) throws(UseCaseError) in
      try bundle(number: earlier.number) == earlier.bytes
    }
    let isRepeated = same ?? false
    let number = isRepeated ? last : last + 1
    let bytes = try bundle(number: number)
    let changed = reading.document.rewritten(to: session, vocabulary: library.vocabulary)
    let record: [Change] =
      changed == file.bytes ? [] : [.rewrite(file.path, from: file.bytes, to: changed)]
    return Handed(
      id: session.id, number: number, file: OfficeFile("\(session.id).md", bytes),
      isRepeated: isRepeated, changes: record + [.write(Paths.handed(session.id), bytes)])
  }

  private func bundle(number: Int) throws(UseCaseError) -> [UInt8] {
    let handover = library.policy.bundle(of: session, number: number, for: Secretariat.self)
    switch handover {
    case .bundle(let bundle): return bundle.bytes(vocabulary: library.vocabulary)
    case .withheld(let withheld): throw .withheld(withheld)
    }
  }
}

extension HandingOver {
  /// Why the record waits; nil where it is handed over as it stands.
  package var waiting: WaitingRecord.Reason? {
    switch missing {
    case .confirmation: return .unconfirmed
    case .newConfirmation: return .changedSinceSeen
    case nil: break
    }
    guard let earlier else { return .notHandedIn }
    return (try? bundle(number: earlier.number)) == earlier.bytes ? nil : .changedSince
  }
}

// MARK: - Words

/// Why a record is not handed over.
package enum HandingProblem: Hashable, Sendable {
  case unconfirmed(SessionID, HandingOver.Missing)
  /// What was to be crossed out, which names nothing in the record.
  case notAnEntry(String)
  /// A day of confirmation before the meeting or after today.
  case outsideDays(CivilDate)
  /// A place in which something else lies.
  case occupied(String)
}

extension UseCaseWords {
  func sentence(_ problem: HandingProblem) -> Sentence {
    switch problem {
    case .unconfirmed(let id, let missing): unconfirmed(id, missing)
    case .notAnEntry(let typed):
      Sentence(
        language.say(
          ja: "「\(typed)」は、この記録のどの番号か分かりません。",
          en: "“\(typed)” names nothing in this record."),
        fix: language.say(
          ja: "課題2、アクション3 分かったこと、のように書いてください。",
          en: "write issue 2, action 3 Learned, as the page numbers them."))
    case .outsideDays(let date):
      Sentence(
        language.say(
          ja: "所属長が見た日 \(date) は、会議の前か、今日より後です。",
          en: "The head cannot have seen it on \(date): that is before the meeting or after today."),
        fix: language.say(ja: "見た日を確かめてください。", en: "check the day."))
    case .occupied(let path):
      Sentence(
        language.say(
          ja: "\(path) には別のものがあるため、置けません。",
          en: "Something else lies at \(path); nothing was put there."),
        fix: language.say(ja: "別のフォルダを選んでください。", en: "choose another folder."))
    }
  }

  private func unconfirmed(_ id: SessionID, _ missing: HandingOver.Missing) -> Sentence {
    let message =
      switch missing {
      case .confirmation:
        language.say(
          ja: "\(id) は、所属長の確認がまだです。", en: "The head has not confirmed \(id).")
      case .newConfirmation:
        language.say(
          ja: "\(id) は、所属長が見たあとに変わっています。",
          en: "\(id) has changed since the head saw it.")
      }
    return Sentence(
      message,
      fix: language.say(
        ja: "今の紙を見てもらい、--confirmed 日付 を付けてください。",
        en: "show the head this page and give the day with --confirmed DATE."))
  }
}

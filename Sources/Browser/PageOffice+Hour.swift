package import Facilitation
import Insight
import Records
import Release
package import Reports
import UseCases

/// What a page gives before an hour begins, and is not asked any more.
package struct HourFacts: Hashable, Sendable {
  var presets = Presets()
  var startMinute = 0
  var isPractice = false
  var isQuiet = false

  /// Reads lines such as `division=jinji`; a name that it does not know is left out.
  package init(_ text: String) {
    for line in text.split(separator: "\n") {
      let end = line.firstIndex(of: "=") ?? line.endIndex
      set(String(line[..<end]), String(line[end...].dropFirst()))
    }
  }

  private mutating func set(_ name: String, _ value: String) {
    switch name {
    case "division": presets.division = value
    case "people": presets.people = Int(value)
    case "minutes": presets.minutes = Int(value)
    case "format": presets.format = value
    case "term": presets.term = Term.read(value)
    case "facilitator": presets.facilitator = value
    case "notes": presets.notesFile = value
    case "facts": presets.factsFile = value
    case "start": startMinute = Int(value) ?? 0
    case "practice": isPractice = value == "1"
    case "quiet": isQuiet = value == "1"
    default: break
    }
  }
}

extension PageOffice {
  /// Begins an hour; what the room sees.
  @discardableResult
  package func begin(_ facts: HourFacts) -> JSON {
    lead(LedHour(setup(facts), knowledge, over: files))
  }

  /// Goes on with the latest hour that was broken off; null where there is none.
  package func resume(_ facts: HourFacts) -> JSON {
    guard let unfinished = UnfinishedHour.withSideFile(among: paths).last,
      let bytes = bytes(at: unfinished.record)
    else { return .null }
    return lead(
      LedHour(
        resuming: OfficeFile(unfinished.record, bytes), side: unfinished.side,
        holding: unfinished.side.flatMap { self.bytes(at: $0) }, setup(facts), knowledge,
        over: files))
  }

  /// Takes an answer; what the room sees then, null where no hour is led.
  package func answer(_ answer: Facilitation.Answer, elapsed: Seconds) -> JSON {
    told { hour throws(FilesInMemory.Refusal) in
      try hour.answer(answer, elapsed: max(0, elapsed))
    }
  }

  /// What has been revealed of the hour that is led.
  package var scene: JSON { hour?.hour.scene.json ?? .null }

  private func lead(_ begun: LedHour<FilesOfPage>) -> JSON {
    hour = begun
    return told { hour throws(FilesInMemory.Refusal) in try hour.start() }
  }

  /// Does something to the hour and tells what came of it; lines of a file that it asks for are its
  /// next answer.
  private func told(
    _ step: (inout LedHour<FilesOfPage>) throws(FilesInMemory.Refusal) -> HourOutcome
  ) -> JSON {
    guard var led = hour else { return .null }
    hour = nil
    var outcome = HourOutcome()
    do throws(FilesInMemory.Refusal) {
      outcome = try step(&led)
      if !outcome.lines.isEmpty {
        let said = outcome.said
        outcome = try led.answer(.lines(outcome.lines), elapsed: 0)
        outcome.said = said + outcome.said
      }
    } catch {
      outcome.said.append(files.sentence(for: error))
    }
    hour = led
    return led.json(after: outcome)
  }

  private func setup(_ facts: HourFacts) -> Setup {
    var setup = knowledge.setup(
      startMinute: facts.startMinute, presets: facts.presets, among: paths, for: eyes)
    (setup.isPractice, setup.isQuiet) = (facts.isPractice, facts.isQuiet)
    return setup
  }

  private var knowledge: HourKnowledge {
    let (library, matcher, sessions) = (library, matcher, sessions)
    let everybody = library.policy.release(sessions.sessions, to: Everybody.self)
    let today = reader.today
    let (answers, words) = (answers.answers(sessions.numbers), RecordWords(reader.language))
    return HourKnowledge(
      for: reader, library.library.organization, desk: { library }, library: { library },
      matcher: { matcher }, sessions: { sessions }, everybody: { everybody },
      past: { division in
        Past(
          of: division, formerly: library.library.organization.predecessors(of: division),
          in: sessions.sessions, answers, words, on: today)
      })
  }
}

import Insight
import Records
import Terminal
import Text

/// Asks for those fields of a case that no flag gives; Enter alone leaves a field empty.
struct CaseInterview {
  let world: Surroundings
  let library: Library
  let given: CaseFlags
  /// What was typed, so that a case that is broken off can be copied from the screen.
  private var typed: [String] = []

  init(world: Surroundings, library: Library, given: CaseFlags) {
    (self.world, self.library, self.given) = (world, library, given)
  }

  /// ⌃C, or the end of the input before a field that a case needs.
  private struct BrokenOff: Error {}

  /// The case without an id; what was typed into one that is broken off is said.
  mutating func run() throws -> Case {
    if !given.isEnough { world.say(world.words.caseIntroduction) }
    do {
      return try fields()
    } catch is BrokenOff {
      if typed.isEmpty, !world.canAsk {
        throw world.failure(world.words.missingFlag(CaseFlags.needed), .usage)
      }
      throw world.failure(world.words.caseNotSaved(typed), .interrupted)
    }
  }

  private mutating func fields() throws -> Case {
    let (words, office) = (world.words, library.organization.name)
    var new = Case(id: "", title: try needed(words.caseTitle, given.title))
    new.organization =
      try optional(words.caseOrganization(office), given.organization) ?? office
    new.division = try optional(words.caseDivision, given.division)
    new.year = try year()
    new.problem = try needed(words.caseProblem, given.problem)
    new.practice = try needed(words.casePractice, given.practice)
    new.effect = try optional(words.caseEffect, given.effect) ?? ""
    new.points = try optional(words.casePoints, given.points) ?? ""
    new.voices = try voices()
    try setTypes(of: &new)
    return new
  }

  private mutating func year() throws -> Int? {
    if let year = given.year { return year.year }
    var answer = try optional(world.words.caseYear, nil)
    while let text = answer {
      if let year = CaseYear(argument: text) { return year.year }
      answer = try optional(world.words.caseYearAgain, nil)
    }
    return nil
  }

  private mutating func voices() throws -> [String] {
    var voices = given.voice
    guard voices.isEmpty else { return voices }
    while let voice = try optional(world.words.caseVoice, nil) { voices.append(voice) }
    return voices
  }

  /// The issue types of problem and voices; the themes are those of the types taken.
  private mutating func setTypes(of new: inout Case) throws {
    let text = ([new.problem] + new.voices).joined(separator: "。")
    new.types = try types(of: text).sorted()
    let themes = new.types.compactMap { library.type($0)?.theme }
    new.themes = library.themes.map(\.id).filter(themes.contains)
  }

  /// The types given by flags or chosen by number; where nobody is asked the one that shows
  /// clearly.
  private mutating func types(of text: String) throws -> [String] {
    guard given.type.isEmpty else { return given.type }
    let classification = Matcher(library).classify(text)
    if given.isEnough { return classification.groupType.map { [$0] } ?? [] }
    let proposed = classification.types.prefix(5).compactMap { library.type($0.id) }
    let names = proposed.enumerated().map { index, type in
      "\(index + 1) \(world.language == .japanese ? type.title : type.english)"
    }
    let typed = try optional(world.words.caseTypes(names), nil)?.foldedAnswer ?? "1"
    return typed.split { !$0.isNumber }.compactMap { Int($0) }
      .filter { proposed.indices.contains($0 - 1) }.map { proposed[$0 - 1].id }
  }
}

extension CaseInterview {
  private mutating func needed(_ question: String, _ given: String?) throws -> String {
    if let given = given.map(sanitized), !given.isEmpty { return given }
    world.say(question)
    while let text = try answer() {
      if !text.isEmpty { return text }
      world.say(world.words.caseNeeded)
    }
    throw BrokenOff()
  }

  private mutating func optional(_ question: String, _ given: String?) throws -> String? {
    if given != nil || self.given.isEnough { return given.map(sanitized) }
    world.say(question)
    return try answer().flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What was typed, pasted lines as one; nil at the end of the input.
  private mutating func answer() throws -> String? {
    switch world.console.readLine(prompt: world.mark) {
    case .line(let line): return kept(line)
    case .lines(let lines): return kept(lines.joined(separator: " "))
    case .interrupted, .terminated: throw BrokenOff()
    case .endOfInput: return nil
    }
  }

  private mutating func kept(_ line: String) -> String {
    let text = sanitized(line)
    if !text.isEmpty { typed.append(text) }
    return text
  }
}

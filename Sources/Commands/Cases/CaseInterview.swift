import Insight
import Records
import Terminal
import Text

/// Asks for a case field by field; Enter alone leaves a field empty.
struct CaseInterview {
  let world: Surroundings
  let library: Library

  /// The case without an id; nil when the input ended before the title and the practice.
  func run() -> Case? {
    world.say(world.words.caseIntroduction)
    guard let title = needed(world.words.caseTitle) else { return nil }
    var new = Case(id: "", title: title)
    new.organization = ask(world.words.caseOrganization) ?? ""
    new.division = ask(world.words.caseDivision)
    new.year = ask(world.words.caseYear).flatMap { Int($0.foldedDigits) }
    guard let problem = needed(world.words.caseProblem),
      let practice = needed(world.words.casePractice)
    else { return nil }
    (new.problem, new.practice) = (problem, practice)
    new.effect = ask(world.words.caseEffect) ?? ""
    new.points = ask(world.words.casePoints) ?? ""
    new.voices = voices()
    setTypes(of: &new)
    return new
  }

  private func voices() -> [String] {
    var voices: [String] = []
    while let voice = ask(world.words.caseVoice) { voices.append(voice) }
    return voices
  }

  /// Proposes the issue types of problem and voices; the themes are those of the types taken.
  private func setTypes(of new: inout Case) {
    let text = ([new.problem] + new.voices).joined(separator: "。")
    let proposed = Matcher(library).classify(text).types.prefix(5).compactMap {
      library.type($0.id)
    }
    let names = proposed.enumerated().map { index, type in
      "\(index + 1) \(world.language == .japanese ? type.title : type.english)"
    }
    let typed = ask(world.words.caseTypes(names))?.foldedDigits ?? "1"
    let numbers = typed.split { !$0.isNumber }.compactMap { Int($0) }
    let taken = numbers.filter { proposed.indices.contains($0 - 1) }.map { proposed[$0 - 1] }
    new.types = taken.map(\.id).sorted()
    new.themes = library.themes.map(\.id).filter { id in taken.contains { $0.theme == id } }
  }

  private func needed(_ question: String) -> String? {
    world.say(question)
    while case .line(let line) = world.console.readLine(prompt: world.mark) {
      let text = sanitized(line)
      if !text.isEmpty { return text }
      world.say(world.words.caseNeeded)
    }
    return nil
  }

  private func ask(_ question: String) -> String? {
    world.say(question)
    guard case .line(let line) = world.console.readLine(prompt: world.mark) else { return nil }
    let text = sanitized(line)
    return text.isEmpty ? nil : text
  }
}

import FoundationEssentials
import Records

/// Reads the library and the judged statements from the JSON files of a folder.
struct LibraryFiles {
  let folder: String

  func judged() throws -> [JudgedStatement] { try read("matching-dev.json") }

  func library() throws -> Library {
    let links: [String: [String: Int]] = try read("case-types.json")
    let cases: [CaseFile] = try read("cases.json")
    let types: [TypeFile] = try read("issue-types.json")
    var library = Library()
    library.types = types.map(\.type)
    library.themes = Set(types.map(\.theme)).sorted().map {
      Theme(id: $0, name: $0, shortName: $0, english: $0)
    }
    library.cases = cases.map { $0.value(links: links[$0.id] ?? [:]) }
    return library
  }

  private func read<Value: Decodable>(_ name: String) throws -> Value {
    let data = try Data(contentsOf: URL(filePath: folder).appending(path: name))
    return try JSONDecoder().decode(Value.self, from: data)
  }
}

private struct CaseFile: Decodable {
  let id: String
  let title: String
  let organization: String
  let themes: [String]
  let problem: String
  let practice: String
  let effect: String
  let keys: String
  let voices: [String]

  func value(links: [String: Int]) -> Case {
    var value = Case(id: id, title: title)
    (value.organization, value.themes, value.voices) = (organization, themes, voices)
    (value.problem, value.practice) = (problem, practice)
    (value.effect, value.points) = (effect, keys)
    value.types = links.filter { $0.value == 2 }.keys.sorted()
    value.relatedTypes = links.filter { $0.value == 1 }.keys.sorted()
    return value
  }
}

private struct TypeFile: Decodable {
  let id: String
  let theme: String
  let also: [String]
  let title: String
  let english: String
  let description: String
  let cues: [String]
  let voices: [String]

  var type: IssueType {
    IssueType(
      id: id, theme: theme, title: title, english: english, description: description,
      otherThemes: also, cues: cues, voices: voices)
  }
}

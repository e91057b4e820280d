import Insight

extension JudgedWords {
  static let english = JudgedWords(
    nothing: {
      "There is no statement in \($0).\n"
        + "Fix: write “text,cases,theme” in the first row and one statement a row below."
    },
    fixHeading: "Fix: ", problem: { englishSentence($0) })

  private static func englishSentence(
    _ problem: JudgedFile.Problem
  ) -> (message: String, fix: String) {
    switch problem {
    case .missingColumn(let column):
      (
        "There is no column “\(englishName(column))”.",
        "write “text,cases,theme” in the first row, and what belongs there below."
      )
    case .noText: ("The statement is empty.", "write one, or remove the row.")
    case .nothingExpected:
      ("Neither a case nor a theme is named.", "name one that fits, or remove the row.")
    case .unknownCase(let id, let near):
      (
        "There is no case “\(id)”.",
        englishHint(near) + "find it with aritai cases WORDS and use its id."
      )
    case .unknownTheme(let name, let near):
      (
        "There is no theme “\(name)”.", englishHint(near) + "use a name from Templates/themes.md."
      )
    case .unknownGrade(let item):
      (
        "What follows the colon in “\(item)” cannot be read.",
        "write the id alone for a case that fits well, and “:1” after one that helps in part."
      )
    }
  }

  private static func englishName(_ column: JudgedFile.Column) -> String {
    switch column {
    case .text: "text"
    case .cases: "cases"
    case .theme: "theme"
    }
  }

  private static func englishHint(_ near: String?) -> String {
    near.map { "did you mean “\($0)”? If not, " } ?? ""
  }
}

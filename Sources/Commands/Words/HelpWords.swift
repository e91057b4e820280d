import FoundationEssentials
import Text

/// The help texts in the language that the command line or the environment asks for.
let help = HelpWords.of(helpLanguage)

/// The language before the arguments are parsed.
let helpLanguage = Language.resolved(
  arguments: CommandLine.arguments, variables: ProcessInfo.processInfo.environment)

/// What `--help` says of each command and option.
struct HelpWords: Sendable {
  var aritai: String
  var aritaiDiscussion: String
  var hourGroup: String
  var readingGroup: String
  var casesGroup: String
  var officeGroup: String

  var prepare: String
  var run: String
  var show: String
  var trace: String
  var plans: String
  var progress: String
  var cases: String
  var casesList: String
  var casesShow: String
  var casesAdd: String
  var casesTest: String
  var casesTestDiscussion: String
  var suggest: String
  var report: String
  var check: String
  var initialise: String

  var workspace: String
  var language: String
  var asOf: String
  var json: String
  var markdown: String
  var html: String
  var output: String

  var sessionName: String
  var after: String
  var head: String
  var division: String
  var people: String
  var minutes: String
  var format: String
  var term: String
  var practice: String
  var quietScreen: String
  var notes: String
  var facts: String
  var date: String
  var start: String
  var words: String
  var theme: String
  var owner: String
  var state: String
  var dueBefore: String
  var overdue: String
  var only: String
  var action: String
  var stateWord: String
  var note: String
  var learned: String
  var suggestText: String
  var limit: String
  var open: String
  var caseID: String
  var caseTitle: String
  var caseOrganization: String
  var caseDivision: String
  var caseYear: String
  var caseProblem: String
  var casePractice: String
  var caseEffect: String
  var casePoints: String
  var caseVoice: String
  var caseType: String
  var judgedFile: String
  var worst: String
  var folder: String
  var facilitator: String
  var new: String
  var goOn: String
  var takeOver: String
  var paper: String

  /// The words of a language.
  static func of(_ language: Language) -> HelpWords {
    switch language {
    case .japanese: .japanese
    case .english: .english
    }
  }
}

/// The English sentences for problems.
extension Words {
  static func englishSentence(_ problem: Problem) -> Sentence {
    switch problem {
    case .file(let problem): englishSentence(problem)
    case .line(let problem): englishSentence(problem)
    case .value(let problem): englishSentence(problem)
    case .link(let problem): englishSentence(problem)
    case .library(let problem): englishSentence(problem)
    case .fit(let problem): englishSentence(problem)
    }
  }

  private static func englishSentence(_ problem: FileProblem) -> Sentence {
    switch problem {
    case .notUTF8:
      Sentence(
        "This file is not UTF-8 and cannot be read",
        "Open it in Notepad and save it again with the encoding UTF-8")
    case .fileNameWithoutSession(let name):
      Sentence(
        "The file name “\(name)” does not say which day and division it is of",
        "Name it by date and division, as in 2026-04-20-jinji.md")
    case .fileNameWithoutIssue(let name):
      Sentence(
        "The file name “\(name)” does not say which issue it answers",
        "Name it by record and issue, as in 2026-04-20-jinji-G2.md")
    case .checksumMismatch(let stated, let actual):
      Sentence(
        "The checksum \(stated) does not fit what the file holds (\(actual))",
        "It may have changed on the way. Ask the sender for it again")
    case .otherFileType(let name):
      Sentence(
        "“\(name)” is named like a record, but is not read because it does not end in .md",
        "In Notepad choose Save As, All files, and a name that ends in .md")
    case .repeatedSession(let id, let other):
      Sentence(
        "There is another record \(id) (\(other))", "Remove one of them or end its name in -2")
    }
  }

  private static func englishSentence(_ problem: LineProblem) -> Sentence {
    switch problem {
    case .missingTitle:
      Sentence("There is no title", "Add a line “# Title” at the top")
    case .unknownLabel(let label, let near):
      englishUnknown("label", label, near, "The line is kept as it is")
    case .unknownSection(let heading, let near):
      englishUnknown("heading", heading, near, "It is kept, but what stands under it is not read")
    case .misplacedLabel(let label):
      Sentence(
        "“\(label.spelling.english)” does not belong here",
        "Move it below the entry it belongs to. The line is kept as it is")
    case .otherBullet(let mark):
      Sentence(
        "A line that begins with “\(mark)” is not read",
        "Begin it with “- ” instead. The line is kept as it is")
    case .unreadLine:
      Sentence(
        "This line has no form that is known and was not read",
        "Write “- label: value” if it is meant as one. The line is kept as it is")
    case .repeatedLabel(let label):
      Sentence(
        "“\(label.spelling.english)” stands here twice",
        "The first one counts. Take one of them out")
    case .wrongLetter(let name, let expected):
      Sentence(
        "\(name) stands where numbers begin with \(expected)",
        "Move it to its own section or give it a number that begins with \(expected)")
    case .unreadCorrection:
      Sentence(
        "This line is neither a “Move”, a “Rename” nor a “Merge”",
        "Write it as in “Move: 2026-04-20-jinji/G2 -> phones”")
    }
  }

  /// A label or heading that nobody knows, with the one that may be meant.
  private static func englishUnknown(
    _ kind: String, _ word: String, _ near: String?, _ consequence: String
  ) -> Sentence {
    Sentence("“\(word)” is not a \(kind) that is known here", "\(englishNear(near))\(consequence)")
  }

  private static func englishSentence(_ problem: ValueProblem) -> Sentence {
    switch problem {
    case .unreadableNumber(.satisfaction, let text):
      Sentence("The satisfaction “\(text)” cannot be read", "Write mark×people, as in “5×3 4×2”")
    case .unreadableNumber(let label, let text):
      Sentence("“\(text)” is not a number for “\(label.spelling.english)”", "Write it in digits")
    case .unreadableDate(let text):
      Sentence("“\(text)” cannot be read as a date", "Write it as 2026-04-20")
    case .impossibleDate(let text):
      Sentence("There is no such day as \(text)", "Write a day that the calendar has")
    case .unreadableTerm(let text):
      Sentence("“\(text)” cannot be read as a term", "Write it as 2026H1")
    case .unknownWord(let label, let text, let allowed, let near):
      Sentence(
        "“\(text)” is not a word for “\(label?.spelling.english ?? "state")”",
        "\(englishNear(near))It can be \(allowed.map { $0.english }.joined(separator: ", "))")
    case .unreadableLink(let text, let letter):
      Sentence(
        "“\(text)” is not the number of \(englishArticle(letter))",
        "Write a number, as in \(letter)1")
    case .unreadableReference(_, let text):
      Sentence("“\(text)” is not the name of an action", "Write it as 2026-04-20-jinji/A1")
    }
  }

  private static func englishSentence(_ problem: LinkProblem) -> Sentence {
    switch problem {
    case .repeatedNumber(let name):
      Sentence(
        "The number \(name) is used twice", "Give the second one a number that is not used yet")
    case .missingLink(let owner, let letter, let number, let available):
      Sentence(
        "“\(owner)” names \(letter)\(number), which this record does not have",
        "\(englishChoice(letter, available, number))")
    case .issueWithoutNotes(let owner):
      Sentence(
        "“\(owner)” is not linked to a current note and an ideal",
        "Add lines such as “  - Current: C1” and “  - Ideal: I1”")
    case .actionWithoutIssue(let owner):
      Sentence(
        "“\(owner)” does not say which issue it is for", "Add a line such as “  - Issue: G1”")
    case .originNotFound(let id):
      Sentence(
        "No record has the action \(id) that this one comes from",
        "Check the record’s name and the number")
    case .repeatedID(let id, let first):
      Sentence("The id “\(id)” is in use already (\(first))", "Choose another one")
    case .issueNotFound(let id):
      Sentence("No record has the issue \(id)", "Check the name of the record and the number")
    case .groupNotFound(let id):
      Sentence(
        "There is no group “\(id)” of issues",
        "Name a kind of issue by its title, or a candidate as in 2026-04-20-jinji/G2")
    }
  }

  private static func englishSentence(_ problem: LibraryProblem) -> Sentence {
    switch problem {
    case .unknownTheme(let name, let near):
      Sentence(
        "There is no theme “\(name)”",
        "\(englishNear(near))The themes are listed in Templates/themes.md")
    case .unknownType(let name, let near):
      Sentence(
        "There is no issue type “\(name)”",
        "\(englishNear(near))The types are listed in Templates/issues")
    case .unknownCase(let name, let near):
      Sentence("There is no case “\(name)”", "\(englishNear(near))The cases are in Templates/cases")
    case .unknownFormat(let name, let near):
      Sentence(
        "There is no format “\(name)”", "\(englishNear(near))The record can be used as it is")
    case .unknownDivision(let name, let near):
      Sentence(
        "The roster has no division “\(name)”",
        "\(englishNear(near))Add it to Templates/organization.md or correct the file name")
    case .divisionDiffers(let written, let roster):
      Sentence(
        "The division is written “\(written)”, in the roster “\(roster)”",
        "Write “\(roster)” if the file name is right")
    }
  }

  private static func englishSentence(_ problem: FitProblem) -> Sentence {
    switch problem {
    case .termDoesNotFit(let term, let date):
      Sentence(
        "The \(english.term(term)) does not fit the date, \(english.date(date))",
        "Check the term and the date")
    case .dateDiffersFromName(let date, let name):
      Sentence(
        "The date is \(date), but the file name says \(name)",
        "Correct the date if it is wrong; the file name never changes")
    case .dueBeforeSession(let due, let held):
      Sentence("The due date \(due) is before the meeting (\(held))", "Check the year and month")
    case .firstStepAfterDue(let step, let due):
      Sentence(
        "The first step is due on \(step), after the action itself (\(due))", "Check both dates")
    case .replyDueBeforeAsked(let due, let asked):
      Sentence("The reply is due on \(due), before it was asked for (\(asked))", "Check both dates")
    case .logBeforeSession(let date, let held):
      Sentence(
        "The line is dated \(date), before the meeting (\(held))", "Check the year and month")
    case .keptLongEnough(let day):
      Sentence(
        "It was to be kept until \(english.date(day)), which has passed",
        "Ask by your rules whether it may be destroyed; to keep it, lengthen its time")
    case .moreAnswersThanParticipants(let answers, let people):
      Sentence(
        "There are \(answers) answers on satisfaction from \(people) participants",
        "Count them again")
    }
  }

  /// A question after a likely spelling, when there is one.
  private static func englishNear(_ word: String?) -> String {
    word.map { "Did you mean “\($0)”? " } ?? ""
  }

  private static func englishArticle(_ letter: String) -> String {
    let name = englishSection(letter).lowercased()
    return switch letter {
    case "C": "a current note"
    case "G": "an issue"
    default: "an \(name)"
    }
  }

  /// The numbers that a link may name, and the other way out.
  private static func englishChoice(_ letter: String, _ numbers: [Int], _ number: Int) -> String {
    let numbers = Set(numbers).sorted()
    let names = numbers.prefix(9).map { "\(letter)\($0)" }.joined(separator: ", ")
    let addition = "add \(letter)\(number)"
    if numbers.isEmpty { return "Add \(letter)\(number)" }
    return "Write \(numbers.count > 1 ? "one of " : "")\(names), or \(addition)"
  }
}

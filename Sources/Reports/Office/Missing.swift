package import Insight
package import Records
import Text

/// The divisions of the roster that have not met in a term, and what came of them all the same.
package struct Missing: Sendable {
  let coverage: [Coverage]
  let term: Term
  let accounting: Accounting

  package init(coverage: [Coverage], term: Term, accounting: Accounting) {
    (self.coverage, self.term, self.accounting) = (coverage, term, accounting)
  }

  /// Their roster ids, in the order of the roster.
  var divisions: [String] {
    coverage.filter { $0.isDepartment }.flatMap { $0.missing }
  }

  /// By department; under it the files that came and are not counted, so that nobody is reminded to
  /// send what lies here.
  func blocks(_ context: ReportContext) -> [Block] {
    let words = context.words
    let items = coverage.filter { $0.isDepartment && !$0.missing.isEmpty }.map { row in
      let names = row.missing.map(context.divisionName)
      let text = words.labelled(context.name(of: row.group), words.list(names))
      let sent = row.missing.flatMap { division in
        accounting.sent(by: division, for: term).map { file in
          let why = words.sent(file.kind, file: file.file)
          return Item("", StyledText(words.labelled(context.divisionName(division), why), .alert))
        }
      }
      return Item("", StyledText(text), children: sent)
    }
    return items.isEmpty ? [] : [.heading(words.notYet), .list(items)]
  }
}

extension ReportContext {
  /// What a row of the coverage is called.
  func name(of group: Coverage.Group) -> String {
    switch group {
    case .department(let name, let english):
      language == .japanese ? name : english ?? name
    case .projects: words.projects
    case .outsideRoster: words.outsideRoster
    }
  }
}

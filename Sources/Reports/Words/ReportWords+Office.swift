import Text

/// Words of the report over all divisions.
extension ReportWords {
  /// The title, by the name of the term.
  func overviewTitle(term: String) -> String {
    language.say(ja: "全庁のまとめ  \(term)", en: "All divisions, \(term)")
  }
  /// The day that stands for today.
  func asOf(date: String) -> String { language.say(ja: "\(date)現在", en: "As of \(date)") }
  /// Who met.
  var coverage: String { language.say(ja: "部局ごとの開催", en: "Meetings by department") }
  /// The issues by what they are about.
  var issuesByTheme: String { language.say(ja: "テーマごとの課題", en: "Issues by theme") }
  /// Why the rows may sum to more than all issues.
  var themesExplained: String {
    language.say(
      ja: "2つのテーマにまたがる課題は、両方に数えています。",
      en: "An issue with two themes counts under both.")
  }
  /// The issues that several divisions have.
  var sharedTypes: String {
    language.say(ja: "いくつもの所属に共通する課題", en: "Issues that several divisions share")
  }
  /// What no division closes alone.
  var beyond: String {
    language.say(ja: "所属だけでは決められない課題", en: "Issues no division can settle alone")
  }
  /// How far the actions have come.
  var actionsByState: String { language.say(ja: "アクションの状態", en: "Actions by state") }
  /// Figures about people.
  var participation: String {
    language.say(ja: "参加", en: "Participation")
  }
  /// A department, as a column.
  var department: String { language.say(ja: "部局", en: "Department") }
  /// The divisions of the roster, as a column.
  var rosterDivisions: String { language.say(ja: "所属", en: "Divisions") }
  /// The divisions that met, as a column.
  var heldDivisions: String { language.say(ja: "開催した所属", en: "Held a meeting") }
  /// The same where another column counts divisions too.
  var divisionsOfRoster: String { language.say(ja: "名簿の所属", en: "Divisions in the roster") }
  /// The divisions behind a row of data, as a column.
  var divisionCount: String { language.say(ja: "所属の数", en: "Divisions counted") }
  /// The records behind a row of data, as a column.
  var ids: String { language.say(ja: "数えた記録", en: "Records counted") }
  /// The table that a row of data stands in, as a column.
  var table: String { language.say(ja: "表", en: "Table") }
  /// What a row of data counts, as a column.
  var name: String { language.say(ja: "名前", en: "Name") }
  /// Meetings, as a column.
  var sessions: String { language.say(ja: "会議", en: "Meetings") }
  /// Divisions, as a column.
  var divisions: String { language.say(ja: "所属", en: "Divisions") }
  /// The row of projects and teams.
  var projects: String {
    language.say(ja: "プロジェクト・ワーキングチーム", en: "Projects and working teams")
  }
  /// The row of divisions that the roster does not know.
  var outsideRoster: String { language.say(ja: "名簿にない所属", en: "Outside the roster") }
  /// Who has not met.
  var notYet: String { language.say(ja: "まだ開いていない所属", en: "Divisions that have not met yet") }
  /// What several issues share that no type is made for.
  var candidates: String {
    language.say(ja: "新しい課題の候補", en: "Candidates for new issue types")
  }
  /// One such group, as a column.
  var candidate: String { language.say(ja: "似た課題", en: "Similar issues") }
  /// How the office sorts them.
  var candidatesExplained: String {
    language.say(
      ja: "名前や、まとめ方は、corrections.txt に書いて直せます。",
      en: "Names and groups can be corrected in corrections.txt.")
  }
  /// An issue type, as a column.
  var type: String { language.say(ja: "課題の型", en: "Issue type") }
  /// Cases under each shared type.
  var fittingCases: String {
    language.say(ja: "共通する課題に合いそうな事例", en: "Cases that fit the shared issues")
  }
  /// Said under a type without one.
  var noCase: String { language.say(ja: "合う事例はまだありません", en: "no case fits yet") }
  /// The row of types that one division has.
  var singleTypes: String { language.say(ja: "1つの所属だけの型", en: "Types in one division only") }
  /// The group of issues raised without saying how far they reach.
  var noScope: String { language.say(ja: "範囲の記入なし（所属外へ依頼）", en: "No scope given (raised)") }
  /// Said where nobody to ask is named.
  var noAskYet: String { language.say(ja: "未定", en: "not decided") }
  /// Actions whose day has passed, as a column.
  var overdueActions: String { language.say(ja: "期限超過", en: "Overdue") }
  /// The sum of the states.
  var total: String { language.say(ja: "この期の合計", en: "Total for this term") }
  /// What earlier terms left open.
  var earlierOpen: String {
    language.say(ja: "前の期から続く未完了", en: "Still open from earlier terms")
  }
  /// The first figure of the report.
  var divisionsHeld: String { language.say(ja: "会議を開いた所属", en: "Divisions that met") }

  /// Divisions that met among those of the roster.
  func divisions(held: Int, of all: Int) -> String {
    language.say(ja: "\(held) / \(all)", en: "\(held) of \(all)")
  }

  /// A number of records.
  func count(_ count: Int) -> String { language.say(ja: "\(count)件", en: "\(count)") }

  /// All actions, those done, those overdue.
  func actions(all: Int, done: Int, overdue: Int) -> String {
    language.say(
      ja: "\(all)件（完了\(done)件、期限超過\(overdue)件）",
      en: "\(all) (\(done) done, \(overdue) overdue)")
  }

  /// The meetings behind the figures about people.
  var contributing: String { language.say(ja: "数えた会議", en: "Meetings counted") }
  /// The sum of participants.
  var participantsInAll: String {
    language.say(ja: "参加した人（延べ）", en: "Participants in all")
  }
  /// How many meetings do not say how many came.
  func uncounted(count: Int) -> String {
    language.say(
      ja: "参加人数の記入がない会議が\(count)件あり、人数に入れていません。",
      en: "Meetings that do not say how many came, left out of the sum: \(count).")
  }
}

/// What the report says of what it does not count.
extension ReportWords {
  /// The heading of the list.
  var leftOut: String { language.say(ja: "このまとめに入れていないもの", en: "Not in this report") }
  /// Said while no real record exists.
  var onlySamples: String {
    language.say(
      ja: "見本の記録だけで作ったまとめです。実際の記録が1つ入ると、見本は除かれます。",
      en: "Made from samples only; they are left out once there is one real record.")
  }

  /// Meetings whose head has not confirmed them.
  func unconfirmed(count: Int) -> String {
    language.say(
      ja: "所属長の確認が済んでいない会議が\(count)件あります。課題とアクションは数えていません。",
      en: "Meetings not yet confirmed by their head: \(count). "
        + "Their issues and actions are not counted.")
  }

  /// Made-up meetings left out.
  func samples(count: Int) -> String {
    language.say(ja: "見本の記録 \(count)件", en: "Samples: \(count)")
  }

  /// Meetings that are still being led.
  func unfinished(count: Int) -> String {
    language.say(ja: "会議が終わっていない記録 \(count)件", en: "Meetings not finished: \(count)")
  }

  /// Meetings whose statements stay inside.
  func withheld(count: Int) -> String {
    language.say(
      ja: "「課内」の記録 \(count)件（開催だけを数え、課題とアクションは入れません）",
      en: "Records kept inside a division: \(count) (counted as held, nothing quoted)")
  }

  /// Files that could not be read.
  func unreadable(count: Int) -> String {
    language.say(
      ja: "読めなかったファイル \(count)件", en: "Files that could not be read: \(count)")
  }
}

/// Words of the list of issues and actions.
extension ReportWords {
  /// The title of the list.
  var plansTitle: String { language.say(ja: "課題とアクション", en: "Issues and actions") }
  /// The name that holds outside the workspace, as a column.
  var entryID: String { language.say(ja: "識別番号", en: "ID") }
  /// Issue or action, as a column.
  var entryKind: String { language.say(ja: "種類", en: "Kind") }
  /// The number within the meeting, as a column.
  var entryNumber: String { language.say(ja: "通し番号", en: "Number") }
  /// The meeting, as a column.
  var session: String { language.say(ja: "会議", en: "Meeting") }
  /// The roster id of a division, as a column.
  var divisionID: String { language.say(ja: "所属の略号", en: "Division ID") }
  /// The dated lines, as a column.
  var log: String { language.say(ja: "経過", en: "Progress") }
  /// The name of an entry, as a column.
  var entryName: String { language.say(ja: "番号", en: "Name") }
  /// What an issue or action says, as a column.
  var entryText: String { language.say(ja: "内容", en: "What") }
  /// Who has to act, as a column.
  var ownerOrAsk: String { language.say(ja: "担当・調整先", en: "Owner or ask") }
  /// Said under a day that has passed.
  var late: String { language.say(ja: "超過", en: "overdue") }
  /// Said when no row is asked for.
  var nothingMatches: String { language.say(ja: "当てはまるものはありません。", en: "Nothing matches.") }

  /// The mark of an action without a day.
  var undated: String { language.say(ja: "期限なし", en: "no date") }
  /// The mark of an action that was to be replaced and has not been.
  var unreplaced: String { language.say(ja: "後継なし", en: "not replaced") }

  /// All rows, those whose day has passed, and those that no day brings back.
  func rows(all: Int, overdue: Int, undated: Int) -> String {
    let parts = [
      language.say(ja: "\(all)件", en: "\(all) in all"),
      overdue > 0
        ? language.say(ja: "うち期限を過ぎたもの\(overdue)件", en: "\(overdue) overdue") : nil,
      undated > 0
        ? language.say(
          ja: "期限や後継のないもの\(undated)件", en: "\(undated) without a date or successor") : nil,
    ].compactMap { $0 }
    return language.say(ja: parts.joined(separator: "、"), en: parts.joined(separator: ", "))
  }
}

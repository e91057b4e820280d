/// What a `label: value` line says; one case for one meaning, wherever it stands.
///
/// The raw value is its Japanese and its English spelling and any that are only read.
package enum Label: String, CaseIterable, Hashable, Sendable {
  // A session
  case share = "共有/Shared"
  case checksum = "照合/Checksum"
  case division = "所属/Division"
  case term = "期/Term"
  case date = "実施日/Date"
  case format = "進め方/Format"
  case facilitator = "進行役/Facilitator"
  case participants = "参加人数/Participants"
  case record = "記録/Record"
  case confirmed = "所属長確認/Confirmed"
  case release = "公開/Release"
  case satisfaction = "会議の満足度/Satisfaction"
  case changeNextTime = "次回の進め方で変えること/Change next time"
  case retention = "保存期間/Keep for"
  case sample = "見本/Sample"
  // Notes and issues
  case votes = "票数/Votes"
  case group = "グループ/Group"
  case current = "現状/Current"
  case ideal = "ありたい姿/Ideal"
  case themes = "テーマ/Themes/Theme"
  case types = "課題の型/Issue types/Issue type"
  case scope = "範囲/Scope"
  case handling = "扱い/Handling"
  case ask = "調整先/Ask"
  case asked = "依頼日/Asked"
  case replyDue = "回答期限/Reply due"
  case reply = "回答/Reply"
  // Actions
  case issue = "課題/Issue/Issues/Gap/Gaps"
  case owner = "担当/Owner"
  case due = "期限/Due"
  case firstStep = "最初の一歩/First step"
  case firstStepDue = "一歩の期限/First step due"
  case trigger = "実行する場面/Trigger"
  case indicator = "指標/Indicator"
  case baseline = "基準値/Baseline/現状値"
  case target = "目標値/Target"
  case actual = "実績値/Actual"
  case effectFrom = "効果を見る時期/Effect from"
  case caseReference = "参考事例/Case"
  case learned = "分かったこと/Learned"
  case from = "元/From"
  case helped = "助けになったこと/Helped"
  case hindered = "妨げになったこと/Hindered"
  case fedInto = "反映先/Fed into"
  case outreachBudget = "伝える予算/Outreach budget"
  case digital = "うちデジタル/Digital"
  case make = "作る/Make"
  case deliver = "届ける/Deliver"
  case analyse = "分析する/Analyse"
  case audience = "対象/Audience"
  // Cases
  case body = "団体/Body"
  case bodyKind = "区分/Kind of body"
  case year = "年/Year"
  case relatedTypes = "関連する型/Related types"
  case source = "出典/Source"
  case url = "URL/URL"
  // Themes and issue types
  case shortName = "略称/Short name"
  case english = "英語/English"
  case description = "説明/Description"
  case cues = "語/Words"
  case otherThemes = "ほかのテーマ/Other themes"
  case voice = "声/Voice"
  // The roster
  case name = "名称/Name"
  case council = "議会/Assembly"
  case publishedTotal = "公表額/Published total"
  case undertakings = "事業数/Undertakings"
  case kind = "種別/Kind"
  case staff = "人数/Staff"
  case budget = "予算/Budget"
  case vision = "構想/Vision"
  case relatedDepartments = "関係部局/Related departments"
  case busyMonths = "繁忙期/Busy months"
  case formerly = "旧/Formerly"
  case ended = "終了/Ended"
  case aim = "中長期の目標/Aim"
  case thisYear = "今年度の取組み/This year/今年度の取組"
  case agenda = "議題/Agenda"
  // Formats
  case language = "言語/Language"
  case duration = "所要/Duration"
  case role = "役割/Role"
  case minutes = "目安/Minutes"
  case slips = "枚数/Slips"
  case silent = "黙って書く/Silent writing"
  case groundRule = "約束/Ground rule"
  case say = "声かけ/Say"
  case question = "問い/Ask/Question"
  case example = "例/Example"
  // Replies
  case to = "宛/To"
  case replyDate = "日付/Date"
}

extension Label: Spelled {
  package var spelling: Spelling {
    let names = rawValue.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    return Spelling(names[0], names[1], also: Array(names.dropFirst(2)))
  }
}

/// The labels that may stand in one kind of place, in the order in which they are written.
extension Label {
  package static let ofSession = SpellingTable<Label>([
    .share, .checksum, .division, .kind, .vision, .aim, .thisYear, .agenda, .term, .date, .format,
    .facilitator,
    .participants,
    .record,
    .confirmed, .release, .satisfaction, .changeNextTime, .retention, .sample,
  ])
  package static let ofNote = SpellingTable<Label>([.votes, .group])
  package static let ofIssue = SpellingTable<Label>([
    .current, .ideal, .themes, .types, .scope, .handling, .votes, .ask, .asked, .replyDue, .reply,
  ])
  package static let ofAction = SpellingTable<Label>([
    .issue, .owner, .due, .firstStep, .firstStepDue, .trigger, .indicator, .baseline, .target,
    .actual, .effectFrom, .caseReference, .from, .outreachBudget, .digital, .make, .deliver,
    .analyse, .audience, .learned, .helped, .hindered, .fedInto, .release,
  ])
  package static let ofCase = SpellingTable<Label>([
    .body, .bodyKind, .year, .themes, .types, .relatedTypes, .source, .url, .division, .from,
  ])
  package static let ofTheme = SpellingTable<Label>([.shortName, .english, .description, .cues])
  package static let ofIssueType = SpellingTable<Label>([
    .english, .description, .otherThemes, .cues, .voice,
  ])
  package static let ofOrganization = SpellingTable<Label>([
    .name, .council, .publishedTotal, .undertakings,
  ])
  package static let ofDepartment = SpellingTable<Label>([.english])
  package static let ofDivision = SpellingTable<Label>([
    .kind, .english, .staff, .budget, .vision, .relatedDepartments, .busyMonths, .formerly,
    .ended, .aim, .thisYear, .agenda,
  ])
  package static let ofFormat = SpellingTable<Label>([.language, .audience, .duration])
  package static let ofStep = SpellingTable<Label>([
    .role, .minutes, .slips, .silent, .groundRule, .say, .question, .example,
  ])
  /// Every label, for telling one that stands in the wrong place from one that is unknown.
  static let ofAny = SpellingTable<Label>(allCases)
  package static let ofReply = SpellingTable<Label>([.to, .replyDate, .reply])

  /// Whether the label may stand more than once in its place.
  var mayRepeat: Bool {
    switch self {
    case .voice, .aim, .thisYear, .agenda, .groundRule, .say, .question, .example: true
    default: false
    }
  }
}

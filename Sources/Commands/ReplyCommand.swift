import ArgumentParser
import Office
import Records
import Text
import UseCases
import Workspace

/// `aritai reply`: what the secretariat answers, decides and publishes.
struct ReplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: help.reply,
    subcommands: [ReplyAnswer.self, ReplyDecide.self, ReplyPublish.self],
    defaultSubcommand: ReplyAnswer.self, aliases: ["返事"])
}

/// `aritai reply SESSION/G2 --text TEXT`: a reply to an issue that was asked of others.
struct ReplyAnswer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: help.replyAnswer)

  @Argument(help: .init(help.issueName, valueName: "issue"))
  var issue: String

  @Option(name: .long, help: .init(help.replyText))
  var text: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let text = try environment.given(text, environment.words.askReply, flag: "--text")
      let request = ReplyRequest(to: issue, text, on: environment.reader.today)
      let id = try environment.office().reply(request)
      environment.say(environment.words.replied(to: id.description))
    }
  }
}

/// `aritai reply decide TARGET --policy WORD`: what is decided about an ask or a shared issue.
struct ReplyDecide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: help.replyDecide)

  @Argument(help: .init(help.decisionTarget, valueName: "issue|type"))
  var target: String

  @Option(name: .long, help: .init(help.policy))
  var policy: String?

  @Option(name: .long, help: .init(help.reason))
  var reason: String?

  @Option(name: .long, help: .init(help.responsible, valueName: "division"))
  var owner: String?

  @Option(name: .long, help: .init(help.decidedDue, valueName: "date"))
  var due: String?

  @Option(name: .long, help: .init(help.term))
  var term: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let typed = try environment.given(policy, environment.words.askPolicy, flag: "--policy")
      var request = DecisionRequest(
        about: target, try environment.policy(typed), on: environment.reader.today)
      (request.owner, request.reason) = (owner, reason)
      request.due = try environment.day(due, flag: "--due")
      let id = try environment.office().decide(request, in: try environment.term(term))
      environment.say(environment.words.decided(id))
    }
  }
}

/// `aritai reply publish DIR`: what everybody may have, for all divisions to take.
struct ReplyPublish: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish", abstract: help.replyPublish)

  @Argument(help: .init(help.publishTo, valueName: "dir"))
  var folder: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let folder = FilePath.join(environment.folder, folder)
      let publication = try environment.office().publish(to: folder)
      environment.say(environment.words.published(publication.count, to: folder))
      for term in publication.fixed {
        environment.say(environment.words.figureFixed(environment.recordWords.term(term)))
      }
      if !publication.notForAll.isEmpty {
        environment.say(environment.words.notForAll(publication.notForAll))
      }
      try environment.reportSkipped(publication.skipped)
    }
  }
}

extension Environment {
  /// What a flag gives, else what somebody answers; where nobody does, the flag is named.
  fileprivate func given(_ value: String?, _ question: String, flag: String) throws -> String {
    if let value { return value }
    say(question)
    guard let line = try line() else { throw failure(words.missing(flags: flag), .usage) }
    return line.trimmed
  }

  /// The word of either language, or its number in the question.
  fileprivate func policy(_ text: String) throws -> Decision.Policy {
    let first: [Decision.Policy] = [.act, .decline, .later]
    if let number = Int(text.foldedAnswer), first.indices.contains(number - 1) {
      return first[number - 1]
    }
    guard let policy = Decision.Policy.words.value(text) else {
      let choices = words.choices(first.map { $0.spelling[language] })
      throw failure(words.unread(text, flag: "--policy", expected: choices), .usage)
    }
    return policy
  }
}

extension CommandWords {
  var askReply: String {
    language.say(ja: " 回答を1行で入れてください。", en: " What is the reply, in one line?")
  }

  var askPolicy: String {
    language.say(
      ja: " どうしますか。 1 取り組む  2 取り組まない  3 次回に判断",
      en: " What was decided? 1 act  2 decline  3 later")
  }

  func replied(to issue: String) -> String {
    language.say(
      ja: "\(issue) への回答を残しました。所属へは「返事 publish」か、このファイルで届きます。",
      en: "The reply to \(issue) was written; “reply publish” takes it to the division.")
  }

  func decided(_ id: String) -> String {
    language.say(
      ja: "対応方針を残しました（\(id)）。所属へは「返事 publish」で届きます。",
      en: "The decision was written (\(id)); “reply publish” takes it to all.")
  }

  func published(_ count: Publication.Count, to folder: String) -> String {
    language.say(
      ja: "\(folder) に置きました。\n記録\(count.records)件、回答\(count.replies)件、対応方針\(count.decisions)件、"
        + "自分たちの事例\(count.cases)件。",
      en: "Put into \(folder):\n\(count.records) records, \(count.replies) replies, "
        + "\(count.decisions) decisions, \(count.cases) cases of our own.")
      + (count.withdrawn == 0
        ? ""
        : language.say(
          ja: "\n公開をやめた記録\(count.withdrawn)件を外しました。",
          en: "\n\(count.withdrawn) records that are no longer for all were taken out."))
  }

  func figureFixed(_ term: String) -> String {
    language.say(
      ja: "\(term)の満足度を、この数で決めました（Sessions/published）。このあと届いた記録では変わりません。",
      en:
        "Satisfaction in \(term) is fixed now (Sessions/published); later records do not change it."
    )
  }

  /// Files about records that not everybody may read.
  func notForAll(_ paths: [String]) -> String {
    language.say(
      ja: "全員には見せない記録への返事です。その所属にだけ渡してください。",
      en: "These are about records that not everybody may read. Give them to the division alone:")
      + paths.map { "\n  \($0)" }.joined()
  }
}

extension HelpWords {
  var reply: String {
    language.say(
      ja: "所属からの依頼に回答し、対応方針を決め、全員に公開します。",
      en: "Reply to what divisions asked, decide, and publish to all.")
  }

  var replyAnswer: String {
    language.say(ja: "依頼された課題に回答します。", en: "Reply to an issue that was asked of others.")
  }

  var replyDecide: String {
    language.say(
      ja: "依頼や、いくつもの所属に共通する課題への対応方針を残します。",
      en: "Write down what is decided on an ask or a shared issue.")
  }

  var replyPublish: String {
    language.say(
      ja: "全員が読める記録、回答、対応方針、自分たちの事例をフォルダに置きます。",
      en: "Put what all may read into a folder: records, replies, decisions, own cases.")
  }

  var issueName: String {
    language.say(ja: "課題（例 2026-04-20-jinji/G2）。", en: "An issue, such as 2026-04-20-jinji/G2.")
  }

  var replyText: String { language.say(ja: "回答の文。", en: "The reply.") }

  var decisionTarget: String {
    language.say(
      ja: "課題（例 2026-04-20-jinji/G2）か、課題の型の名前。",
      en: "An issue, such as 2026-04-20-jinji/G2, or an issue type.")
  }

  var policy: String {
    language.say(ja: "取り組む・取り組まない・次回に判断。", en: "act, decline or later.")
  }

  var reason: String { language.say(ja: "理由。", en: "Why.") }

  var responsible: String { language.say(ja: "担当する所属。", en: "The division that does it.") }

  var decidedDue: String { language.say(ja: "いつまでに。", en: "Until when.") }

  var publishTo: String {
    language.say(ja: "公開のファイルを置くフォルダ。", en: "The folder that all can read.")
  }
}

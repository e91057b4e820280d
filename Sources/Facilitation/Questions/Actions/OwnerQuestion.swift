import Records
import Text

/// Which post has an action; a name is asked about once, a second action of one post is said.
struct OwnerQuestion: Question {
  static let name = "owner"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let action: Int
  /// What was typed and looks like a person's name.
  var doubted: String?

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      action: try fields.one("action") { $0.action },
      doubted: try fields.maybe("doubted") { $0.doubted })
  }

  var subject: Target? { Target(kind: .action, number: action) }

  func help(_ words: HourWords) -> String { words.helpOwner }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let known = doubted ?? hour.action(action)?.owner
    let lines = doubted.map { [words.looksLikeName($0), words.writePost] } ?? [words.askOwner]
    return Prompt(lines.map { Paragraph(.plain, $0) }, draft: known)
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let owner = typed.isEmpty ? doubted ?? hour.action(action)?.owner : typed.text
    guard let owner, !typed.isNo else {
      hour.change(action) { $0.owner = nil }
      return hour.ask(DueQuestion(action: action))
    }
    if let doubted, doubted != owner { hour.forget(doubted) }
    if doubted == nil, !hour.isPost(owner) {
      var next = self
      next.doubted = owner
      return hour.ask(next)
    }
    hour.change(action) { $0.owner = owner }
    hour.sayLoad(of: owner)
    hour.ask(DueQuestion(action: action))
  }
}

extension Hour {
  /// Whether a text ends like a post; without a list of posts every text does.
  func isPost(_ owner: String) -> Bool {
    let post = owner.post
    return setup.roles.isEmpty || setup.roles.contains { post.hasSuffix($0.foldedAnswer) }
  }

  /// Says how many actions a post has by now, when it is more than one.
  mutating func sayLoad(of owner: String) {
    let count = session.actions.count { $0.owner?.post == owner.post }
    if count > 1 { remark(words.load(owner: owner, count: count), .hint) }
  }
}

extension String {
  /// The post without the person's name that may follow in parentheses.
  fileprivate var post: String {
    String(foldedAnswer.prefix { $0 != "(" }).trimmed
  }
}

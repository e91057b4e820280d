package import Records
package import Release
import Text

/// Puts issues into groups: the same words first, then the issue type, then what stands close.
struct Grouping {
  private let matcher: Matcher
  private let knownTypes: Set<String>
  /// Issues of the same words, in the order of their first issue.
  private var texts: [SameWords] = []

  /// Issues whose texts differ in width, case, spelling and punctuation at most.
  private struct SameWords {
    var text: String
    var issues: [FiledIssue]
  }

  init(_ issues: [FiledIssue], matcher: Matcher) {
    (self.matcher, knownTypes) = (matcher, Set(matcher.knowledge.types))
    var places: [String: Int] = [:]
    var foldedPlaces: [[UInt32]: Int] = [:]
    for issue in issues.sorted(by: { $0.id < $1.id }) {
      let text = issue.text
      if let place = places[text] {
        texts[place].issues.append(issue)
        continue
      }
      let key = Statement(text).text.scalars.filter { Script($0) != .other }
      let place = foldedPlaces[key] ?? texts.count
      if place == texts.count { texts.append(SameWords(text: text, issues: [])) }
      (places[text], foldedPlaces[key]) = (place, place)
      texts[place].issues.append(issue)
    }
  }

  /// All groups, those with an issue type in the order of its id, then the candidates.
  func groups(_ corrections: [Correction]) -> [IssueCluster] {
    let replay = Replay(corrections)
    var members: [String: [Int]] = [:]
    for (place, ids) in assignment().enumerated() {
      for id in replay.groups(of: texts[place].issues.map({ $0.id }), proposed: ids) {
        members[id, default: []].append(place)
      }
    }
    return members.map { id, places in group(id, places, name: replay.names[id]) }
      .sorted { ($0.type == nil ? 1 : 0, $0.id) < ($1.type == nil ? 1 : 0, $1.id) }
  }

  /// For each wording the ids of its groups: several only where records name several types.
  private func assignment() -> [[String]] {
    var leaders: [(id: String, profile: Profile)] = []
    return texts.map { wording in
      let types = types(of: wording)
      if !types.isEmpty { return types }
      let profile = matcher.profile(wording.text)
      if let leader = leaders.first(where: { Grouping.isSameIssue($0.profile, profile) }) {
        return [leader.id]
      }
      let id = wording.issues[0].id.description
      leaders.append((id, profile))
      return [id]
    }
  }

  /// The types that most records name, else the one the words show; empty in doubt.
  private func types(of wording: SameWords) -> [String] {
    let recorded = wording.issues.map { $0.types.filter(knownTypes.contains) }
    let named = Dictionary(grouping: recorded.filter { !$0.isEmpty }) { $0 }
    return named.max { left, right in
      left.value.count == right.value.count
        ? right.key.lexicographicallyPrecedes(left.key) : left.value.count < right.value.count
    }?.key ?? matcher.classify(wording.text).groupType.map { [$0] } ?? []
  }

  private static func isSameIssue(_ one: Profile, _ other: Profile) -> Bool {
    one.wordLikeness(other) + one.issueLikeness(other) / 2 >= 0.6
  }

  private func group(_ id: String, _ places: [Int], name: String?) -> IssueCluster {
    let isType = knownTypes.contains(id)
    return IssueCluster(
      id: id,
      name: name.map { .given($0) } ?? (isType ? .typeTitle(id) : .member(medoid(places))),
      type: isType ? id : nil,
      members: places.flatMap { texts[$0].issues.map { $0.id } }.sorted())
  }

  /// The text nearest to all others of a group; the earliest of equals.
  private func medoid(_ places: [Int]) -> String {
    let profiles = places.map { matcher.profile(texts[$0].text) }
    let likeness = profiles.map { one in profiles.reduce(0) { $0 + one.wordLikeness($1) } }
    return likeness.ranking(1).first.map { texts[places[$0]].text } ?? ""
  }
}

extension Matcher {
  /// The groups of all issues handed over, after what the secretariat has corrected.
  ///
  /// The same words are always in the same group, whatever the order of the issues.
  package func groups(of issues: [FiledIssue], corrections: [Correction] = []) -> [IssueCluster] {
    Grouping(issues, matcher: self).groups(corrections)
  }
}

/// Issues of several divisions that are one issue.
package struct IssueCluster: Hashable, Sendable {
  /// The id of its issue type, or the name of the issue that it began with; it stays from term to
  /// term as long as that issue is handed over.
  package var id: String
  /// The type's title, the words of an issue as they stand, or what the secretariat has named it.
  package var name: Name
  /// The id of its issue type; nil for a candidate for a new issue.
  package var type: String?
  /// In the order of session and number.
  package var members: [IssueID]

  package init(id: String, name: Name, type: String?, members: [IssueID]) {
    (self.id, self.name, self.type, self.members) = (id, name, type, members)
  }

  /// Where the name of a group comes from.
  package enum Name: Hashable, Sendable {
    /// The title of the issue type of this id, in the reader's language.
    case typeTitle(String)
    /// The words of the member that stands nearest to all others.
    case member(String)
    /// What the secretariat has written.
    case given(String)
  }
}

/// An issue with the session it was named in.
package struct FiledIssue: Sendable {
  package let id: IssueID
  /// Its record, shared so that no text is copied with an issue, and its place in it.
  private let record: PackedSession
  private let packed: PackedIssue

  package var issue: Issue { record.issue(packed) }
  // Looked up without taking out the issue.
  var text: String { record.text(of: packed) }
  var types: [String] { record.types(of: packed) }

  init(id: IssueID, _ record: PackedSession, _ packed: PackedIssue) {
    (self.id, self.record, self.packed) = (id, record, packed)
  }

  package init(id: IssueID, issue: Issue) {
    var session = Session(id: id.session, language: .japanese, title: "", division: "")
    session.issues = [issue]
    let record = PackedSession(session)
    self.init(id: id, record, record.issues[0])
  }

  /// The numbered issues of a record.
  package static func all(in record: ListedRecord) -> [FiledIssue] {
    let kept = record.record
    return kept.packed.issues.compactMap { packed in
      packed.number.map {
        FiledIssue(id: IssueID(session: kept.head.id, number: $0), kept.packed, packed)
      }
    }
  }
}

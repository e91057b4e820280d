import Records
import Text

/// Puts gaps into groups: the same words first, then the issue type, then what stands close.
struct Grouping {
  private let matcher: Matcher
  /// Gaps of the same words, in the order of their first gap.
  private var texts: [SameWords] = []

  /// Gaps whose texts differ in width, case, spelling and punctuation at most.
  private struct SameWords {
    var text: String
    var gaps: [FiledGap]
  }

  init(_ gaps: [FiledGap], matcher: Matcher) {
    self.matcher = matcher
    var places: [[UInt32]: Int] = [:]
    for gap in gaps.sorted(by: { $0.id < $1.id }) {
      let key = Statement(gap.gap.text).text.scalars.filter { Script($0) != .other }
      if let place = places[key] {
        texts[place].gaps.append(gap)
      } else {
        places[key] = texts.count
        texts.append(SameWords(text: gap.gap.text, gaps: [gap]))
      }
    }
  }

  /// All groups, those with an issue type in the order of its id, then the candidates.
  func groups(_ corrections: [Correction]) -> [IssueGroup] {
    let replay = Replay(corrections)
    var members: [String: [Int]] = [:]
    for (place, id) in assignment().enumerated() {
      members[replay.group(of: texts[place].gaps.map(\.id), proposed: id), default: []]
        .append(place)
    }
    return members.map { id, places in group(id, places, name: replay.names[id]) }
      .sorted { ($0.type == nil ? 1 : 0, $0.id) < ($1.type == nil ? 1 : 0, $1.id) }
  }

  /// For each wording the id of its group.
  private func assignment() -> [String] {
    var leaders: [(id: String, profile: Profile)] = []
    return texts.map { wording in
      if let type = type(of: wording) { return type }
      let profile = Profile(wording.text, in: matcher.knowledge)
      if let leader = leaders.first(where: { Grouping.isSameIssue($0.profile, profile) }) {
        return leader.id
      }
      let id = wording.gaps[0].id.description
      leaders.append((id, profile))
      return id
    }
  }

  /// The type that most records name, else the one the words show; nil in doubt.
  private func type(of wording: SameWords) -> String? {
    let named = Dictionary(grouping: wording.gaps.compactMap { $0.gap.types.first }) { $0 }
    return named.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.key
      ?? matcher.classify(wording.text).groupType
  }

  private static func isSameIssue(_ one: Profile, _ other: Profile) -> Bool {
    one.wordLikeness(other) + one.issueLikeness(other) / 2 >= 0.6
  }

  private func group(_ id: String, _ places: [Int], name: String?) -> IssueGroup {
    let isType = matcher.knowledge.types.contains(id)
    return IssueGroup(
      id: id,
      name: name.map { .given($0) } ?? (isType ? .typeTitle(id) : .member(medoid(places))),
      type: isType ? id : nil,
      members: places.flatMap { texts[$0].gaps.map(\.id) }.sorted())
  }

  /// The text nearest to all others of a group; the earliest of equals.
  private func medoid(_ places: [Int]) -> String {
    let profiles = places.map { Profile(texts[$0].text, in: matcher.knowledge) }
    let likeness = profiles.map { one in profiles.reduce(0) { $0 + one.wordLikeness($1) } }
    return likeness.ranking(1).first.map { texts[places[$0]].text } ?? ""
  }
}

extension Matcher {
  /// The groups of all gaps handed over, after what HR has corrected.
  ///
  /// The same words are always in the same group, whatever the order of the gaps.
  package func groups(of gaps: [FiledGap], corrections: [Correction] = []) -> [IssueGroup] {
    Grouping(gaps, matcher: self).groups(corrections)
  }
}

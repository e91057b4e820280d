package import Records
package import Text

/// How content people were with their meetings over the whole office in a half-year: the one figure
/// about people.
///
/// It is made of a half-year that has ended and of no selection, from 10 meetings and 50 answers on,
/// and written down once; what comes later does not change it. So there is nothing to subtract it
/// from: no two figures share a meeting.
package struct PublishedMean: Hashable, Sendable {
  package let term: Term
  /// The mean mark in tenths, half up.
  package let tenths: Int

  /// How many meetings there have to be.
  package static let leastMeetings = 10
  /// How many answers there have to be.
  package static let leastAnswers = 50

  /// The file in which it is kept: the mean, and neither meetings nor answers.
  package func rendered(on day: CivilDate, in language: Language) -> [UInt8] {
    let words = RecordWords(language)
    let title = language.say(
      ja: "\(words.term(term))の会議の満足度", en: "Satisfaction with meetings, \(words.term(term))")
    let said = language.say(
      ja: "10以上の会議、50以上の回答の平均です。一度だけ計算し、あとから変えません。",
      en: "The mean of at least 10 meetings and 50 answers, computed once and never changed.")
    let labels = [
      (language.say(ja: "期", en: "Term"), language.say(ja: term.japanese, en: term.id)),
      (language.say(ja: "平均", en: "Mean"), "\(tenths / 10).\(tenths % 10)"),
      (language.say(ja: "公表日", en: "Published"), "\(day)"),
    ]
    let fields = labels.map { "- \($0.0): \($0.1)\n" }.joined()
    return Array("# \(title)\n\n\(fields)\n\(said)\n".utf8)
  }
}

extension ReleasedRecords<Secretariat> {
  /// The means of the half-years that have ended and of which enough is known, in their order.
  package func means(asOf today: CivilDate) -> [PublishedMean] {
    var marks: [Term: [Satisfaction]] = [:]
    for record in released where !record.isSample && record.head.term < Term(containing: today) {
      // A division's own record and its bundle count alike.
      if let mark = record.cleared.satisfaction?.summarized {
        marks[record.head.term, default: []].append(mark)
      }
    }
    return marks.keys.sorted().compactMap { term in
      let all = marks[term] ?? []
      guard all.count >= PublishedMean.leastMeetings,
        all.reduce(0, { $0 + $1.answers }) >= PublishedMean.leastAnswers,
        let tenths = Satisfaction.meanInTenths(all)
      else { return nil }
      return PublishedMean(term: term, tenths: tenths)
    }
  }
}

extension ReleasePolicy {
  /// A reply as others may read it: words of `mask.txt` and numbers to call covered.
  package func covered(_ reply: Reply) -> Reply {
    var reply = reply
    reply.text = reply.text.map(covered)
    return reply
  }

  /// A decision as others may read it.
  package func covered(_ decision: Decision) -> Decision {
    var decision = decision
    decision.owner = decision.owner.map(cleared)
    decision.reason = decision.reason.map(covered)
    decision.title = covered(decision.title)
    return decision
  }
}

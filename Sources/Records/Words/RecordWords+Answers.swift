import Text

extension RecordWords {
  /// What came back about an issue, on one line, behind what its record says itself.
  package func text(of answer: Answer, beside own: String? = nil) -> String {
    let decided = answer.decision.map { text(of: $0) }
    return [own ?? answer.reply?.text, decided].compactMap { $0 }
      .joined(separator: language.say(ja: "　", en: "  "))
  }

  /// What was decided, who does it, until when and why.
  package func text(of decision: Decision) -> String {
    let word = decision.policy.map { $0.spelling[language] }
    let until = decision.due.map { day in
      language.say(ja: "\(date(day))まで", en: "by \(date(day))")
    }
    let facts = [decision.owner, until].compactMap { $0 }
      .joined(separator: language.say(ja: "、", en: ", "))
    let remark = language.say(ja: "（\(facts)）", en: " (\(facts))")
    let head = (word ?? "") + (facts.isEmpty ? "" : remark)
    let said = language.say(ja: "対応方針：\(head)", en: "Decided: \(head)")
    return decision.reason.map { said + language.say(ja: "。\($0)", en: ". \($0)") } ?? said
  }
}

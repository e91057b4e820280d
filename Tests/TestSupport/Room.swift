package import Facilitation
import Insight
package import Records
package import Text

/// A made-up office with one division, one format and advice that knows a few words.
package enum Room {
  package static let today = CivilDate(dayNumber: 20_788)

  package static func setup(_ language: Language = .japanese) -> Setup {
    var setup = Setup(language: language, today: today, startMinute: 14 * 60)
    setup.organization = organization
    setup.formats = {
      [format("first", "初回", .japanese), format("first-en", "First", .english)]
    }
    setup.roles = { ["係", "長", "team"] }
    setup.advice = advice
    setup.presets.likelyDivision = "zeimu"
    return setup
  }

  private static var organization: Organization {
    var division = Division(id: "zeimu", name: "税務課")
    division.english = "Tax Division"
    division.busyMonths = [2, 3]
    var department = Department(name: "総務部")
    department.divisions = [division]
    var project = Division(id: "dx", name: "DXプロジェクト")
    project.kind = .project
    department.divisions.append(project)
    var organization = Organization()
    organization.departments = [department]
    organization.councilMonths = [6]
    return organization
  }

  package static func format(_ id: String, _ name: String, _ language: Language) -> Format {
    var format = Format(id: id, name: name, language: language)
    format.steps = Stage.allCases.map { stage in
      var step = Format.Step(heading: stage.rawValue)
      step.role = stage.role
      step.spoken = ["\(stage.rawValue) first words", "\(stage.rawValue) last words"]
      return step
    }
    return format
  }

  /// Words by which this advice finds texts alike.
  private static let cues = ["電話", "減免", "会議", "phone", "papers"]

  private static var advice: Advice {
    var advice = Advice()
    advice.similar = { text, others in
      for cue in cues where text.contains(cue) {
        if let index = others.firstIndex(where: { $0.contains(cue) }) {
          return Advice.Likeness(index: index, shared: [cue])
        }
      }
      return nil
    }
    advice.subject = { texts in
      cues.first { cue in texts.allSatisfy { $0.contains(cue) } }
    }
    advice.closest = { text, others, limit in
      let index = cues.lazy.filter { text.contains($0) }.compactMap { cue in
        others.firstIndex { $0.contains(cue) }
      }.first
      return Array([index ?? 0].filter { others.indices.contains($0) }.prefix(limit))
    }
    advice.names = { $0.contains("鈴木") ? ["鈴木"] : [] }
    advice.complaint = { $0.contains("少ない") ? "少ない" : nil }
    advice.missing = { $0.contains { $0.contains("休") } ? [] : [.leave] }
    advice.vague = { $0.contains("周知する") ? ["周知する"] : [] }
    advice.guess = { $0.contains("電話") ? phones : nil }
    advice.types = { _ in [phones, papers] }
    advice.typesNamed = { word in [phones, papers].filter { $0.title.contains(word) } }
    advice.cases = { text, _ in
      text.contains("電話") ? [Advice.Offer(callCentre, answer: callCentreAnswer)] : []
    }
    advice.elsewhere = { _, _ in
      [Advice.Elsewhere(division: "福祉課", action: "受付札を置く", result: "完了")]
    }
    return advice
  }

  private static let phones = IssueType(
    id: "phones", theme: "window", title: "電話で手が止まる", english: "Phones")
  private static let papers = IssueType(
    id: "papers", theme: "rules", title: "紙で手が止まる", english: "Papers")

  private static var callCentreAnswer: CaseSentence {
    CaseSentence(text: "電話はセンターで受ける。", word: Excerpt(text: "電話", range: 0..<6))
  }

  private static var callCentre: Case {
    var callCentre = Case(id: "call-centre", title: "質問はセンターで回答")
    callCentre.organization = "ある市"
    callCentre.year = 2023
    callCentre.practice = "質問を10個選ぶ。答えを1枚にする。"
    return callCentre
  }
}

import Facilitation
import Records
import Reports
import UseCases

extension LedHour {
  /// What the room sees, with what came of the last answer.
  func json(after outcome: HourOutcome) -> JSON {
    let screen = hour.screen
    return [
      "said": .strings(outcome.said), "remarks": .paragraphs(screen.remarks),
      "entry": .paragraphs(screen.entry), "asked": .paragraphs(screen.asked),
      "isSetOff": .bool(screen.isSetOff), "label": .string(screen.label),
      "timeLeft": .optional(screen.timeLeft), "countdown": .optional(screen.countdown),
      "draft": .optional(screen.draft), "record": .optional(path), "ending": outcome.ending.json,
    ]
  }
}

extension HourOutcome.Ending? {
  fileprivate var json: JSON {
    switch self {
    case nil: .null
    case .finished: ["kind": "finished"]
    case .left(let kept): ["kind": "left", "kept": .bool(kept)]
    case .unwritten(let record): ["kind": "unwritten", "record": .string(record)]
    }
  }
}

extension Scene {
  /// The scene for a page that draws it.
  var json: JSON {
    [
      "title": .string(title), "stage": .string(stage.rawValue),
      "steps": .array(steps.map { $0.json }), "isPractice": .bool(isPractice),
      "isFinished": .bool(isFinished), "current": current.json, "ideal": ideal.json,
      "issues": .array(issues.map { $0.json }), "actions": .array(actions.map { $0.json }),
      "links": .array(links.map { ["from": $0.from.json, "to": $0.to.json] }),
      "newest": newest?.json ?? .null,
      "time": time?.json ?? .null,
      "asked": [
        "question": .string(asked.question), "label": .string(asked.label),
        "subject": asked.subject?.json ?? .null,
      ],
      "left": left.json,
    ]
  }
}

extension Scene.Step {
  fileprivate var json: JSON {
    [
      "stage": .string(stage.rawValue), "heading": .string(heading),
      "minutes": .integer(minutes), "isPast": .bool(isPast),
    ]
  }
}

extension Scene.Notes {
  fileprivate var json: JSON {
    [
      "count": .integer(count),
      "cards": .array(
        cards.map {
          ["number": .integer($0.number), "label": .string($0.label), "text": .string($0.text)]
        }),
      "groups": .array(groups.map { ["name": .string($0.name), "notes": .integers($0.notes)] }),
    ]
  }
}

extension Scene.IssueCard {
  fileprivate var json: JSON {
    [
      "number": .integer(number), "label": .string(label), "text": .string(text),
      "votes": .optional(votes), "rank": .optional(rank),
      "scope": .optional(scope?.rawValue), "decision": .optional(decision?.rawValue),
    ]
  }
}

extension Scene.ActionCard {
  fileprivate var json: JSON {
    [
      "number": .integer(number), "label": .string(label), "text": .string(text),
      "post": .optional(post), "due": .optional(due?.description),
      "firstStep": .optional(firstStep), "firstStepDue": .optional(firstStepDue?.description),
    ]
  }
}

extension Scene.Time {
  fileprivate var json: JSON {
    [
      "minutesLeft": .integer(minutesLeft), "end": .integer(end), "hourLeft": .integer(hourLeft),
      "countdown": .optional(countdown), "isPaused": .bool(isPaused),
    ]
  }
}

extension Scene.Left {
  fileprivate var json: JSON {
    [
      "reviews": .integer(reviews), "lines": .integer(lines), "votes": .bool(votes),
      "notes": .array(notes.map { $0.json }), "issues": .integers(issues),
      "fields": .array(
        fields.map { ["action": .integer($0.action), "names": .strings($0.names)] }),
    ]
  }
}

extension Target {
  fileprivate var json: JSON {
    ["kind": .string(kind.rawValue), "number": .integer(number)]
  }
}

extension JSON {
  fileprivate static func optional(_ number: Int?) -> JSON { number.map { .integer($0) } ?? .null }

  fileprivate static func integers(_ numbers: [Int]) -> JSON {
    .array(numbers.map { .integer($0) })
  }

  fileprivate static func paragraphs(_ paragraphs: [Paragraph]) -> JSON {
    .array(paragraphs.map { ["kind": .string($0.kind.rawValue), "text": .string($0.text)] })
  }
}

extension Action {
  /// Sets a detail that is text as it stands.
  mutating func set(_ text: String, for label: Label) {
    switch label {
    case .owner: owner = text
    case .firstStep: firstStep = text
    case .trigger: trigger = text
    case .indicator: indicator = text
    case .baseline: baseline = text
    case .target: target = text
    case .actual: actual = text
    case .effectFrom: effectFrom = text
    case .learned: learned = text
    case .helped: helped = text
    case .hindered: hindered = text
    case .fedInto: fedInto = text
    default: if let field = label.outreachField { outreach[field] = text }
    }
  }
}

extension Label {
  /// The outreach figure that the label holds.
  var outreachField: OutreachField? {
    switch self {
    case .outreachBudget: .budget
    case .digital: .digital
    case .make: .make
    case .deliver: .deliver
    case .analyse: .analyse
    case .audience: .audience
    default: nil
    }
  }
}

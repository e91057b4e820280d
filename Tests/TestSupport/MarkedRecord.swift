package import Records

/// A record with a mark and people's names in every field of the tables that may hold a text, also in
/// one that comes later.
///
/// A mark says where it stands: 印乙Action.firstStep.
package struct MarkedRecord: Sendable {
  package let id: String
  package let division: String
  /// What its marks begin with.
  package let mark: String
  /// What stands in 公開.
  package var release = "庁内"
  package var isConfirmed = true
  package var isFinished = true

  package init(_ id: String, division: String, mark: String) {
    (self.id, self.division, self.mark) = (id, division, mark)
  }

  /// The people whose names stand in it: in parentheses, several, a full one, one of one character.
  package static let names = ["甲斐原", "乙羽", "丙川", "林さん", "林主査"]

  /// Where it lies in a workspace.
  package var path: String { "Sessions/\(id).md" }

  package var text: String {
    let head = [
      "# \(all("Session.title"))", "", "- 所属: \(division)", "- 実施日: \(id.prefix(10))", "- 参加人数: 7",
      "- 記録: \(isFinished ? "開催済" : "作成中")", "- 公開: \(release)", "- 会議の満足度: 5×3 4×4",
      "- 進行役: 課長補佐（丁野）",
    ]
    let confirmed = isConfirmed ? ["- 所属長確認: \(id.prefix(10))"] : []
    return
      (head + confirmed + lines(of: Session.self, indent: "")
      + ["", "## 現状", "", "- C1: \(all("Note.text"))"] + lines(of: Note.self, indent: "  ")
      + ["", "## ありたい姿", "", "- I1: \(mark)Ideal"]
      + ["", "## 課題", "", "- G1: 担当者しか手順を知らない \(all("Issue.text"))", "  - 現状: C1"]
      + ["  - 課題の型: only-owner-knows", "  - 範囲: 全庁"] + lines(of: Issue.self, indent: "  ")
      + ["", "## アクション", "", "- A1: 手順を1枚に書く \(all("Action.text"))", "  - 課題: G1"]
      + ["  - 担当: 給与係長（甲斐原）、主査（乙羽、丙川太郎）"] + lines(of: Action.self, indent: "  ")
      + ["  - 公開: 分かったこと, 記録", "  - \(id.prefix(10)) 完了: \(all("Action.log"))"]
      + ["- A2: 二つめ \(mark)Action.text", "  - 課題: G1", "  - 担当: 主任（林）"]
      + ["  - 分かったこと: \(mark)Unseen.learned", "  - \(id.prefix(10)) 着手: \(mark)Unseen.log"]
      + ["", "## メモ", "", all("Session.memo"), ""]).joined(separator: "\n")
  }

  /// A mark with all names behind it as people write them.
  private func all(_ field: String) -> String {
    "\(mark)\(field) 甲斐原さん、乙羽に、丙川さんと林さん、林主査へ"
  }

  /// A line for each field of a table that may hold any text and is not written by hand above.
  private func lines<Owner: Fielded>(of owner: Owner.Type, indent: String) -> [String] {
    owner.fields.rows.compactMap { row in
      guard let label = row.label?.spelling.japanese, !Self.written.contains(row.key) else {
        return nil
      }
      let text = all("\(Owner.self).\(row.key)")
      switch row.kind {
      case .text, .quantity, .result, .name: return "\(indent)- \(label): \(text)"
      case .handling: return "\(indent)- \(label): 所属外へ依頼: \(text)"
      case .post: return "\(indent)- \(label): \(mark)\(Owner.self).\(row.key)課（甲斐原）"
      case .themes: return "\(indent)- \(label): 属人化"
      case .caseReference: return "\(indent)- \(label): hino-city-manuals \(text)"
      default: return nil
      }
    }
  }

  /// Fields whose line stands in `text`, or in which a mark would make another record of it.
  private static let written: Set<String> = [
    "division", "facilitator", "owner", "release", "share", "checksum", "recordId", "heldBack",
    "types", "code", "format",
  ]

  /// The marks of all fields that do not reach as far, and of what nobody has seen.
  package func marks(below reach: Reach) -> [String] {
    func below<Owner: Fielded>(_ owner: Owner.Type, all: Bool = false) -> [String] {
      owner.fields.rows.filter { all || $0.reach < reach }.map { "\(mark)\(Owner.self).\($0.key)" }
    }
    return below(Session.self) + below(Note.self, all: true) + below(Issue.self)
      + below(Action.self) + ["\(mark)Ideal", "\(mark)Unseen"]
  }
}

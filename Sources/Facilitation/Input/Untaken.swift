import Text

/// One line about slips that nobody took up.
///
///     1→課題2、4 新、他は聞いた
///     1 > issue 2, 4 new, rest heard
struct Untaken: Equatable {
  struct Link: Equatable {
    let slip: Int
    let issue: Int
  }

  var links: [Link] = []
  /// Slips that become issues.
  var new: [Int] = []
  /// Slips that were heard.
  var heard: [Int] = []
  var hearsRest = false

  /// Every number of the list that is named.
  var slips: [Int] { links.map { $0.slip } + new + heard }

  /// Reads a folded line; nil where a part of it cannot be understood.
  ///
  /// Nothing typed says that all were heard.
  init?(_ folded: String) {
    hearsRest = folded.isEmpty
    var numbers: [Int] = []
    for part in folded.split(whereSeparator: { "、,，。;".contains($0) }) {
      let found = part.split { !$0.isDigit }
      numbers += found.compactMap { Int($0) }
      guard found.allSatisfy({ $0.count <= 4 }) else { return nil }
      // Numbers alone belong to what follows: `1、3→課題2`.
      let said = part.filter { !$0.isDigit && !" ・はをにがも-".contains($0) }
      guard !said.isEmpty else { continue }
      guard add(numbers, said) else { return nil }
      numbers = []
    }
    guard numbers.isEmpty else { return nil }
  }

  /// Takes numbers with what is said of them; false when that cannot be understood.
  private mutating func add(_ numbers: [Int], _ said: String) -> Bool {
    if Self.links.contains(said), let issue = numbers.last, numbers.count > 1 {
      links += numbers.dropLast().map { Link(slip: $0, issue: issue) }
    } else if Self.new.contains(said), !numbers.isEmpty {
      new += numbers
    } else if Self.heard.contains(said), !numbers.isEmpty {
      heard += numbers
    } else if numbers.isEmpty, let word = Self.heard.first(where: said.hasSuffix),
      Self.rest.contains(String(said.dropLast(word.count)))
    {
      hearsRest = true
    } else {
      return false
    }
    return true
  }

  private static let links = [
    "→", "⇒", ">", "to", "→課題", "⇒課題", ">課題", "課題", "→g", ">g", "g", "→issue", ">issue", "issue",
    "toissue",
  ]
  private static let new = ["新", "新規", "新しい課題", "new", "newissue"]
  private static let heard = ["聞いた", "聞きました", "きいた", "heard"]
  private static let rest = ["", "他", "ほか", "その他", "残り", "全部", "rest", "therest", "others", "all"]
}

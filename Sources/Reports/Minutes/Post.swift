/// Reads the post out of an owner or facilitator, after which a person's name may stand.
enum Post {
  /// The words before the first parenthesis: `給与係長（山田）` gives `給与係長`.
  static func withoutName(_ text: String) -> String {
    let post = text.prefix { $0 != "（" && $0 != "(" }
    return String(post.reversed().drop { $0.isWhitespace }.reversed())
  }
}

import Text

/// What can be typed at every prompt instead of an answer.
enum Command: Hashable {
  case back, undo, list, edit([Target]), delete([Target]), group([Target])
  /// Minutes to add to the hour, negative to take away; nil only shows the time.
  case time(Int?)
  case pause, skip, quit
  case help
  /// A colon and a word that is no command.
  case unknown(String)

  /// Reads a line that begins with a colon, `？` alone, or where no text is asked for a bare
  /// Japanese command word.
  init?(_ typed: Typed, stage: Stage, isTextAsked: Bool) {
    let folded = typed.folded
    if folded == "?" {
      self = .help
      return
    }
    let hasColon = folded.hasPrefix(":")
    guard hasColon || !isTextAsked else { return nil }
    let words = (hasColon ? String(folded.dropFirst()) : folded).trimmed
    let name = words.prefix { !$0.isWhitespace && !$0.isDigit && $0 != "+" && $0 != "-" }
    let known = Self.named(
      name, rest: words.dropFirst(name.count), kind: Target.Kind(of: stage), isBare: !hasColon)
    guard let command = known ?? (hasColon ? .unknown(String(words)) : nil) else { return nil }
    self = command
  }

  /// Whether a line is nothing but a command without its colon: `直す`, `消す 課題2`.
  static func isBare(_ typed: Typed) -> Bool {
    let words = typed.folded.split { " ,、・/+-".contains($0) || $0.isDigit }
    let others = words.filter { Target.Kind(letters: String($0)) == nil }
    guard others.count == 1, let word = others.first else { return false }
    return Command(Typed(String(word)), stage: .current, isTextAsked: false) != nil
  }

  /// The command of a name in either language; nil where there is none.
  private static func named(
    _ name: Substring, rest: Substring, kind: Target.Kind, isBare: Bool
  ) -> Command? {
    let targets = Target.entries(in: rest, kind: kind)
    switch name {
    case "戻る", "もどる", "back": return .back
    case "元に戻す", "もとにもどす", "undo": return .undo
    case "一覧", "list": return .list
    case "直す", "なおす", "edit": return .edit(targets)
    case "消す", "けす", "delete": return .delete(targets)
    case "まとめる", "group": return .group(targets)
    case "時間", "time": return .time(minutes(in: rest))
    case "休憩", "pause": return .pause
    case "飛ばす", "とばす", "skip": return .skip
    case "終わる", "おわる", "quit": return .quit
    default: return isBare ? nil : attached(name, rest: rest, kind: kind)
    }
  }

  /// Commands whose target follows without a space: `：消す課題2`.
  private static func attached(
    _ name: Substring, rest: Substring, kind: Target.Kind
  ) -> Command? {
    for verb in ["直す", "消す", "まとめる"] where name.hasPrefix(verb) && name.count > verb.count {
      let letters = name.dropFirst(verb.count)
      return named(Substring(verb), rest: letters + rest, kind: kind, isBare: true)
    }
    return nil
  }

  /// Minutes with their sign, as far as an hour can be moved.
  private static func minutes(in rest: Substring) -> Int? {
    let digits = rest.filter { $0.isDigit || $0 == "-" }
    return Int(digits).flatMap { (-90...90).contains($0) ? $0 : nil }
  }
}

import Testing

/// A `console` block of a document: commands, what is typed into them and what they show.
struct ConsoleBlock: Sendable, CustomTestStringConvertible {
  /// The document and the line at which the block begins.
  let place: String
  let commands: [Command]

  /// One `$ ` line and what stands under it.
  struct Command: Sendable {
    let text: String
    /// What stands behind the mark `▷`, line by line.
    var typed: [String] = []
    /// The lines of output, those with `▷` left out.
    var shown: [String] = []
  }

  var testDescription: String { place }

  init(_ lines: [String], place: String) {
    self.place = place
    var commands: [Command] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        commands.append(Command(text: String(line.dropFirst(2))))
      } else if !commands.isEmpty {
        commands[commands.count - 1].take(line)
      }
    }
    self.commands = commands
  }

  /// All console blocks of a document; none when it cannot be read, which a test notices.
  static func all(in path: String) -> [ConsoleBlock] {
    guard let document = try? Document(path) else { return [] }
    return document.blocks(of: "console").map {
      ConsoleBlock($0.lines, place: "\(path):\($0.line)")
    }
  }
}

extension ConsoleBlock.Command {
  /// What is handed to the program as its standard input.
  var input: String { typed.map { $0 + "\n" }.joined() }

  fileprivate mutating func take(_ line: String) {
    guard let mark = line.firstIndex(of: "▷") else { return shown.append(line) }
    typed.append(String(line[line.index(after: mark)...].drop { $0 == " " }))
  }
}

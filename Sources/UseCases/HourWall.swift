import Facilitation
import Records
import Reports
import Text

/// The page for a projector that lies beside the record while an hour is led, and what the room
/// keeps of it.
///
/// It holds what the room sees, so that it goes with the side file; whatever goes wrong with it is
/// said once and stops no hour.
package struct HourWall: Hashable, Sendable {
  /// What is asked for at the start of an hour.
  package struct Request: Hashable, Sendable {
    /// Whether the page is kept up to date at every answer.
    package var isShown = false
    /// Whether the board is printed on one sheet at the close.
    package var keepsBoard = false

    package init() {}
  }

  private let request: Request
  private let language: Language
  /// Where the page lies.
  private var path: String?
  private var isAnnounced = false
  private var isTroubled = false
  private var isBoardKept = false

  init(_ request: Request, language: Language) {
    (self.request, self.language) = (request, language)
  }

  var isShown: Bool { request.isShown }

  private var words: UseCaseWords { UseCaseWords(language) }
}

extension HourWall {
  /// Brings the page beside a record up to date; what is to be said of it.
  ///
  /// Where none is wanted, one that a broken-off hour has left is taken away.
  mutating func show<Files: HourFiles>(
    _ scene: Scene, beside record: String, in files: inout Files
  ) -> [String] {
    put(Wall(scene, language: language).page, beside: record, in: &files)
  }

  /// Shows nothing of the hour, which is broken off, but stays for whoever has the page open.
  mutating func leave<Files: HourFiles>(
    beside record: String, in files: inout Files
  ) -> [String] {
    put(Wall.away(language), beside: record, in: &files)
  }

  /// Shows the plan once more, without asking for the page again, then takes it away.
  mutating func close<Files: HourFiles>(
    _ scene: Scene, beside record: String, in files: inout Files
  ) -> [String] {
    if isShown {
      _ = put(Wall(scene, language: language, isLive: false).page, beside: record, in: &files)
      files.waitForReaders()
    }
    return remove(Paths.wall(ofRecord: record), in: &files)
  }

  /// Prints the board of what is kept, if it was asked for; once more where the desk adds to it.
  mutating func keepBoard<Files: HourFiles>(
    _ scene: Scene, beside record: String, in files: inout Files
  ) -> [String] {
    guard request.keepsBoard else { return [] }
    let place = Paths.board(ofRecord: record)
    do throws(Files.Failure) {
      let page = WallBoard(scene, language: language).print
      try files.apply(.write(place, Array(page.rendered.utf8)))
      defer { isBoardKept = true }
      return isBoardKept ? [] : [words.boardKept(at: place)]
    } catch {
      return [files.sentence(for: error)]
    }
  }

  private mutating func put<Files: HourFiles>(
    _ page: Page, beside record: String, in files: inout Files
  ) -> [String] {
    let place = Paths.wall(ofRecord: record)
    let isMoved = path != place
    let left = isMoved ? path : nil
    path = place
    guard isShown else { return isMoved ? remove(place, in: &files) : [] }
    var said = left.map { remove($0, in: &files) } ?? []
    do throws(Files.Failure) {
      try files.apply(.write(place, Array(page.rendered.utf8)))
      if !isAnnounced { said.append(words.wallBegins(at: place)) }
      isAnnounced = true
      return said
    } catch {
      // What stands there may hold what was deleted since.
      let problem = remove(place, in: &files)
      defer { isTroubled = true }
      return said + (isTroubled ? [] : [files.sentence(for: error), words.wallStands] + problem)
    }
  }

  /// Takes a page away, or says which one has to be taken away by hand.
  private func remove<Files: HourFiles>(_ place: String, in files: inout Files) -> [String] {
    do throws(Files.Failure) {
      try files.apply(.remove(place))
      return []
    } catch {
      return [words.wallStays(at: place)]
    }
  }
}

extension UseCaseWords {
  /// Where the page for the projector lies.
  func wallBegins(at path: String) -> String {
    let (folder, name) = parts(of: path)
    return language.say(
      ja: " 部屋に映すページを、フォルダ\(folder)に作りました。\n   \(name)\n"
        + " ブラウザで開いておくと、答えのたびに変わります。会議が終わると消えます。",
      en: " The page for the projector is in the folder \(folder):\n   \(name)\n"
        + " Open it in a browser; it follows every answer, and goes when the meeting ends.")
  }

  /// That the page cannot be brought up to date.
  var wallStands: String {
    language.say(
      ja: " 部屋に映すページは変わりませんが、会議はこのまま続けられます。",
      en: " The page for the projector stands still; the meeting can go on.")
  }

  /// That the page could not be taken away.
  func wallStays(at path: String) -> String {
    let (folder, name) = parts(of: path)
    return language.say(
      ja: " フォルダ\(folder)の \(name) を消せませんでした。手で消してください。",
      en: " \(name) in the folder \(folder) could not be removed; please delete it.")
  }

  /// Where the print of the board lies.
  func boardKept(at path: String) -> String {
    let (folder, name) = parts(of: path)
    return language.say(
      ja: " 板書をA3の1枚にまとめ、フォルダ\(folder)に置きました。\n   \(name)",
      en: " The board on one sheet of A3 is in the folder \(folder):\n   \(name)")
  }

  /// A folder as people call it, and a name in it.
  private func parts(of path: String) -> (folder: String, name: String) {
    let folder = Paths.folder(of: path)
    let name = String(decoding: Array(path.utf8.dropFirst(folder.utf8.count)), as: UTF8.self)
    let last = folder.split(separator: "/").last.map { String($0) } ?? folder
    return (language.say(ja: "「\(last)」", en: last), name)
  }
}

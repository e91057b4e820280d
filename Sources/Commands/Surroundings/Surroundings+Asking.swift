import Records
import Terminal
import Text

extension Surroundings {
  /// What stands before the cursor of a plain question.
  var mark: TerminalText { styles.apply(.bold, .cyan, to: "▷") + " " }

  var recordWords: RecordWords { RecordWords(language) }
}

/// Sentences that belong to every stage.
struct CommonWords: Sendable {
  /// What an entry is called in the room: `現状3`.
  let label: @Sendable (Target.Kind, Int) -> String
  /// Words said or read aloud, with the other kind of quotes inside.
  let quoted: @Sendable (String) -> String
  /// What to do where nothing special can be said.
  let help: String
  /// Above the commands under every help.
  let anywhere: String
  /// All commands with what each does.
  let commands: [String]
  /// An example of the format under the help.
  let example: @Sendable (String) -> String
  /// After a colon and a word that is no command.
  let unknown: @Sendable (String) -> String
  /// After an answer that is none of the numbers shown.
  let chooseNumber: @Sendable (Int) -> String
  /// After a number that nothing has.
  let noSuch: @Sendable (String) -> String
  /// When nothing earlier can be returned to.
  let noWayBack: String
  /// When a change is wanted within a change.
  let firstThis: String
  /// When an issue cannot go before its actions.
  let actionsFirst: String
  /// When numbers stand where a sentence is asked.
  let needText: String
  /// When there is nothing to list.
  let nothingYet: String
  /// When a command needs the plan.
  let notYet: String
  /// When the number of the entry to edit is missing.
  let editWhich: String
  /// When the number of the entry to delete is missing.
  let deleteWhich: String
  /// When the numbers to group are missing.
  let groupWhich: String
  /// Before anything is removed for good.
  let askDelete: @Sendable (_ label: String, _ text: String) -> String
  /// How to answer that.
  let deleteOrKeep: String
  /// After a deletion.
  let deleted: String
  /// When nothing was changed.
  let kept: String
  /// After an edit.
  let changed: String
  /// When the hour was left in another version of the program.
  let otherVersion: String
  /// When what only resuming needs cannot be read.
  let damaged: String
  /// For the new text of an entry.
  let askEdit: String
  /// Under an edit.
  let enterKeeps: String
}

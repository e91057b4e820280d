import Records
import Text

/// Every sentence that the hour shows, in one language.
///
/// Its extensions hold the sentences of one area each, both languages beside each other.
struct HourWords: Sendable {
  let language: Language

  /// The words of the record: days, half-years, how far an issue reaches.
  var record: RecordWords { RecordWords(language) }

  /// The word by which the record has a label, a heading or a fixed value.
  func spelled(_ word: some Spelled) -> String { word.spelling[language] }
}

/// Sentences that belong to every stage.
extension HourWords {
  /// What an entry is called in the room: `現状3`.
  func label(_ kind: Target.Kind, _ number: Int) -> String {
    record.entry(kind.letter, number)
  }

  /// Words said or read aloud, with the other kind of quotes inside.
  func quoted(_ text: String) -> String {
    language.say(ja: "「\(text.japaneseInside)」", en: "“\(text.englishInside)”")
  }

  /// What to do where nothing special can be said.
  var help: String {
    language.say(
      ja: "聞かれたことに一つ答えて Enter。Enter だけなら無難なほうに進みます。",
      en: "Answer the question and press Enter. Enter alone is always safe.")
  }

  /// Above the commands under every help.
  var anywhere: String { language.say(ja: "いつでも打てること", en: "At any time") }
  /// All commands with what each does.
  var commands: [String] {
    [
      language.say(
        ja: "：戻る    一つ前の質問へ        ：一覧    番号と文を見る",
        en: ":back    previous question      :list      everything, numbered"),
      language.say(
        ja: "：直す 2  2番を書き直す         ：消す 2  2番を消す",
        en: ":edit 2  reword number 2        :delete 2  remove number 2"),
      language.say(
        ja: "：まとめる 1 3  一つにまとめる  ：時間 5  5分延ばす",
        en: ":group 1 3  put them together   :time 5    five minutes more"),
      language.say(
        ja: "：休憩    時計を止める          ：飛ばす  この質問をあとにする",
        en: ":pause   stop the clock         :skip      leave this question"),
      language.say(
        ja: "：元に戻す  最後の変更を戻す    ：終わる  ここまでを残してやめる",
        en: ":undo    undo the last change   :quit      stop; all is kept"),
    ]
  }

  /// An example of the format under the help.
  func example(_ text: String) -> String {
    language.say(ja: "例：\(text)", en: "For example: \(text)")
  }

  /// After a colon and a word that is no command.
  func unknown(_ word: String) -> String {
    language.say(
      ja: "「：\(word)」という操作はありません。「？」で一覧が出ます。",
      en: "There is no command “:\(word)”. Type ? for the list.")
  }

  /// After an answer that is none of the numbers shown.
  func chooseNumber(_ highest: Int) -> String {
    language.say(
      ja: highest == 2 ? "1 か 2 を入れてください。" : "1から\(highest)の番号を入れてください。",
      en: highest == 2 ? "Please type 1 or 2." : "Please type a number from 1 to \(highest).")
  }

  /// After a number that nothing has.
  func noSuch(_ entry: String) -> String {
    language.say(
      ja: "「\(entry)」は見つかりません。番号を確かめてください。",
      en: "There is no “\(entry)”. Please check the number.")
  }

  /// After going back to a question whose answer becomes an entry.
  func wentBackTo(_ label: String) -> String {
    language.say(ja: "\(label)の入力に戻りました。", en: "Back to \(label).")
  }

  /// After going back to another question.
  var wentBack: String { language.say(ja: "前の質問に戻りました。", en: "Back to the previous question.") }

  /// Several labels in one sentence.
  func enumerated(_ labels: [String]) -> String {
    labels.joined(separator: language.say(ja: "・", en: ", "))
  }

  /// After entries were taken out of the record again.
  func takenBack(_ entries: String) -> String {
    language.say(ja: "\(entries)を取り消しました。", en: "Undone: \(entries)")
  }

  /// After entries came back.
  func broughtBack(_ entries: String) -> String {
    language.say(ja: "\(entries)を戻しました。", en: "Restored: \(entries)")
  }

  /// After entries became what they were before a change.
  func asBefore(_ entries: String) -> String {
    language.say(ja: "\(entries)を、変える前に戻しました。", en: "Put back as it was: \(entries)")
  }

  /// After something else than an entry was taken back.
  var answerTakenBack: String {
    language.say(ja: "最後の答えを取り消しました。", en: "The last answer has been undone.")
  }

  /// When no change is left to be taken back.
  var nothingToTakeBack: String {
    language.say(ja: "元に戻せる変更は、もうありません。", en: "There is nothing left to undo.")
  }

  /// After the line about something earlier was taken back.
  func tookBackLine(_ text: String) -> String {
    language.say(
      ja: "「\(text.japaneseInside)」に書き足した1行を取り消します。",
      en: "Removing the line added to “\(text.englishInside)”.")
  }

  /// After that was taken back in its turn.
  func wroteLineAgain(_ text: String) -> String {
    language.say(
      ja: "「\(text.japaneseInside)」に、もう一度1行を書き足します。",
      en: "Adding the line to “\(text.englishInside)” again.")
  }

  /// When nothing earlier can be returned to.
  var noWayBack: String {
    language.say(ja: "これより前には戻れません。", en: "There is nothing earlier to go back to.")
  }

  /// When a change is wanted within a change.
  var firstThis: String {
    language.say(ja: "先に、この質問に答えてください。", en: "Please answer this question first.")
  }

  /// When an issue cannot go before its actions.
  var actionsFirst: String {
    language.say(
      ja: "この課題にはアクションがあります。先にアクションを消してください。",
      en: "This issue has actions. Please delete those first.")
  }

  /// After a line that looks like a command or a date where a text is asked.
  func askMeant(_ text: String) -> String {
    language.say(
      ja: "「\(text.japaneseInside)」を、このまま文として残しますか。",
      en: "Keep “\(text.englishInside)” exactly as typed?")
  }

  /// How to answer that.
  var meantOrNot: String {
    language.say(ja: "残すなら 1／打ち間違いなら Enter", en: "1 to keep it, Enter if it was a mistake")
  }

  /// After a command that was not meant as a text.
  func commandNeedsColon(_ command: String) -> String {
    language.say(
      ja: "ここでは先に「：」を付けて、「：\(command)」と打ってください。番号は「：一覧」で出ます。",
      en: "Put a colon first: “:\(command)”. “:list” shows the numbers.")
  }

  /// After a date that was not meant as a text.
  var dateIsNoText: String {
    language.say(
      ja: "文で書いてください。期限を直すときは「：直す アクション1」のように打ちます。",
      en: "Please write a sentence. To change a date, type “:edit action 1”.")
  }

  /// When numbers stand where a sentence is asked.
  var needText: String {
    language.say(
      ja: "数字だけでは残せません。文で書いてください。",
      en: "Numbers alone say little. Please write a sentence.")
  }

  /// When there is nothing to list.
  var nothingYet: String { language.say(ja: "まだ何もありません。", en: "There is nothing yet.") }

  /// When a command needs the plan.
  var notYet: String {
    language.say(ja: "時間の配分は、このあと決まります。", en: "The times will be set in a moment.")
  }

  /// When the number of the entry to edit is missing.
  var editWhich: String {
    language.say(ja: "「：直す 2」のように、番号を付けてください。", en: "Please add the number, as in “:edit 2”.")
  }

  /// When the number of the entry to delete is missing.
  var deleteWhich: String {
    language.say(ja: "「：消す 2」のように、番号を付けてください。", en: "Please add the number, as in “:delete 2”.")
  }

  /// When the numbers to group are missing.
  var groupWhich: String {
    language.say(
      ja: "「：まとめる 1 3」のように、番号を付けてください。",
      en: "Please add the numbers, as in “:group 1 3”.")
  }

  /// Before anything is removed for good.
  var askDelete: String { language.say(ja: "これを消しますか。", en: "Delete this?") }

  /// How to answer that.
  var deleteOrKeep: String {
    language.say(ja: "消すなら 1／やめるなら Enter", en: "1 to delete, Enter to keep it")
  }

  /// After a deletion.
  var deleted: String {
    language.say(
      ja: "この記録から消しました。戻すなら「：元に戻す」",
      en: "Deleted from this record. To undo that, type :undo")
  }

  /// When nothing was changed.
  var leftAsItWas: String { language.say(ja: "そのままにしました。", en: "Left as it was.") }

  /// After an edit.
  var changed: String {
    language.say(
      ja: "直しました。元の文は記録に残していません。", en: "Changed. The record does not keep the old text.")
  }

  /// When the hour was left in another version of the program.
  var otherVersion: String {
    language.say(
      ja: "前の版で中断した会議です。記録にあるところから続けます。",
      en: "This meeting was stopped in another version. We continue from the record.")
  }

  /// When what only resuming needs cannot be read.
  var damaged: String {
    language.say(
      ja: "中断したときの控えが読めません。記録にあるところから続けます。",
      en: "The question that was open cannot be read back. We continue from the record.")
  }

  /// For the new text of an entry.
  var editing: String {
    language.say(ja: "これを直します。新しい文を打ってください。", en: "Changing this. Please type the new text.")
  }

  /// For the new owner of an action.
  var editingOwner: String {
    language.say(
      ja: "担当を直します。職名や係で打ってください。", en: "Changing the owner. Please type a role or a team.")
  }

  /// For its new date.
  var editingDue: String {
    language.say(
      ja: "期限を直します。3月19日、3/19 のように打ってください。",
      en: "Changing the date. Please type it as in 19 March or 3/19.")
  }

  /// For its new first step.
  var editingStep: String {
    language.say(ja: "最初の一歩を直します。", en: "Changing the first step.")
  }

  /// Before an entry is edited that the room does not see.
  var askWhetherEdit: String { language.say(ja: "これを直しますか。", en: "Change this?") }

  /// How to answer that.
  var editOrKeep: String {
    language.say(ja: "直すなら 1／やめるなら Enter", en: "1 to change it, Enter to leave it")
  }

  /// Under an edit.
  var enterKeeps: String { language.say(ja: "このままでよければ Enter", en: "Enter keeps it as it is") }
}

extension String {
  /// The text with its own 「」 as 『』, for standing inside 「」.
  var japaneseInside: String { String(map { $0 == "「" ? "『" : $0 == "」" ? "』" : $0 }) }

  /// The text with its own double quotes as single ones.
  var englishInside: String { String(map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }) }
}

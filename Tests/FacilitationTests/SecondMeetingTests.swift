import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

/// A second meeting of eight people, led by what is asked: what a question needs is typed, Enter
/// where nothing has to be.
@Suite struct SecondMeetingTests {
  private static let session = SessionID(date: CivilDate(dayNumber: 20_600), division: "zeimu")

  /// Three open actions, two issues that were put off, one reply.
  private static let past: [Unsettled] = {
    let actions = (1...3).map { number in
      var action = Action(number: number, text: "手順書を\(number)件作り、副担当がやってみる")
      (action.owner, action.due) = ("課税係", CivilDate(dayNumber: 20_690 + number * 60))
      return Unsettled.action(ActionID(session: session, number: number), action)
    }
    let issues = (1...3).map { number in
      var issue = Records.Issue(number: number, text: "電話の受付時間が決まっていない\(number)")
      issue.handling = Handling(number == 3 ? .raised : .next)
      return Unsettled.issue(
        IssueID(session: session, number: number), issue,
        reply: number == 3 ? "4月に様式を統一します" : nil)
    }
    return actions + issues
  }()

  private struct Texts {
    var notes: [String]
    var ideals: [String]
    var issues: [String]
    var actions: [String]
    var progress: String
    var step: String
    var owner: String
    var due: String
    var skip: String
  }

  private static let japanese = Texts(
    notes: [
      "家庭訪問の記録を夜になって書いている", "公用車の空きが席からでは分からない",
      "新人が一人きりで面談に出ている日がある", "決裁に五人分の印が毎回要っている",
      "古い書庫の鍵が課に一つしかない", "倉庫が遠くて備品を取りに行けない",
      "メールが一日に百通も届いてしまう", "席の間に仕切りがなく落ち着かない",
      "子どもの行事がある日に休みにくい", "同じ数字を三つの表に打ち直している",
      "引継ぎの書類がどこにあるか分からない", "窓口の当番が前の日にやっと決まる",
      "様式が古くて書き直しが多く出ている", "会議の資料を前の夜に作っている",
      "印刷機が遠くて一日に何度も歩く", "制度改正の話が末端まで回ってこない",
    ],
    ideals: [
      "十七時には訪問の記録が終わっている", "公用車をすぐに使える日が続いている",
      "面談にはいつも二人で出られている", "決裁がその日のうちに終わっている",
      "行事がある日に気持ちよく休めている", "数字は一度だけ打てば済んでいる",
      "窓口の当番が前の週に決まっている", "どの手続も様式が一枚で済んでいる",
    ],
    issues: [
      "訪問の記録を書く時間が勤務表のどこにもない", "公用車の予約が紙の帳面だけにある状態が続く",
      "面談の二人組を決める人が決まっていないまま", "誰の決裁が要るかを書いたものがどこにもない",
    ],
    actions: [
      "水曜の十六時から一時間を記録の時間として予定表に入れる",
      "公用車の予約を予定表に移し、これまでの紙の帳面を閉じる",
      "月曜の朝の打合せで二人組の面談表を作って席の前に貼る",
    ],
    progress: "5件まで作った", step: "予定表を開いてみる", owner: "庶務係", due: "3/19", skip: "：飛ばす")

  private static let english = Texts(
    notes: [
      "Visits typed late", "No car to be had", "New staff go alone", "Five stamps a day",
      "One key for files", "Store is far away", "100 mails a day!", "No quiet at desks",
      "No leave in May", "Figures typed 3x", "Papers go missing", "Rota comes late",
      "Old forms all over", "Slides at night", "Printer is far off", "News comes late",
    ],
    ideals: [
      "Records by five", "A car when needed", "Two at each talk", "Stamped same day",
      "Leave in any May", "Typed only once", "Rota on Mondays", "One form for all",
    ],
    issues: [
      "No record time in rota", "Cars booked on paper", "Nobody pairs the talks",
      "No list of stamps due",
    ],
    actions: [
      "Put records at four on Wed", "Move cars to the calendar", "Pair people each Monday am",
    ],
    progress: "Five are done", step: "Open the rota", owner: "office team", due: "3/19",
    skip: ":skip")

  @Test(arguments: Language.allCases)
  func `needs at most 80 Enters and 14 minutes of typing`(_ language: Language) {
    var setup = Room.setup(language)
    setup.past = { _ in Past(latest: CivilDate(dayNumber: 20_700), unsettled: Self.past) }
    var texts = language == .japanese ? Self.japanese : Self.english
    var opened = 0
    var typed: [String] = []
    var hour = Hour(setup: setup)
    while !hour.isFinished, typed.count < 200 {
      let line = Self.line(for: hour, &texts, &opened)
      typed.append(line)
      hour.play([line])
    }
    let characters = typed.reduce(0) { $0 + $1.count }
    #expect(typed.count <= 80, "\(typed.count): \(typed)")
    #expect(characters <= 14 * 50, "\(characters)")
    let session = hour.session
    #expect((session.current.count, session.ideal.count) == (16, 8))
    #expect((session.issues.count, session.actions.count) == (5, 3))
    #expect(session.satisfaction?.answers == 8)
    #expect(hour.course.reviews.isEmpty)
  }

  @Test(arguments: [japanese, english])
  private func `is typed with slips, issues and actions as long as people write them`(
    _ texts: Texts
  ) {
    for (list, least) in [(texts.notes + texts.ideals, 15), (texts.issues, 20)] {
      #expect(list.reduce(0) { $0 + $1.count } >= least * list.count)
    }
    #expect(texts.actions.reduce(0) { $0 + $1.count } >= 25 * texts.actions.count)
  }

  /// What a room types at the open question; an overdue action is opened and one issue taken up.
  private static func line(for hour: Hour, _ texts: inout Texts, _ opened: inout Int) -> String {
    switch hour.question.name {
    case "people": return "8"
    case "earlier":
      opened += 1
      return opened == 1 ? "1" : opened == 2 ? "4" : ""
    case "open-action": return "2"
    case "open-issue": return "1"
    case "learned": return texts.progress
    case "note":
      let isIdeal = hour.course.stage == .ideal
      return isIdeal ? texts.ideals.next() : texts.notes.next()
    case "issue": return texts.issues.next()
    case "votes": return "6 4 3 2 1"
    case "action": return texts.actions.isEmpty ? texts.skip : action(in: hour, &texts)
    case "owner": return texts.owner
    case "new-due", "due": return texts.due
    case "first-step": return texts.step
    case "satisfaction": return "3 4 1"
    default: return ""
    }
  }

  /// One action for each issue.
  private static func action(in hour: Hour, _ texts: inout Texts) -> String {
    guard let issue = ActionQuestion(hour.question)?.draft.issue,
      !hour.session.actions.contains(where: { $0.issues.contains(issue) })
    else { return "" }
    return texts.actions.next()
  }
}

extension [String] {
  /// The next text; none is Enter.
  fileprivate mutating func next() -> String { isEmpty ? "" : removeFirst() }
}

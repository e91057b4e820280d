import ArgumentParser
import Office
import Reports
import Text

/// `aritai today`: what came in, what is due, stuck or waits, and what is not handed in.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: help.today, discussion: help.todayDiscussion,
    aliases: ["今日"])

  @Flag(name: .long, help: .init(help.week))
  var week = false

  @OptionGroup var data: DataFlags
  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let answer = try environment.office().today()
      let today = answer.value
      if try !environment.deliver(today, as: data, to: shape.output) {
        if week {
          try environment.show(today.week, as: shape)
        } else if shape.markdown {
          try environment.deliver(today.fiveLines, to: shape.output)
        } else {
          try environment.show(today.report, as: shape)
        }
      }
      try environment.reportSkipped(answer.skipped)
    }
  }
}

extension HelpWords {
  var today: String {
    language.say(
      ja: "届いた返事、期限、止まっているもの、提出がまだのものを示します。",
      en: "Replies that came, what is due or stuck, and what is not handed in.")
  }

  var todayDiscussion: String {
    language.say(
      ja: "--markdown は、チャットに貼れる5行にします。",
      en: "--markdown makes five lines to paste into a chat.")
  }

  var week: String {
    language.say(ja: "この1週間をA4で1枚にします。", en: "The week ahead on one A4 sheet.")
  }
}

import Records
import Text

/// How fast sessions in memory are read and checked, on one core.
enum ReadingBenchmark {
  static func run() {
    let bytes = sample()
    let clock = ContinuousClock()
    let count = 10_000
    var found = 0
    let time = clock.measure {
      for _ in 0..<count {
        let reading = Session.read(bytes: bytes, file: "Sessions/2026H1/2026-04-20-jinji.md")
        found += reading.diagnostics.count + reading.value.actions.count
      }
    }
    let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    let megabytes = Double(count * bytes.count) / 1e6
    print("read and check: \(count) sessions of \(bytes.count) bytes in \(time)")
    print("  \(Int(megabytes / seconds)) MB/s, \(found) found")
  }

  /// A session of about 5 kB.
  private static func sample() -> [UInt8] {
    let day = CivilDate(dayNumber: 20_563)
    var session = Session(
      id: SessionID(date: day, division: "jinji"), language: .japanese, title: "振り返り",
      division: "人事課")
    session.date = day
    session.current = (1...12).map { Note(number: $0, text: "担当者しか手順を知らない業務が多い", votes: 2) }
    session.ideal = (1...6).map { Note(number: $0, text: "誰が休んでもその日のうちに処理できる", votes: 3) }
    session.gaps = (1...6).map { number in
      var gap = Gap(number: number, text: "手順が担当者の頭の中にしかなく確かめる機会もない")
      (gap.current, gap.ideal, gap.scope) = ([number], [number], .own)
      (gap.themes, gap.handling, gap.votes) = (["属人化", "業務分担"], Handling(.act), 4)
      return gap
    }
    session.actions = (1...5).map { number in
      var action = Action(number: number, text: "月次業務の手順書を作り副担当が処理してみる")
      (action.gaps, action.owner, action.due) = ([number], "給与係長", day.adding(days: 90))
      (action.firstStep, action.indicator) = ("対象の10件を選ぶ", "手順書がある月次業務の数")
      (action.baseline, action.target) = ("2件", "10件")
      action.log = [LogEntry(date: day.adding(days: 30), state: .halfway, text: "5件作成した")]
      return action
    }
    return session.rendered()
  }
}

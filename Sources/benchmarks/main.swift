import Records
import Insight
import FoundationEssentials
let files = LibraryFiles(folder: CommandLine.arguments[2])
let library = try files.library()
let judged = try files.judged()
let clock = ContinuousClock()
var matcher: Matcher!
let start = clock.measure { matcher = Matcher(library) }
print("start", start)
for _ in 0..<2 { print("start", clock.measure { matcher = Matcher(library) }) }
var n = 0.0, r = 0.0, p = 0.0, t1 = 0.0, t3 = 0.0, tn = 0.0
for s in judged {
  let m = matcher.match(s.text, limit: 10)
  let x = Measures(ranking: m.map(\.id), grades: s.grades)
  n += x.gain; r += x.recall; p += x.first
  if let f = s.themes.first {
    let c = matcher.classify(s.text); tn += 1
    if c.themes[0].id == f { t1 += 1 }
    if c.themes.prefix(3).contains(where: { $0.id == f }) { t3 += 1 }
  }
  if CommandLine.arguments.count > 3 {
    print(s.text, m.prefix(3).map { ($0.id, $0.score, $0.reasons) })
  }
}
let c = Double(judged.count)
print(n / c, r / c, p / c, t1 / tn, t3 / tn)
let voices = library.types.flatMap(\.voices)
let classify = clock.measure { for v in voices { _ = matcher.classify(v) } }
print(
  "classify/s",
  Double(voices.count)
    / (Double(classify.components.attoseconds) / 1e18 + Double(classify.components.seconds)))
let mt = clock.measure { for v in voices { _ = matcher.match(v) } }
print("match", mt / voices.count)


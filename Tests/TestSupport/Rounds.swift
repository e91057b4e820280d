import Foundation

/// How long the attacks on the program go on: a short round in `swift test`, with `ARITAI_LONG=1` a
/// long one, with `ARITAI_SEED=N` that seed alone.
package enum Rounds {
  package static var isLong: Bool { ProcessInfo.processInfo.environment["ARITAI_LONG"] == "1" }

  /// The seeds of one round.
  package static func seeds(short: UInt64, long: UInt64) -> Range<UInt64> {
    if let seed = ProcessInfo.processInfo.environment["ARITAI_SEED"].flatMap(UInt64.init) {
      return seed..<(seed + 1)
    }
    return 0..<(isLong ? long : short)
  }
}

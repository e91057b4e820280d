import ArgumentParser
import Facilitation
import Office
import Terminal
import Text
import UseCases
import Workspace

/// Sets an hour up, new or broken off.
struct HourStart {
  /// Which hour is wanted.
  enum Choice {
    /// A new one.
    case new
    /// The latest that was broken off.
    case latest
    /// The one that somebody chooses, where there are some.
    case asked
  }

  let environment: Environment
  let desk: HourDesk
  let request: HourRequest
  let choice: Choice

  func loop() throws -> HourLoop {
    guard let unfinished = try chosen() else {
      return HourLoop(environment, desk.begin(request))
    }
    let hour = try resume(unfinished)
    environment.say(environment.words.goingOn(at: unfinished.record))
    environment.console.say(environment.hourScreen.text([hour.hour.banner]))
    return HourLoop(environment, hour)
  }

  /// The hour to go on with; nil for a new one.
  private func chosen() throws -> UnfinishedHour? {
    guard choice != .new else { return nil }
    let hours = desk.unfinished(of: request.presets.division, lost: choice == .latest)
    guard choice == .asked else {
      guard let latest = hours.last else { throw UseCaseError.nothingUnfinished }
      return latest
    }
    return hours.isEmpty ? nil : try ask(hours.reversed())
  }

  /// Enter goes on with the first, a number with another, 0 begins a new one; anything else, a
  /// name for instance, is asked again, for it would lead into somebody's hour.
  private func ask(_ hours: [UnfinishedHour]) throws -> UnfinishedHour? {
    let names = hours.enumerated().map { index, hour in
      let suffix = hour.isHeld ? environment.words.deskSuffix : ""
      return "\(index + 1) \(hour.name(desk.organization, environment.recordWords))\(suffix)"
    }
    environment.say(environment.words.unfinished(names))
    while let line = try environment.line() {
      switch Int(line.foldedAnswer) {
      case nil where line.foldedAnswer.isEmpty: return hours.first
      case 0: return nil
      case .some(let number) where hours.indices.contains(number - 1): return hours[number - 1]
      default: environment.say(environment.words.unfinishedAgain(of: hours.count))
      }
    }
    return nil
  }

  /// Takes the hour up; a lock of another machine is asked about, for only people can know
  /// whether somebody still leads there.
  private func resume(_ hour: UnfinishedHour) throws -> OfficeHour {
    do {
      return try desk.resume(hour, request)
    } catch let error as ChangeError {
      guard case .locked(_, let holder) = error, environment.canAsk,
        holder.machine != LockInfo.current().machine
      else { throw error }
      let facts = [holder.machine, holder.user, holder.time(in: environment.recordWords)]
      environment.say(environment.words.heldElsewhere(holder: facts.filter { !$0.isEmpty }))
      guard try environment.line()?.foldedAnswer == "1" else {
        throw environment.failure(environment.words.leftElsewhere, .cannotWrite)
      }
      var again = request
      again.takesOver = true
      return try desk.resume(hour, again)
    }
  }
}

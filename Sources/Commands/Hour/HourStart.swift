import ArgumentParser
import Facilitation
import Records
import Terminal
import Text
import Workspace

/// Sets an hour up, new or broken off.
struct HourStart {
  let world: Surroundings
  let desk: HourDesk
  let command: RunCommand

  func loop(from unfinished: UnfinishedHour?) throws -> HourLoop {
    var record = HourRecord(desk.office.workspace, vocabulary: desk.office.vocabulary)
    var setup = desk.setup(world, presets: command.presets)
    (setup.isPractice, setup.isQuiet) = (command.practice, command.quietScreen)
    setup.presets.likelyDivision = setup.taken.onlyDivision
    guard let unfinished else {
      return HourLoop(world, desk: desk, hour: Hour(setup: setup), record: record)
    }
    let (session, checkpoint) = try resume(&record, unfinished.record)
    let hour = Hour(resuming: session, checkpoint: checkpoint, setup: setup)
    world.say(world.words.goingOn(unfinished.record))
    world.say(HourScreen(styles: world.styles).text([hour.banner]))
    return HourLoop(world, desk: desk, hour: hour, record: record)
  }

  /// Takes the hour up; a lock of another machine is asked about, for only people can know
  /// whether somebody still leads there.
  private func resume(
    _ record: inout HourRecord, _ path: String
  ) throws -> (session: Session, checkpoint: String?) {
    do {
      return try record.resume(path, takeOver: command.takeOver)
    } catch let error as ChangeError {
      guard case .locked(_, let holder) = error, world.canAsk,
        holder.machine != LockInfo.current().machine
      else { throw error }
      let facts = [holder.machine, holder.user, holder.time(in: world.recordWords)]
      world.say(world.words.heldElsewhere(facts.filter { !$0.isEmpty }))
      let input = world.console.readLine(prompt: world.mark)
      if case .interrupted = input { throw ExitCode.interrupted }
      guard case .line(let line) = input, line.foldedAnswer == "1" else {
        throw world.failure(world.words.leftElsewhere, .cannotWrite)
      }
      return try record.resume(path, takeOver: true)
    }
  }
}

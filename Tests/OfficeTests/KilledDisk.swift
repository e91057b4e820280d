import Facilitation
import Foundation
import Synchronization
import TestSupport
import Testing
import UseCases

@testable import Office
@testable import Workspace

/// A real folder of which every state is kept that a call of the disk leaves behind: what a program
/// killed at that moment would leave.
///
/// Of a write also the half is kept. A name that is given to bytes before they are synced is an
/// issue of its own, as a power cut would leave it empty.
final class KilledDisk: Sendable {
  /// The files of a folder at one moment, by their paths from it.
  typealias Moment = [String: [UInt8]]

  private let path: String
  private let kept = Mutex<[Moment]>([])
  private let unsynced = Mutex<(bytes: Bool, names: Bool)>((false, false))
  /// The call that fails, counted from 0; nil for none.
  private let failing: Int?
  private let calls = Mutex(0)

  init(at path: String, failing: Int? = nil) { (self.path, self.failing) = (path, failing) }

  /// How often the disk was called.
  var count: Int { calls.withLock { $0 } }

  /// Whether a name or bytes may not be on the disk yet.
  var isUnsynced: Bool { unsynced.withLock { $0.bytes || $0.names } }

  /// The moments since the last call of this.
  func moments() -> [Moment] {
    kept.withLock { moments in
      defer { moments = [] }
      return moments
    }
  }

  /// The calls that put bytes on this disk.
  var files: FileSystem {
    var files = FileSystem.real
    files.write = { descriptor, bytes in
      self.call {
        self.unsynced.withLock { $0.bytes = true }
        let half = bytes.count / 2
        let first = FileSystem.real.write(descriptor, Array(bytes[..<half]))
        self.keep()
        return first == 0 ? FileSystem.real.write(descriptor, Array(bytes[half...])) : first
      }
    }
    // A kill takes nothing from the disk, so there is nothing to wait for.
    files.sync = { _ in
      self.call {
        self.unsynced.withLock { $0.bytes = false }
        return 0
      }
    }
    files.rename = { from, to in self.name(to) { FileSystem.real.rename(from, to) } }
    files.renameNew = { from, to in self.name(to) { FileSystem.real.renameNew(from, to) } }
    files.link = { from, to in self.name(to) { FileSystem.real.link(from, to) } }
    files.syncFolder = { _ in
      self.call {
        self.unsynced.withLock { $0.names = false }
        return 0
      }
    }
    return files
  }

  /// A lock need not outlive a power cut.
  private func name(_ name: String, _ body: () -> Int32) -> Int32 {
    call {
      let isEarly = unsynced.withLock { state in
        defer { state = name.hasSuffix(".lock") ? (false, state.names) : (state.bytes, true) }
        return state.bytes && !name.hasSuffix(".lock")
      }
      if isEarly { Issue.record("\(name) got its name before its bytes were on the disk") }
      return body()
    }
  }

  private func call(_ body: () -> Int32) -> Int32 {
    let number = calls.withLock { count in
      defer { count += 1 }
      return count
    }
    if number == failing { return EIO }
    let problem = body()
    keep()
    return problem
  }

  private func keep() {
    var moment: Moment = [:]
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
      moment[name] = FileManager.default.contents(atPath: "\(path)/\(name)").map { Array($0) }
    }
    kept.withLock { $0.append(moment) }
  }
}

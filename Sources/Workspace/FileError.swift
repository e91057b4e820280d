import Text

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What stopped a call on one file.
package struct FileError: Error, Hashable, Sendable {
  package var path: String
  package var call: Call
  package var reason: Reason

  /// What was being done with the file.
  package enum Call: Hashable, Sendable { case read, write, deliver, remove, list, lock }

  /// The causes that people can do something about, and the rest by number.
  package enum Reason: Hashable, Sendable {
    /// The disk or the user's share of it is full.
    case full
    /// The file would grow past a limit of the account or the disk.
    case tooLarge
    case readOnly
    case denied
    case missing
    case exists
    /// A folder stands where a file is meant, or the other way round.
    case wrongKind
    case nameTooLong
    case linkLoop
    /// The file is marked as not to be written.
    case protected
    /// The file is larger than any that is read.
    case oversized
    /// The folder lies too deep, or more lies below it than is looked at.
    case unbounded
    /// The name is not UTF-8.
    case oddName
    /// A pipe or device at whose other end nobody is.
    case nobodyThere
    /// Any other errno.
    case other(Int32)
  }

  init(_ path: String, _ call: Call, errno code: Int32) {
    self.init(path: path, call: call, reason: Reason(errno: code))
  }

  package init(path: String, call: Call, reason: Reason) {
    (self.path, self.call, self.reason) = (path, call, reason)
  }
}

extension FileError.Reason {
  init(errno code: Int32) {
    self =
      switch code {
      case ENOSPC, EDQUOT: .full
      case EFBIG: .tooLarge
      case EROFS: .readOnly
      case EACCES, EPERM: .denied
      case ENOENT: .missing
      case EEXIST: .exists
      case EISDIR, ENOTDIR: .wrongKind
      case ENAMETOOLONG: .nameTooLong
      case ELOOP: .linkLoop
      case ENXIO, EPIPE: .nobodyThere
      default: .other(code)
      }
  }
}

/// What the bytes of a text file can be.
package enum Encoding: Hashable, Sendable {
  case utf8
  /// Shift_JIS as Windows writes it (Notepad's ANSI in Japanese).
  case cp932
  case unknown

  package init(of bytes: [UInt8]) {
    if (try? UTF8Span(validating: bytes.span)) != nil {
      self = .utf8
    } else {
      self = DecodedText(bytes)?.encoding == .cp932 ? .cp932 : .unknown
    }
  }
}

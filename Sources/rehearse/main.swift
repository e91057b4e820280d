#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import Rehearsal

// The rehearsal that `scripts/test-wasm` compares with, as the native program does it.
var request: [UInt8] = []
var buffer = [UInt8](repeating: 0, count: 1 << 16)
while case let count = read(0, &buffer, buffer.count), count > 0 { request += buffer[..<count] }
var rest = Rehearsal.given(for: request)[...]
while !rest.isEmpty {
  let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  guard count > 0 else { exit(74) }
  rest = rest.dropFirst(count)
}

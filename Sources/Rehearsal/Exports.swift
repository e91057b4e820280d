/// What a request gives, in memory that nobody frees: the process ends with it.
@_expose(wasm, "aritai_rehearse") @c(aritai_rehearse) func rehearse(
  _ request: UnsafePointer<UInt8>, _ count: Int, _ length: UnsafeMutablePointer<Int>
) -> UnsafeMutablePointer<UInt8>? {
  let given = Rehearsal.given(for: Array(UnsafeBufferPointer(start: request, count: count)))
  let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: given.count)
  _ = memory.initialize(from: given)
  length.pointee = given.count
  return memory.baseAddress
}

/// A value that can be put into a block of bytes and comes back from it as it was.
///
/// What one kind of value makes of itself is written here once for all fields of it.
package protocol Packable: Sendable {
  func pack(into block: inout Packer)
  init(from block: inout Unpacker)
}

/// Puts values into a block of bytes, one behind the other.
package struct Packer {
  private(set) var bytes: [UInt8] = []

  init(room: Int) { bytes.reserveCapacity(room) }

  /// A number in as many bytes as it needs, seven bits in each.
  mutating func add(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A text behind its length.
  mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// A stretch that can be stepped over: its length in one byte, of a long one in five.
  mutating func addStretch(_ fill: (inout Packer) -> Void) {
    let start = open()
    fill(&self)
    close(start)
  }

  /// Begins a stretch, which `close` ends.
  mutating func open() -> Int {
    bytes.append(0)
    return bytes.count - 1
  }

  /// The stretch of a row behind its place.
  mutating func addStretch(ofRow row: UInt8, _ fill: (inout Packer) -> Void) {
    bytes.append(row)
    addStretch(fill)
  }

  /// The values of a list as the stretch of a row, of which nothing is written while it is empty.
  mutating func add<Value>(
    _ values: [Value], ofRow row: UInt8, _ pack: (Value, inout Packer) -> Void
  ) {
    if values.isEmpty { return }
    addStretch(ofRow: row) { block in
      for value in values { pack(value, &block) }
    }
  }

  /// Writes the length of what stands behind a place into it.
  mutating func close(_ start: Int) {
    let length = bytes.count - start - 1
    if length < 0xFF {
      bytes[start] = UInt8(truncatingIfNeeded: length)
    } else {
      bytes[start] = 0xFF
      let digits = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: length >> $0) }
      bytes.insert(contentsOf: digits, at: start + 1)
    }
  }
}

/// Takes values out of a block in the order in which they were put in.
package struct Unpacker {
  let bytes: [UInt8]
  private(set) var place: Int
  /// Where the stretch ends that is being read.
  let end: Int

  init(_ bytes: [UInt8], at place: Int, end: Int) {
    (self.bytes, self.place, self.end) = (bytes, place, end)
  }

  var isAtEnd: Bool { place >= end }

  mutating func byte() -> UInt8 {
    place += 1
    return bytes[place - 1]
  }

  mutating func number() -> UInt64 {
    var next = byte()
    var (number, shift): (UInt64, UInt64) = (UInt64(next & 0x7F), 7)
    while next & 0x80 != 0 {
      next = byte()
      number |= UInt64(next & 0x7F) << shift
      shift += 7
    }
    return number
  }

  mutating func text() -> String {
    let length = Int(truncatingIfNeeded: number())
    place += length
    return String(utf8: bytes, place - length..<place)
  }

  /// The next stretch, behind which the walk goes on.
  mutating func stretch() -> Unpacker {
    var length = Int(byte())
    if length == 0xFF {
      length = 0
      for shift in [0, 8, 16, 24] { length |= Int(byte()) << shift }
    }
    place += length
    return Unpacker(bytes, at: place - length, end: place)
  }
}

extension Unpacker {
  /// The values that fill the rest of the stretch.
  mutating func all<Value: Packable>() -> [Value] {
    var values: [Value] = []
    while !isAtEnd { values.append(Value(from: &self)) }
    return values
  }

  /// The value of a row in a stretch of fields.
  func value<Value: Packable>(of row: Int) -> Value? {
    var fields = self
    while !fields.isAtEnd {
      let isWanted = fields.byte() == UInt8(truncatingIfNeeded: row)
      var value = fields.stretch()
      if isWanted { return Value(from: &value) }
    }
    return nil
  }
}

extension Fielded {
  /// Puts every field that holds something into a block, each behind the place of its row, and
  /// every text that people have typed as `change` makes it; a post that is then empty is none.
  func pack(into block: inout Packer, _ change: (String, TextPlace) -> String) {
    var place: UInt8 = 0
    for row in Self.fields.rows {
      row.pack(self, place, { change($0, row.textPlace) }, &block)
      place += 1
    }
  }

  /// Fills the fields of a stretch into an empty value.
  mutating func fill(from stretch: Unpacker) {
    var stretch = stretch
    while !stretch.isAtEnd {
      let row = Int(stretch.byte())
      var value = stretch.stretch()
      Self.fields.rows[row].unpack(&self, &value)
    }
  }
}

extension Optional: Packable where Wrapped: Packable {
  package func pack(into block: inout Packer) {
    block.add(self == nil ? 0 : 1)
    self?.pack(into: &block)
  }

  package init(from block: inout Unpacker) {
    self = block.byte() == 0 ? nil : Wrapped(from: &block)
  }
}

extension Array: Packable where Element: Packable {
  package func pack(into block: inout Packer) {
    block.add(UInt64(count))
    for element in self { element.pack(into: &block) }
  }

  package init(from block: inout Unpacker) {
    let count = Int(from: &block)
    self = []
    reserveCapacity(count)
    for _ in 0..<count { append(Element(from: &block)) }
  }
}

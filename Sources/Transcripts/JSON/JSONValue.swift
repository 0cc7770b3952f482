/// A place on simdjson's tape: one value of a parsed document, read where it stands without
/// building dictionaries or strings. Valid until its parser parses again.
///
/// The tape holds one 64-bit word an element: the type in the top byte, a payload in the rest
/// (simdjson, *doc/tape.md*). The unsafe reads are in bounds because the indices come from the tape
/// itself, which simdjson closes with an end word, and because every walk stops at the closing
/// bracket's word.
package struct JSONValue {
    private let tape: UnsafePointer<UInt64>
    private let strings: UnsafePointer<UInt8>
    private let index: Int

    init(tape: UnsafePointer<UInt64>, strings: UnsafePointer<UInt8>, index: Int) {
        self.tape = tape
        self.strings = strings
        self.index = index
    }

    private var type: UInt8 { UInt8(truncatingIfNeeded: tape[index] >> 56) }
    private var payload: Int { Int(tape[index] & 0x00ff_ffff_ffff_ffff) }

    package var isNull: Bool { type == UInt8(ascii: "n") }
    package var isObject: Bool { type == UInt8(ascii: "{") }
    package var isArray: Bool { type == UInt8(ascii: "[") }

    /// The unescaped UTF-8 of a string; `nil` for another type.
    package var text: UnsafeBufferPointer<UInt8>? {
        guard type == UInt8(ascii: "\"") else { return nil }
        let start = strings + payload
        let count = UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)
        return UnsafeBufferPointer(start: start + 4, count: Int(count))
    }

    /// A string, copied; `nil` for another type.
    package var string: String? {
        text.map { String(decoding: $0, as: UTF8.self) }
    }

    /// A whole number; `nil` for another type or one beyond 64 bits with sign.
    package var integer: Int64? {
        switch type {
        case UInt8(ascii: "l"): Int64(bitPattern: tape[index + 1])
        default: nil
        }
    }

    /// Any number, rounded to a double where it must be; `nil` for another type.
    package var number: Double? {
        switch type {
        case UInt8(ascii: "l"): Double(Int64(bitPattern: tape[index + 1]))
        case UInt8(ascii: "u"): Double(tape[index + 1])
        case UInt8(ascii: "d"): Double(bitPattern: tape[index + 1])
        default: nil
        }
    }

    package var boolean: Bool? {
        switch type {
        case UInt8(ascii: "t"): true
        case UInt8(ascii: "f"): false
        default: nil
        }
    }

    /// A string as it is, or a whole number in digits: what exports use for ids.
    package var label: String? { string ?? digits }

    /// A whole number in digits, also one that is written `1001.0`, as tables with gaps become in
    /// some programs; `nil` for another type.
    package var digits: String? {
        switch type {
        case UInt8(ascii: "l"): String(Int64(bitPattern: tape[index + 1]))
        case UInt8(ascii: "u"): String(tape[index + 1])
        case UInt8(ascii: "d"): number.flatMap(Int64.init(exactly:)).map { String($0) }
        default: nil
        }
    }

    /// How many elements or fields a list or an object has, up to 16,777,215; 0 for other types.
    package var count: Int {
        isObject || isArray ? payload >> 32 & 0xff_ffff : 0
    }

    /// The fields of an object in their order; empty for another type.
    package var fields: JSONFields {
        JSONFields(next: at(index + 1), end: isObject ? afterContainer - 1 : index + 1)
    }

    /// The elements of a list in their order; empty for another type.
    package var elements: JSONElements {
        JSONElements(next: at(index + 1), end: isArray ? afterContainer - 1 : index + 1)
    }

    /// The first field of an object with a name; `nil` without one. Looks at every field: for the
    /// few fields of small objects, see `fields` and `WordTable` for many.
    package subscript(name: StaticString) -> JSONValue? {
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return fields.first { $0.name.elementsEqual(wanted) }?.value
    }

    private var afterContainer: Int { payload & 0xffff_ffff }

    /// The value behind this one on the tape.
    var following: JSONValue {
        switch type {
        case UInt8(ascii: "{"), UInt8(ascii: "["): at(afterContainer)
        case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"): at(index + 2)
        default: at(index + 1)
        }
    }

    /// Whether this place lies before an index of the tape.
    func isBefore(_ end: Int) -> Bool { index < end }

    private func at(_ index: Int) -> JSONValue {
        JSONValue(tape: tape, strings: strings, index: index)
    }
}

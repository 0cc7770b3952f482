/// Characters that workbooks write as their number between marks (`_x000D_`), since XML has no place
/// for them (ECMA-376 part 1, 22.9.2.19).
enum CellEscapes {
    /// Puts the characters in place of their numbers, in the bytes from a place on. Carriage returns
    /// are left out: a line feed stands beside them. `_x005F_` is a `_` that begins no number.
    static func decode(_ bytes: inout [UInt8], from start: Int) {
        guard hasMark(bytes[start...]) else { return }
        let text = String(decoding: bytes[start...], as: UTF8.self)
        bytes.removeSubrange(start...)
        var units: [UInt16] = []
        var rest = text[...]
        while let match = rest.firstMatch(of: /_x([0-9A-Fa-f]{4})_/) {
            units += rest[..<match.range.lowerBound].utf16
            if let unit = UInt16(match.output.1, radix: 16), unit != 13 { units.append(unit) }
            rest = rest[match.range.upperBound...]
        }
        units += rest.utf16
        bytes += String(decoding: units, as: UTF16.self).utf8
    }

    private static func hasMark(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.indices.dropLast(6).contains { place in
            bytes[place] == UInt8(ascii: "_") && bytes[place + 1] == UInt8(ascii: "x")
                && bytes[place + 6] == UInt8(ascii: "_")
        }
    }
}

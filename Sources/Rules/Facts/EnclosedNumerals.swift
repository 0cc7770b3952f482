/// Numbers in circles: ⑦, ⑮, ①⓪.
enum EnclosedNumerals {
    static func isNumeral(_ scalar: UInt32) -> Bool {
        guard 0x2460...0x32BF ~= scalar else { return false }
        return signs.contains { $0.contains(scalar) }
    }

    /// The number that the signs from `start` on are; `nil` where a list is counted with them (①7天
    /// ②48小时), which other signs in the line and numerals beside them tell.
    static func number(at start: Int, in line: PlainLine) -> (value: Double, end: Int)? {
        var end = start
        while isNumeral(line[end]) { end += 1 }
        guard !isOther(line[start - 1]), !isOther(line[end]),
            line.scalars[..<start].allSatisfy({ !isNumeral($0) }),
            line.scalars[end...].allSatisfy({ !isNumeral($0) })
        else { return nil }
        let values = line.scalars[start..<end].compactMap {
            Unicode.Scalar($0)?.properties.numericValue
        }
        if values.count == 1 { return (values[0], end) }
        guard values.count <= 6, values.allSatisfy({ $0 < 10 }) else { return nil }
        return (values.reduce(0) { $0 * 10 + $1 }, end)
    }

    private static func isOther(_ scalar: UInt32) -> Bool {
        scalar.isWordScalar || ChineseNumerals.isNumeral(scalar)
    }

    private static let signs: [ClosedRange<UInt32>] = [
        0x2460...0x2473, 0x24EA...0x24FF, 0x2776...0x2793, 0x3251...0x325F, 0x32B1...0x32BF,
    ]
}

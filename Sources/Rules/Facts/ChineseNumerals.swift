/// Chinese numerals up to 万, with the everyday forms 两, 俩, 仨, 半 and pairs such as 三五, 廿, 卅.
enum ChineseNumerals {
    static func isNumeral(_ scalar: UInt32) -> Bool {
        digits[scalar] != nil || scales[scalar] != nil || scalar == half || tens(scalar) != nil
    }

    /// 百, 千 or 万 behind Arabic digits; `nil` for anything else.
    static func scale(_ scalar: UInt32) -> Double? {
        scales[scalar].flatMap { $0 >= 100 ? $0 : nil }
    }

    /// The value of a single digit.
    static func digit(_ scalar: UInt32) -> Double? { digits[scalar] }

    /// The value of a run of numerals: 一百零五 is 105, 二零二六 is 2026, 两三 is from 2 to 3, 二三十
    /// from 20 to 30. `nil` for what is no number.
    static func value(_ numerals: [UInt32]) -> ClosedRange<Double>? {
        if numerals == [half] { return 0.5...0.5 }
        guard !numerals.contains(half) else { return nil }
        if numerals.contains(where: { tens($0) != nil }) {
            return value(numerals.flatMap { tens($0) ?? [$0] })
        }
        if numerals.allSatisfy({ digits[$0] != nil }) { return plainDigits(numerals) }
        if let pair = pair(numerals) { return pair }
        return scaled(numerals).map { $0...$0 }
    }

    private static func plainDigits(_ numerals: [UInt32]) -> ClosedRange<Double>? {
        let values = numerals.compactMap { digits[$0] }
        switch values.count {
        case 1: return values[0]...values[0]
        case 2 where values[0] > 0 && values[0] < values[1]: return values[0]...values[1]
        case 2: return nil
        default:
            let value = values.reduce(0) { $0 * 10 + $1 }
            return value...value
        }
    }

    /// 二三十, 三四百: two digits that share a scale.
    private static func pair(_ numerals: [UInt32]) -> ClosedRange<Double>? {
        guard numerals.count == 3, let low = digits[numerals[0]], let high = digits[numerals[1]],
            let scale = scales[numerals[2]], low > 0, low < high
        else { return nil }
        return low * scale...high * scale
    }

    private static func scaled(_ numerals: [UInt32]) -> Double? {
        var total = 0.0
        var group = 0.0
        var digit: Double?
        var lastScale = 10.0
        for numeral in numerals {
            if let value = digits[numeral] {
                guard digit == nil || digit == 0 else { return nil }
                digit = value
                if value == 0 { lastScale = 10 }
            } else if let scale = scales[numeral] {
                if scale == 10_000 {
                    total = (total + group + (digit ?? 0)) * scale
                    group = 0
                } else {
                    group += (digit ?? 1) * scale
                }
                digit = nil
                lastScale = scale
            }
        }
        // 两百五 is 250: a digit right behind 百 or above counts a tenth of that scale.
        return total + group + (digit ?? 0) * (lastScale / 10)
    }

    /// 廿 and 卅 as they are read: 二十, 三十.
    private static func tens(_ scalar: UInt32) -> [UInt32]? {
        switch scalar {
        case 0x5EFF: [0x4E8C, 0x5341]
        case 0x5345: [0x4E09, 0x5341]
        default: nil
        }
    }

    private static let half = UInt32("半" as Unicode.Scalar)

    private static let digits: ScalarMap<Double> = table([
        ("零〇", 0), ("一壹", 1), ("二两俩贰", 2), ("三仨叁", 3), ("四肆", 4), ("五伍", 5), ("六陆", 6),
        ("七柒", 7), ("八捌", 8), ("九玖", 9),
    ])

    private static let scales: ScalarMap<Double> = table([
        ("十拾", 10), ("百佰", 100), ("千仟", 1000), ("万萬", 10_000),
    ])

    private static func table(_ rows: [(String, Double)]) -> ScalarMap<Double> {
        var table = ScalarMap<Double>()
        for (names, value) in rows {
            for name in names.unicodeScalars { table.set(value, for: UInt32(name)) }
        }
        return table
    }
}

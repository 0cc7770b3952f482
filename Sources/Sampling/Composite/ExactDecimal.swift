/// A decimal number that is added, subtracted and compared without rounding: points, weights,
/// grades.
///
/// It keeps its number of places, as 29.0 is written otherwise than 29, and reads from texts so that
/// no value passes through a Double.
package struct ExactDecimal: Sendable {
    /// The value times 10^places.
    let units: Int
    /// 0...6.
    package let places: Int

    /// Reads digits with an optional sign and point: up to nine digits before the point and six
    /// after it; nil for anything else.
    package init?(_ text: String) {
        let isNegative = text.hasPrefix("-")
        let parts = (isNegative ? text.dropFirst() : text[...])
            .split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...9).contains(parts[0].utf8.count) else {
            return nil
        }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard decimals.utf8.count <= 6, parts.count == 1 || !decimals.isEmpty,
            (parts[0] + decimals).utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let digits = Int(parts[0] + decimals)
        else { return nil }
        units = isNegative ? -digits : digits
        places = decimals.utf8.count
    }

    package init(_ whole: Int) {
        (units, places) = (whole, 0)
    }

    init(units: Int, places: Int) {
        (self.units, self.places) = (units, places)
    }

    /// The number with all its places, such as `29.0`.
    package var text: String {
        guard places > 0 else { return String(units) }
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return (units < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// The nearest Double, for charts and statistics.
    package var double: Double {
        Double(units) / Double(ExactDecimal.power(places))
    }

    package static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        let places = max(left.places, right.places)
        return ExactDecimal(units: left.units(places) + right.units(places), places: places)
    }

    package static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
        let places = max(left.places, right.places)
        return ExactDecimal(units: left.units(places) - right.units(places), places: places)
    }

    /// 10 to a power of 0...18.
    static func power(_ exponent: Int) -> Int {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }

    /// The value in units of a place at least as fine as its own.
    private func units(_ places: Int) -> Int {
        units * ExactDecimal.power(places - self.places)
    }
}

extension ExactDecimal: Hashable, Comparable {
    package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
        let places = max(left.places, right.places)
        return left.units(places) == right.units(places)
    }

    package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        let places = max(left.places, right.places)
        return left.units(places) < right.units(places)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(units(6))
    }
}

extension ExactDecimal: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let number = ExactDecimal(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a decimal number as a text")
        }
        self = number
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

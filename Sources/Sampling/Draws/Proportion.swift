/// A share above 0 and up to 1, exact: a decimal number of at most nine places.
package struct Proportion: Hashable, Sendable {
    private let billionths: Int

    /// Reads `0.05` or `5%`; nil for anything else, for 0 and for more than 1.
    package init?(_ text: String) {
        let percent = text.hasSuffix("%")
        let number = percent ? String(text.dropLast()) : text
        let places = percent ? 7 : 9
        guard let value = Proportion.scaled(number, places: places),
            (1...1_000_000_000).contains(value)
        else { return nil }
        billionths = value
    }

    /// 95 %, what every range and every plan is made for where nobody asks for another.
    package static let usualConfidence = Proportion(billionths: 950_000_000)

    /// 80 %, the usual chance to see a difference that exists.
    package static let usualPower = Proportion(billionths: 800_000_000)
    /// 10 %, the usual chance that a bad lot passes.
    package static let usualRisk = Proportion(billionths: 100_000_000)

    private init(billionths: Int) {
        self.billionths = billionths
    }

    /// The smallest whole number that is not below this share of a count.
    package func roundedUp(of count: Int) -> Int {
        let product = Int128(billionths) * Int128(count)
        return Int((product + 999_999_999) / 1_000_000_000)
    }

    /// The share as a Double, for formulas that are not exact anyway.
    package var value: Double { Double(billionths) / 1e9 }

    /// The number without superfluous zeros, such as `0.05`.
    package var text: String {
        guard billionths < 1_000_000_000 else { return "1" }
        let digits = String(String(billionths + 1_000_000_000).dropFirst())
        return "0." + String(digits.reversed().drop { $0 == "0" }.reversed())
    }

    /// A plain decimal number times a power of ten; nil where it has more places than that.
    private static func scaled(_ number: String, places: Int) -> Int? {
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), !parts[0].isEmpty, parts[0].count <= 3 else {
            return nil
        }
        let decimals = parts.count == 2 ? parts[1] : "0"
        guard (1...places).contains(decimals.count) else { return nil }
        let digits = parts[0] + decimals + String(repeating: "0", count: places - decimals.count)
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits)
    }
}

extension Proportion: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let proportion = Proportion(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "a decimal text above 0 and up to 1")
        }
        self = proportion
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

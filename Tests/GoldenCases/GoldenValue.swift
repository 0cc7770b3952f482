import Foundation

/// A value of the golden file, as JSON has it.
package enum GoldenValue: Hashable, Sendable, Decodable {
    case null
    case truth(Bool)
    case number(Double)
    case text(String)
    case list([GoldenValue])
    case object([String: GoldenValue])

    package init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let truth = try? single.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? single.decode(Double.self) {
            self = .number(number)
        } else if let text = try? single.decode(String.self) {
            self = .text(text)
        } else if let list = try? single.decode([GoldenValue].self) {
            self = .list(list)
        } else {
            self = .object(try single.decode([String: GoldenValue].self))
        }
    }
}

// What a case expects, written from the values of the code.
extension GoldenValue {
    package init(_ number: Double?) { self = number.map { .number($0) } ?? .null }
    package init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .null }
    package init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    package init(_ truth: Bool) { self = .truth(truth) }
    package init(_ numbers: [Double]) { self = .list(numbers.map { .number($0) }) }
    package init(_ numbers: [Int]) { self = .list(numbers.map { .number(Double($0)) }) }
    package init(_ texts: [String]) { self = .list(texts.map { .text($0) }) }
}

// What a case is given.
extension GoldenValue {
    /// A field of an object; null where there is none.
    package subscript(_ key: String) -> GoldenValue {
        if case .object(let fields) = self { fields[key] ?? .null } else { .null }
    }

    package var list: [GoldenValue] {
        if case .list(let values) = self { values } else { [] }
    }

    package var fields: [String: GoldenValue] {
        if case .object(let fields) = self { fields } else { [:] }
    }

    package var double: Double {
        get throws {
            guard case .number(let number) = self else { throw GoldenError.notANumber(self) }
            return number
        }
    }

    package var optionalDouble: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    package var optionalInt: Int? { optionalDouble.flatMap { Int(exactly: $0) } }

    package var int: Int {
        get throws {
            guard let number = optionalInt else { throw GoldenError.notANumber(self) }
            return number
        }
    }

    /// A 64-bit number, which the golden file writes as a text.
    package var word: UInt64 {
        get throws {
            guard let number = UInt64(try text) else { throw GoldenError.notANumber(self) }
            return number
        }
    }

    package var text: String {
        get throws {
            guard case .text(let text) = self else { throw GoldenError.notAText(self) }
            return text
        }
    }

    package var doubles: [Double] { get throws { try list.map { try $0.double } } }
    package var ints: [Int] { get throws { try list.map { try $0.int } } }
    package var texts: [String] { get throws { try list.map { try $0.text } } }
}

extension GoldenValue {
    /// Where this value differs from an expected one by more than
    /// `tolerance · max(1, |expected|)`; nil where it does not.
    func difference(from expected: GoldenValue, tolerance: Double, at place: String = "") -> String?
    {
        switch (self, expected) {
        case (.number(let got), .number(let wanted)):
            return abs(got - wanted) <= tolerance * max(1, abs(wanted))
                ? nil : "\(place): \(got), expected \(wanted)"
        case (.list(let got), .list(let wanted)) where got.count == wanted.count:
            return zip(got, wanted).enumerated().lazy.compactMap { index, pair in
                pair.0.difference(from: pair.1, tolerance: tolerance, at: "\(place)[\(index)]")
            }.first
        case (.object(let got), .object(let wanted)) where got.keys == wanted.keys:
            return wanted.lazy.compactMap { key, value in
                self[key].difference(from: value, tolerance: tolerance, at: "\(place).\(key)")
            }.first
        default:
            return self == expected ? nil : "\(place): \(self), expected \(expected)"
        }
    }
}

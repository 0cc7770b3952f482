/// A way to write times: `dd/MM/yyyy HH:mm:ss`, with the letters of Unicode (UTS 35) for year,
/// month, day, hour (`H` of 24, `h` of 12 with `a` for AM and PM), minute, second and fraction (`S`).
/// Letters in quotation marks and all other characters stand for themselves; one letter takes one
/// digit or more.
package struct TimeFormat: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case number(Character, count: Int)
        case half
        case text(Character)
    }

    /// As it was written.
    package let text: String
    private let parts: [Part]

    /// `nil` where year, month, day or hour is missing, or a letter means nothing here.
    package init?(_ text: String) {
        self.text = text
        var parts: [Part] = []
        var quoted = false
        for character in text {
            if character == "'" {
                quoted.toggle()
            } else if quoted || !(character.isASCII && character.isLetter) {
                parts.append(.text(character))
            } else if character == "a" {
                parts.append(.half)
            } else if "yMdHhmsS".contains(character) {
                if case .number(character, let count) = parts.last {
                    parts[parts.count - 1] = .number(character, count: count + 1)
                } else {
                    parts.append(.number(character, count: 1))
                }
            } else {
                return nil
            }
        }
        self.parts = parts
        let letters = Set(
            parts.compactMap { part in if case .number(let letter, _) = part { letter } else { nil }
            })
        guard letters.isSuperset(of: ["y", "M", "d"]),
            letters.contains("H") || letters.contains("h")
        else { return nil }
    }

    /// The moment of a text in a zone; `nil` where it is not written so.
    func moment(_ text: String, zone: ZoneOffsets) -> Timestamp? {
        var rest = text.trimmed[...]
        var values: [Character: Int] = [:]
        var isAfternoon: Bool?
        var fraction = ""
        for part in parts {
            switch part {
            case .text(let character):
                guard rest.first == character else { return nil }
                rest = rest.dropFirst()
            case .half:
                guard let half = Self.takeHalf(&rest) else { return nil }
                isAfternoon = half
            case .number(let letter, let count):
                let most = count > 1 && letter != "S" ? max(count, 2) : letter == "y" ? 4 : 9
                let digits = rest.prefix { $0.isASCII && $0.isNumber }.prefix(count == 1 ? 9 : most)
                guard let value = Int(digits) else { return nil }
                // The third year after Christ is the third day of a month in another order.
                if letter == "y", count == 4, digits.count < 4 { return nil }
                values[letter] = letter == "y" && count == 2 ? 2000 + value : value
                if letter == "S" { fraction = String(digits) }
                rest = rest[digits.endIndex...]
            }
        }
        guard rest.isEmpty else { return nil }
        var hour = values["H"] ?? values["h"] ?? 0
        if let isAfternoon { hour = hour % 12 + (isAfternoon ? 12 : 0) }
        let local = Timestamp.local(
            year: values["y"] ?? 0, month: values["M"] ?? 0, day: values["d"] ?? 0, hour: hour,
            minute: values["m"] ?? 0, second: values["s"] ?? 0)
        let thousandths = Int64((fraction + "000").prefix(3)) ?? 0
        return local.map { zone.moment(local: $0 + thousandths) }
    }

    private static func takeHalf(_ rest: inout Substring) -> Bool? {
        for (word, isAfternoon) in [("AM", false), ("PM", true), ("上午", false), ("下午", true)]
        where rest.uppercased().hasPrefix(word) {
            rest = rest.dropFirst(word.count)
            return isAfternoon
        }
        return nil
    }
}

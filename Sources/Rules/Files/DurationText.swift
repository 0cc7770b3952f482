import Wording

/// A length of time as authors write it: `60 s`, `5 min`, `2 h`, `1 day`.
package enum DurationText {
    /// Units, in milliseconds.
    static let units: [String: Int64] = [
        "s": 1000, "second": 1000, "seconds": 1000,
        "min": 60_000, "minute": 60_000, "minutes": 60_000,
        "h": 3_600_000, "hour": 3_600_000, "hours": 3_600_000,
        "day": 86_400_000, "days": 86_400_000,
    ]

    /// A regular expression for a whole text.
    static let wording = "[1-9][0-9]* (" + units.keys.sorted().joined(separator: "|") + ")"

    /// In milliseconds; `nil` where the text is no length of time.
    package static func milliseconds(_ text: String) -> Int64? {
        let words = text.split(separator: " ")
        guard words.count == 2, let number = Int64(words[0]), (1...100_000).contains(number),
            let unit = units[String(words[1])]
        else { return nil }
        return number * unit
    }
}

extension Key where Value == Int64 {
    /// A length of time, in milliseconds.
    static func duration(_ name: String, _ meaning: Phrase) -> Key {
        Key(name: name, shape: .matching(DurationText.wording), meaning: meaning) {
            (it) throws(FileError) in
            guard let duration = DurationText.milliseconds(try it.text()) else {
                throw it.error(.durationUnknown)
            }
            return duration
        }
    }
}

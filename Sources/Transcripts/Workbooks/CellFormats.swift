/// Which formats of a workbook's cells show a date or a time, and what a number means there.
final class CellFormats: XMLEvents.Reader {
    private let countsFrom1904: Bool
    private var codes: [Int: String] = [:]
    private var formats: [Int] = []
    private var inCells = false

    init(countsFrom1904: Bool) {
        self.countsFrom1904 = countsFrom1904
    }

    func begin(_ name: String, _ attributes: [String: String]) {
        if name == "numFmt", let id = attributes["numFmtId"].flatMap({ Int($0) }) {
            codes[id] = attributes["formatCode"]
        }
        if name == "cellXfs" { inCells = true }
        if name == "xf", inCells { formats.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0) }
    }

    func end(_ name: String) {
        if name == "cellXfs" { inCells = false }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// Whether numbers in cells of a style are dates or times.
    func isMoment(style: Int) -> Bool {
        guard formats.indices.contains(style) else { return false }
        let format = formats[style]
        // The built-in ones (ECMA-376 part 1, 18.8.30), those of East Asia among them.
        if [14...22, 27...36, 45...47, 50...58].contains(where: { $0.contains(format) }) {
            return true
        }
        return codes[format].map { Self.has("ymdhs", in: $0) } ?? false
    }

    /// Whether cells of a style show a clock beside the day, or alone.
    func showsClock(style: Int) -> Bool {
        guard formats.indices.contains(style) else { return false }
        let format = formats[style]
        if [18...22, 32...35, 45...47, 55...56].contains(where: { $0.contains(format) }) {
            return true
        }
        return codes[format].map { Self.has("hs", in: $0) } ?? false
    }

    /// Whether a format's code has one of these letters outside quotation marks and brackets.
    private static func has(_ letters: String, in code: String) -> Bool {
        var quote = false
        var bracket = false
        var escaped = false
        for character in code.lowercased() {
            if escaped {
                escaped = false
            } else if character == "\\" {
                escaped = true
            } else if character == "\"" {
                quote.toggle()
            } else if character == "[" || character == "]" {
                bracket = character == "["
            } else if !quote, !bracket, letters.contains(character) {
                return true
            }
        }
        return false
    }

    /// The text of a number that is a date or a time: `2024-06-03 09:05:07`, the day alone where it
    /// has no clock and does not show one, the clock alone where it has no day. Days count from 1900 as Excel counts them,
    /// with a 29 February 1900 that never was. `nil` for a number out of range.
    func moment(_ number: Double, showsClock: Bool) -> String? {
        guard number >= 0, number < 2_958_466 else { return nil }
        let milliseconds = Int64((number * 86_400_000).rounded())
        let days = Int(milliseconds / 86_400_000)
        let clock = Int(milliseconds % 86_400_000)
        // 1970-01-01 is day 25569, or 24107 from 1904 on.
        let day = LocalDate(dayNumber: days - (countsFrom1904 ? 24_107 : 25_569))
        if days == 0 { return Self.clock(clock) }
        return clock == 0 && !showsClock ? "\(day)" : "\(day) " + Self.clock(clock)
    }

    private static func clock(_ milliseconds: Int) -> String {
        let parts = [
            milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60,
        ]
        let fraction = milliseconds % 1000 == 0 ? "" : "." + (milliseconds % 1000).padded(to: 3)
        return parts.map { $0.padded(to: 2) }.joined(separator: ":") + fraction
    }
}

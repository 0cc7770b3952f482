/// What cells of a sheet may say.
enum SheetWords {
    /// A whole number of 0 or more, also as `12.0`; nil for anything else, and for more than there
    /// can be of anything, so that sums stay whole numbers.
    static func count(_ text: String) -> Int? {
        guard let number = number(text), number >= 0, number <= 1e12 else { return nil }
        return Int(exactly: number)
    }

    /// A finite number.
    static func number(_ text: String) -> Double? {
        Double(text).flatMap { $0.isFinite ? $0 : nil }
    }

    /// Whether a cell says yes; nil where it says neither.
    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "1", "yes", "y", "true", "是", "对", "有", "√", "✓": true
        case "0", "no", "n", "false", "否", "不", "无", "×", "✗": false
        default: nil
        }
    }
}

/// The time at the end of a line copied out of Qianniu.
enum QianniuTime {
    /// The part before it, and the time: a clock with seconds, and the day before it where there is
    /// one. `nil` where the line does not end so. The year is the last four digits before the month,
    /// whatever digits a name before it ends with; a clock alone stands behind a blank.
    static func split(_ text: String) -> (name: String, time: String)? {
        guard text.utf8.last.map({ 48...57 ~= $0 }) ?? false else { return nil }
        var scan = Backward(bytes: Array(text.utf8))
        guard scan.take(digits: 2...2), scan.take(":"), scan.take(digits: 2...2), scan.take(":"),
            scan.take(digits: 1...2)
        else { return nil }
        let clock = scan.position
        while scan.take(" ") || scan.take("\t") {}
        let isApart = scan.position < clock || clock == 0
        let beforeBlanks = scan
        if scan.takeDay(isApart: isApart) { return scan.parts(at: scan.position) }
        return isApart ? beforeBlanks.parts(at: clock) : nil
    }

    /// Goes over bytes from their end.
    private struct Backward {
        let bytes: [UInt8]
        var position: Int

        init(bytes: [UInt8]) {
            self.bytes = bytes
            position = bytes.count
        }

        mutating func take(digits: ClosedRange<Int>) -> Bool {
            var taken = 0
            while taken < digits.upperBound, position > 0, 48...57 ~= bytes[position - 1] {
                position -= 1
                taken += 1
            }
            return digits.contains(taken)
        }

        mutating func take(_ text: String) -> Bool {
            guard bytes[..<position].suffix(text.utf8.count).elementsEqual(text.utf8) else {
                return false
            }
            position -= text.utf8.count
            return true
        }

        /// Takes `2024-6-3`, `2024/6/3` or `2024年6月3日`.
        mutating func takeDay(isApart: Bool) -> Bool {
            if take("日") {
                return take(digits: 1...2) && take("月") && take(digits: 1...2) && take("年")
                    && take(digits: 4...4)
            }
            return isApart && take(digits: 1...2) && (take("-") || take("/"))
                && take(digits: 1...2) && (take("-") || take("/")) && take(digits: 4...4)
        }

        func parts(at place: Int) -> (name: String, time: String) {
            let name = String(decoding: bytes[..<place], as: UTF8.self).trimmed
            return (name, String(decoding: bytes[place...], as: UTF8.self))
        }
    }
}

/// A cursor over the bytes of a time in an export.
struct ByteScan {
    /// What a text says about its zone.
    enum Offset {
        case none
        /// East of Greenwich.
        case minutes(Int64)
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

    /// Whether nothing but blanks is left.
    var atEnd: Bool {
        mutating get {
            skipBlanks()
            return position == bytes.count
        }
    }

    mutating func advance() { position += 1 }

    mutating func skipBlanks() {
        while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { position += 1 }
    }

    /// Takes a byte if it comes next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Takes a digit if one comes next.
    mutating func takeDigit() -> Int? {
        guard position < bytes.count, case let digit = bytes[position] &- 48, digit < 10 else {
            return nil
        }
        position += 1
        return Int(digit)
    }

    /// As many digits as there are; `nil` where their number is outside `digits`.
    mutating func number(digits: ClosedRange<Int>) -> Int? {
        let start = position
        var value = 0
        while position < bytes.count, case let digit = bytes[position] &- 48, digit < 10 {
            if position - start >= digits.upperBound { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int(digit))
            if overflow || carry { return nil }
            value = sum
            position += 1
        }
        return position - start >= digits.lowerBound ? value : nil
    }

    /// One to nine or more digits behind the point, as milliseconds.
    mutating func fraction() -> Int? {
        let start = position
        var value = 0
        while position < bytes.count, case let digit = bytes[position] &- 48, digit < 10 {
            if position - start < 3 { value = value * 10 + Int(digit) }
            position += 1
        }
        switch position - start {
        case 0: return nil
        case 1: return value * 100
        case 2: return value * 10
        default: return value
        }
    }

    /// `-` or `/` between the parts of a date.
    var dateSeparator: UInt8? {
        switch next {
        case UInt8(ascii: "-"), UInt8(ascii: "/"): next
        default: nil
        }
    }

    /// `T` or blanks between a date and a clock time.
    mutating func takeClockSeparator() -> Bool {
        if take(UInt8(ascii: "T")) || take(UInt8(ascii: "t")) { return true }
        let start = position
        skipBlanks()
        return position > start
    }

    /// `Z`, `+08:00`, `+0800`, `+08` or nothing; `nil` where something else stands there.
    mutating func offset() -> Offset? {
        skipBlanks()
        if position == bytes.count { return Offset.none }
        if take(UInt8(ascii: "Z")) || take(UInt8(ascii: "z")) { return .minutes(0) }
        let sign: Int64
        if take(UInt8(ascii: "+")) {
            sign = 1
        } else if take(UInt8(ascii: "-")) {
            sign = -1
        } else {
            return nil
        }
        let start = position
        guard let number = number(digits: 2...4) else { return nil }
        var minutes = Int64(number) * 60
        switch position - start {
        case 2 where take(UInt8(ascii: ":")):
            guard let rest = self.number(digits: 2...2) else { return nil }
            minutes += Int64(rest)
        case 4: minutes = Int64(number / 100 * 60 + number % 100)
        case 3: return nil
        default: break
        }
        return minutes <= 18 * 60 ? .minutes(sign * minutes) : nil
    }
}

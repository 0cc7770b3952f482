/// Digits that stand together in a text.
struct DigitGroup {
    /// Where each digit stands.
    var places: [Int]
    /// 0 to 9; 10 for the X at the end of an ID-card number.
    var values: [Int]
    /// Only a blank, hyphen, dot or bracket lies between this group and the one before, or a blank
    /// beside a bracket.
    var followsClosely: Bool
    /// A plus sign stands right in front, as before a country code.
    var hasPlus: Bool

    /// All groups of a text, in one pass. ASCII and full-width digits count.
    static func all(in scalars: [Unicode.Scalar]) -> [DigitGroup] {
        var groups: [DigitGroup] = []
        var index = 0
        while index < scalars.count {
            guard value(of: scalars[index]) != nil else {
                index += 1
                continue
            }
            let isClose = groups.last?.places.last.map { last in
                isGap(scalars[(last + 1)..<index])
            }
            let hasPlus = index > 0 && ["+", "＋"].contains(scalars[index - 1])
            var group = DigitGroup(
                places: [], values: [], followsClosely: isClose ?? false, hasPlus: hasPlus)
            while index < scalars.count, let value = value(of: scalars[index]) {
                group.places.append(index)
                group.values.append(value)
                index += 1
            }
            group.takeCheckLetter(at: &index, in: scalars)
            groups.append(group)
        }
        return groups
    }

    static func value(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
        default: nil
        }
    }

    /// Takes an X behind 17 digits, or behind the last three of a number in groups.
    private mutating func takeCheckLetter(at index: inout Int, in scalars: [Unicode.Scalar]) {
        guard values.count == 17 || values.count == 3, index < scalars.count,
            ["X", "x", "Ｘ", "ｘ"].contains(scalars[index])
        else { return }
        if index + 1 < scalars.count {
            let next = scalars[index + 1]
            if next.isASCII && next.properties.isAlphabetic || Self.value(of: next) != nil {
                return
            }
        }
        places.append(index)
        values.append(10)
        index += 1
    }

    /// `-`, ` `, `) `, ` (` and the like.
    private static func isGap(_ gap: ArraySlice<Unicode.Scalar>) -> Bool {
        switch gap.count {
        case 1: gap.allSatisfy { isSeparator($0) || isBracket($0) }
        case 2: gap.contains(where: isBracket) && gap.contains(where: isSeparator)
        default: false
        }
    }

    private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", ")", "（", "）": true
        default: false
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "-", ".", "\u{A0}", "\u{3000}", "－", "–": true
        default: false
        }
    }
}

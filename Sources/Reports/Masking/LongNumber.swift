/// A number of one or more groups, and what personal data it may be.
struct LongNumber {
    /// Where each digit stands in the text.
    let places: [Int]
    private let values: [Int]
    private let lengths: [Int]
    private let hasPlus: Bool

    init(_ groups: ArraySlice<DigitGroup>) {
        places = groups.flatMap(\.places)
        values = groups.flatMap(\.values)
        lengths = groups.map(\.values.count)
        hasPlus = groups.first?.hasPlus ?? false
    }

    /// The digits to hide, by their order; `nil` where it is no personal number.
    ///
    /// - Parameter isAnnounced: whether it is said to be an order; asked where that matters.
    func hidden(announcedAsOrder isAnnounced: () -> Bool) -> Range<Int>? {
        guard (8...19).contains(values.count) else { return nil }
        if let hidden = mobile ?? landline { return hidden }
        if let hidden = foreign ?? northAmerican, lengths.count > 1 || !isAnnounced() {
            return hidden
        }
        if isIDCard(strict: false), isIDCard(strict: true) || !isAnnounced() { return 3..<16 }
        if isBankCard, !isAnnounced() { return 4..<values.count - 4 }
        return nil
    }

    /// 1[3-9] and nine more, perhaps behind 86, 0086 or 0. In groups: 3-4-4 and the like.
    private var mobile: Range<Int>? {
        let prefix = values.count - 11
        let prefixes = [[], [8, 6], [0, 0, 8, 6], [0]]
        guard prefix >= 0, prefixes.contains(Array(values.prefix(prefix))),
            values[prefix] == 1, (3...9).contains(values[prefix + 1]), !values.contains(10)
        else { return nil }
        var own = lengths
        if prefix > 0, own[0] == prefix { own.removeFirst() }
        guard own.count <= 3, own.first ?? 0 >= 3 else { return nil }
        return prefix + 3..<prefix + 7
    }

    /// An area code of three (010, 02x) or four digits, then seven or eight.
    private var landline: Range<Int>? {
        guard values[0] == 0, values[1] != 0, !values.contains(10) else { return nil }
        let area = values[1] <= 2 ? 3 : 4
        let local = values.count - area
        guard local == 8 || local == 7, values[area] > 1,
            lengths.count == 1 || lengths[0] == area && lengths.count <= 3
        else { return nil }
        return area..<values.count - 4
    }

    /// A plus sign, a country code and the rest: 8 to 15 digits in all (ITU-T E.164). The country
    /// code stays where it stands apart.
    private var foreign: Range<Int>? {
        guard hasPlus, values[0] > 0, values.count <= 15, !values.contains(10) else { return nil }
        let isApart = lengths.count > 1 && lengths[0] <= 3
        return (isApart ? lengths[0] : 2)..<values.count - 4
    }

    /// `(503) 555-0142`: area, exchange and line in groups of 3, 3 and 4, perhaps behind a 1. Both
    /// codes begin with 2 to 9. Hotlines of shops stay: 400 here, 8xx there.
    private var northAmerican: Range<Int>? {
        var (own, start) = (lengths[...], 0)
        if own.first == 1, values[0] == 1 { (own, start) = (own.dropFirst(), 1) }
        guard own.elementsEqual([3, 3, 4]), !values.contains(10),
            (2...9).contains(values[start]), (2...9).contains(values[start + 3]),
            values[start] != 8, values[start..<start + 3] != [4, 0, 0]
        else { return nil }
        return start..<start + 6
    }

    /// 18 digits (the last may be X) that begin with a region and hold a year of birth; what follows
    /// may be mistyped. `strict` also asks for the right check digit (GB 11643: weighted sum modulo
    /// 11).
    private func isIDCard(strict: Bool) -> Bool {
        guard values.count == 18, !values.dropLast().contains(10),
            (11...82).contains(number(0..<2)), (1900...2029).contains(number(6..<10))
        else { return false }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return !strict || (12 - sum % 11) % 11 == values[17]
    }

    /// Begins as bank cards do; in groups, of four each but the last.
    private var isBankCard: Bool {
        guard !values.contains(10) else { return false }
        if lengths.count > 1 {
            guard lengths.dropLast().allSatisfy({ $0 == 4 }), lengths.count > 3 else {
                return false
            }
        }
        switch values.count {
        case 13...15: return (3...6).contains(values[0])
        case 16: return (2...6).contains(values[0]) || values[0] == 9
        case 17...19: return values[0] == 6 || values[0] == 9
        default: return false
        }
    }

    private func number(_ range: Range<Int>) -> Int {
        values[range].reduce(0) { $0 * 10 + $1 }
    }
}

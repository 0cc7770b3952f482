/// A set of Unicode scalars.
struct ScalarSet: Hashable, Sendable {
    /// In ascending order, neither overlapping nor touching each other.
    private(set) var ranges: [ClosedRange<UInt32>]

    static let none = ScalarSet([])
    static let all = ScalarSet([0...0x10FFFF])

    init(_ ranges: [ClosedRange<UInt32>]) {
        var merged: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
                merged[merged.count - 1] =
                    last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        self.ranges = merged
    }

    init(_ scalar: UInt32) {
        ranges = [scalar...scalar]
    }

    /// The scalars of an ASCII string.
    init(_ members: StaticString) {
        self.init(members.withUTF8Buffer { $0.map { UInt32($0)...UInt32($0) } })
    }

    /// The only member, where there is just one.
    var single: UInt32? {
        guard ranges.count == 1, let first = ranges.first, first.count == 1 else { return nil }
        return first.lowerBound
    }

    var isEmpty: Bool { ranges.isEmpty }
    var count: Int { ranges.reduce(0) { $0 + $1.count } }
    /// All members, ascending; only for sets whose `count` is known to be small.
    var members: [UInt32] { ranges.flatMap(Array.init) }

    func contains(_ scalar: UInt32) -> Bool {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound <= scalar
    }

    func union(_ other: ScalarSet) -> ScalarSet {
        ScalarSet(ranges + other.ranges)
    }

    var complement: ScalarSet {
        var next: UInt32 = 0
        var gaps: [ClosedRange<UInt32>] = []
        for range in ranges {
            if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
            next = range.upperBound + 1
        }
        if next <= 0x10FFFF { gaps.append(next...0x10FFFF) }
        return ScalarSet(gaps)
    }

    func overlaps(_ other: ScalarSet) -> Bool {
        var (left, right) = (0, 0)
        while left < ranges.count, right < other.ranges.count {
            if ranges[left].overlaps(other.ranges[right]) { return true }
            if ranges[left].upperBound < other.ranges[right].upperBound {
                left += 1
            } else {
                right += 1
            }
        }
        return false
    }

    func isSubset(of other: ScalarSet) -> Bool {
        var place = 0
        for range in ranges {
            while place < other.ranges.count, other.ranges[place].upperBound < range.lowerBound {
                place += 1
            }
            // Ranges of a set do not touch, so that one of them must cover the whole range.
            guard place < other.ranges.count, other.ranges[place].lowerBound <= range.lowerBound,
                range.upperBound <= other.ranges[place].upperBound
            else { return false }
        }
        return true
    }
}

/// The hours worked on one day, in milliseconds since its midnight: ascending, not overlapping.
/// A shift that runs past midnight ends beyond 24 hours and belongs to the day it begins on.
package struct WorkingHours: Hashable, Sendable {
    package let shifts: [Range<Int64>]

    /// No work at all.
    package static let none = WorkingHours(shifts: [])
    /// From midnight to midnight.
    package static let allDay = WorkingHours(shifts: [0..<86_400_000])

    private init(shifts: [Range<Int64>]) {
        self.shifts = shifts
    }

    /// Reads `09:00-12:00,13:30-18:00`. An end at or before its start is on the next day
    /// (`22:00-02:00`); `24:00` is the end of the day; an empty text means no work. `nil` where a
    /// part is no such span or two overlap.
    package init?(_ text: String) {
        var shifts: [Range<Int64>] = []
        for part in text.split(separator: ",") {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, let start = Self.clock(ends[0]), let end = Self.clock(ends[1]),
                start < 86_400_000
            else { return nil }
            shifts.append(start..<(end > start ? end : end + 86_400_000))
        }
        shifts.sort { $0.lowerBound < $1.lowerBound }
        for (shift, next) in zip(shifts, shifts.dropFirst())
        where shift.upperBound > next.lowerBound {
            return nil
        }
        self.shifts = shifts
    }

    /// `9:00` or `09:00`, up to `24:00`, as milliseconds.
    private static func clock(_ text: Substring) -> Int64? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.map { $0.filter { $0 != " " } }.compactMap { Int64($0) }
        guard parts.count == 2, numbers.count == 2, (0...24).contains(numbers[0]),
            (0...59).contains(numbers[1]), numbers[0] < 24 || numbers[1] == 0
        else { return nil }
        return (numbers[0] * 60 + numbers[1]) * 60_000
    }
}

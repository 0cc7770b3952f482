package import Foundation

/// The offsets of a time zone from UTC, looked up once and kept, because asking `TimeZone` for
/// every message would cost more than reading it.
///
/// Covers 1970 to 2100; before and after, the first and the last offset count. A change that is
/// undone within ten days is not seen; no zone has had one in that time.
package struct ZoneOffsets: Hashable, Sendable {
    /// Moments, in milliseconds, from which on the offset of the same index counts; ascending.
    private var starts: [Int64]
    /// Milliseconds to add to UTC.
    private var offsets: [Int64]

    package init(_ zone: TimeZone) {
        func offset(at second: Int64) -> Int64 {
            Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))) * 1000
        }
        let step: Int64 = 864_000
        let end = Int64(Timestamp.dayNumber(year: 2101, month: 1, day: 1)) * 86_400
        starts = [.min]
        offsets = [offset(at: 0)]
        var second: Int64 = 0
        while second < end {
            let next = offset(at: second + step)
            if next != offsets[offsets.count - 1] {
                var low = second
                var high = second + step
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if offset(at: middle) == next { high = middle } else { low = middle }
                }
                starts.append(high * 1000)
                offsets.append(next)
            }
            second += step
        }
    }

    /// Milliseconds to add to UTC at a moment.
    package func offset(at moment: Timestamp) -> Int64 {
        let last = starts.count - 1
        if starts[last] <= moment.milliseconds { return offsets[last] }
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= moment.milliseconds { low = middle } else { high = middle }
        }
        return offsets[low]
    }

    /// The civil time of a moment, as milliseconds since 1970-01-01 00:00 of the zone's own clock.
    package func local(_ moment: Timestamp) -> Int64 {
        moment.milliseconds + offset(at: moment)
    }

    /// The moment of a civil time (see `local`). Of an hour that comes twice, the first; in an
    /// hour that is skipped, the offset before it counts, as if the clock had not been put forward.
    package func moment(local: Int64) -> Timestamp {
        Timestamp(local: local) { offset(at: Timestamp(milliseconds: $0)) }
    }

    /// The date on the zone's calendar at a moment.
    package func date(of moment: Timestamp) -> LocalDate {
        LocalDate(dayNumber: Int(local(moment).flooredDivision(by: 86_400_000)))
    }
}

extension Int64 {
    /// Division that rounds towards minus infinity, as clocks and calendars need before 1970.
    package func flooredDivision(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

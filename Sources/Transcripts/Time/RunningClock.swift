/// Moments of clock times that come without a day, in the order of an export.
struct RunningClock {
    private let zone: ZoneOffsets
    /// Midnight on the zone's clock; `nil` where the day is not known.
    private var midnight: Int64?
    private var last: Int64?

    /// Begins on a day; without one there are no moments.
    init(day: LocalDate?, zone: ZoneOffsets) {
        self.zone = zone
        midnight = day.map { Int64($0.dayNumber) * 86_400_000 }
    }

    /// The moment of `9:05` or `09:05:07`. Where the clock is more than half a day behind the one
    /// before, the next day has begun.
    mutating func moment(_ clock: some StringProtocol) -> Timestamp? {
        let parts = clock.split(separator: ":").map { Int64($0) ?? -1 }
        guard let midnight, 2...3 ~= parts.count, 0...23 ~= parts[0],
            parts.dropFirst().allSatisfy({ 0...59 ~= $0 })
        else { return nil }
        let time = (parts[0] * 3600 + parts[1] * 60 + (parts.count == 3 ? parts[2] : 0)) * 1000
        if let last, last - time > 43_200_000 {
            self.midnight = midnight + 86_400_000
        }
        last = time
        return zone.moment(local: (self.midnight ?? midnight) + time)
    }
}

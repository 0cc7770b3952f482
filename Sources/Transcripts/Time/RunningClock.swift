/// Moments of clock times that come without a day, in the order of an export; others among them may
/// come with one.
struct RunningClock {
    private let zone: ZoneOffsets
    /// Midnight on the zone's clock; `nil` where the day is not known.
    private var midnight: Int64?
    private var last: Int64?
    /// Whether the last time came with its day, so that any clock before it is of a later one.
    private var isDated = false

    /// Begins on a day; without one there are no moments.
    init(day: LocalDate?, zone: ZoneOffsets) {
        self.zone = zone
        midnight = day.map { Int64($0.dayNumber) * 86_400_000 }
    }

    /// The moment of `9:05` or `09:05:07`. Where the clock is more than half a day behind the one
    /// before, or behind at all one that came with its day, the next day has begun.
    mutating func moment(_ clock: some StringProtocol) -> Timestamp? {
        let parts = clock.split(separator: ":").map { Int64($0) ?? -1 }
        guard let midnight, 2...3 ~= parts.count, 0...23 ~= parts[0],
            parts.dropFirst().allSatisfy({ 0...59 ~= $0 })
        else { return nil }
        let time = (parts[0] * 3600 + parts[1] * 60 + (parts.count == 3 ? parts[2] : 0)) * 1000
        if let last, last - time > (isDated ? 0 : 43_200_000) {
            self.midnight = midnight + 86_400_000
        }
        last = time
        isDated = false
        return zone.moment(local: (self.midnight ?? midnight) + time)
    }

    /// Takes a moment that comes with its day: the clocks behind it are of that day or a later one.
    mutating func pass(_ moment: Timestamp) {
        let local = moment.milliseconds + zone.offset(at: moment)
        let day = local.flooredDivision(by: 86_400_000) * 86_400_000
        if let midnight, day < midnight { return }
        midnight = day
        last = local - day
        isDated = true
    }
}

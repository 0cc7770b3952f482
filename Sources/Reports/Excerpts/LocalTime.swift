package import Foundation
package import Transcripts

/// A moment as the clock of the shop shows it.
package struct LocalTime: Hashable, Sendable {
    /// `2026-06-08`.
    package let day: String
    /// `09:05:07`.
    package let clock: String

    package init(_ moment: Timestamp, zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second],
            from: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000))
        func two(_ number: Int?) -> String {
            let number = number ?? 0
            return (number < 10 ? "0" : "") + String(number)
        }
        day = "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
        clock = "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))"
    }
}

package import Foundation
package import Transcripts

/// A moment as the clock of the shop shows it.
package struct LocalTime: Codable, Hashable, Sendable {
    /// `2026-06-08`.
    package let day: String
    /// `09:05:07`.
    package let clock: String
    /// `+08:00`.
    package let offset: String

    /// `2026-06-08 09:05:07`.
    package var text: String { "\(day) \(clock)" }
    /// `2026-06-08T09:05:07+08:00`.
    package var rfc3339: String { "\(day)T\(clock)\(offset)" }

    package init(_ moment: Timestamp, zone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let date = Date(timeIntervalSince1970: Double(moment.milliseconds) / 1000)
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second], from: date)
        func two(_ number: Int?) -> String {
            let number = number ?? 0
            return (number < 10 ? "0" : "") + String(number)
        }
        day = "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
        clock = "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second))"
        let minutes = zone.secondsFromGMT(for: date) / 60
        offset = "\(minutes < 0 ? "-" : "+")\(two(abs(minutes) / 60)):\(two(abs(minutes) % 60))"
    }
}

import Foundation
import Transcripts

/// Days and moments as Excel counts them: days since 30 December 1899, so that 1 March 1900 is 61.
enum ExcelDate {
    /// The number of 1 January 1970.
    private static let epoch = 25_569

    static func serial(of day: LocalDate) -> Double {
        Double(day.dayNumber + epoch)
    }

    /// A moment by the clock of a zone, to the second.
    static func serial(of moment: Timestamp, zone: TimeZone) -> Double {
        let seconds = (Double(moment.milliseconds) / 1000).rounded(.down)
        let shift = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
        return (seconds + Double(shift)) / 86_400 + Double(epoch)
    }
}

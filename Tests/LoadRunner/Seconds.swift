import Foundation

/// Times as they are printed.
enum Seconds {
    static func of(_ time: Duration) -> Double {
        Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    }

    /// In seconds, one decimal place.
    static func text(_ time: Duration) -> String { String(format: "%.1f", of(time)) }

    /// In milliseconds, one decimal place.
    static func milliseconds(_ time: Duration) -> String { String(format: "%.1f", of(time) * 1000) }

    /// The value that a share of all does not exceed: the smallest of which so many are no larger.
    ///
    /// - Parameter times: in order; not empty.
    static func quantile(_ share: Double, of times: [Duration]) -> Duration {
        times[max(0, Int((Double(times.count) * share).rounded(.up)) - 1)]
    }
}

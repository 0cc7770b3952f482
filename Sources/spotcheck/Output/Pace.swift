import Foundation

/// How fast an archive is read. A draw reads it twice, and each pass is timed from its own start.
struct Pace {
    private var started: Date
    private var last: Date
    private var lastBytes: Int64 = 0

    init(from start: Date = Date()) {
        started = start
        last = start
    }

    /// Bytes a second in this pass. Fewer bytes than before are the next pass, which began when
    /// the one before was last heard of.
    mutating func rate(of bytes: Int64, at now: Date) -> Double {
        if bytes < lastBytes { started = last }
        (last, lastBytes) = (now, bytes)
        return Double(bytes) / max(0.001, now.timeIntervalSince(started))
    }
}

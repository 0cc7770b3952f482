import Store
import Synchronization

/// What the interface remembers while the server runs: how often tokens called, how often somebody
/// called without a good one, and what went wrong in the last imports.
final class APIDesk: Sendable {
    let calls: RequestLimit
    /// Calls without a good token, by address.
    let failures = AttemptLimit(allowed: 60)
    private let current = Mutex<ImportID?>(nil)
    private let reports = Mutex<[ImportID: ImportReport]>([:])

    private static let mostReports = 100

    init(callsPerMinute: Int) {
        calls = RequestLimit(allowed: callsPerMinute)
    }

    /// The import of a program that is running now.
    var running: ImportID? {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }

    /// What came of an import; `nil` where it still runs, or was forgotten.
    subscript(id: ImportID) -> ImportReport? {
        get { reports.withLock { $0[id] } }
        set {
            reports.withLock { reports in
                reports[id] = newValue
                if reports.count > Self.mostReports, let first = reports.keys.min() {
                    reports[first] = nil
                }
            }
        }
    }
}

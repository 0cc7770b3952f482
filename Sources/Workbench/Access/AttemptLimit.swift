import Synchronization
import Transcripts

/// Counts failed sign-ins per name and per address, and says when somebody must wait. In memory
/// only; a restart forgets.
final class AttemptLimit: Sendable {
    /// How many failures within the window are let through.
    let allowed: Int
    /// In milliseconds.
    let window: Int64
    private let failures = Mutex<[String: [Timestamp]]>([:])

    /// How many keys are remembered; beyond, those that are over are dropped first.
    private static let room = 10_000

    init(allowed: Int = 5, window: Int64 = 15 * 60_000) {
        self.allowed = allowed
        self.window = window
    }

    /// How long a key must wait, in whole minutes; `nil` where it may try.
    func wait(_ key: String, at now: Timestamp) -> Int? {
        failures.withLock { failures in
            let recent = recent(failures[key] ?? [], at: now)
            guard recent.count >= allowed, let first = recent.first else { return nil }
            return Int((window - now.since(first) + 59_999) / 60_000)
        }
    }

    /// Notes a failure.
    func fail(_ key: String, at now: Timestamp) {
        failures.withLock { failures in
            if failures.count >= Self.room {
                failures = failures.filter { !recent($0.value, at: now).isEmpty }
            }
            if failures.count >= Self.room { failures.removeAll() }
            failures[key] = Array((recent(failures[key] ?? [], at: now) + [now]).suffix(allowed))
        }
    }

    /// Forgets the failures of a key.
    func succeed(_ key: String) {
        failures.withLock { $0[key] = nil }
    }

    private func recent(_ times: [Timestamp], at now: Timestamp) -> [Timestamp] {
        times.filter { now.since($0) < window }
    }
}

import Synchronization
import Transcripts

/// Counts attempts to sign in per name and per address, and says when somebody must wait. An
/// attempt counts from when it is let in, so that none passes because many come at once; one that
/// succeeds is taken back. In memory only; a restart forgets.
final class AttemptLimit: Sendable {
    /// How many attempts within the window are let in.
    let allowed: Int
    /// In milliseconds.
    let window: Int64
    private let attempts = Mutex<[String: [Timestamp]]>([:])

    /// How many keys are remembered; beyond, those that are over are dropped first.
    private static let room = 10_000

    init(allowed: Int = 5, window: Int64 = 15 * 60_000) {
        self.allowed = allowed
        self.window = window
    }

    /// Lets an attempt in and counts it; or lets none in, and says how long the key must wait, in
    /// whole minutes.
    func begin(_ key: String, at now: Timestamp) -> Int? {
        attempts.withLock { attempts in
            let recent = recent(attempts[key] ?? [], at: now)
            if recent.count >= allowed, let first = recent.first {
                return Int((window - now.since(first) + 59_999) / 60_000)
            }
            if attempts.count >= Self.room {
                attempts = attempts.filter { !self.recent($0.value, at: now).isEmpty }
            }
            if attempts.count >= Self.room { attempts.removeAll() }
            attempts[key] = recent + [now]
            return nil
        }
    }

    /// Takes back an attempt that was let in at a time: it was none after all.
    func takeBack(_ key: String, of time: Timestamp) {
        attempts.withLock { attempts in
            guard let place = attempts[key]?.lastIndex(of: time) else { return }
            attempts[key]?.remove(at: place)
        }
    }

    /// Forgets the attempts of a key.
    func forget(_ key: String) {
        attempts.withLock { $0[key] = nil }
    }

    private func recent(_ times: [Timestamp], at now: Timestamp) -> [Timestamp] {
        times.filter { now.since($0) < window }
    }
}

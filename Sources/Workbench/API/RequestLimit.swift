import Store
import Synchronization
import Transcripts

/// How many calls a token may make in a minute. In memory only; a restart forgets.
final class RequestLimit: Sendable {
    let allowed: Int
    private let counts = Mutex<[APITokenID: (minute: Int64, count: Int)]>([:])

    init(allowed: Int) {
        self.allowed = allowed
    }

    /// Counts a call.
    ///
    /// - Returns: in how many seconds to call again, where there were too many; else `nil`.
    func count(_ token: APITokenID, at now: Timestamp) -> Int? {
        let minute = now.milliseconds / 60_000
        return counts.withLock { counts in
            let known = counts[token]
            let count = known?.minute == minute ? (known?.count ?? 0) + 1 : 1
            counts[token] = (minute, count)
            return count > allowed ? 60 - Int(now.milliseconds % 60_000) / 1000 : nil
        }
    }
}

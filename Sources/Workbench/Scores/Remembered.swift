import Synchronization

/// What was worked out before, by all that it depends on: a page that is asked for again need not
/// work it out again. In memory only; when there is no room left, all is forgotten.
final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let room: Int
    private let known = Mutex<[Key: Value]>([:])

    /// - Parameter room: how many values are kept.
    init(room: Int) {
        self.room = room
    }

    /// The value of a key; `nil` where it was not worked out yet, or was forgotten.
    subscript(key: Key) -> Value? {
        get { known.withLock { $0[key] } }
        set {
            known.withLock { known in
                if known.count >= room { known.removeAll() }
                known[key] = newValue
            }
        }
    }
}

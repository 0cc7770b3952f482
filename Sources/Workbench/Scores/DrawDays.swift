import Store
import Synchronization

/// The days that draws were taken from, as far as they were asked for: a receipt never changes, and
/// is long.
final class DrawDays: Sendable {
    private let known = Mutex<[DrawID: DaySpan]>([:])

    /// The days of a draw; `nil` where they were not kept yet.
    subscript(draw: DrawID) -> DaySpan? {
        get { known.withLock { $0[draw] } }
        set { known.withLock { $0[draw] = newValue } }
    }
}

import Synchronization

/// What an excerpt must be worth to get a place in an `ExcerptSelection`, as threads that make
/// excerpts may ask while the selection goes on.
///
/// Bars only sink, so that what is below one now would find no place later either; who asks early
/// may merely make an excerpt that nobody takes.
package final class ExcerptBar: Sendable {
    /// By rule, where its places are taken: the last of them.
    private let bars = Mutex<[String: Fingerprint]>([:])
    private let hasPlaces: Bool

    /// - Parameter hasPlaces: whether there are any places at all.
    init(hasPlaces: Bool) { self.hasPlaces = hasPlaces }

    func admits(_ fingerprint: Fingerprint, of rule: String) -> Bool {
        hasPlaces && bars.withLock { bars in bars[rule].map { fingerprint < $0 } ?? true }
    }

    func set(_ fingerprint: Fingerprint, of rule: String) {
        bars.withLock { $0[rule] = fingerprint }
    }
}

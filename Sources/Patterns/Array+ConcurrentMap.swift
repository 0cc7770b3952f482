import Dispatch

extension Array where Element: Sendable {
    /// What `transform` makes of each element, in the order of the elements, worked out on all
    /// cores.
    func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        [Result](unsafeUninitializedCapacity: count) { results, written in
            // Safe, because each iteration writes the one place that is its own, and all are done
            // when `concurrentPerform` returns.
            nonisolated(unsafe) let places = results
            DispatchQueue.concurrentPerform(iterations: count) { index in
                places.initializeElement(at: index, to: transform(self[index]))
            }
            written = count
        }
    }
}

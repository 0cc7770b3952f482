/// Works on a stream of items on several threads and hands the results over in the order of the
/// items, so that the outcome never depends on how many threads there were.
///
/// At most `2 × threads` items are in work or waiting, so that memory does not grow with the
/// stream. With one thread everything happens on that of the caller.
struct OrderedParallel {
    let threads: Int

    /// - Parameters:
    ///   - next: gives the next item, on one thread at a time; `nil` at the end.
    ///   - work: turns an item into a result, on any thread.
    ///   - consume: takes the results in order. What it throws ends the work, as the end of the
    ///     task does, by `CancellationError`.
    func run<Item: Sendable, Result: Sendable>(
        next: () -> Item?, work: @escaping @Sendable (Item) -> Result,
        consume: (Result) throws -> Void
    ) async throws {
        if threads == 1 {
            while let item = next() {
                try Task.checkCancellation()
                try consume(work(item))
            }
            return
        }
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var issued = 0
            func issue() {
                guard let item = next() else { return }
                let number = issued
                issued += 1
                group.addTask { @concurrent in (number, work(item)) }
            }
            for _ in 0..<max(1, threads) * 2 { issue() }
            var waiting: [Int: Result] = [:]
            var turn = 0
            while let (number, result) = try await group.next() {
                try Task.checkCancellation()
                waiting[number] = result
                while let ready = waiting.removeValue(forKey: turn) {
                    turn += 1
                    try consume(ready)
                    issue()
                }
            }
        }
    }
}

package import Transcripts

/// Reads an archive once, in parallel and in its order, and does some work on each conversation.
package struct ArchiveScan: Sendable {
    package let archive: Archive
    package let threads: Int

    package init(archive: Archive, threads: Int) {
        self.archive = archive
        self.threads = threads
    }

    /// What a scan brings; each conversation once.
    package enum Event<Result: Sendable>: Sendable {
        case worked(Conversation, Result)
        case reject(Reject)
    }

    private enum Entry<Result: Sendable>: Sendable {
        case worked(Conversation, Result, Place)
        case reject(Reject)
    }

    /// - Parameters:
    ///   - worker: makes what works on conversations; it is asked for one for
    ///     each block of the archive, which one thread works on.
    ///   - consume: takes the results in order. What it throws ends the scan.
    package func run<Result: Sendable>(
        worker: @escaping @Sendable () -> (Conversation) -> Result,
        progress: (ReadProgress) -> Void = { _ in }, consume: (Event<Result>) throws -> Void
    ) async throws {
        var blocks = archive.blocks()
        var places = DuplicateGuard()
        try await OrderedParallel(threads: threads).run(
            next: { blocks.next() },
            work: { block in (block.progress, Self.entries(of: block, worker())) },
            consume: { read, entries in
                for entry in entries {
                    switch entry {
                    case .reject(let reject): try consume(.reject(reject))
                    case .worked(let chat, let result, let place):
                        let copy = places.check(id: chat.id, content: chat.fingerprint, at: place)
                        if case .new = copy { try consume(.worked(chat, result)) }
                    }
                }
                progress(read)
            })
    }

    private static func entries<Result>(of block: Block, _ work: (Conversation) -> Result)
        -> [Entry<Result>]
    {
        block.events().compactMap { event in
            switch event {
            case .reject(let reject): .reject(reject)
            case .warning: nil
            case .conversation(let chat, let place): .worked(chat, work(chat), place)
            }
        }
    }
}

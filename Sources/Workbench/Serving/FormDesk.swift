import Sampling
import Store
import Synchronization

/// Answers a form once: who sends it again – by a second click, by reloading, after a broken line –
/// gets the answer that it had, with what was shown in it only once.
///
/// In memory, for the last few hundred forms that have changed something; that none takes effect
/// twice does not rest on it but on the store.
final class FormDesk: Sendable {
    private let room: Int
    private let kept = Mutex(Kept())

    private struct Kept {
        var answers: [Digest: Task<Reply, any Error>] = [:]
        /// The first first.
        var order: [Digest] = []
    }

    init(room: Int = 300) {
        self.room = room
    }

    /// The answer to a form: the one that another sending of it had or is about to have, else what
    /// the work makes of it.
    ///
    /// What changed nothing – a form with something wrong in it, a look – is forgotten.
    func answer(
        _ form: SentForm, _ work: @escaping @Sendable () async throws -> Reply
    ) async throws -> Reply {
        let (task, isFirst) = kept.withLock { kept in
            if let task = kept.answers[form.digest] { return (task, false) }
            let task = Task { try await work() }
            kept.answers[form.digest] = task
            return (task, true)
        }
        let result = await task.result
        if isFirst { end(form) }
        return try result.get()
    }

    private func end(_ form: SentForm) {
        kept.withLock { kept in
            if form.isSpent {
                kept.order.append(form.digest)
                if kept.order.count > room {
                    kept.answers[kept.order.removeFirst()] = nil
                }
            } else {
                kept.answers[form.digest] = nil
            }
        }
    }
}

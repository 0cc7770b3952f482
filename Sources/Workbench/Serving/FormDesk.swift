import Sampling
import Store
import Synchronization
import Transcripts

/// Answers a form once: who sends it again – by a second click, by reloading, after a broken line –
/// gets the answer that it had, with what was shown in it only once.
///
/// In memory, for an hour at most and until its sender signs out, for the last few hundred forms
/// that have changed something; that none takes effect twice does not rest on it but on the store.
final class FormDesk: Sendable {
    private let room: Int
    private let kept = Mutex(Kept())

    /// How long an answer is kept, in milliseconds.
    static let age: Int64 = 3_600_000

    private struct Kept {
        var answers: [Digest: Task<Reply, any Error>] = [:]
        /// Those that have changed something, the first first.
        var order: [Taken] = []

        mutating func forget(where isOver: (Taken) -> Bool) {
            for taken in order where isOver(taken) { answers[taken.form] = nil }
            order.removeAll(where: isOver)
        }
    }

    private struct Taken {
        let form: Digest
        let session: String?
        let at: Timestamp
    }

    init(room: Int = 300) {
        self.room = room
    }

    /// The answer to a form: the one that another sending of it had or is about to have, else what
    /// the work makes of it.
    ///
    /// What changed nothing – a form with something wrong in it, a look – is forgotten.
    ///
    /// - Parameter session: of the sender; `nil` for who is not signed in.
    func answer(
        _ form: SentForm, to session: String?, at now: Timestamp,
        _ work: @escaping @Sendable () async throws -> Reply
    ) async throws -> Reply {
        let (task, isFirst) = kept.withLock { kept in
            kept.forget { $0.at.milliseconds < now.milliseconds - Self.age }
            if let task = kept.answers[form.digest] { return (task, false) }
            let task = Task { try await work() }
            kept.answers[form.digest] = task
            return (task, true)
        }
        let result = await task.result
        if isFirst { end(form, Taken(form: form.digest, session: session, at: now)) }
        return try result.get()
    }

    /// Forgets what was answered in a session that ends.
    func forget(session: String) {
        kept.withLock { $0.forget { $0.session == session } }
    }

    private func end(_ form: SentForm, _ taken: Taken) {
        kept.withLock { kept in
            if form.isSpent {
                kept.order.append(taken)
                if kept.order.count > room {
                    kept.answers[kept.order.removeFirst().form] = nil
                }
            } else {
                kept.answers[form.digest] = nil
            }
        }
    }
}

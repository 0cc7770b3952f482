import GRDB
package import Sampling
import Synchronization
import Transcripts

/// One sending of a form, which takes effect once: the first change that a store makes for it takes
/// note of it in the same transaction, and a second sending of the same form changes nothing.
///
/// Noted for a week, in the file itself: what a person sends again after the program was killed has
/// taken effect, or has not, and never twice.
package final class SentForm: Sendable {
    /// SHA-256 of all that was sent, with what makes each showing of a form another one.
    package let digest: Digest
    private let spent = Mutex(false)

    package init(_ digest: Digest) {
        self.digest = digest
    }

    /// Whether it has changed something.
    package var isSpent: Bool { spent.withLock { $0 } }

    /// To be called when a change was made for it.
    func noteSpent() { spent.withLock { $0 = true } }

    /// How long a form that was sent is remembered, in milliseconds.
    static let age: Int64 = 7 * 86_400_000
}

extension Store {
    /// The same store, all changes of which are made for a form.
    ///
    /// Its changes throw `sentBefore` where another sending of the form has taken effect.
    package func carryingOut(_ form: SentForm) -> Store {
        var store = self
        store.form = form
        return store
    }
}

extension Change {
    /// Notes that a form takes effect; a later change for the same sending is free.
    func spend(_ form: SentForm?) throws {
        guard let form, !form.isSpent else { return }
        try database.execute(
            sql: "DELETE FROM sent_form WHERE at < ?", arguments: [at.milliseconds - SentForm.age])
        try database.execute(
            sql: "INSERT INTO sent_form (digest, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
            arguments: [form.digest.hex, at.milliseconds])
        if database.changesCount == 0 { throw StoreError.sentBefore }
    }
}

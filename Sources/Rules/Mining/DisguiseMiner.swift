import Patterns
package import Transcripts

/// Finds words in disguise in what one side of conversations writes (see `DisguiseFinder`), for
/// authors who want to add what is not known yet.
///
/// One miner serves one worker; it is not to be shared between threads.
package final class DisguiseMiner {
    private let finder: DisguiseFinder
    private let roles: RoleSet

    /// A word in disguise.
    package struct Form: Hashable, Sendable {
        package let word: String
        /// As it stands in the message.
        package let form: String
        /// Whether the pack's folding undoes it already, so that rules which fold see it.
        package let isKnown: Bool
    }

    /// - Parameter roles: whose messages are looked at.
    package init(words: [String], roles: RoleSet, in pack: RulePack) {
        finder = DisguiseFinder(words: words, folding: pack.folding)
        self.roles = roles
    }

    /// The forms in a conversation with their messages, counted from 0.
    package func forms(in conversation: Conversation) -> [(message: Int, form: Form)] {
        conversation.messages.indices.filter { roles.contains(conversation.messages[$0].role) }
            .flatMap { message in
                finder.forms(in: conversation.words(of: message)).map {
                    (message, Form(word: $0.word, form: $0.form, isKnown: $0.isKnown))
                }
            }
    }
}

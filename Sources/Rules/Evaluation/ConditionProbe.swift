package import Transcripts

/// Tells which conditions of a set hold for messages of a conversation. One probe serves one
/// worker; it is not to be shared between threads.
package final class ConditionProbe {
    private let set: ConditionSet
    private let view: ChatView

    package init(_ set: ConditionSet) {
        self.set = set
        view = ChatView(set.rules)
    }

    /// The numbers, among those asked for, of the conditions that hold for at least one of some
    /// messages of agents. What cannot be told, because a pattern hit its limits, does not hold.
    package func holding(
        _ numbers: some Sequence<Int>, in messages: Range<Int>, of conversation: Conversation
    ) -> Set<Int> {
        view.fill(with: conversation)
        return Set(
            numbers.filter { number in
                messages.contains { message in
                    set.conditions[number].holds(message, in: view, trigger: nil)
                }
            })
    }
}

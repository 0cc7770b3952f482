/// Things found in an archive, counted by what they are, with the first place of each.
package struct MinedForms<Form: Hashable & Sendable>: Sendable {
    package struct Count: Sendable {
        package let form: Form
        package fileprivate(set) var times = 0
        package fileprivate(set) var conversations = 0
        fileprivate var last = ""
        /// The first conversation with it, and its message, counted from 0.
        package let example: (conversation: String, message: Int)
    }

    private var counts: [Form: Count] = [:]

    package init() {}

    /// Counts a thing in a message (0-based) of a conversation; all those of one conversation
    /// must come together.
    package mutating func add(_ form: Form, in conversation: String, message: Int) {
        var count = counts[form] ?? Count(form: form, example: (conversation, message))
        count.times += 1
        if count.last != conversation { count.conversations += 1 }
        count.last = conversation
        counts[form] = count
    }

    /// The most frequent first; ties by `name`.
    package func sorted(by name: (Form) -> String) -> [Count] {
        counts.values.sorted { ($1.times, name($0.form)) < ($0.times, name($1.form)) }
    }
}

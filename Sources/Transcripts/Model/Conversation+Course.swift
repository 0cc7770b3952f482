extension Conversation {
    /// Whether message `index` asks for an answer: all but a few characters without a question, such
    /// as 好的谢谢.
    package func asks(at index: Int) -> Bool {
        let words = words(of: index)
        return words.unicodeScalars.count > Self.longestNod
            || words.contains { "?？吗呢么几多".contains($0) }
    }

    /// So many characters at most are a nod where they hold no question.
    private static let longestNod = 8

    /// What is kept of a conversation whose words are forgotten: which agents wrote when and what
    /// kind of message, whether the others' messages ask for an answer, and what is known of the
    /// whole. No word of anybody stays, and nothing that tells who the customer was.
    ///
    /// - Parameter customer: what stands for the customer, the same in all chats that shall be known
    ///   to be one customer's; `nil` where the customer is not known.
    package func course(customer: String?) -> Conversation {
        var course = Conversation(id: id)
        (course.channel, course.shop, course.product) = (channel, shop, product)
        (course.tags, course.rating, course.resolved) = (tags, rating, resolved)
        course.customer = customer
        for (index, message) in messages.enumerated() {
            let isAgent = message.role == .agent
            let nobody = Participant(id: message.role.standIn, name: message.role.standIn)
            course.append(
                time: message.time, role: message.role,
                sender: isAgent ? sender(of: index) : nobody,
                words: (!isAgent && asks(at: index) ? "?" : "").utf8, kind: message.kind)
        }
        return course
    }
}

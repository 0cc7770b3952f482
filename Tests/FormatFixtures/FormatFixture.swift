package import Transcripts

/// The conversation of the compatibility suite in the format of another system, with what that
/// format cannot carry left out.
package struct FormatFixture: Sendable {
    /// The reader's name.
    package let reader: String
    package let text: String
    /// Where the conversation begins in it.
    package var line = 1
    /// Who is an agent, where the format does not say it.
    package var agents: [String] = []
    package let conversation: Conversation

    /// The options to read it with.
    package var options: ReadOptions {
        var options = ReadOptions()
        options.agents = agents
        // 3 June 2024, for the format that has only a clock.
        options.day = LocalDate(year: 2024, month: 6, day: 3)
        return options
    }

    /// All of them; of a reader that has several, each in another layout.
    package static let all = own + chinese + international

    /// How the people are called in a format: ids and names.
    struct People {
        var customer = Participant(id: "tb2088买家", name: "tb2088买家")
        var first = Participant(id: "旗舰店:小雅", name: "小雅")
        var second = Participant(id: "旗舰店:阿明", name: "阿明")
    }

    /// The four messages as every format has them. 2024-06-03 09:05:07 in China is 1717376707
    /// (Python's datetime).
    static func conversation(
        _ id: String, customer: String?, people: People,
        _ describe: (inout Conversation) -> Void = { _ in }
    ) -> Conversation {
        var conversation = Conversation(id: id)
        conversation.customer = customer
        describe(&conversation)
        let messages: [(Int64, Role, Participant, String)] = [
            (0, .customer, people.customer, "你好，这件还有L码吗"),
            (34, .agent, people.first, "亲，您好，L码有货的呢"),
            (651, .agent, people.second, "您好，48小时内发货，\n一般2-3天到"),
            (673, .customer, people.customer, "好的谢谢"),
        ]
        for (seconds, role, sender, words) in messages {
            conversation.append(
                time: Timestamp(milliseconds: (1_717_376_707 + seconds) * 1000), role: role,
                sender: sender, words: words.utf8)
        }
        return conversation
    }
}

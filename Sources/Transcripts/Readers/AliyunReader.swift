package import Wording

/// What is uploaded to Alibaba Cloud's Smart Conversation Analysis (阿里云智能对话分析,
/// `UploadData`): tickets with a `dialogue`.
///
/// Sentences have a clock time (`beginTime`) or count milliseconds from the start of the chat
/// (`begin`), which become times where the day is known. One ticket is one chat.
package struct AliyunReader: GatheringReader, TranscriptReader {
    package static let name = "aliyun-sca"
    package static let title = Phrase.formatAliyun
    package static let marks = [["\"dialogue\"", "\"words\"", "\"role\""]]
    package static let recordsAreWhole = true
    package var gathering: Gathering

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        let tickets = value["tickets"].map { Array($0.elements) } ?? [value]
        let business = value.label("business")
        for ticket in tickets {
            guard let dialogue = ticket["dialogue"], dialogue.isArray else {
                gathering.reject(.noMessages, line: line)
                continue
            }
            guard let id = ticket.label("tid") else {
                gathering.reject(.noID, line: line)
                continue
            }
            add(dialogue, of: id, ticket, business, line)
        }
    }

    private mutating func add(
        _ dialogue: JSONValue, of id: String, _ ticket: JSONValue, _ business: String?,
        _ line: Int
    ) {
        let context = context
        gathering.fill(id, line: line) { chat in
            chat.id = id
            chat.draft.conversation.channel = business
            chat.draft.conversation.customer = ticket.label("customerId")
            var start: Timestamp?
            for sentence in dialogue.elements {
                let word = sentence["role"]?.text
                guard let role = word.flatMap(context.role) else {
                    return chat.reject(
                        word == nil
                            ? .messageWithoutRole(chat.nextNumber)
                            : .unknownRole(chat.nextNumber), at: context.place(line))
                }
                let identity = sentence.label("identity")
                let known = context.cast.role(id: identity) ?? role
                var message = GatheredMessage(role: known, sender: identity)
                message.time = chat.time(sentence["beginTime"], context.zone)
                if message.time == nil, let offset = sentence["begin"]?.integer {
                    start = start ?? context.startOfDay
                    message.time = chat.time(after: start, milliseconds: offset)
                }
                if role == .customer, chat.draft.conversation.customer == nil {
                    chat.draft.conversation.customer = identity
                }
                message.words = sentence.label("words") ?? ""
                chat.add(message)
            }
        }
    }
}

package import Wording

/// What is uploaded to Alibaba Cloud's Smart Conversation Analysis (阿里云智能对话分析,
/// `UploadData`): tickets with a `dialogue`.
///
/// Sentences have a clock time (`beginTime`) or count milliseconds from the start of the chat
/// (`begin`); one sentence with both tells the start, else the day does. One ticket is one chat;
/// without a `tid`, which need not be there, a hash of what it says is its id.
package struct AliyunReader: GatheringReader, TranscriptReader {
    package static let name = "aliyun-sca"
    package static let title = Phrase.formatAliyun
    package static let marks = [["\"dialogue\"", "\"words\"", "\"role\""]]
    package static let recordsAreWhole = true
    package static let pages = [["tickets"]]
    package var gathering: Gathering
    /// Tickets without an id so far.
    private var unnamed = 0

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        let tickets = value["tickets"].map { Array($0.elements) } ?? [value]
        let business = value.label("business")
        for ticket in tickets {
            guard let dialogue = ticket["dialogue"], dialogue.isArray else {
                gathering.reject(.noMessages, line: line)
                continue
            }
            add(dialogue, ticket, business, line)
        }
    }

    /// The writers and words of a dialogue: what it is known by without an id.
    private static func contents(_ dialogue: JSONValue) -> [String?] {
        dialogue.elements.flatMap { [$0.label("identity"), $0.label("words")] }
    }

    /// When the chat began, by the first sentence that tells its time in both ways.
    private static func start(_ dialogue: JSONValue, _ context: ReadContext) -> Timestamp? {
        for sentence in dialogue.elements {
            guard let time = sentence["beginTime"]?.moment(context.zone),
                let offset = sentence["begin"]?.integer
            else { continue }
            let (start, overflow) = time.milliseconds.subtractingReportingOverflow(offset)
            return overflow ? nil : Timestamp(inCalendar: start)
        }
        return context.startOfDay
    }

    private mutating func add(
        _ dialogue: JSONValue, _ ticket: JSONValue, _ business: String?, _ line: Int
    ) {
        let context = context
        let id = ticket.label("tid")
        let contents = id == nil ? Self.contents(dialogue) : []
        unnamed += id == nil ? 1 : 0
        gathering.fill(id ?? "\(line) \(unnamed)", line: line) { chat in
            chat.id = id
            chat.idParts = { start in contents + [start.map { "\($0.milliseconds)" }] }
            chat.draft.conversation.channel = business
            chat.draft.conversation.customer = ticket.label("customerId")
            let start = Self.start(dialogue, context)
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

package import Wording

/// The records of customer service of a WeChat official account (公众号客服聊天记录, `getmsglist`):
/// pages with a `recordlist`.
///
/// The operation code says who writes: 2002 an agent (`worker`), 2003 and 2001 the customer
/// (`openid`); 1000 to 1005 are what happens to the chat and become the system's lines. The rows
/// of a customer are one stream, which ends with a closing (1004) or where nobody wrote for long.
package struct OfficialAccountReader: GatheringReader, TranscriptReader {
    package static let name = "getmsglist"
    package static let title = Phrase.formatOfficialAccount
    package static let marks = [["\"recordlist\"", "\"opercode\""]]
    package static let recordsAreWhole = false
    package static let pages = [["recordlist"]]
    package var gathering: Gathering

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        guard let records = value["recordlist"], records.isArray else {
            throw value.label("errmsg").map(ReadProblem.errorAnswer) ?? .noMessages
        }
        for record in records.elements {
            if let customer = record.label("openid") {
                add(record, of: customer, line)
            } else {
                gathering.reject(.noSender, line: line)
            }
        }
    }

    private static let events: [Int64: String] = [
        1000: "创建未接入会话", 1001: "接入会话", 1002: "主动发起会话", 1003: "转接会话", 1004: "关闭会话",
        1005: "抢接会话",
    ]

    private mutating func add(_ record: JSONValue, of customer: String, _ line: Int) {
        let context = context
        let code = record["opercode"]?.integer ?? 0
        let worker = record.label("worker")
        gathering.fill(customer, line: line) { chat in
            chat.isEndless = true
            chat.isUnordered = true
            chat.draft.conversation.customer = customer
            var message = GatheredMessage(role: .system)
            message.time = chat.time(record["time"], context.zone)
            message.words = (record.label("text") ?? "").trimmed
            switch code {
            case 2002:
                message.role = context.cast.role(id: worker) ?? .agent
                message.sender = worker
                message.kind = PlaceholderWords.kind(of: message.words)
            case 2001, 2003:
                message.role = .customer
                message.sender = customer
                message.kind = PlaceholderWords.kind(of: message.words)
            default:
                let event = Self.events[code] ?? "\(code)"
                message.words = [event, worker].compactMap { $0 }.joined(separator: " ")
                message.kind = .other
                message.endsChat = code == 1004
            }
            chat.add(message)
        }
    }
}

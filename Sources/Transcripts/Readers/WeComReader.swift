package import Wording

/// The chat archive of WeCom (企业微信会话存档, msgaudit), decrypted: one JSON object a message.
///
/// Who is who stands in the ids: `wm` and `wo` begin those of people outside, `wb` those of bots;
/// all others are colleagues, so agents. Two people, or a room, are one endless stream, which is
/// cut where nobody wrote for long. Chats among colleagues alone are left out. A recall marks the
/// message that it takes back; rows about a change of the enterprise (`switch`) are no messages. That
/// somebody agrees to the archive, or not, is the system's line.
package struct WeComReader: GatheringReader, TranscriptReader {
    package static let name = "wecom"
    package static let title = Phrase.formatWeCom
    package static let marks = [
        ["\"msgtype\"", "\"msgtime\"", "\"tolist\""], ["\"encrypt_chat_msg\""],
    ]
    package static let recordsAreWhole = false
    package var gathering: Gathering

    package init(gathering: Gathering) { self.gathering = gathering }

    package mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem) {
        if value["encrypt_chat_msg"] != nil || value["chatdata"] != nil { throw .encrypted }
        if value.label("action") == "switch" { return }
        guard let sender = value.label("from") else { throw .noSender }
        let receivers = value["tolist"]?.elements.compactMap(\.label) ?? []
        let parties = [sender] + receivers
        if let room = value.label("roomid") {
            put(value, from: sender, among: parties, key: "room " + room, line: line)
        } else {
            for receiver in receivers {
                let pair = [sender, receiver]
                let key = pair.sorted().joined(separator: " ")
                put(value, from: sender, among: pair, key: key, line: line)
            }
        }
    }

    private mutating func put(
        _ value: JSONValue, from sender: String, among parties: [String], key: String, line: Int
    ) {
        let context = context
        let customer = parties.first { Self.role(of: $0, context) == .customer }
        gathering.fill(key, line: line) { chat in
            if chat.messages.isEmpty {
                chat.isEndless = true
                chat.isUnordered = true
                chat.isInternal = true
            }
            if let customer {
                chat.isInternal = false
                chat.draft.conversation.customer = chat.draft.conversation.customer ?? customer
            }
            if let recalled = value["revoke"]?.label("pre_msgid") { return chat.recall(recalled) }
            var message = GatheredMessage(
                id: value.label("msgid"), role: Self.role(of: sender, context), sender: sender)
            message.time = chat.time(value["msgtime"], context.zone)
            (message.kind, message.words) = WeComContent.read(value)
            message.attachments = WeComContent.attachments(of: value)
            if Self.consents.contains(value.label("msgtype") ?? "") { message.role = .system }
            chat.add(message)
        }
    }

    private static let consents: Set = ["agree", "disagree"]

    /// People from outside have ids that begin with wm or wo, robots with wb; so may employees
    /// (`woody`), but theirs are short words and not random letters and digits.
    private static func role(of id: String, _ context: ReadContext) -> Role {
        if let role = context.cast.role(id: id) { return role }
        let isWord = id.count < 20 && id.allSatisfy { ("a"..."z").contains($0) }
        if isWord { return .agent }
        if id.hasPrefix("wm") || id.hasPrefix("wo") { return .customer }
        return id.hasPrefix("wb") ? .bot : .agent
    }
}

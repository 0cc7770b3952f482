extension TableDialect {
    /// Tables of WeChatMsg. `Type` is a number; what is no text holds XML, of which a title is kept.
    static let weChatMsg = TableDialect(
        name: WeChatMsgReader.name,
        columns: [
            .stream: "TalkerId", .role: "IsSender", .time: "CreateTime", .text: "StrContent",
            .kind: "Type",
        ]
    ) { message, cells in
        let type = cells.text(.kind) ?? "1"
        message.kind = kinds[type] ?? .other
        if type == "1" { return }
        message.words = title(in: message.words)
        // A quotation is an answer that somebody typed.
        if type == "49", cells.text(.subkind) == "57" { message.kind = .text }
        if type == "10000" || type == "10002" { setNotice(&message) }
    }

    /// Tables of PyWxDump, in which words say what a message is made of.
    static let pyWxDump = TableDialect(
        name: WeChatMsgReader.name,
        columns: [
            .stream: "room_name", .role: "is_sender", .sender: "talker", .time: "CreateTime",
            .text: "msg", .kind: "type_name",
        ]
    ) { message, cells in
        let type = cells.text(.kind) ?? "文本"
        if typed.contains(type) {
            message.kind = .text
        } else if notices.contains(where: type.hasPrefix) {
            setNotice(&message)
        } else if message.kind == .other, cards.contains(where: type.contains) {
            message.kind = .card
        }
    }

    /// A line that the client writes: that somebody took back a message, of which the owner's is told
    /// in the second person, or something else.
    private static func setNotice(_ message: inout GatheredMessage) {
        let isRecall = message.words.contains("撤回了一条消息")
        let isOwn = isRecall && message.words.hasPrefix("你")
        message.role = isOwn ? .agent : .system
        message.kind = isRecall ? .recalled : .other
        // The row names the customer, and of agents the one who wrote last takes back.
        if isOwn { (message.sender, message.name) = (nil, nil) }
    }

    private static let kinds: [String: MessageKind] = [
        "1": .text, "3": .image, "34": .audio, "42": .card, "43": .video, "47": .image,
        "48": .other, "49": .card, "62": .video,
    ]

    private static let notices = ["系统通知", "消息撤回", "拍一拍"]
    /// What somebody types.
    private static let typed = ["文本", "引用回复", "粘贴的文本"]
    private static let cards = ["链接", "小程序", "聊天记录", "公众号", "视频号"]

    /// The title within XML; of other words, the words themselves.
    private static func title(in words: String) -> String {
        guard words.hasPrefix("<") else { return words }
        let shape = /<title>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/title>/
        guard let match = words.firstMatch(of: shape)?.output else { return "" }
        return match.1.map(String.init) ?? HTMLText.plain(String(match.2 ?? ""))
    }
}

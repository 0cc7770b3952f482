/// What a WeCom message is made of: its kind, and the words that it has.
enum WeComContent {
    /// Kind and words of a message; a picture or a voice message has no words, and of messages that
    /// were forwarded together only the title is the sender's.
    static func read(_ value: JSONValue) -> (kind: MessageKind, words: String) {
        let type = value.label("msgtype") ?? ""
        switch type {
        case "text": return (.text, reply(value["text"]?.label("content") ?? ""))
        case "markdown": return (.text, value["info"]?.label("content") ?? "")
        case "image", "emotion": return (.image, "")
        case "voice": return (.audio, "")
        case "video": return (.video, "")
        case "file": return (.file, value["file"]?.label("filename") ?? "")
        case "link": return (.card, value["link"]?.label("title") ?? "")
        case "weapp": return (.card, value["weapp"]?.label("title") ?? "")
        case "card": return (.card, value["card"]?.label("corpname") ?? "")
        case "qydiskfile":
            return (.file, (value["qydiskfile"] ?? value["info"])?.label("filename") ?? "")
        case "chatrecord": return (.card, value["chatrecord"]?.label("title") ?? "")
        case "mixed": return (.text, texts(value))
        case "docmsg": return (.card, value["doc"]?.label("title") ?? "")
        case "news": return (.card, titles(value["info"]?["item"]))
        case "sphfeed": return (.card, value["sphfeed"]?.label("feed_desc") ?? "")
        default: return (.other, label(value, type))
        }
    }

    /// What else has words by which people know it: a red packet its wish, a task what is to be done.
    private static func label(_ value: JSONValue, _ type: String) -> String {
        switch type {
        case "location":
            value["location"].flatMap { $0.label("title") ?? $0.label("address") } ?? ""
        case "voiptext": isVideo(value["info"]) ? "视频通话" : "语音通话"
        case "agree": "同意存档聊天内容"
        case "disagree": "不同意存档聊天内容"
        case "redpacket", "external_redpacket": value["redpacket"]?.label("wish") ?? ""
        case "todo": value["todo"]?.label("title") ?? ""
        case "collect": value["collect"]?.label("title") ?? ""
        case "calendar": value["calendar"]?.label("title") ?? ""
        case "meeting": value["meeting"]?.label("topic") ?? ""
        case "vote": (value["vote"] ?? value).label("votetitle") ?? ""
        default: ""
        }
    }

    private static func titles(_ items: JSONValue?) -> String {
        items?.elements.compactMap { $0.label("title") }.joined(separator: "\n") ?? ""
    }

    /// Of the sorts of call, 1 and 3 are with pictures, 2 and 4 without.
    private static func isVideo(_ call: JSONValue?) -> Bool {
        [1, 3].contains(call?["invitetype"]?.integer)
    }

    /// What somebody answers to words that the message quotes:
    /// `这是一条引用/回复消息：“…” ------ the answer`. A quotation may hold another.
    private static func reply(_ words: String) -> String {
        let head = "这是一条引用/回复消息"
        guard words.hasPrefix(head) else { return words }
        let border = words.contains("”\n------") ? "”\n------" : "------"
        var rest = words[...]
        for _ in words.ranges(of: head) {
            guard let mark = rest.firstRange(of: border) else { break }
            rest = rest[mark.upperBound...].drop { $0 == "-" }
        }
        return String(rest).trimmed
    }

    /// What stands beside the texts of a mixed message.
    static func attachments(of value: JSONValue) -> [Attachment] {
        guard value.label("msgtype") == "mixed" else { return [] }
        return value["mixed"]?["item"]?.elements.compactMap { item in
            switch item.label("type") {
            case "image", "emotion": Attachment(kind: .image, name: nil)
            case "voice": Attachment(kind: .audio, name: nil)
            case "video": Attachment(kind: .video, name: nil)
            case "file": Attachment(kind: .file, name: field("filename", of: item))
            case "link", "weapp": Attachment(kind: .card, name: field("title", of: item))
            default: nil
            }
        } ?? []
    }

    /// The texts that stand together in a mixed message, one a line.
    private static func texts(_ value: JSONValue) -> String {
        let items = value["mixed"]?["item"]?.elements.compactMap { field("content", of: $0) }
        return items?.joined(separator: "\n") ?? ""
    }

    /// A field of a part of a mixed message, which holds its content as JSON within a text.
    private static func field(_ name: StaticString, of item: JSONValue) -> String? {
        item.label("content").flatMap { JSONText.read($0) { $0.label(name) } ?? nil }
    }
}

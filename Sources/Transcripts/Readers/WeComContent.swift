/// What a WeCom message is made of: its kind, and the words that it has.
enum WeComContent {
    /// Kind and words of a message; a picture or a voice message has no words.
    static func read(_ value: JSONValue) -> (kind: MessageKind, words: String) {
        let type = value.label("msgtype") ?? ""
        switch type {
        case "text": return (.text, value["text"]?.label("content") ?? "")
        case "markdown": return (.text, value["info"]?.label("content") ?? "")
        case "image", "emotion": return (.image, "")
        case "voice": return (.audio, "")
        case "video": return (.video, "")
        case "file": return (.file, value["file"]?.label("filename") ?? "")
        case "link": return (.card, value["link"]?.label("title") ?? "")
        case "weapp": return (.card, value["weapp"]?.label("title") ?? "")
        case "card": return (.card, value["card"]?.label("corpname") ?? "")
        case "location": return (.other, value["location"]?.label("title") ?? "")
        case "mixed", "chatrecord": return (.text, parts(value, type))
        case "docmsg": return (.card, value["doc"]?.label("title") ?? "")
        case "news": return (.card, titles(value["info"]?["item"]))
        case "sphfeed": return (.card, value["sphfeed"]?.label("feed_desc") ?? "")
        default: return (.other, label(value, type))
        }
    }

    /// What else has words by which people know it: a red packet its wish, a task what is to be done.
    private static func label(_ value: JSONValue, _ type: String) -> String {
        switch type {
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

    /// The texts that stand together in a mixed or forwarded message, one a line. Each part holds
    /// its content as JSON within a text.
    private static func parts(_ value: JSONValue, _ type: String) -> String {
        let items = type == "mixed" ? value["mixed"]?["item"] : value["chatrecord"]?["item"]
        let texts = items?.elements.compactMap { item -> String? in
            guard let content = item.label("content") else { return nil }
            let bytes = Array(content.utf8) + Array(repeating: 0, count: JSONParser.padding)
            return bytes.withUnsafeBufferPointer { bytes in
                let parser = JSONParser()
                let inner = UnsafeBufferPointer(rebasing: bytes.dropLast(JSONParser.padding))
                return try? parser.parse(inner).label("content")
            }
        }
        return texts?.joined(separator: "\n") ?? ""
    }
}

/// The answer of a service that holds no chats: the page behind the last, a day on which nobody
/// wrote.
enum EmptyPage {
    /// The reader of the service whose answer it is, SpotCheck's own for an empty list; `nil` where
    /// the file is something else.
    static func reader(of head: FileHead) -> (any TranscriptReader.Type)? {
        guard head.isWhole, head.jsonFraming != nil else { return nil }
        let bytes = head.bytes + Array(repeating: 0, count: JSONParser.padding)
        return bytes.withUnsafeBufferPointer { bytes in
            let parser = JSONParser()
            let text = UnsafeBufferPointer(rebasing: bytes[..<head.bytes.count])
            guard let value = try? parser.parse(text) else { return nil }
            if value.isArray { return value.count == 0 ? JSONLinesReader.self : nil }
            return reader(of: value)
        }
    }

    private static let lists: [(name: StaticString, reader: any TranscriptReader.Type)] = [
        ("recordlist", OfficialAccountReader.self), ("payload", ChatwootReader.self),
        ("chats", ZendeskChatReader.self), ("comments", ZendeskTicketReader.self),
        ("conversations", IntercomReader.self),
    ]

    private static func reader(of page: JSONValue) -> (any TranscriptReader.Type)? {
        if let data = page["data"], data.isObject { return reader(of: data) }
        let isFilled = page.fields.contains { $0.value.isArray && $0.value.count > 0 }
        return isFilled ? nil : lists.first { page[$0.name]?.isArray == true }?.reader
    }
}

package import Wording

/// The tables that personal exporters of WeChat write (WeChatMsg and its kin): `TalkerId`, `Type`,
/// `IsSender`, `CreateTime`, `StrContent` and more.
///
/// The owner of the account (`IsSender` 1) is the agent, everybody else a customer, unless the
/// options say otherwise. `Type` is a number; what is no text holds XML, of which a title is kept.
/// A talker is one stream, which is cut where nobody wrote for long.
package struct WeChatMsgReader: TranscriptReader {
    package static let name = "wechatmsg"
    package static let title = Phrase.formatWeChatMsg
    package static let readsRecordsAlone = false

    private var table: TableReader

    package init(_ context: ReadContext) {
        let own = context.with(roles: ["0": .customer, "1": .agent])
        table = TableReader(own, Self.dialect)
    }

    package static func framing(of head: FileHead) -> Framing? {
        guard let first = head.lines(1).first else { return nil }
        return ["TalkerId", "IsSender", "StrContent"].allSatisfy(first.contains) ? .lines : nil
    }

    package mutating func read(_ record: Record, into events: inout [ReadEvent]) {
        table.read(record, into: &events)
    }

    package mutating func finish(into events: inout [ReadEvent]) {
        table.finish(into: &events)
    }

    private static let dialect = TableDialect(
        name: name,
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
        if type == "10000" || type == "10002" {
            let isRecall = message.words.contains("撤回了一条消息")
            let isOwn = isRecall && message.words.hasPrefix("你")
            message.role = isOwn ? .agent : .system
            message.kind = isRecall ? .recalled : .other
        }
    }

    private static let kinds: [String: MessageKind] = [
        "1": .text, "3": .image, "34": .audio, "42": .card, "43": .video, "47": .image,
        "48": .other, "49": .card, "62": .video,
    ]

    /// The title within XML; of other words, the words themselves.
    private static func title(in words: String) -> String {
        guard words.hasPrefix("<") else { return words }
        let shape = /<title>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/title>/
        guard let match = words.firstMatch(of: shape)?.output else { return "" }
        return match.1.map(String.init) ?? HTMLText.plain(String(match.2 ?? ""))
    }
}

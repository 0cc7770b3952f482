package import Wording

/// The tables that personal exporters of WeChat write (WeChatMsg, PyWxDump and their kin), of which
/// each has columns of its own (`TableDialect`).
///
/// The owner of the account is the agent, everybody else a customer, unless the options say
/// otherwise. A talker is one stream, which is cut where nobody wrote for long.
package struct WeChatMsgReader: TranscriptReader {
    package static let name = "wechatmsg"
    package static let title = Phrase.formatWeChatMsg
    package static let readsRecordsAlone = false

    private let context: ReadContext
    /// Known with the header.
    private var table: TableReader?

    package init(_ context: ReadContext) {
        self.context = context.with(roles: ["0": .customer, "1": .agent])
    }

    package static func framing(of head: FileHead) -> Framing? {
        dialect(of: head.lines(1).first ?? "") == nil ? nil : .lines
    }

    package mutating func read(_ record: Record, into events: inout [ReadEvent]) {
        if table == nil {
            let header = String(decoding: record.bytes, as: UTF8.self)
            table = TableReader(context, Self.dialect(of: header) ?? .weChatMsg)
        }
        table?.read(record, into: &events)
    }

    package mutating func finish(into events: inout [ReadEvent]) {
        table?.finish(into: &events)
    }

    private static func dialect(of header: String) -> TableDialect? {
        let known: [([String], TableDialect)] = [
            (["TalkerId", "IsSender", "StrContent"], .weChatMsg),
            (["type_name", "is_sender", "talker", "room_name", "msg"], .pyWxDump),
        ]
        return known.first { $0.0.allSatisfy(header.contains) }?.1
    }
}

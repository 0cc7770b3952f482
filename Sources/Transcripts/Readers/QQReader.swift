package import Wording

/// The text that the QQ client exports: a head that names the other side (消息对象), then a line
/// `date clock name(number)` or `name<address>`, and the words below it.
///
/// An export has no roles. Who the options name is an agent; without them, who is called 客服 and
/// the like; and without such a name everybody but the other side of the export. In a group, which is
/// nobody who writes, the export asks for the agents. Each other side is one stream, which is cut
/// where nobody wrote for long.
package struct QQReader: TranscriptReader {
    package static let name = "qq"
    package static let title = Phrase.formatQQ
    package static let readsRecordsAlone = false

    private let context: ReadContext
    private var parser: QQParser

    package init(_ context: ReadContext) {
        self.context = context
        parser = QQParser(context)
    }

    package static func framing(of head: FileHead) -> Framing? {
        let lines = head.lines(40)
        let isNamed = lines.contains { $0.hasPrefix("消息对象:") || $0.hasPrefix("消息分组:") }
        let hasHeader = lines.contains { QQHeader($0)?.isSure == true }
        return hasHeader || (isNamed && lines.contains { QQHeader($0) != nil }) ? .lines : nil
    }

    package mutating func read(_ record: Record, into events: inout [ReadEvent]) {
        if record.isUTF8 {
            parser.take(String(decoding: record.bytes, as: UTF8.self), number: record.line)
        } else {
            events.append(context.reject(record.line, .invalidEncoding))
        }
    }

    package mutating func finish(into events: inout [ReadEvent]) {
        parser.hand(over: &events)
    }
}

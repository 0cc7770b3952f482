package import Wording

/// Chats as they are copied out of the Qianniu (千牛) client: a header `name date clock` (with or
/// without a blank before the date, or with the date on the next line), the words below it, a
/// mark whether it was read (已读, 未读, 发送中), an empty line; or without these between
/// messages. Old clients write `name (date clock):`, with the words on that line or the next.
///
/// Of today's messages there is only a clock: their day is that of the options or of the file's
/// name; else the earliest that is possible behind the last day that stands above them.
///
/// A name with a colon (`旗舰店:小雅`) is an account of the shop, so is the shop's own name: an
/// agent, or a bot where the part behind the colon says so; so is whom the options name. Any other
/// name is a customer; where several people write and none is an agent, the file is rejected with
/// what it needs. Where another customer's name comes up, another conversation begins, and so it does
/// where nobody wrote for long; lines of the shop belong to the one before. Lines under no header
/// are the system's. The copy has no ids: a conversation's id
/// is a hash of shop, customer and the time of the first message, so that it is the same in any
/// file and can stand in reports without naming the customer.
package struct QianniuReader: TranscriptReader {
    package static let name = "qianniu"
    package static let title = Phrase.formatQianniu
    package static let readsRecordsAlone = false

    private let context: ReadContext
    private var lines: [QianniuLine] = []

    package init(_ context: ReadContext) {
        self.context = context
    }

    package static func framing(of head: FileHead) -> Framing? {
        let lines = head.lines(60).enumerated().map { QianniuLine($1, number: $0 + 1) }
        let headers = QianniuParser.headers(of: lines).compactMap { $0 }
        let dated = headers.filter(\.isDated)
        if dated.contains(where: { $0.shop != nil }) || headers.count(where: \.isMarked) > 1 {
            return .lines
        }
        // A clock alone says less: words end with one as well.
        let isToday = headers.count > 1 && headers.contains { $0.shop != nil && !$0.isSentence }
        let isMarked = lines.contains(where: \.isMark)
        return isToday || (isMarked && !dated.isEmpty) ? .lines : nil
    }

    package mutating func read(_ record: Record, into events: inout [ReadEvent]) {
        if record.isUTF8 {
            let text = String(decoding: record.bytes, as: UTF8.self)
            lines.append(QianniuLine(text, number: record.line))
        } else {
            events.append(context.reject(record.line, .invalidEncoding))
        }
    }

    package mutating func finish(into events: inout [ReadEvent]) {
        var parser = QianniuParser(lines, context)
        lines = []
        let messages = parser.parse()
        QianniuChats(messages, context).hand(over: messages, to: &events)
    }
}

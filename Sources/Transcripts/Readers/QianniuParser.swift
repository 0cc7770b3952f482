/// Turns the lines of one Qianniu file into messages.
struct QianniuParser {
    private let lines: [QianniuLine]
    private let zone: ZoneOffsets
    /// How many lines could be the header of each name.
    private let candidates: [String: Int]
    /// Who has written so far.
    private var names: Set<String> = []
    private var messages: [QianniuMessage] = []
    private var open: QianniuMessage?

    init(_ lines: [QianniuLine], zone: ZoneOffsets) {
        self.lines = lines
        self.zone = zone
        candidates = lines.reduce(into: [:]) { counts, line in
            if let name = line.header?.name { counts[name, default: 0] += 1 }
        }
    }

    /// The messages of all lines, in their order.
    mutating func parse() -> [QianniuMessage] {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            let afterGap = index == 0 || lines[index - 1].text.isEmpty || lines[index - 1].isMark
            let next = index + 1 < lines.count ? lines[index + 1] : nil
            if let header = header(line, next, afterGap: afterGap) {
                begin(header, line.number)
                if line.header == nil { index += 1 }
            } else if let name = line.recaller, afterGap || names.contains(name) {
                begin(QianniuLine.Header(name: name, time: ""), line.number)
                open?.isRecalled = true
                open?.lines = [String(line.text.dropFirst(name.count)).trimmed]
                open?.isClosed = true
            } else {
                add(line, afterGap: afterGap, next)
            }
            index += 1
        }
        close()
        return messages
    }

    /// The header that stands in a line, or in it and the next. Words may end with a time as well:
    /// a header comes after an empty line or a mark, or has a name that has written before.
    private func header(
        _ line: QianniuLine, _ next: QianniuLine?, afterGap: Bool
    ) -> QianniuLine.Header? {
        if let header = line.header {
            if names.contains(header.name) { return header }
            return afterGap && !isPasted(header) ? header : nil
        }
        guard let time = next?.time, !line.text.isEmpty, afterGap || names.contains(line.text)
        else { return nil }
        return QianniuLine.Header(name: line.text, time: time)
    }

    /// Whether what looks like a header are words: a sentence, or the line of a courier with a time
    /// before that of the message in which it stands, and a name that comes up nowhere else.
    private func isPasted(_ header: QianniuLine.Header) -> Bool {
        if header.isTransfer { return false }
        if header.isSentence { return true }
        guard let open, !open.isClosed, header.shop == nil, candidates[header.name] == 1,
            let above = open.written.flatMap({ Timestamp(text: $0, zone: zone) }),
            let time = Timestamp(text: header.time, zone: zone)
        else { return false }
        return time < above
    }

    private mutating func begin(_ header: QianniuLine.Header, _ line: Int) {
        close()
        names.insert(header.name)
        open = QianniuMessage(header: header, line: line)
        if header.isTransfer { open?.lines = [header.name] }
    }

    /// Adds a line that begins no message.
    private mutating func add(_ line: QianniuLine, afterGap: Bool, _ next: QianniuLine?) {
        if line.text.isEmpty {
            open?.gap += 1
        } else if line.isMark, let message = open, !message.lines.isEmpty,
            next.map({ $0.text.isEmpty || $0.header != nil }) ?? true
        {
            open?.isClosed = true
        } else if open?.isClosed ?? true || (line.isNotice && afterGap) {
            close()
            open = QianniuMessage(line: line.number, lines: [line.words], isClosed: true)
        } else {
            open?.add(line.words)
        }
    }

    private mutating func close() {
        if let message = open { messages.append(message) }
        open = nil
    }
}

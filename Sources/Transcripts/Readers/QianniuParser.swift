/// Turns the lines of one Qianniu file into messages.
struct QianniuParser {
    private let lines: [QianniuLine]
    private let zone: ZoneOffsets
    /// How many lines could be the header of each name.
    private let candidates: [String: Int]
    /// Shops whose accounts write: a shop may write under its bare name as well.
    private let shops: Set<String>
    /// For each line, when the next party below it writes; worked out once, so that a file of names
    /// that each come up once is not gone through for every one of them.
    private var timesBelow: [String?] = []
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
        shops = Set(lines.compactMap { $0.header?.shop })
        timesBelow = timesOfPartiesBelow()
    }

    /// The messages of all lines, in their order.
    mutating func parse() -> [QianniuMessage] {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            let afterGap = index == 0 || lines[index - 1].text.isEmpty || lines[index - 1].isMark
            let next = index + 1 < lines.count ? lines[index + 1] : nil
            if let header = header(at: index, next, afterGap: afterGap) {
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
    /// a header comes after an empty line or a mark, or has a name that writes elsewhere.
    private func header(
        at index: Int, _ next: QianniuLine?, afterGap: Bool
    ) -> QianniuLine.Header? {
        let line = lines[index]
        if let header = line.header {
            if names.contains(header.name) { return header }
            let isHeader =
                afterGap
                ? !isPasted(header, at: index)
                : isParty(header) && !header.isSentence && !isBeforeOpen(header)
            return isHeader ? header : nil
        }
        guard let time = next?.time, !line.text.isEmpty, afterGap || names.contains(line.text)
        else { return nil }
        return QianniuLine.Header(name: line.text, time: time)
    }

    /// Whether what looks like a header are words: a sentence, or a line within a message, with a
    /// name that comes up nowhere else and a time that does not lie between that of the message
    /// and that of the next: a courier's line, or when a parcel will come.
    private func isPasted(_ header: QianniuLine.Header, at index: Int) -> Bool {
        if header.isTransfer { return false }
        if header.isSentence { return true }
        guard let open, !open.isClosed, !isParty(header) else { return false }
        return isBeforeOpen(header) || isAfterNext(header, at: index)
    }

    /// Whether it writes more than once, or as a shop.
    private func isParty(_ header: QianniuLine.Header) -> Bool {
        header.shop != nil || shops.contains(header.name) || candidates[header.name] != 1
    }

    private func isBeforeOpen(_ header: QianniuLine.Header) -> Bool {
        guard let above = open?.written.flatMap(moment), let time = moment(header.time) else {
            return false
        }
        return time < above
    }

    private func isAfterNext(_ header: QianniuLine.Header, at index: Int) -> Bool {
        guard let below = timesBelow[index].flatMap(moment), let time = moment(header.time) else {
            return false
        }
        return below < time
    }

    private func timesOfPartiesBelow() -> [String?] {
        var times: [String?] = []
        var below: String?
        for line in lines.reversed() {
            times.append(below)
            if let header = line.header, isParty(header) { below = header.time }
        }
        return times.reversed()
    }

    private func moment(_ written: String) -> Timestamp? {
        Timestamp(text: written, zone: zone)
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

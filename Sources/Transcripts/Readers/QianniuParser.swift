/// Turns the lines of one Qianniu file into messages.
struct QianniuParser {
    private let lines: [QianniuLine]
    /// For each line, the header that it can be, or that it can be with the next.
    private let headers: [QianniuHeader?]
    private let zone: ZoneOffsets
    /// How many lines could be the header of each name.
    private let candidates: [String: Int]
    /// Shops whose accounts write: a shop may write under its bare name as well.
    private let shops: Set<String>
    /// For each line, where the next party below it writes; worked out once, so that a file of names
    /// that each come up once is not gone through for every one of them.
    private var partiesBelow: [Int?] = []
    /// Whether nothing stands between messages anywhere.
    private let hasNoGaps: Bool
    /// Of times that are a clock alone. Without a day that is known they are compared all the same.
    private var clock: RunningClock
    private var isDayKnown: Bool
    /// Who has written so far.
    private var names: Set<String> = []
    private var messages: [QianniuMessage] = []
    private var open: QianniuMessage?

    init(_ lines: [QianniuLine], _ context: ReadContext) {
        self.lines = lines
        zone = context.zone
        clock = RunningClock(day: context.day ?? LocalDate(dayNumber: 0), zone: zone)
        isDayKnown = context.day != nil
        headers = Self.headers(of: lines)
        candidates = headers.reduce(into: [:]) { counts, header in
            if let name = header?.name { counts[name, default: 0] += 1 }
        }
        shops = Set(headers.compactMap { $0?.shop })
        let end = lines.lastIndex { !$0.isGap } ?? 0
        hasNoGaps = !lines[..<end].drop(while: \.isGap).contains(where: \.isGap)
        partiesBelow = placesOfPartiesBelow()
    }

    /// For each line, the header that it can be: by itself, or with a time alone on the next.
    static func headers(of lines: [QianniuLine]) -> [QianniuHeader?] {
        lines.indices.map { index in
            if let header = lines[index].header { return header }
            guard index + 1 < lines.count, let time = lines[index + 1].time,
                lines[index].time == nil, !lines[index].isGap
            else { return nil }
            return QianniuHeader(name: lines[index].text, time: time)
        }
    }

    /// The messages of all lines, in their order.
    mutating func parse() -> [QianniuMessage] {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            let afterGap = isAfterGap(index)
            if let header = header(at: index) {
                begin(header, line.number, isDense: !afterGap)
                if line.header == nil { index += 1 }
            } else if let name = line.recaller, afterGap || names.contains(name) {
                begin(QianniuHeader(name: name, time: ""), line.number, isDense: !afterGap)
                open?.isRecalled = true
                open?.lines = [String(line.text.dropFirst(name.count)).trimmed]
                open?.isClosed = true
            } else {
                add(line, at: index)
            }
            index += 1
        }
        close()
        return messages
    }

    private func isAfterGap(_ index: Int) -> Bool { index == 0 || lines[index - 1].isGap }

    /// The header that stands in a line, or in it and the next. Words may end with a time as well:
    /// a header comes after an empty line or a mark, or has a name that writes elsewhere, or a time
    /// between its neighbours where messages follow one another without empty lines.
    private func header(at index: Int) -> QianniuHeader? {
        guard let header = headers[index] else { return nil }
        if names.contains(header.name) { return header }
        if isAfterGap(index) { return isPasted(header, at: index) ? nil : header }
        if header.isSentence || isBeforeOpen(header) { return nil }
        let isSure = header.isMarked || header.isTransfer || isParty(header)
        return isSure || isNewcomer(header, at: index) ? header : nil
    }

    /// Whether what looks like a header are words: a sentence, or a line within a message, with a
    /// name that comes up nowhere else and a time that does not lie between that of the message
    /// and that of the next: a courier's line, or when a parcel will come.
    private func isPasted(_ header: QianniuHeader, at index: Int) -> Bool {
        if header.isTransfer { return false }
        if header.isSentence { return true }
        guard let open, !open.isClosed, !isParty(header) else { return false }
        return isBeforeOpen(header) || isAfterNext(header, at: index)
    }

    /// Whether it writes more than once, or as a shop.
    private func isParty(_ header: QianniuHeader) -> Bool {
        header.shop != nil || shops.contains(header.name) || candidates[header.name] != 1
    }

    /// Whether somebody writes once where no empty line stands before messages: below are words,
    /// and the time lies behind that of the message above, by less than a day, and not behind that
    /// of the next.
    private func isNewcomer(_ header: QianniuHeader, at index: Int) -> Bool {
        guard let above = open?.time, let time = moment(header), isDense(index),
            !header.name.contains(where: \.isWhitespace), hasWords(below: index)
        else { return false }
        return time.since(above) < 86_400_000 && !isAfterNext(header, at: index)
    }

    /// Whether messages follow one another here without empty lines or marks.
    private func isDense(_ index: Int) -> Bool {
        hasNoGaps || open?.isDense ?? false
            || partiesBelow[index].map { !isAfterGap($0) } ?? false
    }

    private func hasWords(below index: Int) -> Bool {
        let next = index + (lines[index].header == nil ? 2 : 1)
        return next < lines.count && !lines[next].isGap && headers[next] == nil
    }

    private func isBeforeOpen(_ header: QianniuHeader) -> Bool {
        guard let above = open?.time, let time = moment(header) else { return false }
        return time < above
    }

    private func isAfterNext(_ header: QianniuHeader, at index: Int) -> Bool {
        guard let below = partiesBelow[index].flatMap({ headers[$0] }).flatMap(moment),
            let time = moment(header)
        else { return false }
        return below < time
    }

    private func placesOfPartiesBelow() -> [Int?] {
        var places: [Int?] = []
        var below: Int?
        for (index, header) in headers.enumerated().reversed() {
            places.append(below)
            if let header, isParty(header) { below = index }
        }
        return places.reversed()
    }

    /// When a header would have been written, if it stood next.
    private func moment(_ header: QianniuHeader) -> Timestamp? {
        if header.isDated { return Timestamp(text: header.time, zone: zone) }
        var clock = clock
        return clock.moment(header.time)
    }

    private mutating func begin(_ header: QianniuHeader, _ line: Int, isDense: Bool) {
        close()
        names.insert(header.name)
        var message = QianniuMessage(header: header, line: line)
        message.isDense = isDense
        if header.isDated {
            message.time = moment(header)
            message.time.map { clock.pass($0) }
            isDayKnown = isDayKnown || message.time != nil
        } else {
            message.time = clock.moment(header.time)
            message.lacksDay = !isDayKnown && !header.time.isEmpty
        }
        if header.isTransfer { message.lines = [header.name] }
        if !header.words.isEmpty { message.add(header.words) }
        open = message
    }

    /// Adds a line that begins no message.
    private mutating func add(_ line: QianniuLine, at index: Int) {
        let next = index + 1
        if line.text.isEmpty {
            open?.gap += 1
        } else if line.isMark, let message = open, !message.lines.isEmpty,
            next == lines.count || lines[next].text.isEmpty || headers[next] != nil
        {
            open?.isClosed = true
        } else if open?.isClosed ?? true || (line.isNotice && isAfterGap(index)) {
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

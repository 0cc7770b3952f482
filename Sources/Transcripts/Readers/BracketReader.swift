package import Wording

/// Logs of group bots, a line a message: `【13:40:04】#【name】#【words】`.
///
/// The rows have a clock and no day: the day is that of the options, or stands in the name of the
/// file, and is the next where the clock jumps back by more than half a day. Who is an agent comes
/// from the options or from the name (客服…). The file is one stream, cut where nobody wrote for
/// long.
package struct BracketReader: TranscriptReader {
    package static let name = "bracket-log"
    package static let title = Phrase.formatBracket
    package static let readsRecordsAlone = false

    private var gathering: Gathering
    private var clock: RunningClock
    private var pending: GatheredMessage?
    private var firstLine = 1
    private var hasAgent = false

    package init(_ context: ReadContext) {
        gathering = Gathering(context, format: Self.name)
        clock = RunningClock(day: context.day, zone: context.zone)
    }

    package static func framing(of head: FileHead) -> Framing? {
        head.lines(20).contains { BracketLine($0) != nil } ? .lines : nil
    }

    package mutating func read(_ record: Record, into events: inout [ReadEvent]) {
        let context = gathering.context
        guard record.isUTF8 else {
            events.append(context.reject(record.line, .invalidEncoding))
            return
        }
        let text = String(decoding: record.bytes, as: UTF8.self)
        guard let line = BracketLine(text) else {
            if pending == nil {
                if !record.isBlank { events.append(context.reject(record.line, .noHeader)) }
            } else {
                pending?.words += "\n" + text
            }
            return
        }
        close()
        if firstLine == 1 { firstLine = record.line }
        let role =
            context.cast.role(id: nil, name: line.name)
            ?? (!context.cast.namesAgents && AgentNames.isAgent(line.name) ? .agent : .customer)
        if role == .agent { hasAgent = true }
        pending = GatheredMessage(role: role, sender: line.name, words: line.words)
        pending?.time = clock.moment(line.clock)
    }

    package mutating func finish(into events: inout [ReadEvent]) {
        close()
        if hasAgent || gathering.context.cast.namesAgents {
            gathering.hand(over: &events)
        } else {
            events.append(gathering.context.reject(0, .partiesUnknown))
        }
    }

    private mutating func close() {
        guard var message = pending else { return }
        pending = nil
        message.words = message.words.trimmed
        if message.words.hasSuffix("】") { message.words.removeLast() }
        message.kind = PlaceholderWords.kind(of: message.words)
        let hasDay = gathering.context.day != nil
        gathering.fill(gathering.context.stem, line: firstLine) { chat in
            chat.isEndless = true
            if !hasDay { chat.draft.doubt(.timesWithoutDay) }
            chat.add(message)
        }
    }
}

/// The parts of such a line; the bracket that closes the words may stand on a later line.
private struct BracketLine {
    let clock: Substring
    let name: String
    let words: String

    init?(_ line: String) {
        let parts = line.split(separator: "】", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let clock = Self.opened(parts[0], isFirst: true),
            let name = Self.opened(parts[1]), let words = Self.opened(parts[2]),
            Self.isClock(clock)
        else { return nil }
        self.clock = clock
        self.name = String(name)
        self.words = String(words)
    }

    /// What stands behind the opening bracket, before which a `#` may stand.
    private static func opened(_ part: Substring, isFirst: Bool = false) -> Substring? {
        let part = !isFirst && part.first == "#" ? part.dropFirst() : part
        return part.first == "【" ? part.dropFirst() : nil
    }

    /// Whether it is `9:05`, `09:05` or one of these with seconds.
    private static func isClock(_ text: Substring) -> Bool {
        let fields = text.split(separator: ":", omittingEmptySubsequences: false)
        let isDigits = fields.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
        return isDigits && (2...3).contains(fields.count) && (1...2).contains(fields[0].count)
            && fields.dropFirst().allSatisfy { $0.count == 2 }
    }
}

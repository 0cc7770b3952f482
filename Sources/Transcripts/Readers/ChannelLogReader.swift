package import Wording

/// The log of a public channel, as IRC and its archives keep it: `2019-09-04 [22:44:46] <nick> words`.
///
/// The options must say who is an agent. Each customer of the channel has a chat of his own: what he
/// writes, and what agents write to him, by his name in their words, or because he was the last they
/// spoke to or, failing that, the last customer who wrote. Lines of one writer in the same second
/// are one message. Who joins, leaves or is renamed is left out.
package struct ChannelLogReader: TranscriptReader {
    package static let name = "channel-log"
    package static let title = Phrase.formatChannelLog
    package static let readsRecordsAlone = false

    private let context: ReadContext
    private var lines: [ChannelLine] = []
    private var clock: RunningClock

    package init(_ context: ReadContext) {
        self.context = context
        clock = RunningClock(day: context.day, zone: context.zone)
    }

    package static func framing(of head: FileHead) -> Framing? {
        let lines = head.lines(40).filter { !$0.isEmpty }
        let known = lines.filter { ChannelLine($0, number: 0) != nil }
        return known.count >= 2 && known.count * 2 >= lines.count ? .lines : nil
    }

    /// What stands in the lines of the channel itself.
    private static let notices = ["===", "***", "-!-", "-->", "<--", "* "]

    package mutating func read(_ record: Record, into events: inout [ReadEvent]) {
        if record.isBlank { return }
        guard record.isUTF8 else {
            events.append(context.reject(record.line, .invalidEncoding))
            return
        }
        let text = String(decoding: record.bytes, as: UTF8.self)
        guard var line = ChannelLine(text, number: record.line) else {
            let isNotice = Self.notices.contains { text.contains($0) }
            if !isNotice { events.append(context.reject(record.line, .noHeader)) }
            return
        }
        line.time =
            line.day.isEmpty
            ? clock.moment(line.clock)
            : Timestamp(text: line.day + " " + line.clock, zone: context.zone)
        if let last = lines.last, last.nick == line.nick, last.stamp == line.stamp {
            lines[lines.count - 1].words += "\n" + line.words
        } else {
            lines.append(line)
        }
    }

    package mutating func finish(into events: inout [ReadEvent]) {
        let roles = lines.map { context.cast.role(id: $0.nick) ?? .customer }
        if lines.isEmpty { return }
        guard context.cast.namesAgents else {
            events.append(context.reject(0, .partiesUnknown))
            return
        }
        var gathering = Gathering(context, format: Self.name)
        var partners = ChannelPartners()
        for (line, role) in zip(lines, roles) {
            let partner = role == .customer ? line.nick : partners.partner(of: line)
            partners.heard(line, role, to: partner)
            let isDated = line.time != nil
            gathering.fill(partner ?? line.nick, line: line.number) { chat in
                chat.isEndless = true
                chat.draft.conversation.customer = partner
                if !isDated { chat.draft.doubt(.timesWithoutDay) }
                chat.add(
                    GatheredMessage(
                        time: line.time, role: role, sender: line.nick, words: line.words))
            }
        }
        lines = []
        gathering.hand(over: &events)
    }
}

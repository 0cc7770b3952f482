import Transcripts

/// When the last message of an archive was written, whatever a few wrong clocks say: a chat of the
/// year 2037 among those of last month does not make every open promise a broken one.
///
/// Keeps for each day (UTC) in how many conversations something was written and when the last of it
/// was. `merge` is associative and commutative.
struct ArchiveEnd: Hashable, Sendable {
    /// By the number of the day since 1970.
    private var days: [Int64: Day] = [:]

    /// How many days without a message set off what comes after them.
    static let gap: Int64 = 30
    /// Of so many conversations one may be dated wrongly.
    static let oneIn = 100
    /// Behind so many days a single conversation is dated wrongly, however few there are.
    static let longGap: Int64 = 365

    private struct Day: Hashable, Sendable {
        var conversations: Int
        /// In milliseconds.
        var last: Int64
    }

    /// Adds the days of a conversation.
    mutating func add(_ conversation: Conversation) {
        // Nearly all are of one day; the dictionary stays empty then.
        var (first, others): ((day: Int64, last: Int64)?, [Int64: Int64]) = (nil, [:])
        for case let time? in conversation.messages.lazy.map(\.time) {
            let (day, last) = (time.milliseconds.flooredDivision(by: Self.day), time.milliseconds)
            if let known = first, known.day != day {
                others[day] = max(others[day] ?? .min, last)
            } else {
                first = (day, max(first?.last ?? .min, last))
            }
        }
        if let first { add(Day(conversations: 1, last: first.last), on: first.day) }
        for (day, last) in others { add(Day(conversations: 1, last: last), on: day) }
    }

    mutating func merge(_ other: ArchiveEnd) {
        for (day, what) in other.days { add(what, on: day) }
    }

    private mutating func add(_ more: Day, on day: Int64) {
        guard let known = days[day] else { return days[day] = more }
        days[day] = Day(
            conversations: known.conversations + more.conversations,
            last: max(known.last, more.last))
    }

    /// The end, and how many conversations were passed over to find it: those of the last days that
    /// a gap of 30 days or more sets off, where they are no more than one in a hundred of those
    /// before, or one alone behind a year. Days count, so a conversation that was written on two of them counts
    /// twice. `nil` where no message has a time.
    var credible: (time: Timestamp, strays: Int)? {
        let days = days.sorted { $0.key < $1.key }
        guard let last = days.last else { return nil }
        var (end, strays) = (last.value.last, 0)
        var (after, behind) = (0, last.key)
        var before = days.reduce(0) { $0 + $1.value.conversations }
        for (day, what) in days.reversed() {
            let alone = behind - day >= Self.longGap ? 1 : 0
            if behind - day >= Self.gap, after <= max(alone, before / Self.oneIn) {
                (end, strays) = (what.last, after)
            }
            after += what.conversations
            before -= what.conversations
            behind = day
        }
        return (Timestamp(milliseconds: end), strays)
    }

    private static let day: Int64 = 86_400_000
}

extension ArchiveEnd {
    func write(to writer: inout RecordWriter) {
        writer.put(days.sorted { $0.key < $1.key }) { writer, day in
            writer.put(Int(day.key))
            writer.put(day.value.conversations)
            writer.put(Int(day.value.last))
        }
    }

    init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        let read = try reader.list { reader throws(RecordReader.Broken) in
            (
                key: Int64(try reader.int()),
                day: Day(conversations: try reader.int(), last: Int64(try reader.int()))
            )
        }
        for (key, day) in read { add(day, on: key) }
    }
}

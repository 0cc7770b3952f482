import Wording

/// One limit of the stretch in which something must or must not be said.
enum WindowPart: Hashable, Sendable {
    case wholeConversation
    case restOfConversation
    case sameMessage
    case sameTurn
    /// Counted over the messages of the demanded side.
    case firstMessages(Int)
    case lastMessages(Int)
    case nextMessages(Int)
    case previousMessages(Int)
    /// Counted over all messages, on both sides of the trigger.
    case aroundMessages(Int)
    case nextTurns(Int)
    case previousTurns(Int)
    /// Working time, in milliseconds.
    case nextTime(Int64)
    case previousTime(Int64)
    case untilOtherSideWrites
    /// Up to the moment that the trigger promised.
    case promised

    /// Reads one window as authors write it: `next 3 messages`, `60 s`, `same turn`.
    init(_ value: YAMLValue) throws(FileError) {
        let words = try value.text().lowercased()
            .split(separator: " ").map(String.init)
        guard let part = Self.fixed[words.joined(separator: " ")] ?? Self.counted(words) else {
            throw value.error(.windowUnknown(words.joined(separator: " ")))
        }
        self = part
    }

    private static let fixed: [String: WindowPart] = [
        "whole conversation": .wholeConversation,
        "rest of conversation": .restOfConversation,
        "same message": .sameMessage,
        "same turn": .sameTurn,
        "until the other side writes": .untilOtherSideWrites,
        "promised": .promised,
    ]

    private static func counted(_ words: [String]) -> WindowPart? {
        var rest = words
        let direction = Int(rest.first ?? "") == nil ? rest.removeFirst() : ""
        guard rest.count == 2, let number = Int(rest[0]), (1...100_000).contains(number) else {
            return nil
        }
        if let unit = milliseconds[rest[1]] {
            let time = Int64(number) * unit
            switch direction {
            case "", "next": return .nextTime(time)
            case "previous": return .previousTime(time)
            default: return nil
            }
        }
        switch (direction, rest[1]) {
        case ("first", "messages"), ("first", "message"): return .firstMessages(number)
        case ("last", "messages"), ("last", "message"): return .lastMessages(number)
        case ("next", "messages"), ("next", "message"): return .nextMessages(number)
        case ("previous", "messages"), ("previous", "message"): return .previousMessages(number)
        case ("around", "messages"), ("around", "message"): return .aroundMessages(number)
        case ("next", "turns"), ("next", "turn"): return .nextTurns(number)
        case ("previous", "turns"), ("previous", "turn"): return .previousTurns(number)
        default: return nil
        }
    }

    /// Units of time, in milliseconds.
    static let milliseconds: [String: Int64] = [
        "s": 1000, "second": 1000, "seconds": 1000,
        "min": 60_000, "minute": 60_000, "minutes": 60_000,
        "h": 3_600_000, "hour": 3_600_000, "hours": 3_600_000,
        "day": 86_400_000, "days": 86_400_000,
    ]
}

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

    /// The windows with a number, by the words before it and behind it.
    private static let counted:
        [(before: String, behind: String, make: @Sendable (Int64) -> WindowPart)] = [
            ("first", "message", { .firstMessages(Int($0)) }),
            ("last", "message", { .lastMessages(Int($0)) }),
            ("next", "message", { .nextMessages(Int($0)) }),
            ("previous", "message", { .previousMessages(Int($0)) }),
            ("around", "message", { .aroundMessages(Int($0)) }),
            ("next", "turn", { .nextTurns(Int($0)) }),
            ("previous", "turn", { .previousTurns(Int($0)) }),
            ("", "time", { .nextTime($0) }),
            ("next", "time", { .nextTime($0) }),
            ("previous", "time", { .previousTime($0) }),
        ]

    private static func counted(_ words: [String]) -> WindowPart? {
        guard let number = words.dropLast().last.flatMap({ Int64($0) }),
            (1...100_000).contains(number), let noun = words.last
        else { return nil }
        let before = words.dropLast(2).joined(separator: " ")
        let unit = DurationText.units[noun]
        let behind = unit == nil ? (noun.hasSuffix("s") ? String(noun.dropLast()) : noun) : "time"
        let form = counted.first { $0.before == before && $0.behind == behind }
        return form?.make(number * (unit ?? 1))
    }

    /// What a window may look like, as a regular expression for a whole text.
    static var wording: String {
        let numbered = counted.map { form in
            let before = form.before.isEmpty ? "" : form.before + " "
            return before + "[1-9][0-9]* (" + nouns(form.behind) + ")"
        }
        return (fixed.keys.sorted() + numbered).joined(separator: "|")
    }

    private static func nouns(_ behind: String) -> String {
        behind == "time"
            ? DurationText.units.keys.sorted().joined(separator: "|") : behind + "|" + behind + "s"
    }
}

extension Window {
    /// As an author writes it, with one part in place of the first that is like it.
    func text(with new: WindowPart) -> String {
        guard let place = parts.firstIndex(where: { $0.isLike(new) }) else {
            return "within: \(new.text)"
        }
        var texts = parts.map(\.text)
        texts[place] = new.text
        return texts.count == 1
            ? "within: \(texts[0])" : "within: [\(texts.joined(separator: ", "))]"
    }
}

extension WindowPart {
    /// As an author writes it.
    var text: String {
        switch self {
        case .wholeConversation: "whole conversation"
        case .restOfConversation: "rest of conversation"
        case .conversationSoFar: "conversation so far"
        case .sameMessage: "same message"
        case .sameTurn: "same turn"
        case .messages(let numbers) where numbers.count == 1: "message \(numbers.lowerBound)"
        case .messages(let numbers): "messages \(numbers.lowerBound) to \(numbers.upperBound)"
        case .firstShare(let percent): "first \(percent) %"
        case .lastShare(let percent): "last \(percent) %"
        case .firstTurns(let n): "first \(n) turns"
        case .lastTurns(let n): "last \(n) turns"
        case .firstMessages(let n): "first \(n) messages"
        case .lastMessages(let n): "last \(n) messages"
        case .nextMessages(let n): "next \(n) messages"
        case .previousMessages(let n): "previous \(n) messages"
        case .aroundMessages(let n): "around \(n) messages"
        case .nextTurns(let n): "next \(n) turns"
        case .previousTurns(let n): "previous \(n) turns"
        case .nextTime(let time, let clock): Self.seconds(time, clock)
        case .previousTime(let time, let clock): "previous " + Self.seconds(time, clock)
        case .aroundTime(let time, let clock): "around " + Self.seconds(time, clock)
        case .untilOtherSideWrites: "until the other side writes"
        case .promised: "promised"
        }
    }

    /// Whether it counts the same thing, however much of it.
    fileprivate func isLike(_ other: WindowPart) -> Bool {
        switch (self, other) {
        case (.firstMessages, .firstMessages), (.lastMessages, .lastMessages),
            (.nextMessages, .nextMessages):
            true
        case (.nextTime(_, let clock), .nextTime(_, let other)): clock == other
        default: self == other
        }
    }

    /// A length of time in whole seconds, rounded up.
    private static func seconds(_ milliseconds: Int64, _ clock: Clock) -> String {
        "\((milliseconds + 999) / 1000) s" + (clock == .wall ? " by the clock" : "")
    }
}

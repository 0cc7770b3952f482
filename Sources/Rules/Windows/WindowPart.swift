import Transcripts
import Wording

/// One limit of the stretch in which something must or must not be said.
enum WindowPart: Hashable, Sendable {
    case wholeConversation
    case restOfConversation
    /// Everything before the trigger.
    case conversationSoFar
    case sameMessage
    case sameTurn
    /// Counted over the messages of the demanded side, from 1.
    case messages(ClosedRange<Int>)
    case firstMessages(Int)
    case lastMessages(Int)
    case nextMessages(Int)
    case previousMessages(Int)
    /// Counted over all messages, on both sides of the trigger.
    case aroundMessages(Int)
    /// A share of all messages of the conversation, in per cent.
    case firstShare(Int)
    case lastShare(Int)
    case firstTurns(Int)
    case lastTurns(Int)
    case nextTurns(Int)
    case previousTurns(Int)
    /// In milliseconds.
    case nextTime(Int64, Clock)
    case previousTime(Int64, Clock)
    case aroundTime(Int64, Clock)
    case untilOtherSideWrites
    /// Up to the moment that the trigger promised.
    case promised

    /// Which time counts.
    enum Clock: Hashable, Sendable {
        /// The hours of the calendar.
        case working
        /// All of it: `by the clock`.
        case wall
    }

    /// Whether it asks for the times of messages.
    var isTime: Bool {
        switch self {
        case .nextTime, .previousTime, .aroundTime, .promised: true
        default: false
        }
    }

    /// Whether it is counted from the end of the conversation.
    var isFromEnd: Bool {
        switch self {
        case .lastMessages, .lastShare, .lastTurns: true
        default: false
        }
    }

    /// Whether all of the window lies at or before the trigger.
    var looksBack: Bool {
        switch self {
        case .conversationSoFar, .sameTurn, .previousMessages, .previousTurns, .previousTime: true
        default: false
        }
    }

    /// Whether one more message at the start of a conversation moves it, though nothing that is
    /// asked for is in it.
    ///
    /// - Parameter side: whose messages are asked for.
    func counts(bots side: RoleSet) -> Bool {
        switch self {
        case .firstShare, .lastShare, .aroundMessages, .firstTurns: true
        case .messages: side.contains(.bot)
        default: false
        }
    }
}

package import Wording

/// A figure that a performance card can be made of. What each counts, and where it comes from, is
/// said by `meaning`, which every report prints.
package enum CardMeasure: String, CaseIterable, Sendable {
    // What the rules say.
    case qa
    case attitude
    case knowledge
    case accuracy
    case complaintsFromErrors = "complaints-from-errors"
    // What the chats say.
    case volume
    case volumePerDay = "volume-per-day"
    case firstReply = "first-reply"
    case firstWithin30 = "first-within-30s"
    case firstWithin60 = "first-within-60s"
    case firstWithin24h = "first-within-24h"
    case reply
    case replyAdjusted = "reply-adjusted"
    case reply90 = "reply-90"
    case reply90Adjusted = "reply-90-adjusted"
    case solved
    case solveTime = "solve-time"
    case reopened
    case handovers
    case satisfaction
    // What only somebody else knows.
    case conversion
    case orderValue = "order-value"
    case itemsPerOrder = "items-per-order"
    case refunds
    case training
    case attendance

    /// In what a figure is counted.
    package enum Unit: Sendable {
        /// 0 to 100.
        case points
        /// In percent.
        case share
        case seconds
        case count
        /// An amount or a quotient, as it is.
        case amount
    }

    package enum Origin: String, Sendable {
        case rules
        case chats
        case outside
    }

    package var unit: Unit {
        switch self {
        case .qa, .attitude, .knowledge: .points
        case .accuracy, .complaintsFromErrors, .firstWithin30, .firstWithin60, .firstWithin24h,
            .solved, .reopened, .handovers, .satisfaction, .conversion, .refunds, .training,
            .attendance:
            .share
        case .firstReply, .reply, .replyAdjusted, .reply90, .reply90Adjusted, .solveTime: .seconds
        case .volume: .count
        case .volumePerDay, .orderValue, .itemsPerOrder: .amount
        }
    }

    package var origin: Origin {
        switch self {
        case .qa, .attitude, .knowledge, .accuracy, .complaintsFromErrors: .rules
        case .conversion, .orderValue, .itemsPerOrder, .refunds, .training, .attendance: .outside
        default: .chats
        }
    }

    /// Whether a file of figures may give it: all that the chats do not know, and satisfaction,
    /// which shops ask for in more places than the chat.
    package var isGivenFromOutside: Bool { origin == .outside || self == .satisfaction }

    /// Whether it grows with the days at work, so that who joined later has less of it.
    package var growsWithDays: Bool { self == .volume }

    package var title: Phrase {
        switch self {
        case .qa: .measureQA
        case .attitude: .measureAttitude
        case .knowledge: .measureKnowledge
        case .accuracy: .measureAccuracy
        case .complaintsFromErrors: .measureComplaintsFromErrors
        case .volume: .measureVolume
        case .volumePerDay: .measureVolumePerDay
        case .firstReply: .measureFirstReply
        case .firstWithin30: .measureFirstWithin30
        case .firstWithin60: .measureFirstWithin60
        case .firstWithin24h: .measureFirstWithin24h
        case .reply: .measureReply
        case .replyAdjusted: .measureReplyAdjusted
        case .reply90: .measureReply90
        case .reply90Adjusted: .measureReply90Adjusted
        case .solved: .measureSolved
        case .solveTime: .measureSolveTime
        case .reopened: .measureReopened
        case .handovers: .measureHandovers
        case .satisfaction: .measureSatisfaction
        case .conversion: .measureConversion
        case .orderValue: .measureOrderValue
        case .itemsPerOrder: .measureItemsPerOrder
        case .refunds: .measureRefunds
        case .training: .measureTraining
        case .attendance: .measureAttendance
        }
    }

    /// What is counted, in a sentence.
    package var meaning: Phrase {
        switch self {
        case .qa: .meaningQA
        case .attitude: .meaningAttitude
        case .knowledge: .meaningKnowledge
        case .accuracy: .meaningAccuracy
        case .complaintsFromErrors: .meaningComplaintsFromErrors
        case .volume: .meaningVolume
        case .volumePerDay: .meaningVolumePerDay
        case .firstReply: .meaningFirstReply
        case .firstWithin30: .meaningFirstWithin
        case .firstWithin60: .meaningFirstWithin
        case .firstWithin24h: .meaningFirstWithin24h
        case .reply: .meaningReply
        case .reply90: .meaningReply90
        case .replyAdjusted, .reply90Adjusted: .meaningAdjusted
        case .solved: .meaningSolved
        case .solveTime: .meaningSolveTime
        case .reopened: .meaningReopened
        case .handovers: .meaningHandovers
        case .satisfaction: .meaningSatisfaction
        case .training: .meaningTraining
        case .conversion, .orderValue, .itemsPerOrder, .refunds, .attendance: .meaningOutside
        }
    }
}

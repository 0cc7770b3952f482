import Scoring
package import Transcripts

/// The sums of one agent's chats in a period. Mergeable in any order; memory grows with the days and
/// not with the chats.
package struct AgentFigures: Hashable, Sendable {
    package private(set) var volume = 0
    /// How many chats began on each day.
    package private(set) var days: [LocalDate: Int] = [:]
    package private(set) var firstReplies = ReplyTimes()
    /// First answers within 24 hours by the clock on the wall.
    package private(set) var firstWithinDay = 0
    package private(set) var replies = LoadedReplies()
    package private(set) var solveTimes = ReplyTimes()
    package private(set) var solved = Part()
    package private(set) var reopened = Part()
    package private(set) var handedOver = Part()
    package private(set) var satisfied = Part()
    /// Chats with a wrong answer that ended in a complaint, of all.
    package private(set) var complaintsFromErrors = Part()
    /// Chats without a fault of knowledge, of all.
    package private(set) var accurate = Part()
    /// In time, by the response classes of the card.
    package private(set) var responses: [Int: Part] = [:]
    /// With a problem, by the kinds of the card; −1 for chats of no kind.
    package private(set) var kinds: [Int: Part] = [:]

    /// So many of so many.
    package struct Part: Hashable, Sendable {
        package fileprivate(set) var found = 0
        package fileprivate(set) var of = 0

        package init() {}

        fileprivate mutating func add(_ isFound: Bool) {
            of += 1
            if isFound { found += 1 }
        }

        fileprivate mutating func merge(_ other: Part) {
            found += other.found
            of += other.of
        }
    }

    package init() {}

    /// - Parameters:
    ///   - isDefective: whether the owner broke a rule in it.
    ///   - isWrong: whether one of them was about knowledge.
    package mutating func add(
        _ chat: ChatFigures, _ response: ChatResponse?, day: LocalDate?, isDefective: Bool,
        isWrong: Bool
    ) {
        volume += 1
        if let day { days[day, default: 0] += 1 }
        if let first = chat.firstReply {
            firstReplies.add(first.working)
            if first.elapsed <= 86_400_000 { firstWithinDay += 1 }
        }
        for wait in chat.replies { replies.add(wait.working, load: wait.load) }
        if let time = chat.solveTime { solveTimes.add(time) }
        if let isSolved = chat.solved { solved.add(isSolved) }
        if let isReopened = chat.reopened { reopened.add(isReopened) }
        handedOver.add(chat.isHandedOver)
        if let rating = chat.rating { satisfied.add(rating >= ChatFigures.goodRating) }
        complaintsFromErrors.add(isWrong && chat.isComplaint)
        accurate.add(!isWrong)
        if let response { add(response) }
        kinds[chat.kind ?? -1, default: Part()].add(isDefective)
    }

    /// Counts whether a chat was answered in time; alone where it was nobody's.
    package mutating func add(_ response: ChatResponse) {
        responses[response.place, default: Part()].add(response.isInTime)
    }

    package mutating func merge(_ other: AgentFigures) {
        volume += other.volume
        days.merge(other.days, uniquingKeysWith: +)
        firstReplies.merge(other.firstReplies)
        firstWithinDay += other.firstWithinDay
        replies.merge(other.replies)
        solveTimes.merge(other.solveTimes)
        solved.merge(other.solved)
        reopened.merge(other.reopened)
        handedOver.merge(other.handedOver)
        satisfied.merge(other.satisfied)
        complaintsFromErrors.merge(other.complaintsFromErrors)
        accurate.merge(other.accurate)
        for (place, part) in other.responses { responses[place, default: Part()].merge(part) }
        for (kind, part) in other.kinds { kinds[kind, default: Part()].merge(part) }
    }
}

import Rules
import Transcripts

/// The waits of the customers of one conversation, each ended by an agent's answer.
struct Waits {
    /// In the order of the answers.
    private(set) var all: [Answer] = []
    /// From the customer's first word to an agent's last, in milliseconds by the clock on the wall.
    private(set) var length: Int64?
    /// When the customer began to wait for an answer that never came; `nil` where none was asked
    /// for: a nod to what an agent said is no question, and who was served by a bot alone has asked
    /// no agent.
    private(set) var unanswered: Timestamp?

    struct Answer {
        let agent: String
        let wait: ChatFigures.Wait
        /// Whether no agent had written before.
        let isFirst: Bool
    }

    /// What a customer has said that nobody has answered yet.
    private struct Question {
        let first: Timestamp
        var last: Timestamp
        /// Whether it is more than a nod.
        var asks: Bool
        var wasServedByBot = false
    }

    /// An answer is the first message of an agent after a customer's; those without a time, and
    /// waits that would run backwards, are passed over. Bots and system lines neither answer nor
    /// end the wait.
    init(
        in conversation: Conversation, calendar: WorkingCalendar, background: (any Background)?
    ) {
        var question: Question?
        var hasAnswered = false
        var begin: Timestamp?
        for (place, message) in conversation.messages.enumerated() {
            switch message.role {
            case .customer:
                guard let time = message.time else { continue }
                begin = begin ?? time
                let asks = !hasAnswered || conversation.asks(at: place)
                question = Question(
                    first: question?.first ?? time, last: time,
                    asks: asks || question?.asks ?? false)
            case .agent:
                let agent = conversation.participants[message.sender].id
                if let asked = question, let time = message.time, asked.last <= time {
                    let wait = ChatFigures.Wait(
                        working: calendar.workingMilliseconds(from: asked.last, to: time),
                        elapsed: time.since(asked.first),
                        load: background?.load(of: agent, at: asked.last, in: conversation))
                    all.append(Answer(agent: agent, wait: wait, isFirst: !hasAnswered))
                }
                question = nil
                hasAnswered = true
                if let begin, let time = message.time, time >= begin { length = time.since(begin) }
            case .bot: question?.wasServedByBot = true
            case .system: continue
            }
        }
        if let question, question.asks, hasAnswered || !question.wasServedByBot {
            unanswered = question.first
        }
    }
}

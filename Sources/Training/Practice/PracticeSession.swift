package import Transcripts

/// A practice chat: a trainee and a simulated customer, as far as it has come.
///
/// A pure value: time comes in with each call, and the same calls give the same chat.
package struct PracticeSession: Sendable {
    package let scenario: Scenario
    package let trainee: String
    package private(set) var chat: Conversation
    /// The state that the customer is in.
    package private(set) var state: ScenarioState
    package private(set) var patience: Int
    /// Whether the customer has said the last word; the trainee may still close the chat.
    package private(set) var isClosing = false
    /// Whether nothing can be written any more.
    package private(set) var isOver = false
    package private(set) var hints = 0
    /// The moment up to which the chat has come.
    package private(set) var now: Timestamp
    /// Since when the customer waits; reminders change nothing in that.
    package private(set) var waitingSince: Timestamp
    /// What the trainee has written, with the time that each took.
    package private(set) var replies: [(texts: [String], after: Int64)] = []
    /// Working milliseconds that the customer waited for each reply.
    package private(set) var waits: [Int64] = []
    private var reminders = 0
    private var told: Set<Feedback.Key> = []

    /// Customers' messages of one turn follow each other so quickly, in milliseconds.
    private static let pace: Int64 = 1000
    /// The customer's first message of a turn comes so long after the reply.
    private static let thinking: Int64 = 3000

    /// Starts a chat with the customer's first words.
    ///
    /// - Parameters:
    ///   - id: of the chat.
    ///   - start: when it starts, by the clock of practice (see `PracticeDay`).
    /// - Returns: `nil` where the scenario has no such state as it starts with, which `ScenarioBook`
    ///   refuses.
    package init?(of scenario: Scenario, id: String, trainee: String, start: Timestamp) {
        guard let first = scenario.state(scenario.start) else { return nil }
        self.scenario = scenario
        self.trainee = trainee
        (now, waitingSince) = (start, start)
        (state, patience) = (first, scenario.patience)
        chat = Conversation(id: id)
        chat.shop = scenario.setting.shop
        chat.product = scenario.setting.product
        chat.channel = scenario.setting.channel
        chat.customer = scenario.setting.customer
        say(first.say)
    }

    /// How the customer feels; who leaves satisfied is calm.
    package var mood: Mood {
        if ending == .satisfied { return .calm }
        return scenario.mood.worsened(left: max(0, patience), of: scenario.patience)
    }

    /// How the customer left; `nil` where it is still there.
    package var ending: ScenarioState.Ending? { state.ending }

    /// When the customer will write again if nobody answers; `nil` where it never does.
    package var nextReminder: Timestamp? {
        guard let reminder = scenario.reminder, !isClosing, !isOver else { return nil }
        return Timestamp(
            milliseconds: waitingSince.milliseconds + reminder.every * Int64(reminders + 1))
    }

    /// What the trainee might do now; counted.
    package mutating func hint() -> ScenarioState {
        hints += 1
        return state
    }

    /// Lets time pass without a reply: the customer may write again, and leave in the end.
    ///
    /// - Returns: the customer's new messages.
    @discardableResult
    package mutating func wait(_ milliseconds: Int64) -> Range<Int> {
        let before = chat.messages.count
        let moment = Timestamp(milliseconds: now.milliseconds + max(0, milliseconds))
        while let reminder = scenario.reminder, let due = nextReminder, due <= moment {
            now = due
            let line = min(reminders, reminder.say.count - 1)
            reminders += 1
            append(reminder.say[line], isReminder: true)
            spend(reminder.cost)
        }
        now = max(now, moment)
        return before..<chat.messages.count
    }

    /// Writes a reply of one or more messages, `after` so many milliseconds since the call before.
    /// `nil` where the customer has left meanwhile, or the chat is over.
    package mutating func reply(_ texts: [String], after: Int64, by coach: Coach) -> Feedback? {
        if isOver { return nil }
        let wasClosing = isClosing
        wait(after)
        replies.append((texts, after))
        if isClosing && !wasClosing { return nil }
        let messages = chat.messages.count..<chat.messages.count + texts.count
        let waited = coach.calendar.workingMilliseconds(from: waitingSince, to: now)
        // Who has taken his leave waits for nothing.
        if !isClosing { waits.append(waited) }
        for text in texts { append(text, role: .agent) }
        let remarks = coach.remarks(on: messages, of: chat, told: &told)
        var feedback = Feedback(
            language: scenario.language, messages: messages, waited: waited, good: remarks.good,
            wrong: remarks.wrong, due: remarks.due, facts: remarks.facts,
            answer: messages.upperBound..<messages.upperBound, mood: mood)
        if isClosing {
            isOver = true
            return feedback
        }
        react(to: feedback, by: coach)
        feedback.answer = messages.upperBound..<chat.messages.count
        feedback.mood = mood
        return feedback
    }

    /// Ends a chat in which the trainee has no more to say.
    package mutating func close() {
        if isClosing { isOver = true }
    }

    // MARK: The customer

    private mutating func react(to feedback: Feedback, by coach: Coach) {
        (waitingSince, reminders) = (now, 0)
        let reactions = scenario.anywhere + state.reactions
        let holding = coach.holding(
            reactions.compactMap(\.said), in: feedback.messages, of: chat)
        guard let reaction = reactions.first(where: { holds($0, feedback, holding) }) else {
            return
        }
        patience = min(scenario.patience, patience + reaction.patience)
        say(reaction.say)
        if patience <= 0, leave() { return }
        if let name = reaction.next, name != state.name, let next = scenario.state(name) {
            enter(next)
        }
    }

    private func holds(
        _ reaction: Reaction, _ feedback: Feedback, _ holding: Set<Int>
    ) -> Bool {
        let right = Set(feedback.facts.filter(\.isRight).map(\.id))
        let wrong = Set(feedback.facts.filter { !$0.isRight }.map(\.id))
        return reaction.said.map(holding.contains) ?? true
            && reaction.states.allSatisfy(right.contains)
            && (reaction.misstates.isEmpty || reaction.misstates.contains(where: wrong.contains))
            && reaction.slower.map { feedback.waited > $0 } ?? true
            && reaction.mood.map { mood >= $0 } ?? true
    }

    private mutating func spend(_ cost: Int) {
        patience -= cost
        if patience <= 0 { _ = leave() }
    }

    /// Whether the customer leaves for lack of patience.
    private mutating func leave() -> Bool {
        guard let name = scenario.outOfPatience, let last = scenario.state(name) else {
            return false
        }
        enter(last)
        return true
    }

    private mutating func enter(_ next: ScenarioState) {
        state = next
        say(next.say)
        isClosing = next.ending != nil
    }

    private mutating func say(_ lines: [String]) {
        for (place, line) in lines.enumerated() {
            let isFirst = place == 0 && !chat.messages.isEmpty
            let delay = chat.messages.isEmpty ? 0 : isFirst ? Self.thinking : Self.pace
            now = Timestamp(milliseconds: now.milliseconds + delay)
            append(line)
        }
    }

    private mutating func append(
        _ text: String, role: Role = .customer, isReminder: Bool = false
    ) {
        let id = role == .agent ? trainee : scenario.setting.customer
        chat.append(
            time: now, role: role, sender: Participant(id: id, name: id), words: text.utf8)
        if role == .customer && !isReminder { waitingSince = now }
    }
}

import Rules
import Sampling
import Transcripts

/// What a survey takes from one block of a part, on any thread.
struct SurveyedBlock: Sendable {
    let progress: ReadProgress
    let lastLine: Place?
    /// Both `nil` where no rule asks.
    private(set) var survey: Survey?
    private(set) var questions: ArchiveQuestions?
    private(set) var chats: [(key: UInt64, content: UInt64, place: Place)] = []
    /// The same chats for a draw; empty where nothing is drawn.
    private(set) var candidates: [Candidate] = []
    private(set) var warnings = 0

    /// A chat with the agent whose it is.
    typealias Candidate = (FrameCandidate, agent: String, name: String)

    init(_ block: Block, filter: ConversationFilter, rules: RuleSet, strata: Strata?) {
        progress = block.progress
        lastLine = block.lastLine
        let asks = rules.asksBackground
        var survey = asks ? Survey(contacts: rules.asksContacts) : nil
        var questions = asks ? ArchiveQuestions(contacts: rules.asksContacts) : nil
        var chats: [(key: UInt64, content: UInt64, place: Place)] = []
        var (candidates, warnings): ([Candidate], Int) = ([], 0)
        block.forEachEvent { event in
            if case .warning = event { warnings += 1 }
            guard case .conversation(let conversation, let place) = event else { return }
            survey?.add(conversation)
            questions?.add(conversation)
            let content = conversation.fingerprint
            let traits = UnitTraits(of: conversation)
            let reason = filter.reason(against: traits, in: rules.calendar)
            let key = reason != nil ? content : DuplicateGuard.key(of: conversation.id)
            chats.append((key, content, place))
            guard let strata else { return }
            let candidate =
                reason.map { FrameCandidate.leftOut($0) }
                ?? .unit(
                    FrameUnit(conversation, traits, strata: strata, calendar: rules.calendar))
            candidates.append((candidate, traits.agent, traits.agentName))
        }
        self.survey = survey
        self.questions = questions
        self.chats = chats
        self.candidates = candidates
        self.warnings = warnings
    }
}

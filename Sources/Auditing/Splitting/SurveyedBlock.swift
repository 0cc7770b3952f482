import Rules
import Transcripts

/// What a survey takes from one block of a part, on any thread.
struct SurveyedBlock: Sendable {
    let progress: ReadProgress
    let lastLine: Place?
    /// `nil` where no rule asks for it.
    private(set) var survey: Survey?
    private(set) var chats: [(key: UInt64, content: UInt64, place: Place)] = []

    init(_ block: Block, filter: ConversationFilter, rules: RuleSet) {
        progress = block.progress
        lastLine = block.lastLine
        var survey = rules.asksBackground ? Survey(contacts: rules.asksContacts) : nil
        var chats: [(key: UInt64, content: UInt64, place: Place)] = []
        block.forEachEvent { event in
            guard case .conversation(let conversation, let place) = event else { return }
            survey?.add(conversation)
            let content = conversation.fingerprint
            let isLeftOut = filter.reason(against: conversation, in: rules.calendar) != nil
            let key = isLeftOut ? content : DuplicateGuard.key(of: conversation.id)
            chats.append((key, content, place))
        }
        self.survey = survey
        self.chats = chats
    }
}

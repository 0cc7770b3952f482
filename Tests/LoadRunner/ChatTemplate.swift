import Auditing
import Rules
import Sampling
import Transcripts

/// A sample chat with what the rules found in it, from which others are made.
struct ChatTemplate: Sendable {
    let chat: Conversation
    let result: CheckResult
    private let owner: String
    private let start: Timestamp

    /// `nil` for a chat without an agent or without times.
    init?(_ chat: Conversation, _ result: CheckResult) {
        guard let owner = chat.owner, let start = chat.start else { return nil }
        self.chat = chat
        self.result = result
        self.owner = owner.id
        self.start = start
    }

    /// All sample chats of an archive that can be used, in its order.
    static func all(of archive: Archive, by rules: RuleSet) async throws -> [ChatTemplate] {
        var templates: [ChatTemplate] = []
        try await Audit(archive: archive, rules: rules).run { event in
            guard case .checked(let (chat, result)) = event else { return }
            if let template = ChatTemplate(chat, result) { templates.append(template) }
        }
        return templates
    }

    /// The same words between another agent and another customer at another time.
    func made(id: String, agent: Participant, customer: String, at time: Timestamp) -> Conversation
    {
        var made = Conversation(id: id)
        made.channel = chat.channel
        made.shop = chat.shop
        made.product = chat.product
        made.customer = customer
        made.reserve(messages: chat.messages.count, bytes: chat.text.count)
        for (place, message) in chat.messages.enumerated() {
            let sender: Participant =
                switch message.role {
                case .agent: agent
                case .customer: Participant(id: customer, name: customer)
                default: chat.sender(of: place)
                }
            let moment = message.time.map { time.milliseconds + $0.since(start) }
            made.append(
                time: moment.map { Timestamp(milliseconds: $0) }, role: message.role,
                sender: sender, words: chat.text[message.text], kind: message.kind)
        }
        return made
    }

    /// What the rules found, in that chat.
    func findings(in id: String, of agent: String) -> [Finding] {
        result.findings.map { found in
            Finding(
                conversation: id, agent: found.agent.isEmpty ? "" : agent, rule: found.rule,
                ruleDigest: found.ruleDigest, dimension: found.dimension,
                severity: found.severity, points: found.points, disguised: found.disguised,
                evidence: found.evidence, explanation: found.explanation,
                nearMiss: found.nearMiss, offences: found.offences, load: found.load,
                overrun: found.overrun, chargedWith: found.chargedWith)
        }
    }
}

import Reports
import Rules
import Store
import Transcripts
import Wording

/// Where a thing stands on which reviewers differ, as a reader may see it.
struct GapPlace: Sendable {
    let chat: StoredConversation
    /// `nil` where the words were forgotten.
    let excerpt: Excerpt?
    /// Hides personal data in notes; `nil` for who may see it.
    let mask: ChatMask?
}

extension ResultReader {
    /// Where a thing stands; `nil` where there is no such chat.
    func place(of thing: RatedThing) async throws -> GapPlace? {
        let store = workbench.store
        guard let chat = try await store.conversation(thing.key.conversation) else { return nil }
        guard let body = try await store.body(of: chat.id) else {
            return GapPlace(chat: chat, excerpt: nil, mask: nil)
        }
        var finding = thing.markedFinding(chat)
        if let id = thing.key.finding, let stored = try await store.finding(id) {
            finding = stored.finding
        }
        let mask = user.mask(of: body)
        let excerpt = Excerpt(
            mask?.mask(finding) ?? finding, price: finding.points, in: body, zone: zone, mask: mask)
        return GapPlace(chat: chat, excerpt: excerpt, mask: mask)
    }
}

extension RatedThing {
    /// What was marked, as a finding: for its excerpt.
    fileprivate func markedFinding(_ chat: StoredConversation) -> Finding {
        Finding(
            conversation: chat.archiveID, agent: chat.agent ?? "", rule: key.rule,
            ruleDigest: "", dimension: dimension ?? "", severity: .minor, points: .zero,
            disguised: false,
            evidence: key.message.map { [Evidence(message: $0, span: nil, text: "")] } ?? [],
            explanation: .markedByReviewer, nearMiss: nil)
    }
}

import Transcripts

/// Of whom a clause speaks.
enum Subject: String, CaseIterable, Sendable {
    case customer
    /// The agent in person: 我, I.
    case agent
    /// The shop or team of the agent: 我们, we; in a customer's words 你们, you.
    case shop
    /// Anybody else: the courier, the system, other people, children and pets.
    case other
    /// Nobody is named.
    case open
}

/// A side as the words of a clause name it.
enum Party {
    /// 我, I.
    case speaker
    /// 我们, we, our.
    case ours
    /// 您, 你, you.
    case listener
    case other

    /// Who that is when a customer or an agent says so.
    func subject(saidBy role: Role) -> Subject {
        switch (self, role) {
        case (.other, _): .other
        case (.listener, .customer): .shop
        case (.listener, _), (.speaker, .customer), (.ours, .customer): .customer
        case (.speaker, _): .agent
        case (.ours, _): .shop
        }
    }
}

import Auditing
import Reports
import Rules
import Scoring
import Store
import Wording

/// A round of assessments with the card by whose form it is filled in and those whom it is about.
struct AssessedPeriod: Sendable {
    let round: AssessmentRound
    let period: CardPeriod
    let card: PerformanceCard
    /// The agents with chats in the period: their names by their ids.
    let agents: [String: String]

    /// The eyes that the card asks, in their order.
    var eyes: [PerformanceCard.Eye] {
        PerformanceCard.Eye.allCases.filter { card.eyes[$0] != nil }
    }

    /// With which eye somebody looks at an agent; `nil` for who is not asked about him.
    func eye(of user: User, on agent: String) -> PerformanceCard.Eye? {
        if agents[agent] == nil { return nil }
        let eye = user.agent == agent ? .own : user.role.eye
        return eye.flatMap { card.eyes[$0] == nil ? nil : $0 }
    }

    /// Whom somebody is asked about: himself first, then by name.
    func agents(of user: User) -> [String] {
        agents.keys.filter { eye(of: user, on: $0) != nil }.sorted {
            ($0 == user.agent ? 0 : 1, agents[$0] ?? "", $0)
                < ($1 == user.agent ? 0 : 1, agents[$1] ?? "", $1)
        }
    }

    /// What a form gives by each criterion; empty where there is none.
    func cells(of form: AssessmentForm?) -> [Cell] {
        card.criteria.map { form?.points[$0.id].map { .decimal($0.text) } ?? .none }
    }

    /// The points of a form together, and of how many.
    func total(of form: AssessmentForm) -> String {
        let most = card.criteria.reduce(Points.zero) { $0 + $1.points }
        return "\(form.points.values.reduce(.zero, +).text) / \(most.text)"
    }
}

extension UserRole {
    /// How somebody in the role looks at others; `nil` for who assesses nobody.
    var eye: PerformanceCard.Eye? {
        switch self {
        case .lead: .lead
        case .reviewer: .expert
        case .agent: .peer
        case .trainee, .auditor: nil
        }
    }
}

extension AssessmentRound {
    var path: String { "/assessments/\(id)" }
}

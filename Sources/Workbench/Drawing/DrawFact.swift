import Reports
import Sampling
import Store
import Wording

/// A line about a draw: what it is, and its value.
struct DrawFact: Sendable {
    let name: String
    let value: String
    let isCode: Bool

    /// What parties have agreed to draw, before it is drawn.
    static func agreed(
        _ draw: StoredDraw, _ plan: DrawPlan, _ language: Language
    ) throws -> [DrawFact] {
        let frozen = try plan.entries.entries.first { $0.kind == .freeze }
        let facts: [(Phrase, String?, Bool)] = [
            (.factDesign, draw.design(language), false),
            (.factDays, days(of: plan.design), false),
            (.factFrame, frozen?.population.map { Phrase.chatsCounted($0)(language) }, false),
            (.factLeftOut, leftOut(of: plan.design)?(language), false),
            (.factFrameDigest, frozen?.frame?.shortCode, true),
            (.factSeed, draw.seedCode, true),
        ]
        return facts.compactMap { name, value, isCode in
            value.map { DrawFact(name: name(language), value: $0, isCode: isCode) }
        }
    }

    /// `2026-06-08 – 2026-06-14`.
    static func days(of design: Design) -> String? {
        let (since, until) = (design.filters["since"], design.filters["until"])
        if since == nil && until == nil { return nil }
        return "\(since ?? "…") – \(until ?? "…")"
    }

    /// What of these days was left out, and why; `nil` for nothing.
    static func leftOut(of design: Design) -> Phrase? {
        let parts = [
            ("no_agent", Phrase.leftOutNoAgent), ("forgotten", .leftOutForgotten),
        ].compactMap { reason, title in
            design.excluded[reason].map { Phrase.leftOut(title, $0) }
        }
        return parts.isEmpty ? nil : .joined(parts, zh: "，", en: ", ")
    }
}

/// What a party of a draw has done.
struct DrawPartyRow: Sendable {
    let name: String
    let login: String
    let done: DrawPlan.Step
    /// The same in words.
    let step: String
    let tone: String

    static let listing = Listing<DrawPartyRow>(
        "Party",
        [
            .text("name", .columnName) { $0.name },
            .text("login", .login) { $0.login },
            .coded("state", .columnState, DrawPlan.Step.allCases.map(\.rawValue)) {
                ($0.done.rawValue, $0.done.title)
            },
        ])
}

extension Workbench {
    /// The parties of a draw with what each has done.
    func rows(of plan: DrawPlan, _ language: Language) async throws -> [DrawPartyRow] {
        let users = try await store.users()
        return try plan.parties.map { login in
            let step = try plan.step(of: login)
            return DrawPartyRow(
                name: users.first { $0.login == login }?.name ?? login, login: login,
                done: step, step: step.title(language), tone: step.tone)
        }
    }
}

extension DrawPlan.Step {
    fileprivate var title: Phrase {
        switch self {
        case .waiting: .partyStepWaiting
        case .committed: .partyStepCommitted
        case .revealed: .partyStepRevealed
        }
    }

    fileprivate var tone: String {
        switch self {
        case .waiting: ""
        case .committed: "on"
        case .revealed: "good"
        }
    }
}

import Reports
import Rules
import Store
import Wording

/// An appeal and how it was decided.
struct ShownAppeal: Sendable {
    let path: String
    let comment: String
    let made: String
    let state: ReviewFinding.Chip
    /// Why it was decided so, by whom and when; `nil` while it is open.
    let decision: String?

    /// - Parameter mask: of the chat, for who must not see personal data in comments either.
    init(_ appeal: Appeal, mask: ChatMask?, _ reader: ResultReader) {
        let language = reader.language
        path = "/appeals/\(appeal.id.value)"
        comment = mask.hiding(appeal.comment) ?? ""
        made = reader.workbench.moment(of: appeal.at)
        let decided = appeal.decision
        state = ReviewFinding.Chip(
            title: (decided?.outcome.title ?? .appealOpen)(language),
            tone: decided?.outcome.tone ?? "on")
        decision = decided.map { decision in
            let parts = [
                decision.points.map { Phrase.pointsGiven($0.text)(language) },
                mask.hiding(decision.comment),
                reader.names[decision.by], reader.workbench.moment(of: decision.at),
            ]
            return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }
}

extension AppealDecision.Outcome {
    var title: Phrase {
        switch self {
        case .upheld: .appealUpheld
        case .overturned: .appealOverturned
        case .adjusted: .appealAdjusted
        }
    }

    /// The class of its chip.
    var tone: String {
        switch self {
        case .upheld: "bad"
        case .overturned: "good"
        case .adjusted: "warn"
        }
    }
}

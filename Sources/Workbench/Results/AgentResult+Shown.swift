import Rules
import Store
import Wording

extension AgentResult {
    /// `f12` or `m7`.
    var key: String {
        switch target {
        case .finding(let finding): "f\(finding.id.value)"
        case .missed(let verdict): "m\((verdict.missed ?? verdict.id).value)"
        }
    }

    /// The finding; of what a reviewer marked, one made of the mark.
    var finding: Finding {
        switch target {
        case .finding(let stored): return stored.finding
        case .missed(let verdict):
            let missed = verdict.target.missed
            let evidence = missed.map { Evidence(message: $0.message, span: $0.span, text: "") }
            return Finding(
                conversation: conversation.archiveID, agent: missed?.agent ?? "",
                rule: missed?.rule ?? "", ruleDigest: rule?.digest ?? "",
                dimension: rule?.dimension ?? "", severity: rule?.severity ?? .minor,
                points: verdict.points ?? rule?.points ?? .zero, disguised: false,
                evidence: evidence.map { [$0] } ?? [], explanation: .markedByReviewer,
                nearMiss: nil)
        }
    }

    /// What stands, as a chip.
    func chip(_ language: Language) -> ReviewFinding.Chip {
        if let standing {
            let byAppeal = standing.isByAppeal ? Phrase.byAppeal(standing.outcome.title) : nil
            return ReviewFinding.Chip(
                title: (byAppeal ?? standing.outcome.title)(language),
                tone: standing.outcome.tone)
        }
        if case .finding(let finding) = target, finding.waits {
            return ReviewFinding.Chip(title: Phrase.chipWaits(language), tone: "warn")
        }
        return ReviewFinding.Chip(title: Phrase.byTheRules(language), tone: "")
    }

    /// Whether there is something to object to: it costs points, and nobody has objected yet.
    var canBeAppealed: Bool {
        appeal == nil && points < .zero && target.appealable != nil
    }
}

extension AppealTarget {
    /// Reads `f12` or `m7`.
    init?(key: String) {
        switch key.first {
        case "f":
            guard let id = FindingID(key.dropFirst()) else { return nil }
            self = .finding(id)
        case "m":
            guard let id = VerdictID(key.dropFirst()) else { return nil }
            self = .missed(id)
        default: return nil
        }
    }
}

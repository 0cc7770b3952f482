import Foundation
import Rules
import Store
import Wording

/// A change after the closing, in a line: when, who, whose score, what was and what is.
struct ShownChange: Sendable {
    let at: String
    let by: String
    let agent: String
    let chat: String
    let what: String
    let old: String
    let new: String

    init(
        _ change: LaterChange, names: [UserID: String], agents: [String: String],
        _ workbench: Workbench, _ language: Language
    ) {
        let entry = change.entry
        at = workbench.moment(of: entry.at)
        by = entry.user.flatMap { names[$0] } ?? ""
        agent = change.agent.map { agents[$0] ?? $0 } ?? ""
        chat = change.conversation ?? ""
        let rule = change.rule.map { id in
            workbench.rules.rules.cards.first { $0.id == id }?.title(language) ?? id
        }
        let action = entry.knownAction?.title(language) ?? entry.action
        what = [action, rule].compactMap { $0 }.joined(separator: " · ")
        old = Self.told(entry.old, language)
        new = Self.told(entry.new, language)
    }

    /// The outcome and the points of an entry; nothing where there was none.
    private static func told(_ json: String?, _ language: Language) -> String {
        guard let json,
            let fields = try? JSONDecoder().decode([String: String].self, from: Data(json.utf8))
        else { return "" }
        let outcome = fields["outcome"].map { word in
            Outcome(rawValue: word)?.title(language)
                ?? AppealDecision.Outcome(rawValue: word)?.title(language) ?? word
        }
        let points = fields["points"].map { Phrase.pointsGiven($0)(language) }
        return [outcome, points].compactMap { $0 }.joined(separator: " · ")
    }
}

import Foundation
import Reports
import Rules
import Store
import Transcripts
import Wording

/// What was changed in a period after it was published, as it leaves the workbench.
struct ChangeRow: Sendable {
    let change: LaterChange
    /// `nil` for the program itself.
    let by: String?
    /// The agent's name.
    let name: String?
    /// The rule in words.
    let ruleTitle: Phrase?
    let zone: TimeZone

    static let listing = Listing<ChangeRow>(
        "Change",
        [
            .moment("at", .columnAt) { ($0.change.entry.at, $0.zone) },
            .optionalText("by", .columnBy) { $0.by },
            .optionalText("agent", .columnAgent) { $0.change.agent },
            .optionalText("name", .columnName) { $0.name },
            .optionalText("conversation", .chatIDColumn) { $0.change.conversation },
            .coded("action", .columnWhat, TrailAction.allCases.map(\.rawValue)) {
                ($0.change.entry.action, $0.action)
            },
            .optionalText("rule", .columnRule) { $0.change.rule },
            .words("rule_title", .columnTitle) { $0.ruleTitle },
            .object("old", .columnBefore, shown: { $0.old.map(Cell.words) ?? .none }) {
                $0.change.entry.old.map(JSON.raw) ?? .null
            },
            .object("new", .columnAfter, shown: { $0.new.map(Cell.words) ?? .none }) {
                $0.change.entry.new.map(JSON.raw) ?? .null
            },
        ])

    var action: Phrase {
        change.entry.knownAction?.title ?? Phrase(change.entry.action)
    }

    /// The outcome and the points before it; `nil` where there were none.
    var old: Phrase? { Self.told(change.entry.old) }

    /// The same after it.
    var new: Phrase? { Self.told(change.entry.new) }

    private static func told(_ json: String?) -> Phrase? {
        guard let json,
            let fields = try? JSONDecoder().decode([String: String].self, from: Data(json.utf8))
        else { return nil }
        let outcome = fields["outcome"].map { word in
            Outcome(rawValue: word)?.title ?? AppealDecision.Outcome(rawValue: word)?.title
                ?? Phrase(word)
        }
        let points = fields["points"].map { Phrase.pointsGiven($0) }
        let parts = [outcome, points].compactMap { $0 }
        return parts.isEmpty ? nil : .joined(parts, zh: " · ", en: " · ")
    }
}

extension ChangeRow {
    /// - Parameters:
    ///   - names: of users, where the reader may know them.
    ///   - agents: the names of agents by their ids.
    init(
        _ change: LaterChange, names: [UserID: String], agents: [String: String],
        _ workbench: Workbench
    ) {
        self.change = change
        by = change.entry.user.flatMap { names[$0] }
        name = change.agent.flatMap { agents[$0] }
        ruleTitle = change.rule.map { id in
            workbench.rules.rules.cards.first { $0.id == id }?.title ?? Phrase(id)
        }
        zone = workbench.rules.rules.calendar.timeZone
    }
}

extension ResultReader {
    /// What has changed since a publication, the first first. Changes in chats that this reader is
    /// still to judge are only counted.
    func changes(since publication: PublicationID) async throws -> LaterChanges {
        let all = try await workbench.store.changes(since: publication)
        let hidden = try await hiddenChats()
        let open = all.filter { change in change.chat.map { !hidden.contains($0) } ?? true }
        let agents = try await workbench.store.agentNames()
        let rows = open.map { ChangeRow($0, names: names, agents: agents, workbench) }
        return LaterChanges(rows: rows, hidden: all.count - open.count)
    }
}

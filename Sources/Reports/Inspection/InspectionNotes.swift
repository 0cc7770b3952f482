import Transcripts
import Wording

/// What an inspection has to say to people: what is missing and what that means, and what looks odd.
struct InspectionNotes {
    private let inspection: Inspection

    init(_ inspection: Inspection) {
        self.inspection = inspection
    }

    /// What rules will lack.
    var missing: [Phrase] {
        if inspection.conversations == 0 { return [] }
        var notes: [Phrase] = []
        let people = inspection.messageCount - (inspection.messages[.system] ?? 0)
        if inspection.first == nil {
            let areThere = inspection.doubts.contains { $0.reason.code == "unreadable-time" }
            notes.append(areThere ? .noTimeReadable : .missingTimes)
        } else if inspection.untimedMessages > 0 {
            notes.append(.someTimesMissing(inspection.untimedMessages, of: people))
        }
        if inspection.withoutAgentID > 0 {
            notes.append(.missingAgentIDs(inspection.withoutAgentID))
        }
        let absent = Inspection.fields.filter { inspection.described[$0] == nil }
        if !absent.isEmpty { notes.append(.missingFields(absent)) }
        return notes
    }

    /// What somebody should look at.
    var warnings: [Phrase] {
        var notes: [Phrase] = []
        let absent = inspection.agentsNotFound
        if !absent.isEmpty { notes.append(.agentsNotFound(absent)) }
        for (name, ids) in inspection.sharedNames {
            notes.append(.sharedName(name, ids: ids))
        }
        let renamed = inspection.agents.filter { $0.names.count > 1 }
        for agent in renamed { notes.append(.severalNames(agent.id, names: agent.names)) }
        notes += inspection.duplicates.notes
        if inspection.withoutAgent > 0 { notes.append(.chatsWithoutAgent(inspection.withoutAgent)) }
        if inspection.withoutCustomer > 0 {
            notes.append(.chatsWithoutCustomer(inspection.withoutCustomer))
        }
        if inspection.seemsTorn { notes.append(.chatsTorn) }
        let rare = inspection.rareAgents
        if !rare.isEmpty { notes.append(.rareAgents(rare.count, ids: rare.prefix(10).map(\.id))) }
        for trouble in inspection.doubts {
            notes.append(
                trouble.place.line == 0
                    ? .placed("\(trouble.place)", trouble.reason.phrase, times: trouble.count)
                    : .countedDoubt(trouble.count, "\(trouble.place)", trouble.reason.phrase))
        }
        return notes
    }
}

import Auditing
import Sampling
import Transcripts
import Wording

/// A random draw from an archive: the census, the draw, its receipt.
struct DrawRun {
    let archive: Archive
    let filter: ConversationFilter
    let calendar: WorkingCalendar
    let quota: Quota
    /// The operator's contribution to the seed.
    let seedText: String
    let threads: Int
    /// What several parties reveal; takes the place of the operator's contribution.
    var revealed: [Contribution] = []
    /// Whether what is drawn is to be audited by rules that need a survey.
    var surveying = false

    struct Outcome {
        let census: Census
        let draw: Draw
        let receipt: DrawReceipt
    }

    /// Draws by agent. Throws, with nothing drawn, where ids are doubled with other content or the
    /// quota cannot be met; what could not be read is told then, for it may be the reason.
    func run(notes: Notes) async throws -> Outcome {
        let census = try await Self.census(
            of: archive, filter: filter, calendar: calendar, threads: threads,
            surveying: surveying, notes: notes)
        do {
            return try outcome(of: census)
        } catch {
            census.tellRejects(notes)
            throw error
        }
    }

    private func outcome(of census: Census) throws -> Outcome {
        try census.checkIDs()
        let frame = try Frame(census.units)
        let excluded = census.excluded.map { ($0.key.rawValue, $0.value) }
        let design = Design(
            stratifiedBy: "agent", quota: quota, filters: filter.description,
            excluded: Dictionary(uniqueKeysWithValues: excluded))
        let draw = try Draw(
            frame: frame, design: design,
            contributions: revealed.isEmpty
                ? [Contribution(party: "operator", seedText: seedText)] : revealed)
        return Outcome(
            census: census, draw: draw,
            receipt: DrawReceipt(of: draw, toolVersion: SpotCheckVersion.text))
    }

    /// The census of what may be drawn.
    static func census(
        of archive: Archive, filter: ConversationFilter, calendar: WorkingCalendar, threads: Int,
        surveying: Bool = false, notes: Notes
    ) async throws -> Census {
        let census = try await Census(
            of: archive, filter: filter.drawable, calendar: calendar, threads: threads,
            surveying: surveying, progress: notes.progress)
        notes.clearLine()
        return census
    }
}

extension Census {
    /// Throws where two different conversations share an id.
    func checkIDs() throws(ConflictingIDs) {
        if !conflicts.isEmpty { throw ConflictingIDs(conflicts: conflicts) }
    }

    /// Tells everything that could not be read.
    func tellRejects(_ notes: Notes) {
        for reject in rejects {
            notes.say(.placeReason("\(reject.place)", reject.reason.phrase))
        }
    }
}

extension ConversationFilter {
    /// What may be drawn: of the conversations that belong in, those that count for an agent.
    var drawable: ConversationFilter {
        var filter = self
        filter.needsAgent = true
        return filter
    }
}

/// A frame in which an id stands for two different conversations: nothing can be drawn from it.
struct ConflictingIDs: Explained {
    let conflicts: [Census.Conflict]

    var phrase: Phrase {
        let lines = conflicts.map {
            Phrase.conflictingInDraw($0.id, "\($0.first)", "\($0.second)")
        }
        return Phrase(
            zh: lines.map(\.zh).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n")
        )
    }
}

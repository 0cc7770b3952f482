import Auditing
import Rules
import Sampling
import Scoring
import Transcripts
import Wording

/// Takes the frame of a draw: what may be drawn, and why the rest may not.
struct FrameRun {
    let source: FrameSource
    let filter: ConversationFilter
    let pack: RulePack
    let threads: Int
    var strata = Strata([.agent])
    /// Whether the machine must look at every chat first.
    var usesMachine = false
    /// What earlier draws have drawn.
    var drawn: Set<String> = []
    /// Whether what is drawn is to be audited by rules that need a survey.
    var surveying = false

    /// - Throws: where two different conversations share an id.
    func run(notes: Notes) async throws -> TakenFrame {
        switch source {
        case .archive(let archive, _): return try await run(archive, notes)
        case .census(let census): return try taken(census, marks: nil, notes)
        case .lists(let paths):
            var run = ListFrameRun(
                paths: paths, filter: filter, calendar: pack.rules.calendar, strata: strata,
                usesMachine: usesMachine, drawn: drawn)
            return try run.run()
        }
    }

    private func run(_ archive: Archive, _ notes: Notes) async throws -> TakenFrame {
        if let key = strata.keys.first(where: { !StratumKey.ofChats.contains($0) }) {
            throw AnswerTrouble(
                phrase: .unknownKey(key.name, allowed: StratumKey.ofChats.map(\.name)))
        }
        let marks = usesMachine ? try await marks(archive, notes) : nil
        let census = try await Census(
            of: archive, filter: filter.drawable, leavingOut: drawn,
            calendar: pack.rules.calendar, threads: threads, strata: strata, marks: marks,
            surveying: surveying, progress: notes.progress)
        notes.clearLine()
        return try taken(census, marks: marks?.rules, notes)
    }

    /// The frame that a census lists.
    private func taken(_ census: Census, marks: String?, _ notes: Notes) throws -> TakenFrame {
        var census = census
        do {
            try census.checkIDs()
            return TakenFrame(
                frame: try census.frame(), excluded: census.counts, marks: marks,
                rejects: census.wordedRejects,
                agents: Set(census.agents.keys).union(census.agents.values), census: census)
        } catch {
            for reject in census.wordedRejects {
                notes.say(.placeReason("\(reject.place)", reject.reason))
            }
            throw error
        }
    }

    /// What the rules find in every chat that may be drawn.
    func marks(_ archive: Archive, _ notes: Notes) async throws -> MachineMarks {
        guard let source = pack.scorecards["standard"] else {
            throw AnswerTrouble(phrase: .flagsNeedScorecard)
        }
        let scorer = try Scorer(Scorecard(source), rules: pack.rules.cards)
        var audit = Audit(archive: archive, rules: pack.rules)
        audit.filter = filter.drawable
        audit.threads = threads
        var marks = MachineMarks(rules: pack.digest)
        try await audit.run(progress: notes.progress) { event in
            if case .checked(let (conversation, result)) = event {
                marks.add(conversation.id, result.findings, scorer: scorer)
            }
        }
        notes.clearLine()
        return marks
    }
}

/// A frame, and what is known about it.
struct TakenFrame {
    let frame: any DrawFrame
    /// How many were left out, by the reason.
    let excluded: [String: Int]
    /// The digest of the rules that flagged chats; nil where none did.
    let marks: String?
    /// What of an archive could not be read; of lists everything can.
    let rejects: [WordedReject]
    /// Ids and names of the agents whose conversations may be drawn.
    let agents: Set<String>
    /// Of an archive.
    var census: Census?

    /// Tells what could not be read, and how much it was.
    func tellRejects(_ notes: Notes) {
        var troubles = ToldTroubles()
        for reject in rejects {
            troubles.add(reject, notes: notes)
        }
        troubles.tellRest(notes: notes)
        if !rejects.isEmpty { notes.say(.frameLacksUnreadable(rejects.count)) }
    }
}

/// What a frame is taken from.
enum FrameSource {
    /// Chats, with what keeps those that can be read once only; nil where somebody else keeps it.
    case archive(Archive, InputSpool?)
    /// What others have read already.
    case census(Census)
    /// Lists of ids, one a row.
    case lists([String])
}

extension Census {
    /// How many were left out, by the reason, as designs name it.
    var counts: [String: Int] {
        var counts: [String: Int] = [:]
        for (reason, count) in excluded { counts[reason.rawValue] = count }
        if alreadyDrawn > 0 { counts["already_drawn"] = alreadyDrawn }
        return counts
    }

    /// Throws where two different conversations share an id.
    func checkIDs() throws(ConflictingIDs) {
        if !conflicts.isEmpty { throw ConflictingIDs(conflicts: conflicts) }
    }

    /// What could not be read.
    var wordedRejects: [WordedReject] {
        rejects.map(WordedReject.init)
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
        return .joined(lines, zh: "\n", en: "\n")
    }
}

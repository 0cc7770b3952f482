import Auditing
import Rules
import Sampling
import Transcripts
import Wording

/// Takes the frame of a draw from lists of ids: the same frame, and so the same draw, whatever
/// lists the ids stand in. Memory does not grow with their number.
struct ListFrameRun {
    let paths: [String]
    let filter: ConversationFilter
    let calendar: WorkingCalendar
    let strata: Strata
    let usesMachine: Bool
    /// What earlier draws have drawn.
    let drawn: Set<String>

    private var spool = FrameSpool()
    private var rejects: [WordedReject] = []
    /// How many more could not be read than are told one by one.
    private var moreRejects = 0
    private static let toldRejects = 1000
    /// What the filter leaves out, by the reason: each id once.
    private var excluded = FrameSpool(runBytes: 4 << 20)
    private var seenDrawn: Set<String> = []
    private var rules: Set<String> = []
    private var agents: Set<String> = []

    init(
        paths: [String], filter: ConversationFilter, calendar: WorkingCalendar, strata: Strata,
        usesMachine: Bool, drawn: Set<String>
    ) {
        self.paths = paths
        self.filter = filter
        self.calendar = calendar
        self.strata = strata
        self.usesMachine = usesMachine
        self.drawn = drawn
    }

    /// - Throws: where a list lacks a column, a row cannot be read, or one id has two contents: a
    ///   frame without the row would be another one, with other chances.
    mutating func run() throws -> TakenFrame {
        for path in paths {
            try SheetPart.each(of: path) { try add($0) }
        }
        if !rejects.isEmpty { throw UnreadableRows(rejects: rejects, more: moreRejects) }
        if rules.count > 1 { throw AnswerTrouble(phrase: .listRulesDiffer) }
        return TakenFrame(
            frame: try spool.frame(), excluded: try counts(),
            marks: usesMachine ? rules.first ?? "list" : nil, rejects: [], agents: agents)
    }

    private mutating func counts() throws(SpoolError) -> [String: Int] {
        var counts = try excluded.counts()
        if !seenDrawn.isEmpty { counts["already_drawn"] = seenDrawn.count }
        return counts
    }

    private mutating func add(_ part: SheetPart) throws {
        for reject in part.rejects {
            refuse(reject.place, reject.reason.phrase)
        }
        let columns = ListColumns(part, strata: strata)
        var filter = filter
        filter.needsAgent = columns.agent != nil
        if !part.rows.isEmpty { try check(columns, in: part.path) }
        for row in part.rows {
            do throws(SampleProblem) {
                let unit = try ListedUnit(row, columns, zone: calendar.zone)
                try add(unit, filter)
            } catch {
                let place = Place(file: part.path, line: row.line)
                refuse(place, error.phrase)
            }
        }
    }

    private mutating func refuse(_ place: Place, _ reason: Phrase) {
        if rejects.count < Self.toldRejects {
            rejects.append(WordedReject(place: place, reason: reason))
        } else {
            moreRejects += 1
        }
    }

    private mutating func add(_ unit: ListedUnit, _ filter: ConversationFilter)
        throws(SampleProblem)
    {
        if let reason = filter.reason(against: unit.traits, in: calendar) {
            return try Self.add(
                FrameUnit(id: unit.id, contentDigest: unit.content, stratum: reason.rawValue),
                to: &excluded)
        }
        let frameUnit = FrameUnit(
            id: unit.id, contentDigest: unit.content, stratum: label(of: unit),
            moment: unit.traits.start?.milliseconds, risk: usesMachine ? unit.traits.risk : nil)
        if !filter.agents.isEmpty {
            agents.formUnion([unit.traits.agent, unit.traits.agentName])
        }
        if drawn.contains(frameUnit.id) {
            seenDrawn.insert(frameUnit.id)
            return
        }
        if usesMachine, let digest = unit.rules { rules.insert(digest) }
        try Self.add(frameUnit, to: &spool)
    }

    private static func add(
        _ unit: FrameUnit, to spool: inout FrameSpool
    ) throws(SampleProblem) {
        do throws(SpoolError) {
            try spool.add(unit)
        } catch {
            throw SampleProblem(error.phrase)
        }
    }

    /// The stratum: what the list has in the columns of the keys, or what follows from the others.
    private func label(of unit: ListedUnit) -> String {
        if strata.keys.isEmpty { return "" }
        let values = zip(strata.keys, unit.values).map { key, value in
            let isTold = key == .tag || key == .flagged || value == nil
            return isTold ? key.value(of: unit.traits, in: calendar) : value ?? ""
        }
        return strata.label(of: values)
    }

    /// Throws where the list lacks a column that the draw needs.
    private func check(_ columns: ListColumns, in path: String) throws {
        func need(_ column: Int?, _ name: String) throws {
            if column == nil {
                throw PlacedError(place: path, problem: .pastColumnMissing(name))
            }
        }
        try need(columns.id, "id")
        for (key, column) in zip(strata.keys, columns.keys) {
            let derived = key == .week || key == .month ? columns.start : nil
            try need(column ?? derived, key.name)
        }
        if !filter.agents.isEmpty { try need(columns.agent, "agent") }
        if !filter.channels.isEmpty { try need(columns.channel, "channel") }
        if !filter.shops.isEmpty { try need(columns.shop, "shop") }
        if !filter.tags.isEmpty { try need(columns.tags, "tag") }
        if filter.since != nil || filter.until != nil { try need(columns.start, "start") }
        if filter.minimumMessages > 0 { try need(columns.messages, "messages") }
        if usesMachine && !strata.usesMachine { try need(columns.risk, "risk") }
    }
}

/// Lists of ids with rows that could not be read: no frame is taken from them.
struct UnreadableRows: Explained {
    /// Those that are told one by one.
    let rejects: [WordedReject]
    /// How many more there are.
    let more: Int

    var phrase: Phrase {
        let lines =
            rejects.map { Phrase.placeReason("\($0.place)", $0.reason) }
            + (more > 0 ? [.troublesMore(.troubleRejects, more)] : [])
            + [.listRowsUnreadable(rejects.count + more)]
        return .joined(lines, zh: "\n", en: "\n")
    }
}

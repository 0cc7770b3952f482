import Auditing
import Rules
import Scoring
import Training
import Transcripts
import Wording

/// Who was trained when: a table with an agent and a date in each row.
struct TrainedAgents {
    private var rows: AgentRows<LocalDate>

    /// Rows without an agent or a day become doubts; a sheet without the columns, or without rows, is
    /// an error.
    init(_ sheet: Sheet) throws(PlacedError) {
        let date = sheet.column(["date", "day", "trained", "日期", "培训日期"])
        guard date != nil, sheet.agentColumn != nil else {
            throw PlacedError(place: sheet.path, problem: .trainedColumns)
        }
        if sheet.rows.isEmpty { throw PlacedError(place: sheet.path, problem: .trainedNobody) }
        rows = try AgentRows(sheet) { row throws(SampleProblem) in try row.day(date) }
    }

    /// The day of each agent, by id, and the rows that do not count with their places: of an agent
    /// who stands there twice the first counts.
    func days(_ names: AgentNames) -> (byAgent: [String: LocalDate], doubts: [Phrase]) {
        var (rows, days) = (rows, [String: LocalDate]())
        rows.resolve(names) { agent, day, _ throws(SampleProblem) in
            if let known = days[agent] { throw SampleProblem(.trainedTwice("\(known)")) }
            days[agent] = day
        }
        return (days, rows.doubts)
    }
}

/// Audits an archive and puts each agent's scores before or after the day that counts.
struct EffectRun {
    private var scores: [String: [(day: LocalDate, points: Double)]] = [:]
    private var names: [String: String] = [:]
    private(set) var troubles = ToldTroubles()

    /// What counts of one chat; of a chat without an agent or a time nothing does.
    private struct Entry: Sendable {
        let agent: String
        let name: String
        let day: LocalDate
        let points: Double

        init?(
            _ chat: Conversation, _ findings: [Finding], _ scorer: Scorer,
            _ calendar: WorkingCalendar
        ) {
            guard let owner = chat.owner, let start = chat.start else { return nil }
            agent = owner.id
            name = owner.name
            day = calendar.localDate(of: start)
            points = scorer.score(findings, for: owner.id).total.value
        }
    }

    /// Reads and checks, as every audit does.
    mutating func read(_ audit: Audit, scorer: Scorer, notes: Notes) async throws {
        var read = self
        let calendar = audit.rules.calendar
        try await audit.run(
            progress: notes.progress,
            make: { chat, result in Entry(chat, result.findings, scorer, calendar) },
            consume: { event in
                if case .checked(let entry) = event {
                    if let entry { read.add(entry) }
                } else {
                    read.troubles.add(event, notes: notes)
                }
            })
        notes.clearLine()
        self = read
    }

    private mutating func add(_ entry: Entry) {
        if entry.name != entry.agent { names[entry.agent] = entry.name }
        scores[entry.agent, default: []].append((entry.day, entry.points))
    }

    /// The agents of the chats, by what files may call them.
    var agents: AgentNames { AgentNames(ids: Set(scores.keys), names: names) }

    /// In the order of the ids. For those who were not trained the median day of the others counts;
    /// none where nobody was trained.
    ///
    /// - Parameter span: days that count on each side.
    func changes(_ trained: [String: LocalDate], span: Int) -> [AgentChange] {
        let days = trained.values.sorted()
        if days.isEmpty { return [] }
        let usual = days[days.count / 2]
        return scores.keys.sorted().map { agent in
            let turn = trained[agent] ?? usual
            let own = scores[agent] ?? []
            let (before, after) = (turn.adding(days: -span)..<turn, turn..<turn.adding(days: span))
            return AgentChange(
                agent: agent, isTrained: trained[agent] != nil,
                before: own.filter { before.contains($0.day) }.map(\.points),
                after: own.filter { after.contains($0.day) }.map(\.points))
        }
        .filter { !$0.before.isEmpty || !$0.after.isEmpty }
    }
}

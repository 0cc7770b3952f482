import Foundation
import Rules
import Scoring
import Training
import Transcripts
import Wording

/// Who was trained when: a table with the columns `agent` (客服) and `date` (日期).
struct TrainedAgents {
    let days: [String: LocalDate]

    /// The day that counts for those who were not trained: the median of the others'.
    let usual: LocalDate

    /// Reads a file with commas or tabs. A row that cannot be read is an error with its place.
    init(reading path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw PlacedError(place: path, problem: .fileUnreadable)
        }
        let rows = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
        let isTabbed = rows.first?.contains("\t") == true
        let cells = rows.map { row in
            row.split(separator: isTabbed ? "\t" : ",", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
        let head = cells.first ?? []
        guard
            let agent = head.firstIndex(where: {
                ["agent", "客服", "\u{FEFF}agent", "\u{FEFF}客服"].contains($0)
            }),
            let date = head.firstIndex(where: { ["date", "日期"].contains($0) })
        else { throw PlacedError(place: path + ":1", problem: .trainedColumns) }
        var days: [String: LocalDate] = [:]
        for (number, row) in cells.enumerated().dropFirst() {
            guard row.indices.contains(max(agent, date)), !row[agent].isEmpty,
                let day = LocalDate(row[date])
            else { throw PlacedError(place: "\(path):\(number + 1)", problem: .trainedRow) }
            days[row[agent]] = day
        }
        let sorted = days.values.sorted()
        guard !sorted.isEmpty else { throw PlacedError(place: path, problem: .trainedNobody) }
        self.days = days
        usual = sorted[sorted.count / 2]
    }
}

/// Audits an archive and puts each agent's scores before or after the day that counts.
struct EffectRun {
    private let checker: RuleChecker
    private let scorer: Scorer
    private let trained: TrainedAgents
    private let span: Int
    private let calendar: WorkingCalendar
    private var before: [String: [Double]] = [:]
    private var after: [String: [Double]] = [:]
    private(set) var rejects = ToldTroubles()

    /// - Parameter span: days that count on each side.
    init(rules: RuleSet, scorer: Scorer, trained: TrainedAgents, span: Int) {
        checker = RuleChecker(rules)
        self.scorer = scorer
        self.trained = trained
        self.span = span
        calendar = rules.calendar
    }

    mutating func read(_ archive: Archive, notes: Notes) {
        var read = self
        archive.read { event in
            switch event {
            case .conversation(let chat, _): read.add(chat)
            case .reject(let reject):
                read.rejects.add(reject, notes: notes)
            case .warning: break
            }
        }
        self = read
        let known = Set(before.keys).union(after.keys)
        let unknown = trained.days.keys.filter { !known.contains($0) }.sorted()
        if !unknown.isEmpty { notes.say(.trainedUnknown(unknown)) }
    }

    private mutating func add(_ chat: Conversation) {
        guard let owner = chat.owner, let start = chat.start else { return }
        let agent = trained.days[owner.id] == nil ? owner.name : owner.id
        let name = trained.days[agent] == nil ? owner.id : agent
        let day = calendar.localDate(of: start)
        let turn = trained.days[name] ?? trained.usual
        let score = scorer.score(checker.check(chat).findings, for: owner.id).total.value
        if (turn.adding(days: -span)..<turn).contains(day) {
            before[name, default: []].append(score)
        } else if (turn..<turn.adding(days: span)).contains(day) {
            after[name, default: []].append(score)
        }
    }

    /// In the order of the names.
    var changes: [AgentChange] {
        Set(before.keys).union(after.keys).sorted().map { agent in
            AgentChange(
                agent: agent, isTrained: trained.days[agent] != nil, before: before[agent] ?? [],
                after: after[agent] ?? [])
        }
    }
}

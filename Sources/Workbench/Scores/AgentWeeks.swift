import Reports
import Sampling
import Scoring
import Store
import Transcripts
import Wording

/// The share of an agent's chats with a problem, week by week, and what it says.
struct AgentWeeks: Sendable {
    /// In the order of time, named by their Mondays.
    let periods: [TrendPeriod]
    /// The Monday of each.
    let mondays: [LocalDate]
    /// The first week of other rules than the week before.
    private let changed: String?

    /// A week of Monday to Sunday by one audit.
    private struct Week {
        let monday: LocalDate
        let audit: AuditID
        var found = 0
        var reviewed = 0
    }

    /// From so many weeks on the first half is a baseline for the second.
    static let fewest = 8
    /// How many weeks are shown.
    static let most = 52

    /// The machine's weeks. Of a week that several audits have looked at counts the one that saw
    /// most of it, of equals the last.
    init(machine days: [AgentDay]) {
        self.init(
            weeks: days.map {
                Week(
                    monday: $0.day.monday, audit: $0.audit, found: $0.defective,
                    reviewed: $0.conversations)
            })
    }

    /// The weeks of chats that people reviewed, each chat once.
    ///
    /// - Parameter scorers: prices what was confirmed, by audit.
    init(confirmed chats: [ReviewedConversation], scorers: [AuditID: Scorer]) {
        var known: Set<ConversationID> = []
        self.init(
            weeks: chats.filter { known.insert($0.id).inserted }.compactMap { chat in
                scorers[chat.audit].map { scorer in
                    let score = scorer.score(chat.confirmed, for: chat.agent ?? "")
                    return Week(
                        monday: chat.day.monday, audit: chat.audit,
                        found: score.isDefective ? 1 : 0, reviewed: 1)
                }
            })
    }

    private init(weeks parts: [Week]) {
        var sums: [LocalDate: [AuditID: Week]] = [:]
        for part in parts {
            let nothing = Week(monday: part.monday, audit: part.audit)
            sums[part.monday, default: [:]][part.audit, default: nothing].found += part.found
            sums[part.monday]?[part.audit]?.reviewed += part.reviewed
        }
        let weeks = sums.values.compactMap { audits in
            audits.values.max { ($0.reviewed, $0.audit) < ($1.reviewed, $1.audit) }
        }
        .filter { $0.reviewed > 0 }.sorted { $0.monday < $1.monday }.suffix(Self.most)
        let baseline = weeks.count > TrendReport.usualBaseline ? 0 : weeks.count / 2
        periods = weeks.enumerated().map { place, week in
            TrendPeriod(
                name: week.monday.short,
                count: AgentCount(found: week.found, reviewed: week.reviewed),
                isBaseline: weeks.count >= Self.fewest && place < baseline)
        }
        mondays = weeks.map(\.monday)
        changed = zip(weeks, weeks.dropFirst()).first { $0.audit != $1.audit }?.1.monday.short
    }

    /// The picture, and in words what it says.
    func shown(_ title: Phrase, _ language: Language) -> (picture: String, sentences: [String]) {
        let name = title(language)
        var (chart, sentences) = (TrendChart.of(periods, name: name), [Phrase]())
        if periods.count < Self.fewest {
            sentences.append(.weeksTooFew(periods.count, needed: Self.fewest))
        } else if let report = try? TrendReport(periods, given: nil, worse: nil) {
            chart = TrendChart.of(report, name: name)
            sentences += TrendSentences.of(report)
        } else {
            sentences.append(.weeksFlat)
        }
        if let changed { sentences.append(.weeksOtherRules(from: changed)) }
        let picture = ChartPicture(chart, language: language).figure.text
        return (picture, sentences.map { $0(language) })
    }
}

extension LocalDate {
    /// The Monday of its week.
    fileprivate var monday: LocalDate {
        LocalDate(dayNumber: dayNumber - ((dayNumber + 3) % 7 + 7) % 7)
    }

    /// `06-08`.
    fileprivate var short: String { String("\(self)".dropFirst(5)) }
}

import ArgumentParser
import Auditing
import Reports
import Rules
import Transcripts
import Wording

/// Runs two sets of rules over an archive in one reading and shows what differs.
struct DiffRun {
    let audit: ComparedAudit
    let format: TableFormat
    let language: Language
    /// Fixtures, old ones and their own, that the new rules break.
    let broken: [FixtureCheck.Failure]

    /// Differences that people are shown one by one; the rest is counted.
    private static let shown = 200

    /// Exits with 2 where something could not be read, or a fixture is broken.
    func run(_ start: RuleComparison, notes: Notes) async throws {
        var comparison = start
        var rows: [[Cell]] = []
        var (left, rejects) = (0, ToldTroubles())
        try await audit.run(progress: notes.progress) { event in
            switch event {
            case .worked(let chat, let found):
                let mask = ChatMask(of: chat)
                for difference in comparison.add(chat, old: found.old, new: found.new) {
                    if format == .table && rows.count >= Self.shown {
                        left += 1
                    } else {
                        rows.append(DiffTable.row(difference, mask))
                    }
                }
            case .reject(let reject):
                rejects.add(reject, notes: notes)
            }
        }
        notes.clearLine()
        let table = DiffTable(comparison: comparison, differences: rows, broken: broken)
        try TextSink.show(table.text(format, language, left: left))
        notes.say(
            .diffSummary(
                conversations: comparison.conversations,
                new: comparison.rules.values.reduce(0) { $0 + $1.new },
                gone: comparison.rules.values.reduce(0) { $0 + $1.gone }, broken: broken.count))
        if comparison.unknownRules + comparison.unknownConversations > 0 {
            notes.say(
                .diffUnmatched(
                    rules: comparison.unknownRules,
                    conversations: comparison.unknownConversations))
        }
        try rejects.finish(notes: notes)
        if !broken.isEmpty { throw ExitCodes.trouble }
    }
}

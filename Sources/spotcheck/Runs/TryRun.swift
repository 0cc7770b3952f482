import ArgumentParser
import Auditing
import Reports
import Rules
import Transcripts
import Wording

/// Runs one rule over an archive and shows what it hits, the most frequent words first,
/// or how late what it asks for came.
struct TryRun {
    let archive: Archive
    /// The one rule.
    let rules: RuleSet
    let threads: Int
    let format: TableFormat
    let language: Language

    /// Exits with 2 where something could not be read.
    func run(notes: Notes) async throws {
        var preview = RulePreview(of: rules.rules[0].card.id)
        var troubles = ToldTroubles()
        var audit = Audit(archive: archive, rules: rules)
        audit.threads = threads
        try await audit.run(progress: notes.progress) { event in
            guard case .checked(let (chat, result)) = event else {
                return troubles.add(event, notes: notes)
            }
            preview.add(result.findings)
            for one in result.undetermined {
                troubles.add(.undetermined, one.phrase(in: chat.id), notes: notes)
            }
        }
        notes.clearLine()
        let nothing = format == .table && preview.flagged == 0
        try TextSink.show(
            nothing
                ? Phrase.previewNothing(in: preview.conversations)(language) + "\n"
                : Self.table(preview).text(
                    format, language: language, width: OutputOptions.tableWidth))
        if !nothing {
            notes.say(.previewSummary(flagged: preview.flagged, of: preview.conversations))
        }
        try troubles.finish(notes: notes)
    }

    private static func table(_ preview: RulePreview) -> Table {
        let masking = Masking()
        return Table(
            columns: [
                Table.Column("words", isAboutTime(preview) ? .columnOverrun : .columnText),
                Table.Column("findings", .columnFindings, .trailing),
                Table.Column("conversations", .columnConversations, .trailing),
                Table.Column("example", .columnExample),
                Table.Column("message", .columnMessage, .trailing),
            ],
            rows: preview.groups.map { group in
                [
                    cell(group.key, masking), .integer(group.findings),
                    .integer(group.conversations), .text(group.example.conversation),
                    .integer(group.example.message + 1),
                ]
            })
    }

    private static func isAboutTime(_ preview: RulePreview) -> Bool {
        preview.groups.contains { group in
            if case .overrun = group.key { return true }
            return false
        }
    }

    private static func cell(_ key: RulePreview.Key, _ masking: Masking) -> Cell {
        switch key {
        case .words(let words): .text(masking.mask(words))
        case .overrun(let overrun): .words(overrun.title)
        }
    }
}

extension Overrun {
    fileprivate var title: Phrase {
        switch self {
        case .moment: .overrunMoment
        case .minutes: .overrunMinutes
        case .quarter: .overrunQuarter
        case .hour: .overrunHour
        case .more: .overrunMore
        case .never: .overrunNever
        }
    }
}

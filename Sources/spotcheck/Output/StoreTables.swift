import Reports
import Store
import Workbench
import Wording

/// What the verbs of the store show.
enum StoreTables {
    /// What came of an import, in one row.
    static func imported(_ result: ArchiveImport.Outcome) -> Table {
        row([
            ("added", .columnImportAdded, result.counts.added),
            ("known", .columnImportKnown, result.counts.known),
            ("forgotten", .columnImportForgotten, result.counts.forgotten),
            ("conflicting", .columnImportConflicting, result.conflicting),
            ("rejects", .columnImportRejects, result.rejects),
            ("undetermined", .columnImportUndetermined, result.undetermined),
            ("findings", .columnFindings, result.findings),
        ])
    }

    /// What was taken out, in one row; on stdout, and on stderr what could not be.
    static func show(
        _ forgotten: Forgotten, _ output: OutputOptions, _ speech: SpeechOptions
    ) throws {
        let table = row([
            ("conversations", .columnConversations, forgotten.conversations),
            ("findings", .columnFindings, forgotten.findings),
        ])
        try output.show(table, in: speech.language)
        if forgotten.telling > 0 {
            Notes(language: speech.language, quiet: output.quiet)
                .say(.idsTellCustomer(forgotten.telling))
        }
    }

    private static func row(_ cells: [(key: String, title: Phrase, number: Int)]) -> Table {
        Table(
            columns: cells.map { Table.Column($0.key, $0.title, .trailing) },
            rows: [cells.map { .integer($0.number) }])
    }

    /// Each check with what it found, then how many rows there are of each kind.
    ///
    /// - Parameter head: a digest that was kept earlier, and whether the trail still holds it.
    static func checked(_ check: StoreCheck, head: String?, isKnown: Bool) -> Table {
        var rows = [
            row("file", .checkOfFile, check.damage.count, check.damage.first.map { Phrase($0) }),
            row("references", .checkOfReferences, check.dangling),
            row(
                "trail", .checkOfTrail, check.brokenTrail == nil ? 0 : 1,
                check.brokenTrail.map(\.phrase)
                    ?? .trailRows(check.trailRows, head: check.trailHead)),
            row(
                "records", .checkOfRecords, check.altered.count,
                check.altered.isEmpty
                    ? nil : .joined(check.altered.prefix(5).map(\.phrase), zh: "；", en: "; ")),
            row("standing", .checkOfStanding, check.misstanding),
        ]
        if head != nil { rows.append(row("head", .checkOfHead, isKnown ? 0 : 1)) }
        return Table(
            columns: [
                Table.Column("check", .columnStoreCheck), Table.Column("sound", .columnSound),
                Table.Column("problems", .columnProblems, .trailing),
                Table.Column("detail", .columnDetail),
            ], rows: rows)
    }

    private static func row(
        _ code: String, _ title: Phrase, _ problems: Int, _ detail: Phrase? = nil
    ) -> [Cell] {
        [
            .coded(code, title), .flag(problems == 0), .integer(problems),
            detail.map { .words($0) } ?? .none,
        ]
    }
}

extension AlteredRecord {
    fileprivate var phrase: Phrase {
        switch kind {
        case .changed: .recordChanged(subject.title, id)
        case .unlogged: .recordUnlogged(subject.title, id)
        case .gone: .recordGone(subject.title, id)
        }
    }
}

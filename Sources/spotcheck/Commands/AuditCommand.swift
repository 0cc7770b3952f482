import ArgumentParser
import Auditing
import Foundation
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// `spotcheck audit`: checks an archive, or a draw from it.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: Phrase.abstractOfAudit(.ofProcess))

    @OptionGroup var audited: AuditedOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var processors: ThreadOptions
    @OptionGroup var speech: SpeechOptions

    @Option(help: ArgumentHelp(Phrase.helpOut(.ofProcess), valueName: "folder"))
    var out: String?

    @Flag(help: ArgumentHelp(Phrase.helpAuditRestart(.ofProcess)))
    var restart = false

    @Option(help: ArgumentHelp(Phrase.helpFailOn(.ofProcess), valueName: "severity"))
    var failOn: Severity?

    func validate() throws {
        if restart && out == nil { throw ValidationError(Phrase.restartNeedsOut(.ofProcess)) }
        if audited.draw.leads != nil && out == nil {
            throw ValidationError(Phrase.leadsNeedFolder(.ofProcess))
        }
    }

    func run() async throws {
        try await speech.explaining {
            let pack = try audited.pack()
            let spool = try InputSpool(
                audited.input.paths,
                needed: audited.draw.quotas.isGiven || pack.rules.asksBackground)
            defer { withExtendedLifetime(spool) {} }
            var run = try preparedRun(pack, reading: spool)
            let summary = try await run.run()
            if let drawn = run.draw, output.format != .table {
                run.notes.say(.seedUsed(drawn.seedText))
            }
            if let folder = run.book.folder { run.notes.say(.reportWritten(folder.reportPath)) }
            try ExitCodes.check(run.book, summary, failOn: failOn)
        }
    }

    private func preparedRun(_ pack: RulePack, reading spool: InputSpool) throws -> AuditRun {
        let scorer = try audited.scorer(of: pack)
        let language = speech.language
        let archive = try audited.input.archive(
            paths: spool.paths, names: spool.names, in: pack.rules.calendar)
        let folder = try out.map { try ResultFolder(path: $0, language: language) }
        let book = audited.book(
            pack, scorer, language: language, folder: folder, format: output.format)
        return AuditRun(
            sources: audited.input.paths, archive: archive, pack: pack,
            filter: audited.filter.filter,
            draw: try drawRun(archive, pack), threads: processors.threads,
            notes: Notes(language: language, quiet: output.quiet),
            journal: try folder.flatMap {
                try journal(in: $0, of: archive, pack, scorer.scorecard)
            },
            verifyCommand: book.folder.flatMap {
                VerifyCommand(
                    receipt: $0.receiptPath, input: audited.input, rules: audited.ruleOptions,
                    ledger: audited.draw.ledger
                ).text
            }, book: book)
    }

    /// The journal of an audit of everything; a draw is checked too soon to need one.
    private func journal(
        in folder: ResultFolder, of archive: Archive, _ pack: RulePack, _ scorecard: Scorecard
    ) throws -> AuditJournal? {
        let run = JournalRun(folder: folder, restart: restart)
        if audited.draw.quotas.isGiven {
            try run.makeRoom()
            return nil
        }
        return try run.journal(
            of: archive, rules: pack, scorecard: scorecard.digest, filter: audited.filter.filter,
            masked: !audited.unmasked)
    }

    private func drawRun(_ archive: Archive, _ pack: RulePack) throws -> DrawRun? {
        guard let choice = try audited.draw.choice(keeping: true) else { return nil }
        return DrawRun(
            source: .archive(archive, nil), filter: audited.filter.filter, pack: pack,
            choice: choice,
            seedText: audited.draw.seedText(), threads: processors.threads,
            surveying: pack.rules.asksBackground)
    }
}

extension Severity: ExpressibleByArgument {}

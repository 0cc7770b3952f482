import ArgumentParser
import Auditing
import Foundation
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// The audit that a plan describes, on this machine.
struct SplitAudit {
    let plan: SplitPlan
    let audited: AuditedOptions
    let pack: RulePack
    let language: Language
    private let scorer: Scorer

    /// Goes to the plan's folder and loads its rules there. Throws where they are others, or scores
    /// are.
    init(_ plan: SplitPlan) throws {
        if !FileManager.default.changeCurrentDirectoryPath(plan.folder) {
            throw SplitError.noFolder(plan.folder)
        }
        self.plan = plan
        audited = try AuditedOptions.parse(plan.arguments)
        language = Language(rawValue: plan.language) ?? .ofProcess
        pack = try audited.pack()
        scorer = try audited.scorer(of: pack)
        if pack.digest != plan.rules { throw SplitError.otherRules }
        if scorer.scorecard.digest != plan.scorecard { throw SplitError.otherScorecard }
        let archive = try audited.input.archive(paths: [], in: pack.rules.calendar)
        if SplitPlan.digest(of: archive.options) != plan.options { throw SplitError.otherOptions }
    }

    /// The part of the archive.
    ///
    /// - Parameter firstLines: the number of the first line of each range, as far as it is known.
    func archive(of part: SplitPlan.Part, firstLines: [String: Int] = [:]) throws -> Archive {
        let pieces = part.pieces.map(\.piece)
        let whole = try audited.input.archive(
            paths: pieces.map(\.path), in: pack.rules.calendar)
        var options = whole.options
        for piece in pieces {
            guard var range = piece.range else { continue }
            range.firstLine = firstLines[piece.path] ?? 1
            options.ranges[piece.path] = range
        }
        return Archive(paths: whole.paths, options: options)
    }

    /// Audits a part, or what was drawn of it, into its file.
    ///
    /// - Returns: how many conversations were audited.
    func check(
        _ archive: Archive, _ known: KnownPart, into writer: PartWriter, threads: Int, notes: Notes
    ) async throws -> Int {
        var run = run(of: archive, part: writer, threads: threads, notes: notes)
        run.knowledge = known.knowledge
        if let drawn = known.drawn {
            try await run.check(drawn, into: writer)
        } else {
            try await run.checkAll()
        }
        run.book.tellRest(notes: notes)
        try writer.add(run.book.sums)
        return run.book.sums.tally.conversations
    }

    /// The audit of an archive or of a part of it.
    ///
    /// - Parameters:
    ///   - folder: takes the results, once there are some.
    ///   - part: takes the lines of a part.
    ///   - verifyCommand: checks the draw; `nil` where nothing was drawn.
    func run(
        of archive: Archive, folder: ResultFolder? = nil, part: (any ResultKeeper)? = nil,
        threads: Int, notes: Notes, verifyCommand: String? = nil
    ) -> AuditRun {
        AuditRun(
            sources: audited.input.paths, archive: archive, pack: pack,
            filter: audited.filter.filter, draw: nil, threads: threads, notes: notes,
            journal: nil, verifyCommand: verifyCommand,
            book: audited.book(
                pack, scorer, language: language, folder: folder, part: part, format: .table))
    }
}

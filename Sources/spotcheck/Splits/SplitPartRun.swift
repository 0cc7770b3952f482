import Auditing
import Foundation
import Reports
import Rules
import Sampling
import Scoring
import Transcripts
import Wording

/// Works on one part, in one of the passes. The same part gives the same bytes wherever and
/// however often it is run; what is there already is not made again. Prints what the part came to as
/// a line of JSON.
struct SplitPartRun {
    let folder: SplitFolder
    let pass: SplitPass
    let threads: Int
    let notes: Notes

    /// - Throws: `SplitError` with the number of the part where its files have changed.
    func run(part number: Int) async throws {
        let plan = try folder.plan()
        if plan.lines { throw SplitError.cutElsewhere(true) }
        guard let part = plan.parts.first(where: { $0.part == number }) else {
            throw SplitError.noPart(number, of: plan.parts.count)
        }
        do {
            try await run(part, of: plan)
        } catch let problem as PartProblem {
            throw SplitError.parts([number: problem], pass)
        } catch is ChangedPart {
            throw SplitError.parts([number: .changedSinceSurvey], pass)
        }
    }

    private func run(_ part: SplitPlan.Part, of plan: SplitPlan) async throws {
        let merged = pass == .audit ? try MergedSurveyFile(folder, plan: plan.digest) : nil
        try part.checkFiles()
        let header = PartHeader(
            pass: pass, part: part.part, plan: plan.digest, survey: merged?.digest)
        let path = folder.path(of: pass, part: part.part)
        if let known = try? PartFile(path: path), known.header == header {
            notes.say(.splitPartThere(part.part))
            return try Self.show(try known.counts())
        }
        let audit: SplitAudit
        do {
            audit = try SplitAudit(plan)
        } catch let error as SplitError {
            throw PartTrouble(part: part.part, cause: error)
        }
        let writer = try PartWriter(path: path, header: header, language: audit.language)
        let found =
            if let merged {
                try await check(part, audit, merged, into: writer)
            } else if pass == .facts {
                try await facts(part, audit, into: writer)
            } else {
                try await survey(part, audit, into: writer)
            }
        notes.clearLine()
        try part.checkFiles()
        let counts = try writer.addCounts(found)
        try writer.finish()
        try Self.show(counts)
    }

    private static func show(_ counts: PartCounts) throws(OutputError) {
        try TextSink.show(SplitJSON.text(counts) + "\n")
    }

    private func survey(
        _ part: SplitPlan.Part, _ audit: SplitAudit, into writer: PartWriter
    ) async throws -> PartCounts {
        let survey = try await audit.survey(
            of: audit.archive(of: part), threads: threads, progress: notes.progress)
        try writer.add(bytes: survey.bytes)
        return PartCounts(chats: survey.conversations)
    }

    private func facts(
        _ part: SplitPlan.Part, _ audit: SplitAudit, into writer: PartWriter
    ) async throws -> PartCounts {
        let rules = audit.pack.rules
        var check = FactCheck(archive: try audit.archive(of: part), rules: rules)
        check.threads = threads
        let answers = try await check.part(
            told: ToldTroubles.shown, progress: notes.progress)
        try writer.add(bytes: answers.bytes(rules.facts.book))
        return PartCounts(chats: answers.conversations, rejects: answers.rejects)
    }

    private func check(
        _ part: SplitPlan.Part, _ audit: SplitAudit, _ merged: MergedSurveyFile,
        into writer: PartWriter
    ) async throws -> PartCounts {
        let known = try merged.known(part: part.part)
        let chats = try await audit.check(
            audit.archive(of: part, firstLines: known.knowledge.firstLines), known,
            into: writer, threads: threads, notes: notes)
        return PartCounts(chats: chats)
    }
}

extension SplitPlan.Part {
    /// Throws where a file is not what it was when the plan was made.
    func checkFiles() throws(PartProblem) {
        for piece in pieces where FileProbe.digest(of: piece.piece) != piece.probe {
            throw .fileChanged(piece.piece.path)
        }
    }
}

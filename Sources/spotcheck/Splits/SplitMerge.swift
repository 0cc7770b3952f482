import Auditing
import Foundation
import Reports
import Rules
import Transcripts
import Wording

/// Joins the files of all parts. Looks at every one of them before it writes anything, so that
/// nothing is joined by half.
struct SplitMerge {
    let folder: SplitFolder
    let notes: Notes
    /// The folder of files that an engine has written; `nil` where parts are of files.
    var parts: String?

    /// Joins the surveys into the one that the audits of the parts need.
    func mergeSurveys() throws {
        let plan = try folder.plan()
        if plan.lines != (parts != nil) { throw SplitError.cutElsewhere(plan.lines) }
        if let parts { return try mergeSurveys(of: LineParts(folder: parts), plan) }
        let header = { PartHeader(pass: .survey, part: $0, plan: plan.digest, survey: nil) }
        var merged = SurveyMerge()
        try forEachPart(of: plan) { part throws(PartProblem) in
            let file = try PartFile(path: folder.path(of: .survey, part: part.part))
            try Self.check(file.header, against: header(part.part))
            guard let survey = PartSurvey(file.bytes) else { throw .broken }
            merged.merge(SurveyMerge(survey, number: part.part))
        }
        let audit = try SplitAudit(plan)
        try MergedSurveyFile.write(
            merged.merged(asksBackground: audit.pack.rules.asksBackground), to: folder,
            plan: plan.digest, language: audit.language)
    }

    private func mergeSurveys(of parts: LineParts, _ plan: SplitPlan) throws {
        let files = try parts.surveys(plan: plan.digest)
        var merged = SurveyMerge()
        for (index, file) in files.enumerated() {
            guard let survey = PartSurvey(file.bytes) else {
                throw SplitError.parts([index + 1: .broken])
            }
            merged.merge(SurveyMerge(survey, number: index + 1))
        }
        let audit = try SplitAudit(plan)
        try MergedSurveyFile.write(
            merged.merged(asksBackground: audit.pack.rules.asksBackground),
            inputs: files.compactMap(\.header.input), to: folder, plan: plan.digest,
            language: audit.language)
    }

    /// Joins the audits into a folder of results, and gives what `audit` would have given.
    func mergeAudits(out: String) throws -> (AuditRun, AuditSummary) {
        // Made absolute, for the current folder changes.
        let out = URL(fileURLWithPath: out).path
        let plan = try folder.plan()
        let audit = try SplitAudit(plan)
        let (files, sums) = try checkedAudits(of: plan)
        let results = try ResultFolder(path: out, language: audit.language)
        try JournalRun(folder: results, restart: false).makeRoom()
        var run = audit.run(
            of: Archive(paths: []), folder: results, threads: 1, notes: notes)
        for part in sums { run.book.merge(part) }
        for file in files {
            try file.forEach { kind, line in
                let line = Array(line) + [UInt8(ascii: "\n")]
                switch kind {
                case .finding: try results.addFindings(line)
                case .reject: try results.addReject(line: String(decoding: line, as: UTF8.self))
                case .sums, .bytes, .inputs: break
                }
            }
        }
        return (run, try run.write())
    }

    /// The files of all parts in the order of the archive, and what they add up to.
    private func checkedAudits(of plan: SplitPlan) throws -> ([PartFile], [AuditSums]) {
        let survey = try MergedSurveyFile(folder, plan: plan.digest)
        if plan.lines != (parts != nil) { throw SplitError.cutElsewhere(plan.lines) }
        if let parts {
            let files = try LineParts(folder: parts).audits(
                plan: plan.digest, survey: survey.digest, count: survey.survey.parts.count)
            return (files, files.compactMap(\.sums))
        }
        var (files, sums) = ([PartFile](), [AuditSums]())
        try forEachPart(of: plan) { part throws(PartProblem) in
            let file = try PartFile(path: folder.path(of: .audit, part: part.part))
            let header = PartHeader(
                pass: .audit, part: part.part, plan: plan.digest, survey: survey.digest)
            try Self.check(file.header, against: header)
            try part.checkFiles()
            guard let sum = file.sums else { throw .broken }
            files.append(file)
            sums.append(sum)
        }
        return (files, sums)
    }

    /// Throws all that is wrong with any part, together.
    private func forEachPart(
        of plan: SplitPlan, _ body: (SplitPlan.Part) throws(PartProblem) -> Void
    ) throws {
        var problems: [Int: PartProblem] = [:]
        for part in plan.parts {
            do throws(PartProblem) {
                try body(part)
            } catch {
                problems[part.part] = error
            }
        }
        if !problems.isEmpty { throw SplitError.parts(problems) }
    }

    private static func check(
        _ header: PartHeader, against wanted: PartHeader
    ) throws(PartProblem) {
        if header == wanted { return }
        if let part = header.part, part != wanted.part, header.plan == wanted.plan {
            throw .isPart(part)
        }
        throw .ofOther
    }
}

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
        try forEachPart(of: plan, .survey) { part throws(PartProblem) in
            let file = try PartFile(path: folder.path(of: .survey, part: part.part))
            try Self.check(file.header, against: header(part.part))
            merged.merge(SurveyMerge(try Self.survey(of: file), number: part.part))
        }
        try write(merged, plan)
    }

    private func mergeSurveys(of parts: LineParts, _ plan: SplitPlan) throws {
        let files = try parts.surveys(plan: plan.digest)
        var merged = SurveyMerge()
        for (index, file) in files.enumerated() {
            try naming(file) {
                merged.merge(SurveyMerge(try Self.survey(of: file), number: index + 1))
            }
        }
        let replaced = files.reduce(0) { $0 + ($1.header.replaced ?? 0) }
        if replaced > 0 { notes.say(.splitReplaced(replaced)) }
        try write(merged, plan, inputs: files.compactMap(\.header.input))
    }

    private static func survey(of file: PartFile) throws(PartProblem) -> PartSurvey {
        guard let survey = PartSurvey(try file.bytes()) else { throw .broken }
        return survey
    }

    private func write(
        _ merge: consuming SurveyMerge, _ plan: SplitPlan, inputs: [String] = []
    ) throws {
        let audit = try SplitAudit(plan)
        let merged = merge.merged(asksBackground: audit.pack.rules.asksBackground)
        if let known = merged.background, known.strays > 0, let end = known.end {
            let day = audit.pack.rules.calendar.localDate(of: end)
            notes.say(.strayClocks(known.strays, "\(day)"))
        }
        try MergedSurveyFile.write(
            merged, inputs: inputs, to: folder, plan: plan.digest, language: audit.language)
    }

    /// Joins the audits into a folder of results, and gives what `audit` would have given.
    func mergeAudits(out: String) throws -> (AuditRun, AuditSummary) {
        // Made absolute, for the current folder changes.
        let out = URL(fileURLWithPath: out).path
        let plan = try folder.plan()
        let audit = try SplitAudit(plan)
        let (files, sums) = try checkedAudits(of: plan, audit)
        let results = try ResultFolder(path: out, language: audit.language)
        try JournalRun(folder: results, restart: false).makeRoom()
        // A merge that breaks off leaves no report of an earlier one beside new findings.
        results.removeAll()
        var run = audit.run(
            of: Archive(paths: []), folder: results, threads: 1, notes: notes)
        run.book.merge(sums)
        for file in files { try naming(file) { try Self.copy(file, to: results) } }
        return (run, try run.write())
    }

    private static func copy(_ file: PartFile, to results: ResultFolder) throws {
        try file.forEach { kind, line in
            let line = Array(line) + [UInt8(ascii: "\n")]
            switch kind {
            case .finding: try results.addFindings(line)
            case .reject: try results.addReject(line: String(decoding: line, as: UTF8.self))
            case .sums, .bytes, .inputs, .counts: break
            }
        }
    }

    /// Does some work with a file, and says its name where it cannot be used.
    private func naming(_ file: PartFile, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let problem as PartProblem {
            throw parts != nil
                ? SplitError.files([file.path: problem])
                : .parts([file.header.part ?? 0: problem], file.header.pass)
        }
    }

    /// The files of all parts in the order of the archive, and what they add up to.
    private func checkedAudits(
        of plan: SplitPlan, _ audit: SplitAudit
    ) throws -> ([PartFile], AuditSums) {
        let survey = try MergedSurveyFile(folder, plan: plan.digest)
        if plan.lines != (parts != nil) { throw SplitError.cutElsewhere(plan.lines) }
        var files: [PartFile] = []
        var sums = AuditSums(excerpts: audit.audited.excerpts)
        if let parts {
            files = try LineParts(folder: parts).audits(
                plan: plan.digest, survey: survey.digest, count: survey.survey.parts.count)
            for file in files {
                try naming(file) { sums.merge(try file.sums()) }
            }
            return (files, sums)
        }
        try forEachPart(of: plan, .audit) { part throws(PartProblem) in
            let file = try PartFile(path: folder.path(of: .audit, part: part.part))
            let header = PartHeader(
                pass: .audit, part: part.part, plan: plan.digest, survey: survey.digest)
            try Self.check(file.header, against: header)
            try part.checkFiles()
            sums.merge(try file.sums())
            files.append(file)
        }
        return (files, sums)
    }

    /// Throws all that is wrong with any part, together.
    private func forEachPart(
        of plan: SplitPlan, _ pass: SplitPass,
        _ body: (SplitPlan.Part) throws(PartProblem) -> Void
    ) throws {
        var problems: [Int: PartProblem] = [:]
        for part in plan.parts {
            do throws(PartProblem) {
                try body(part)
            } catch {
                problems[part.part] = error
            }
        }
        if !problems.isEmpty { throw SplitError.parts(problems, pass) }
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

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

    /// Joins the surveys into what the audits of the parts need.
    func mergeSurveys() async throws {
        let plan = try folder.plan()
        if plan.lines != (parts != nil) { throw SplitError.cutElsewhere(plan.lines) }
        let files = try surveys(of: plan)
        var merge = SurveyMerge()
        for (index, file) in files.enumerated() {
            merge.merge(SurveyMerge(try survey(of: file), number: index + 1))
        }
        let audit = try SplitAudit(plan)
        var census = try audit.emptyCensus()
        let merged = try merge.merged(
            asksBackground: audit.pack.rules.asksBackground, census: &census)
        if let known = merged.background, known.strays > 0, let end = known.end {
            let day = audit.pack.rules.calendar.localDate(of: end)
            notes.say(.strayClocks(known.strays, "\(day)"))
        }
        let drawn = try await audit.drawn(from: census, notes: notes)
        if let drawn { notes.say(drawn.phrase) }
        try MergedSurveyFile.write(
            known: try write(merged, of: files, plan.digest, audit.language), drawn,
            inputs: files.compactMap(\.header.input), to: folder, plan: plan.digest,
            language: audit.language)
        for pass in [SplitPass.survey, .known] { folder.removeDrafts(of: pass) }
    }

    /// The files of the surveys in the order of their parts.
    private func surveys(of plan: SplitPlan) throws -> [PartFile] {
        if let parts {
            let files = try LineParts(folder: parts).surveys(plan: plan.digest)
            let replaced = files.reduce(0) { $0 + ($1.header.replaced ?? 0) }
            if replaced > 0 { notes.say(.splitReplaced(replaced)) }
            let counts = Dictionary(grouping: files.compactMap(\.header.input)) { $0 }
            if let equal = counts.values.map(\.count).max(), equal > 1 {
                throw SplitError.strangeLines(count: equal)
            }
            return files
        }
        var files: [PartFile] = []
        try forEachPart(of: plan, .survey) { part throws(PartProblem) in
            files.append(try self.file(of: part, .survey, plan))
            try part.checkFiles()
        }
        return files
    }

    /// Writes what each part must know, and gives the digests. Reads the surveys once more, for the
    /// questions of all parts together would take more memory than all else.
    private func write(
        _ merged: MergedSurvey, of files: [PartFile], _ plan: String, _ language: Language
    ) throws -> [String] {
        try zip(merged.numbers, files).compactMap { number, file in
            let questions = try survey(of: file).questions
            return try merged.knowledge(ofPart: number, asking: questions).map {
                try MergedSurveyFile.write(
                    $0, ofPart: number, to: folder, plan: plan, language: language)
            }
        }
    }

    private func survey(of file: PartFile) throws -> PartSurvey {
        try naming(file) { () throws in
            guard let survey = PartSurvey(try file.bytes()) else { throw PartProblem.broken }
            return survey
        }
    }

    /// Joins the audits into a folder of results, and gives what `audit` would have given.
    func mergeAudits(out: String) throws -> (AuditRun, AuditSummary) {
        let plan = try folder.plan()
        // Made absolute where the current folder changes.
        let stays = FileManager.default.currentDirectoryPath == plan.folder
        let out = stays ? out : URL(fileURLWithPath: out).path
        let audit = try SplitAudit(plan)
        let survey = try MergedSurveyFile(folder, plan: plan.digest)
        let (files, sums) = try checkedAudits(of: plan, audit, survey)
        let drawn = try survey.drawn()
        let ledger = try drawn.flatMap { try audit.ledger(for: $0) }
        let results = try ResultFolder(path: out, language: audit.language)
        try JournalRun(folder: results, restart: false).makeRoom()
        // A merge that breaks off leaves no report of an earlier one beside new findings.
        results.removeAll()
        var run = audit.run(
            of: Archive(paths: []), folder: results, threads: 1, notes: notes,
            verifyCommand: drawn == nil ? nil : audit.verifyCommand(of: results))
        run.book.merge(sums)
        if let drawn { run.book.add(drawn) }
        try copy(files, to: results)
        let summary = try run.write(drawn)
        folder.removeDrafts(of: .audit)
        if let drawn, let kept = try ledger?.keep(drawn.receipt) {
            notes.say(.receiptKept(kept))
        }
        return (run, summary)
    }

    /// The lines in the order of the archive; those of drawn chats in the order of the draw.
    private func copy(_ files: [PartFile], to results: ResultFolder) throws {
        var chats = DrawnChats()
        for file in files { try naming(file) { try Self.copy(file, to: results, &chats) } }
        try chats.write(to: results)
    }

    /// The lines of one part; `chats` keeps those of drawn chats.
    static func copy(
        _ file: PartFile, to results: ResultFolder, _ chats: inout DrawnChats
    ) throws {
        var chat: Int?
        try file.forEach { kind, line in
            if kind == .chat { chat = Int(String(decoding: line, as: UTF8.self)) }
            let line = Array(line) + [UInt8(ascii: "\n")]
            let text = kind == .reject ? String(decoding: line, as: UTF8.self) : ""
            switch (kind, chat) {
            case (.finding, let chat?): chats.addFinding(line, of: chat)
            case (.reject, let chat?): chats.addReject(text, of: chat)
            case (.finding, nil): try results.addFindings(line)
            case (.reject, nil): try results.addReject(line: text)
            default: break
            }
        }
    }

    /// Does some work with a file, and says its name where it cannot be used.
    private func naming<Made>(_ file: PartFile, _ work: () throws -> Made) throws -> Made {
        do {
            return try work()
        } catch let problem as PartProblem {
            throw parts != nil
                ? SplitError.files([file.path: problem])
                : .parts([file.header.part ?? 0: problem], file.header.pass)
        }
    }

    /// The files of all parts in the order of the archive, and what they add up to.
    private func checkedAudits(
        of plan: SplitPlan, _ audit: SplitAudit, _ survey: MergedSurveyFile
    ) throws -> ([PartFile], AuditSums) {
        if plan.lines != (parts != nil) { throw SplitError.cutElsewhere(plan.lines) }
        var files: [PartFile] = []
        var sums = AuditSums(excerpts: audit.audited.excerpts)
        if let parts {
            files = try LineParts(folder: parts).audits(
                plan: plan.digest, survey: survey.digest, count: survey.inputs().count)
            for file in files {
                try naming(file) { sums.merge(try file.sums()) }
            }
            return (files, sums)
        }
        try forEachPart(of: plan, .audit) { part throws(PartProblem) in
            let file = try self.file(of: part, .audit, plan, survey: survey.digest)
            try part.checkFiles()
            sums.merge(try file.sums())
            files.append(file)
        }
        return (files, sums)
    }

    /// Throws all that is wrong with any part, together.
    func forEachPart(
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

    /// The file of a part, which is of the pass, the plan and the survey.
    func file(
        of part: SplitPlan.Part, _ pass: SplitPass, _ plan: SplitPlan, survey: String? = nil
    ) throws(PartProblem) -> PartFile {
        let file = try PartFile(path: folder.path(of: pass, part: part.part))
        let header = PartHeader(
            pass: pass, part: part.part, plan: plan.digest, survey: survey)
        try Self.check(file.header, against: header)
        return file
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

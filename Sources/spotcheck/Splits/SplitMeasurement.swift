import Auditing
import Foundation
import Reports
import Rules
import Scoring
import Transcripts
import Wording

/// Runs both passes over a sample as one part, on one core, and their merges, and measures them.
struct SplitMeasurement {
    let audited: AuditedOptions
    let language: Language
    let notes: Notes

    func sample() async throws -> SplitEstimate.Sample {
        if audited.draw.quotas.isGiven { throw SplitError.drawInEstimate }
        var sample = SplitEstimate.Sample()
        let clock = ContinuousClock()
        var begun = clock.now
        let pack = try audited.pack()
        let scorer = try audited.scorer(of: pack)
        sample.start = Self.seconds(since: begun, by: clock)
        let archive = try audited.input.archive(
            paths: audited.input.paths, in: pack.rules.calendar)
        let files = archive.pieces(of: .max)
        if let stream = files.first(where: { $0.size == nil }) {
            throw SplitError.stream(stream.path)
        }
        sample.bytes = files.reduce(0) { $0 + $1.bytes }
        archive.read { event in
            guard case .conversation(let conversation, _) = event else { return }
            sample.conversations += 1
            sample.messages += conversation.messages.count
        }
        if sample.messages == 0 { throw SplitError.emptySample }
        begun = clock.now
        let survey = try await PartSurvey(
            of: archive, filter: audited.filter.filter, rules: pack.rules, threads: 1,
            progress: notes.progress)
        sample.survey = Self.seconds(since: begun, by: clock)
        let known = try merged(survey.bytes, pack.rules, into: &sample)
        begun = clock.now
        let knowledge = PartKnowledge(known)
        sample.load = Self.seconds(since: begun, by: clock)
        try await audit(archive, pack, scorer, knowing: knowledge, into: &sample)
        notes.clearLine()
        return sample
    }

    /// The merge of the surveys, from the bytes of theirs to those of what a part must know.
    private func merged(
        _ bytes: [UInt8], _ rules: RuleSet, into sample: inout SplitEstimate.Sample
    ) throws -> [UInt8] {
        let clock = ContinuousClock()
        let begun = clock.now
        guard let survey = PartSurvey(bytes) else { throw PartProblem.broken }
        let known =
            try SurveyMerge(survey, number: 1).merged(asksBackground: rules.asksBackground)
            .knowledge(ofPart: 1, asking: survey.questions)?.bytes ?? []
        sample.merge += Self.seconds(since: begun, by: clock)
        sample.surveyBytes = (bytes.count + known.count) * 4 / 3
        return known
    }

    /// The second pass and its merge, whose files are thrown away.
    private func audit(
        _ archive: Archive, _ pack: RulePack, _ scorer: Scorer,
        knowing knowledge: PartKnowledge?, into sample: inout SplitEstimate.Sample
    ) async throws {
        let folder = NSTemporaryDirectory() + "/spotcheck-estimate-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let results = try ResultFolder(path: folder, language: language)
        let path = folder + "/audit.part"
        let writer = try PartWriter(
            path: path, header: PartHeader(pass: .audit, part: 1, plan: "", survey: nil),
            language: language)
        var run = AuditRun(
            sources: audited.input.paths, archive: archive, pack: pack,
            filter: audited.filter.filter, draw: nil, threads: 1, notes: notes, journal: nil,
            verifyCommand: nil,
            book: audited.book(
                pack, scorer, language: language, folder: nil, part: writer, format: .table))
        run.knowledge = knowledge
        let clock = ContinuousClock()
        let begun = clock.now
        try await run.checkAll()
        try writer.add(run.book.sums)
        try writer.finish()
        sample.audit = Self.seconds(since: begun, by: clock)
        sample.sumsBytes = SplitJSON.text(run.book.sums).utf8.count
        let all = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
        sample.auditBytes = max(0, all - sample.sumsBytes)
        let merging = clock.now
        var chats = DrawnChats()
        try SplitMerge.copy(PartFile(path: path), to: results, &chats)
        sample.merge += Self.seconds(since: merging, by: clock)
    }

    private static func seconds(
        since start: ContinuousClock.Instant, by clock: ContinuousClock
    ) -> Double {
        (clock.now - start) / .seconds(1)
    }
}

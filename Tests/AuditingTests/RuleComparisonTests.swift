import Rules
import Scoring
import TestSupport
import Testing
import Transcripts

@testable import Auditing

/// Two sets of rules over one archive. What comes and goes is read off the chats.
struct RuleComparisonTests {
    private static func rule(_ words: String, points: String = "-5", more: String = "") -> String {
        """
        title: {zh: 标题, en: Title}
        dimension: attitude
        severity: major
        points: \(points)
        must_not: {words: [\(words)]}
        why: {zh: 因为, en: because}
        instead: {zh: 这样说, en: say this}
        false_alarms: {zh: 转述, en: a quotation}
        fixtures: [{flag: "A: 滚"}, {pass: "A: 好"}]
        \(more)
        """
    }

    private static let scorecard = """
        title: {zh: 测试, en: Test}
        base: 100
        dimensions: [{id: attitude, title: {zh: 态度, en: Attitude}, weight: 100}]
        bands: [{from: 0, title: {zh: 合格, en: Pass}}]
        """

    private static func pack(_ files: [String: String], in folder: TemporaryFolder, _ name: String)
        throws -> (rules: RuleSet, scorer: Scorer)
    {
        for (file, text) in files { try folder.write(text, to: "\(name)/\(file)") }
        try folder.write(scorecard, to: "\(name)/scorecards/standard.yaml")
        let pack = try RulePack(folders: [folder.path(name)]) { "\($0.count)" }
        let card = try Scorecard(try #require(pack.scorecards["standard"]))
        return (pack.rules, try Scorer(card, rules: pack.rules.cards))
    }

    private static func line(_ id: String, _ words: String) -> String {
        #"{"id":"\#(id)","messages":[{"role":"customer","sender":"k","text":"在"},"#
            + #"{"role":"agent","sender":"a1","text":"\#(words)"}]}"# + "\n"
    }

    /// Old: 滚 and 急 are forbidden. New: 滚 and 烦, under another id.
    private func compare(threads: Int = 1, verdicts: [GivenVerdict] = []) async throws -> (
        RuleComparison, [String]
    ) {
        let folder = try TemporaryFolder()
        let old = try Self.pack(["t/rude.yaml": Self.rule("滚, 急")], in: folder, "old")
        let new = try Self.pack(
            ["t/words.yaml": Self.rule("滚, 烦", more: "formerly: [t/rude]")], in: folder, "new")
        let chats = ["滚", "急", "烦", "好", "滚"].enumerated()
            .map { Self.line("c\($0.offset)", $0.element) }
        try folder.write(chats.joined() + "{broken\n" + chats[0], to: "a.jsonl")
        let audit = ComparedAudit(
            archive: Archive(paths: [folder.path("a.jsonl")]), old: old.rules, new: new.rules,
            threads: threads)
        var comparison = RuleComparison(old: old, new: new, verdicts: verdicts)
        var said: [String] = []
        try await audit.run { event in
            switch event {
            case .worked(let chat, let found):
                said += comparison.add(chat, old: found.old, new: found.new).map {
                    "\($0.isNew ? "+" : "-") \(chat.id) \($0.finding.rule)"
                }
            case .reject: said.append("reject")
            }
        }
        return (comparison, said)
    }

    @Test(arguments: [1, 4])
    func `What comes and goes is told in the order of the archive, a renamed rule as one`(
        threads: Int
    ) async throws {
        let (comparison, said) = try await compare(threads: threads)
        #expect(said == ["- c1 t/rude", "+ c2 t/words", "reject"])
        #expect(comparison.conversations == 5)
        let change = try #require(comparison.rules["t/words"])
        #expect([change.new, change.gone, change.same] == [1, 1, 2])
    }

    @Test func `Scores are those of each set`() async throws {
        let (comparison, _) = try await compare()
        // Three of five conversations lose 5 points under either set.
        #expect(comparison.before.agents["a1"]?.totals.mean == 97)
        #expect(comparison.after.agents["a1"]?.totals.mean == 97)
    }

    @Test func `A verdict flips where only one set flags what was judged`() async throws {
        func verdict(_ chat: String, _ decision: GivenVerdict.Decision, rule: String = "t/rude")
            -> GivenVerdict
        {
            GivenVerdict(conversation: chat, rule: rule, message: 1, verdict: decision)
        }
        let (comparison, _) = try await compare(verdicts: [
            verdict("c0", .confirmed), verdict("c1", .confirmed), verdict("c1", .rejected),
            verdict("c2", .missed, rule: "t/words"), verdict("c9", .confirmed),
        ])
        #expect(comparison.judged == 4)
        #expect(comparison.flips.map(\.verdict.conversation) == ["c1", "c1", "c2"])
        #expect(comparison.flips.map(\.agrees) == [false, true, true])
    }

    @Test func `A fixture that the new rules break is told at its line`() throws {
        let folder = try TemporaryFolder()
        let old = try Self.pack(["t/rude.yaml": Self.rule("滚, 急")], in: folder, "old")
        let new = try Self.pack(["t/rude.yaml": Self.rule("急")], in: folder, "new")
        let broken = FixtureCheck.broken(of: old.rules, under: new.rules)
        #expect(broken.map(\.rule) == ["t/rude"])
        #expect(broken.map(\.line) == [9])
        #expect(FixtureCheck.broken(of: new.rules, under: old.rules).isEmpty)
    }
}

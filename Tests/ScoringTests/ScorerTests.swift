import Rules
import Testing
import Wording

@testable import Scoring

struct ScorerTests {
    @Test func `a conversation without findings has the base`() throws {
        let score = try Example.scorer().score([], for: "a01")
        #expect(score.total == Points(100))
        #expect(!score.isDefective)
    }

    @Test(arguments: [
        // One finding at the scorecard's price.
        (["attitude/cold -2"], "97", ["3", "0"]),
        // Three times 3 is 9, capped at 6 by the scorecard's price.
        (["attitude/cold -2", "attitude/cold -2", "attitude/cold -2"], "94", ["6", "0"]),
        // Two times 9.5 is 19, capped at the common 10.
        (["attitude/late -9.5", "attitude/late -9.5"], "90", ["10", "0"]),
        // 10 + 6 + 4 in attitude is just its cap of 20; knowledge adds 4.
        (
            [
                "attitude/late -9.5", "attitude/late -9.5", "attitude/cold -2",
                "attitude/cold -2", "knowledge/wrong -4",
            ], "80", ["16", "4"]
        ),
        // A finding may cost more than its rule: written in disguise.
        (["knowledge/wrong -6.5"], "93.5", ["0", "6.5"]),
        // The bonus is capped at 4, and the total at 102.
        (["attitude/warm 3"], "102", ["0", "0"]),
        (["attitude/warm 3", "attitude/warm 3", "knowledge/wrong -4"], "100", ["0", "4"]),
        // A rule that waits for a person costs nothing.
        (["knowledge/doubtful -4"], "100", ["0", "0"]),
        // A rule that nobody knows costs nothing.
        (["knowledge/unknown -4"], "100", ["0", "0"]),
    ])
    func `deductions are capped per rule, then per dimension`(
        _ findings: [String], _ total: String, _ lost: [String]
    ) throws {
        let score = try Example.scorer().score(findings.map(finding), for: "a01")
        #expect(score.total.text == total)
        #expect(score.dimensions.map(\.lost.text) == lost)
    }

    @Test func `a dimension loses no more than its cap`() throws {
        let scorer = try Scorer(
            Example.scorecard(),
            rules: (1...3).map { Example.rule("attitude/r\($0)", "attitude", .minor, "-9") })
        let findings = (1...3).map { Example.finding("attitude/r\($0)", "-9") }
        let score = scorer.score(findings, for: "a01")
        #expect(score.total == Points(80))
        #expect(score.dimensions[0].violations == 3)
    }

    /// The scorecard has a price for attitude/cold, which is not asked for either.
    @Test func `a finding that another rule is charged for costs nothing and counts for its rule`()
        throws
    {
        let scorer = try Example.scorer()
        let charged = Example.finding("knowledge/wrong", "-4", severity: .major)
        let other = Example.rule("knowledge/wrong", "knowledge", .major, "-4")
        let absorbed = Example.finding("attitude/cold", "-2").absorbed(by: other)
        let score = scorer.score([charged, absorbed], for: "a01")
        #expect(score.total == Points(96))
        #expect(score.dimensions.map(\.violations) == [0, 1])
        var tally = TeamTally()
        tally.add(owner: "a01", name: "", findings: [charged, absorbed], scorer: scorer)
        #expect(tally.rules["attitude/cold"]?.findings == 1)
        #expect(tally.rules["attitude/cold"]?.points == .zero)
        #expect(tally.rules["knowledge/wrong"]?.points == Points(-4))
    }

    @Test func `what never counts waits for nobody`() throws {
        let scorer = try Example.scorer()
        let other = Example.rule("knowledge/wrong", "knowledge", .major, "-4")
        let absorbed = Example.finding("knowledge/doubtful", "-4").absorbed(by: other)
        #expect(scorer.score([absorbed], for: "a01").waiting == 0)
    }

    @Test func `a red line takes the total and its dimension to nothing, whatever the bonus`()
        throws
    {
        let scorer = try Example.scorer()
        let score = scorer.score(
            [
                Example.finding("attitude/insult", "-10", severity: .critical),
                Example.finding("attitude/warm", "3"),
                Example.finding("knowledge/wrong", "-4"),
            ], for: "a01")
        #expect(score.redLine)
        #expect(score.total == .zero)
        #expect(score.dimensions.map(\.lost) == [Points(40), Points(4)])
    }

    @Test func `a red line that waits for a person vetoes nothing`() throws {
        let scorer = try Example.scorer()
        let score = scorer.score(
            [Example.finding("knowledge/doubtful", "-4", severity: .critical)], for: "a01")
        #expect(!score.redLine)
        #expect(score.total == Points(100))
        #expect(score.waiting == 1)
    }

    @Test func `another agent's findings cost this one nothing`() throws {
        let scorer = try Example.scorer()
        let score = scorer.score(
            [Example.finding("knowledge/wrong", "-4", agent: "a02")], for: "a01")
        #expect(score.total == Points(100))
    }

    @Test func `a rule of an unknown dimension is refused`() throws {
        let rule = Example.rule("style/dull", "style", .minor, "-1")
        let error = #expect(throws: ScorerError.self) {
            try Scorer(Example.scorecard(), rules: [rule])
        }
        #expect(error?.phrase.en.contains("`style/dull`") == true)
        #expect(error?.phrase.en.contains("attitude, knowledge") == true)
    }

    private func finding(_ text: String) -> Finding {
        let parts = text.split(separator: " ").map(String.init)
        return Example.finding(parts[0], parts[1])
    }
}

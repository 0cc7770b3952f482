import Foundation
import Rules
import Wording

@testable import Scoring

/// A small scorecard, four rules and findings of them, for worked examples.
enum Example {
    static let card = """
        title: {zh: 测试, en: Test}
        base: 100
        dimensions:
          - {id: attitude, title: {zh: 态度, en: Attitude}, weight: 40, cap: 20}
          - {id: knowledge, title: {zh: 知识, en: Knowledge}, weight: 60}
        rule_cap: 10
        rules:
          attitude/cold: {points: -3, cap: 6}
        veto: critical
        bonus: {cap: 4}
        maximum: 102
        bands:
          - {from: 95, title: {zh: 优秀, en: Excellent}}
          - {from: 85, title: {zh: 良好, en: Good}}
          - {from: 0, title: {zh: 待改进, en: Needs work}}
        """

    static func scorecard(_ text: String = card) throws -> Scorecard {
        try Scorecard(SourceText(path: "card.yaml", text: text))
    }

    static func scorer() throws -> Scorer {
        try Scorer(
            scorecard(),
            rules: [
                rule("attitude/cold", "attitude", .minor, "-2"),
                rule("attitude/insult", "attitude", .critical, "-10"),
                rule("attitude/warm", "attitude", .minor, "3"),
                rule("attitude/late", "attitude", .minor, "-9.5"),
                rule("knowledge/wrong", "knowledge", .major, "-4"),
                rule("knowledge/doubtful", "knowledge", .major, "-4", tier: .review),
            ])
    }

    static func rule(
        _ id: String, _ dimension: String, _ severity: Severity, _ points: String,
        tier: RuleCard.Tier = .hard
    ) -> RuleCard {
        RuleCard(
            id: id, title: Phrase(id), dimension: dimension, severity: severity,
            points: Points(points) ?? .zero, tier: tier, why: Phrase(""), instead: Phrase(""),
            falseAlarms: Phrase(""), digest: "0")
    }

    static func finding(
        _ rule: String, _ points: String, severity: Severity = .minor, agent: String = "a01"
    ) -> Finding {
        Finding(
            conversation: "c1", agent: agent, rule: rule, ruleDigest: "0",
            dimension: String(rule.prefix { $0 != "/" }), severity: severity,
            points: Points(points) ?? .zero, disguised: false,
            evidence: [Evidence(message: 0, span: nil, text: "")], explanation: Phrase(""),
            nearMiss: nil)
    }

    static func points(_ text: String) -> Points { Points(text) ?? Points(-1) }
}

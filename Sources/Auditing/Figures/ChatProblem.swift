package import Rules
import Scoring

/// What one rule has against the owner of one chat.
package struct ChatProblem: Hashable, Sendable {
    package let rule: String
    package let dimension: String
    package let findings: Int
    /// Before caps, above 0; 0 for a red line without a price.
    package let lost: Points

    /// The owner's violations that count at once, by rule in the order of their first.
    ///
    /// - Parameter judgements: what the scorer makes of each finding.
    static func all(
        in findings: [Finding], _ judgements: [Judgement], of owner: String
    ) -> [ChatProblem] {
        var rules: [String] = []
        var problems: [String: (dimension: String, count: Int, lost: Points)] = [:]
        for (finding, judgement) in zip(findings, judgements)
        where finding.agent == owner && judgement.isViolation {
            if problems[finding.rule] == nil { rules.append(finding.rule) }
            var sum = problems[finding.rule] ?? (finding.dimension, 0, .zero)
            sum.count += 1
            sum.lost = sum.lost - judgement.points
            problems[finding.rule] = sum
        }
        return rules.compactMap { rule in
            problems[rule].map {
                ChatProblem(
                    rule: rule, dimension: $0.dimension, findings: $0.count, lost: $0.lost)
            }
        }
    }
}

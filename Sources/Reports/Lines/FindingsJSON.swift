package import Rules
package import Wording

/// Findings for programs, by the contract of `findings.jsonl`: one object a line, its fields always
/// in the same order. What a finding quotes is written as it is; `ChatMask` masks it before.
package struct FindingsJSON: Sendable {
    private let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// Adds a line with its line break to some bytes.
    ///
    /// - Parameter price: the points that the scorecard charges; the finding's own where it has no
    ///   price for the rule.
    package func write(_ finding: Finding, price: Points? = nil, to lines: inout [UInt8]) {
        JSONObject.append(to: &lines) { object in
            object.set("conversation", finding.conversation)
            object.set("agent", finding.agent)
            object.set("rule", finding.rule)
            object.set("rule_digest", finding.ruleDigest)
            object.set("dimension", finding.dimension)
            object.set("severity", finding.severity.rawValue)
            object.set("points", number: (price ?? finding.points).text)
            object.set("disguised", finding.disguised)
            object.set("evidence", finding.evidence, Self.write)
            object.set("explanation", finding.explanation(language))
            object.set("near_miss", finding.nearMiss?(language))
            object.set("charged_with", finding.chargedWith)
            object.set("load", number: finding.load.map(String.init))
        }
    }

    private static func write(_ evidence: Evidence, to object: inout JSONObject) {
        object.set("message", evidence.message)
        object.set("start", evidence.span?.lowerBound ?? 0)
        object.set("end", evidence.span?.upperBound ?? evidence.text.unicodeScalars.count)
        object.set("text", evidence.text)
    }
}

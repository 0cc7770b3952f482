package import Rules
package import Wording

/// Findings for programs, by the contract of `findings.jsonl`: one object a line, its fields always
/// in the same order.
package struct FindingsJSON: Sendable {
    private let language: Language
    private let masking: Masking?

    /// - Parameter masking: `nil` writes personal data as it is.
    package init(language: Language, masking: Masking? = Masking()) {
        self.language = language
        self.masking = masking
    }

    /// One line with its line break.
    ///
    /// - Parameter price: the points that the scorecard charges; the finding's own where it has no
    ///   price for the rule.
    package func line(_ finding: Finding, price: Points? = nil) -> String {
        var object = JSONObject()
        object.set("conversation", finding.conversation)
        object.set("agent", finding.agent)
        object.set("rule", finding.rule)
        object.set("rule_digest", finding.ruleDigest)
        object.set("dimension", finding.dimension)
        object.set("severity", finding.severity.rawValue)
        object.set("points", number: (price ?? finding.points).text)
        object.set("disguised", finding.disguised)
        object.set("evidence", finding.evidence.map(evidence))
        object.set("explanation", shown(finding.explanation))
        object.set("near_miss", finding.nearMiss.map(shown))
        return object.text + "\n"
    }

    private func evidence(_ evidence: Evidence) -> JSONObject {
        let length = evidence.text.unicodeScalars.count
        var object = JSONObject()
        object.set("message", evidence.message)
        object.set("start", evidence.span?.lowerBound ?? 0)
        object.set("end", evidence.span?.upperBound ?? length)
        object.set("text", masking?.mask(evidence.text) ?? evidence.text)
        return object
    }

    private func shown(_ phrase: Phrase) -> String {
        let text = phrase(language)
        return masking?.mask(text) ?? text
    }
}

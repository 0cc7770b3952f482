import Transcripts

/// What one rule found in a conversation, for other rules to build on.
struct RuleFindings {
    /// What its findings point at, by message.
    var spans: [Int: [Span]] = [:]
    /// What it could not tell.
    var doubts = Doubts()
}

extension ChatView {
    /// What a rule finds in the conversation, looked for on first demand. No exemption of the rule
    /// that asks counts for it.
    func findings(of rule: Rule) -> RuleFindings {
        if let known = findingsOfRules[rule.card.id] { return known }
        let outer = doubts
        doubts = Doubts()
        var found = RuleFindings()
        var result = CheckResult()
        switch rule.filter.hold(in: self) {
        case true?: exempting([]) { RuleEvaluation(rule: rule, view: self).run(into: &result) }
        case false?: break
        case nil: doubts.miss(rule.filter.missing(in: self))
        }
        for evidence in result.findings.flatMap(\.evidence) {
            found.spans[evidence.message, default: []].append(span(of: evidence))
        }
        found.doubts = doubts
        if !result.notApplicable.isEmpty && doubts == Doubts() { found.doubts.miss(.otherRule) }
        doubts = outer
        findingsOfRules[rule.card.id] = found
        return found
    }

    /// The bytes that a piece of evidence stands for.
    private func span(of evidence: Evidence) -> Span {
        guard let scalars = evidence.span else {
            return Span(message: evidence.message, range: nil)
        }
        let words = conversation.words(of: evidence.message).unicodeScalars
        let lengths = words.prefix(scalars.upperBound).map { $0.utf8.count }
        let start =
            conversation.messages[evidence.message].text.lowerBound
            + lengths.prefix(scalars.lowerBound).reduce(0, +)
        let length = lengths.dropFirst(scalars.lowerBound).reduce(0, +)
        return Span(message: evidence.message, range: start..<start + length)
    }
}

import Rules
import Transcripts
import Wording

/// What a rule makes of a text that somebody typed. Nothing of it is kept.
struct TriedText: Sendable {
    let messages: [ShownMessage]
    let steps: [Step]
    /// How many places were flagged, in a sentence.
    let sentence: String
    let isFlagged: Bool

    /// What the rule saw in one place.
    struct Step: Sendable {
        let title: String
        let tone: String
        let text: String
        /// For what is absent, the closest thing and why it did not count.
        let nearMiss: String?
        /// The number of the message, 1-based.
        let place: String?
    }

    /// The longest text that is tried, in characters.
    static let limit = 20_000

    /// Tries a rule on a chat, by the same evaluation that audits.
    init(_ chat: Conversation, _ rule: Rule, in set: RuleSet, _ language: Language) {
        let traces = RuleExplainer(set.only(rule)).explain(chat)
        let seen = traces.flatMap(\.steps)
        var marked = MarkedChat(
            chat, mask: nil, zone: set.calendar.timeZone, language: language)
        let findings = seen.compactMap(\.finding)
        for (place, finding) in findings.enumerated() {
            marked.mark(finding.evidence, as: place + 1)
        }
        messages = marked.messages
        steps = seen.map { step in
            Step(
                title: step.outcome.title(language), tone: step.outcome.tone,
                text: step.text(language), nearMiss: step.nearMiss?.reason(language),
                place: step.message.map { "\($0 + 1)" })
        }
        isFlagged = !findings.isEmpty
        sentence = Phrase.triedFlagged(findings.count)(language)
    }

    /// Reads what was typed: a line a message, of the agent unless it says otherwise.
    static func chat(_ text: String, zone: ZoneOffsets) throws(ScriptError) -> Conversation {
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            let isScript = !line.hasPrefix("#") && (try? Script(String(line), zone: zone)) != nil
            return isScript ? String(line) : "A: \(line)"
        }
        return try Script(lines.joined(separator: "\n"), id: "try", zone: zone).conversation
    }
}

extension RuleTrace.Outcome {
    /// The class of its chip.
    fileprivate var tone: String {
        switch self {
        case .flagged: "bad"
        case .met: "good"
        case .undetermined, .uncounted, .exempted: "warn"
        case .silent, .notApplicable: ""
        }
    }
}

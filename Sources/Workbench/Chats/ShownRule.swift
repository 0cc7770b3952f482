import Reports
import Rules
import Transcripts
import Wording

/// What a page says about the rule behind a finding.
struct ShownRule: Sendable {
    let id: String
    let title: String
    let severity: String
    let severityTitle: String
    let why: String
    let instead: String?
    let falseAlarms: String

    /// - Parameters:
    ///   - card: `nil` where the rule is not known any more.
    ///   - chat: where it found something, in whose language better words are; `nil` for none.
    init(
        _ id: String, card: RuleCard?, severity: Severity, in chat: Conversation? = nil,
        _ language: Language
    ) {
        self.id = id
        title = card?.title(language) ?? id
        self.severity = severity.rawValue
        severityTitle = severity.title(language)
        why = card?.why(language) ?? ""
        let spoken = chat.map { Language(spokenIn: $0.text) }
        let words = card?.instead(spoken ?? language) ?? ""
        instead = words.isEmpty ? nil : words
        falseAlarms = card?.falseAlarms(language) ?? ""
    }
}

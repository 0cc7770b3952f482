import Reports
import Rules
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

    /// - Parameter card: `nil` where the rule is not known any more.
    init(_ id: String, card: RuleCard?, severity: Severity, _ language: Language) {
        self.id = id
        title = card?.title(language) ?? id
        self.severity = severity.rawValue
        severityTitle = severity.title(language)
        why = card?.why(language) ?? ""
        let words = card?.instead(language) ?? ""
        instead = words.isEmpty ? nil : words
        falseAlarms = card?.falseAlarms(language) ?? ""
    }
}

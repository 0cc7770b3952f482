import Rules
import Wording

extension Severity {
    /// The word for people.
    var title: Phrase {
        switch self {
        case .minor: .severityMinor
        case .major: .severityMajor
        case .critical: .severityCritical
        }
    }
}

package import Rules
package import Wording

extension Severity {
    /// The word for people.
    package var title: Phrase {
        switch self {
        case .minor: .severityMinor
        case .major: .severityMajor
        case .critical: .severityCritical
        }
    }
}

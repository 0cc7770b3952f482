/// How grave a violation is. `critical` is a red line: it vetoes the score of the conversation.
package enum Severity: String, CaseIterable, Codable, Comparable, Sendable {
    case minor
    case major
    case critical

    private var rank: Int {
        switch self {
        case .minor: 0
        case .major: 1
        case .critical: 2
        }
    }

    package static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }
}

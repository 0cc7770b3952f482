/// How grave a violation is. `critical` is a red line: it vetoes the score of the conversation.
package enum Severity: String, CaseIterable, Sendable {
    case minor
    case major
    case critical
}

/// What a reviewer decided about one finding, or about what the rules had missed.
package struct GivenVerdict: Hashable, Sendable {
    package let conversation: String
    package let rule: String
    /// 0-based.
    package let message: Int
    package let verdict: Decision

    package enum Decision: String, CaseIterable, Sendable {
        case confirmed
        case rejected
        /// The rules saw nothing, and there was something.
        case missed
        case unsure

        /// Whether the reviewer sees a violation there; `nil` where he could not tell.
        var isRight: Bool? {
            switch self {
            case .confirmed, .missed: true
            case .rejected: false
            case .unsure: nil
            }
        }
    }
}

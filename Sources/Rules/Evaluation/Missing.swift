import Wording

/// What a rule would have had to know of a conversation, and could not.
enum Missing: Hashable {
    case times
    case rating
    /// Whether the customer's matter was settled.
    case resolution
    /// A message of the side in question in the window.
    case words
    /// A rule that it asks about does not apply.
    case otherRule
    /// What was promised is due behind the end of what is known.
    case future
    /// A pattern was given up at its limits.
    case decision

    /// Why the rule does not apply, given the side that it is about.
    func phrase(_ side: Phrase) -> Phrase {
        switch self {
        case .times: .traceNoTimes
        case .rating: .traceNoRating
        case .resolution: .traceNoResolution
        case .words: .traceNoWords(of: side)
        case .otherRule: .traceOtherRule
        case .future: .traceNotYetDue
        case .decision: .traceUndetermined
        }
    }
}

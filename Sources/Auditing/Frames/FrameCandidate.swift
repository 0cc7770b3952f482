import Sampling

/// A conversation of an archive for whoever lists what could be drawn.
enum FrameCandidate: Hashable, Sendable {
    case unit(FrameUnit)
    case leftOut(ConversationFilter.Reason)
}

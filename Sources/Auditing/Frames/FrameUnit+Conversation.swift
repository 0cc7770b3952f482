import Sampling
import Transcripts

extension FrameUnit {
    /// A conversation of an archive as something that can be drawn.
    ///
    /// - Parameters:
    ///   - traits: those of the conversation.
    ///   - risk: what a machine suspects, 0...1; nil where none was asked.
    init(
        _ conversation: Conversation, _ traits: UnitTraits, strata: Strata,
        calendar: WorkingCalendar, risk: Double? = nil
    ) {
        self.init(
            id: conversation.id, contentDigest: Digest(of: conversation.canonicalBytes),
            stratum: strata.label(of: traits, in: calendar), moment: traits.start?.milliseconds,
            risk: risk)
    }
}

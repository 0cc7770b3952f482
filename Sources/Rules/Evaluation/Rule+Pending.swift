extension Rule {
    /// Whether something that must be said may still come up to the very end of a conversation, so
    /// that a conversation that goes on cannot fail it yet.
    package var waitsForEnd: Bool {
        guard demand.seeksOne else { return false }
        return window.parts.contains { part in
            switch part {
            case .wholeConversation, .restOfConversation: true
            default: part.isFromEnd
            }
        }
    }

    /// Whether it demands something, rather than forbids it.
    package var isDemand: Bool { demand.polarity == .must }

    /// Whether only certain words or facts meet what it demands, so that meeting it is worth praise,
    /// and not any answer that merely avoids some.
    package var demandsCertainWords: Bool { demand.seeksOne && demand.condition.needs != nil }
}

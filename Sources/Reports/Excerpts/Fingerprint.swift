import Rules

/// A number that stands for a finding and scatters like a random one, the same on every machine:
/// FNV-1a over what identifies it, with the finalizer of SplitMix64. It only chooses examples; draws
/// use tickets.
struct Fingerprint: Hashable, Comparable, Sendable {
    /// Where the finding stands: agent, conversation, message, rule, start of the span; of two that
    /// begin at the same, what else they mark.
    struct Place: Hashable, Comparable, Sendable {
        let agent: String
        let conversation: String
        let message: Int
        let rule: String
        let start: Int
        let evidence: [Evidence]

        static func < (left: Place, right: Place) -> Bool {
            let first = (left.agent, left.conversation, left.message, left.rule, left.start)
            let second = (right.agent, right.conversation, right.message, right.rule, right.start)
            if first != second { return first < second }
            return left.evidence.lexicographicallyPrecedes(right.evidence) { left, right in
                (left.message, left.span?.lowerBound ?? -1, left.span?.upperBound ?? -1)
                    < (right.message, right.span?.lowerBound ?? -1, right.span?.upperBound ?? -1)
            }
        }
    }

    let place: Place
    private let number: UInt64

    init(_ finding: Finding) {
        let first = finding.evidence.first
        place = Place(
            agent: finding.agent, conversation: finding.conversation, message: first?.message ?? 0,
            rule: finding.rule, start: first?.span?.lowerBound ?? 0, evidence: finding.evidence)
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in [
            place.agent, place.conversation, String(place.message), place.rule,
            String(place.start),
        ] {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01b3
        }
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        number = hash ^ (hash >> 31)
    }

    static func < (left: Fingerprint, right: Fingerprint) -> Bool {
        left.number == right.number ? left.place < right.place : left.number < right.number
    }
}

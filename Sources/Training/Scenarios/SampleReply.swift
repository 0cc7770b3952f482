/// A reply that is written down beforehand, with the time that it takes: `+90s 稍等，我查一下`.
package struct SampleReply: Hashable, Sendable {
    package let text: String
    /// From the customer's last message on, in milliseconds.
    package let after: Int64

    /// What a reply takes where nothing is said of it.
    package static let usualTime: Int64 = 20_000

    /// Reads a line. Up to 100,000 seconds may stand in front.
    package init(_ line: String) {
        if let match = line.prefixMatch(of: /\s*\+(\d{1,5})\s?s\s+/), let seconds = Int64(match.1) {
            after = seconds * 1000
            text = String(line[match.range.upperBound...])
        } else {
            after = Self.usualTime
            text = line
        }
    }
}

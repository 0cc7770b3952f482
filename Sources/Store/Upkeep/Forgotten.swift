/// What was taken out of the store when words were forgotten.
package struct Forgotten: Hashable, Sendable {
    package let conversations: Int
    /// Findings that lost their excerpts; rule, points and verdicts stay.
    package let findings: Int
    /// Conversations whose id in the archive contains the customer's: receipts name them by it, so
    /// it stays.
    package let telling: Int
}

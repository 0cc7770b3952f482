/// The basket of leads: chats drawn to find problems, the suspected ones first.
///
/// It never enters a score. Every chat can be drawn, or what the machine misses would stay
/// invisible: the size measure is x = 1 + factor · risk.
package struct LeadsPlan: Hashable, Codable, Sendable {
    /// How many.
    package var n: Int
    /// How many times likelier the most suspected chat is than a clean one, less 1.
    package var factor: Int

    /// A chat of risk 1 is drawn about ten times as readily as one of risk 0.
    package static let usualFactor = 9

    package init(n: Int, factor: Int = LeadsPlan.usualFactor) {
        self.n = n
        self.factor = factor
    }

    /// x, 1 or more.
    func weight(of risk: Double?) -> Double { 1 + Double(factor) * (risk ?? 0) }
}

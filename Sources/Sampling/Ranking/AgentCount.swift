/// The reviewed conversations of one agent, and how many of them had the defect.
package struct AgentCount: Hashable, Sendable {
    /// x.
    package let found: Int
    /// n.
    package let reviewed: Int

    package init(found: Int, reviewed: Int) {
        precondition(0 <= found && found <= reviewed)
        self.found = found
        self.reviewed = reviewed
    }

    /// x/n; nil where nothing was reviewed.
    package var rate: Double? {
        reviewed == 0 ? nil : Double(found) / Double(reviewed)
    }
}

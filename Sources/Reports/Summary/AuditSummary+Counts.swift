import Scoring

extension AuditSummary {
    /// Checked conversations with at least one violation of their owner.
    package var defective: Int { agents.reduce(0) { $0 + $1.defects.found } }
    /// Checked conversations that crossed a red line.
    package var redLines: Int { agents.reduce(0) { $0 + $1.redLines.found } }
    /// Findings that wait for a person.
    package var waiting: Int { agents.reduce(0) { $0 + $1.waiting } }
}

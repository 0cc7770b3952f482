package import Rules
package import Transcripts

/// All that a reviewer needs on one chat.
package struct ReviewCase: Hashable, Sendable {
    package let assignment: Assignment
    package let conversation: StoredConversation
    /// The words; `nil` where they were forgotten.
    package let body: Conversation?
    /// What the machine found, in its order.
    package let findings: [StoredFinding]
    /// The rules as they were when the chat was audited, by id.
    package let rules: [String: RuleCard]
    /// All verdicts that this reviewer may see, the first first: of a first review all that count,
    /// else those of this assignment alone.
    package let verdicts: [Verdict]
    /// What decided appeals made of findings: nothing is left to decide about them.
    package let byAppeal: [FindingID: Outcome]

    /// The last verdict on a finding, unless it was withdrawn.
    package func verdict(on finding: FindingID) -> Verdict? {
        let last = verdicts.last { $0.target.finding == finding }
        return last?.outcome == .withdrawn ? nil : last
    }

    /// The last verdict on a finding, whatever it says: the one that the next must supersede.
    package func last(on finding: FindingID) -> Verdict? {
        verdicts.last { $0.target.finding == finding }
    }

    /// What was marked as missed and not withdrawn, the last verdict on each.
    package var missed: [Verdict] {
        let superseded = Set(verdicts.compactMap(\.supersedes))
        return verdicts.filter { $0.outcome == .missed && !superseded.contains($0.id) }
    }

    /// Findings that still wait for a verdict; those that another rule is charged for, or whose
    /// appeal is decided, need none.
    package var undecided: [StoredFinding] {
        findings.filter {
            $0.finding.chargedWith == nil && byAppeal[$0.id] == nil && verdict(on: $0.id) == nil
        }
    }
}

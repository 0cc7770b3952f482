/// Which of an agent's or a rule's results to show, the last first.
package struct ResultFilter: Hashable, Sendable {
    /// Only what somebody has decided.
    package var isReviewedOnly = false
    /// Only one outcome, which somebody has decided.
    package var outcome: Outcome?
    /// Results behind the last one of the page before; its `AgentResult.place`.
    package var before: Int64?
    package var limit = 50

    package init() {}
}

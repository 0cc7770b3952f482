/// Which of an agent's or a rule's results to show, the last first.
package struct ResultFilter: Hashable, Sendable {
    /// Results behind the last one of the page before; its `AgentResult.place`.
    package var before: ResultPlace?
    package var limit = 50

    package init() {}
}

/// All that somebody needs who decides an appeal.
package struct AppealCase: Hashable, Sendable {
    package let appeal: Appeal
    package let result: AgentResult
    /// The verdicts on it, the first first.
    package let verdicts: [Verdict]
    /// Decided appeals on the same rule, the last first.
    package let similar: [Appeal]
    /// Who may not decide: who gave a verdict on it, who appeals, and who has the chat still to
    /// review.
    package let barred: Set<UserID>
}

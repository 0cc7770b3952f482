/// A violation that the rules did not see, marked by a reviewer.
package struct MissedViolation: Hashable, Sendable {
    /// Id of the rule that was broken.
    package let rule: String
    /// Whom it counts for; `nil` where nobody was on duty.
    package let agent: String?
    /// 0-based.
    package let message: Int
    /// The marked span in Unicode scalars of the message's text; `nil` for the whole message.
    package let span: Range<Int>?

    package init(rule: String, agent: String?, message: Int, span: Range<Int>?) {
        self.rule = rule
        self.agent = agent
        self.message = message
        self.span = span
    }
}

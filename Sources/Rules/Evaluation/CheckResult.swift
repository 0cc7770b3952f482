/// What the rules say about one conversation.
package struct CheckResult: Sendable {
    /// In the order of the rules, then of the messages. Each offence is charged once.
    package var findings: [Finding] = []
    /// For each finding that an exemption lifted, the number of the exemption.
    package var exempted: [Int] = []
    /// Rules that could not be decided on a message, because a pattern hit its limits there.
    package var undetermined: [Undecided] = []
    /// Ids of rules that do not apply, such as timing rules where the chat has no times.
    package var notApplicable: [String] = []
    /// What agents answered to facts and what not; empty where nobody keeps it.
    package var facts = ToldFacts()

    package struct Undecided: Hashable, Sendable {
        package let rule: String
        package let message: Int

        package init(rule: String, message: Int) {
            self.rule = rule
            self.message = message
        }
    }

    package init() {}
}

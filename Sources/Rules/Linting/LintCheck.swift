/// What lint looks for. The raw value is the name by which `lint_allows` silences it.
package enum LintCheck: String, CaseIterable, Sendable {
    /// Nothing can make the rule flag anything.
    case deadRule = "dead-rule"
    /// A word that the rule's own allow-list always covers.
    case deadWord = "dead-word"
    /// A line whose every hit is a hit of another line of the list.
    case shadowedLine = "shadowed-line"
    case repeatedLine = "repeated-line"
    /// Two rules that say the same.
    case equalRule = "equal-rule"
    /// A list that is there already because another one includes it.
    case doubleList = "double-list"
    case slowPattern = "slow-pattern"
    /// A single Chinese character with no allow-list beside it.
    case loneCharacter = "lone-character"
    /// Several words, or a word with a blank at its edge, where one word is meant.
    case joinedWords = "joined-words"
    /// No chat that must be flagged, or none that must pass.
    case missingFixture = "missing-fixture"
    /// Chats in one language only.
    case oneLanguage = "one-language"
    /// A note on false alarms that says nothing.
    case emptyNote = "empty-note"
    case unusedList = "unused-list"
    /// A shared condition that no rule uses.
    case unusedCondition = "unused-condition"
    /// A rule asks for facts where there are none.
    case noFacts = "no-facts"
    case unusedGroup = "unused-group"
    /// An allowed phrase in which no hit of the rule can lie.
    case idleException = "idle-exception"
    /// A recommended wording that a rule would flag, or that does not do what its rule demands.
    case insteadFlagged = "instead-flagged"
    /// A chat that other rules flag, but not its own.
    case foreignFixture = "foreign-fixture"
    case pointsSeverity = "points-severity"
    /// Rules that were changed after they were published, under the same version.
    case unpublished

    /// Errors are what makes a rule wrong; warnings are what its author should look at again.
    package enum Severity: String, CaseIterable, Comparable, Sendable {
        case warning
        case error

        package static func < (left: Severity, right: Severity) -> Bool {
            left == .warning && right == .error
        }
    }

    package var severity: Severity {
        switch self {
        case .deadRule, .equalRule, .missingFixture, .insteadFlagged, .foreignFixture,
            .pointsSeverity, .noFacts:
            .error
        case .deadWord, .shadowedLine, .repeatedLine, .doubleList, .slowPattern,
            .loneCharacter, .joinedWords, .oneLanguage, .emptyNote, .unusedList, .unusedCondition,
            .unusedGroup,
            .idleException, .unpublished:
            .warning
        }
    }
}

extension YAMLValue {
    /// Names of checks, as `lint_allows` lists them.
    func lintChecks() throws(FileError) -> Set<LintCheck> {
        var checks: Set<LintCheck> = []
        for member in try list() { checks.insert(try member.choice(LintCheck.self)) }
        return checks
    }
}

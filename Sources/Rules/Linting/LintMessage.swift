package import Wording

/// Something that lint has to say about a rule, a list or the pack, with its place.
package struct LintMessage: Hashable, Sendable {
    package let check: LintCheck
    /// The rule that it is about; `nil` for a list or the pack.
    package let rule: String?
    package let path: String
    /// 1-based.
    package let line: Int
    /// 1-based, in Unicode scalars.
    package let column: Int
    package let text: Phrase

    package var severity: LintCheck.Severity { check.severity }

    init(_ check: LintCheck, rule: String? = nil, at value: YAMLValue, _ text: Phrase) {
        self.init(
            check, rule: rule, path: value.source.path, line: value.line, column: value.column,
            text)
    }

    init(_ check: LintCheck, at line: LintedLine, _ text: Phrase) {
        self.init(
            check, rule: line.rule, path: line.path, line: line.number, column: line.column, text)
    }

    init(
        _ check: LintCheck, rule: String? = nil, path: String, line: Int, column: Int = 1,
        _ text: Phrase
    ) {
        self.check = check
        self.rule = rule
        self.path = path
        self.line = line
        self.column = column
        self.text = text
    }

    /// Where the line stands among all messages: by path, then by place.
    var order: (String, Int, Int, String) { (path, line, column, check.rawValue) }
}

import Wording

/// Another rule has a finding that points at the message. What that rule cannot tell, this one
/// cannot either.
struct RuleCondition: ConditionKind {
    static let keys: [any FileKey] = [rule]
    static let rule = Key.part("rule", .list(.text), .keyRule)
    /// Any of them.
    let rules: [Rule]

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(rule) else { return nil }
        var rules: [Rule] = []
        for member in try value.list() {
            rules.append(try compiler.rule(named: try member.text(), at: member))
        }
        if rules.isEmpty { throw value.error(.yamlNotText) }
        return RuleCondition(rules: rules)
    }

    var needs: Set<Int>? {
        var all: Set<Int> = []
        for rule in rules {
            guard let needs = rule.needs else { return nil }
            all.formUnion(needs)
        }
        return all
    }

    var cost: Int { 30 }

    var phrase: Phrase {
        .flaggedByRules(.joined(rules.map(\.card.title), zh: "”或“", en: "” or “"))
    }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        let before = view.doubts
        var spans: [Span] = []
        for rule in rules {
            let findings = view.findings(of: rule)
            if let own = findings.spans[message] {
                spans += own
            } else {
                view.doubts.add(findings.doubts)
            }
        }
        if spans.isEmpty { return nil }
        view.doubts = before
        return spans
    }
}

import Wording

/// Shared conditions that nobody uses, and questions about facts where there are none.
extension RuleLint {
    var conditionMessages: [LintMessage] {
        var used: Set<String> = []
        var open = rules.flatMap { Self.places(of: "use", in: $0.value) }
        while let name = open.popLast().flatMap({ try? $0.text() }) {
            guard used.insert(name).inserted else { continue }
            open += condition(name).map { Self.places(of: "use", in: $0.value) } ?? []
        }
        return conditions.filter { $0.isOwn && !used.contains($0.name) }.map {
            LintMessage(
                .unusedCondition, path: $0.value.source.path, line: 1,
                .lintUnusedCondition($0.name))
        }
    }

    /// Places at which a rule asks for a fact, itself or by a shared condition, though there is none.
    var factMessages: [LintMessage] {
        guard pack.rules.facts.book.facts.isEmpty else { return [] }
        return rules.flatMap { rule in
            let shared = Self.places(of: "use", in: rule.value).filter { use in
                (try? use.text()).map { asksFact($0) } ?? false
            }
            return (Self.places(of: "fact", in: rule.value) + shared).map {
                LintMessage(.noFacts, rule: rule.id, at: $0, .lintNoFacts)
            }
        }
    }

    /// Whether a shared condition asks for a fact, itself or by another one. Conditions that name
    /// each other in a circle were refused before.
    private func asksFact(_ name: String) -> Bool {
        guard let value = condition(name)?.value else { return false }
        return !Self.places(of: "fact", in: value).isEmpty
            || Self.places(of: "use", in: value).contains { use in
                (try? use.text()).map(asksFact) ?? false
            }
    }

    private func condition(_ name: String) -> LintedCondition? {
        conditions.first { $0.name == name }
    }

    /// The values of a key in a file, however deep.
    private static func places(of key: String, in value: YAMLValue) -> [YAMLValue] {
        if value.isList { return ((try? value.list()) ?? []).flatMap { places(of: key, in: $0) } }
        guard value.isMapping, let fields = try? value.anyFields() else { return [] }
        return fields.names.flatMap { name -> [YAMLValue] in
            guard let inner = fields[name] else { return [] }
            return name == key && inner.isText ? [inner] : places(of: key, in: inner)
        }
    }
}

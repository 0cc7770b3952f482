import Patterns

/// A place in a rule where text is looked for: what is wanted there, and what is allowed.
struct TextUse {
    let place: YAMLValue
    /// The key of the rule that it stands under: `when`, `must`, `unless` …
    let key: String
    let wanted: Names
    let allowed: Names?

    /// What `words`, `list` and `pattern` name.
    struct Names {
        var lines: [LintedLine] = []
        var lists: [(name: String, place: YAMLValue)] = []

        var isEmpty: Bool { lines.isEmpty && lists.isEmpty }

        init(_ fields: YAMLFields, rule: String) {
            for value in (try? fields["words"]?.list()) ?? [] {
                guard let text = try? value.text() else { continue }
                lines.append(LintedLine(text, profile: nil, at: value, of: rule))
            }
            for value in (try? fields["pattern"]?.list()) ?? [] {
                guard let text = try? value.text(), let profile = try? PatternProfile(of: text)
                else { continue }
                lines.append(LintedLine(text, profile: profile, at: value, of: rule))
            }
            for value in (try? fields["list"]?.list()) ?? [] {
                if let name = try? value.text() { lists.append((name, value)) }
            }
        }
    }

    /// What is looked for in every message: what is wanted, or what is allowed where nothing is
    /// wanted beside it.
    var scanned: [Names] { wanted.isEmpty ? [allowed].compactMap { $0 } : [wanted] }

    /// The lists that are named here.
    var listNames: [String] {
        (wanted.lists + (allowed?.lists ?? [])).map(\.name)
    }

    /// All uses in a rule file, however deep.
    static func all(in value: YAMLValue, rule: String) -> [TextUse] {
        let keys = ["when", "must", "must_not", "until", "unless"]
        guard let fields = try? value.anyFields() else { return [] }
        return keys.flatMap { key in
            fields[key].map { uses(in: $0, key: key, rule: rule) } ?? []
        }
    }

    /// All uses in a part of a rule file, or in a shared condition.
    static func uses(in value: YAMLValue, key: String, rule: String) -> [TextUse] {
        if value.isList {
            return ((try? value.list()) ?? []).flatMap { uses(in: $0, key: key, rule: rule) }
        }
        guard value.isMapping, let fields = try? value.anyFields() else { return [] }
        var found: [TextUse] = []
        let allowed = fields["except"].flatMap { try? $0.anyFields() }.map {
            Names($0, rule: rule)
        }
        let own = TextUse(
            place: value, key: key, wanted: Names(fields, rule: rule), allowed: allowed)
        if !own.wanted.isEmpty || allowed != nil { found.append(own) }
        let nested = fields.names.filter { !["except", "words", "list", "pattern"].contains($0) }
        for name in nested {
            if let inner = fields[name] { found += uses(in: inner, key: key, rule: rule) }
        }
        return found
    }
}

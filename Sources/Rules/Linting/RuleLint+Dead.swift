import Wording

/// Rules and words that can do nothing.
extension RuleLint {
    var deadMessages: [LintMessage] {
        rules.flatMap { rule in
            rule.uses.flatMap { deadWords(in: $0) } + (dead(rule).map { [$0] } ?? [])
        }
    }

    /// Why nothing can make a rule flag anything, where none of its chats does.
    private func dead(_ rule: LintedRule) -> LintMessage? {
        if let field = contradiction(in: rule) {
            return rule.message(.deadRule, "where", .lintWhereExcludesAll(field))
        }
        if rule.rule.fixtures.contains(where: { $0.expectation == .flag && flags($0, rule) }) {
            return nil
        }
        let demand = rule.rule.demand.polarity == .must ? ["when"] : ["when", "must_not"]
        for use in rule.uses where demand.contains(use.key) && !use.wanted.isEmpty {
            let lines = lines(of: use.wanted)
            if covered(lines, by: use).count == lines.count {
                return LintMessage(.deadRule, rule: rule.id, at: use.place, .lintAllAllowed)
            }
        }
        return nil
    }

    /// A field of `where` of which everything that is wanted is unwanted as well.
    private func contradiction(in rule: LintedRule) -> String? {
        let fields = try? rule.place(of: "where").anyFields()
        return ChatField.allCases.map(\.rawValue).first { field in
            guard let only = try? fields?[field]?.texts(), !only.isEmpty,
                let not = try? fields?["not_" + field]?.texts()
            else { return false }
            return Set(only).isSubset(of: not)
        }
    }

    private func deadWords(in use: TextUse) -> [LintMessage] {
        let lines = lines(of: use.wanted)
        return covered(lines, by: use).map { line, allowed in
            LintMessage(.deadWord, at: lines[line], .lintWordAllowed(lines[line].text, by: allowed))
        }
    }

    /// The words that an allowed phrase covers wherever they stand, by number, with the phrase.
    private func covered(_ lines: [LintedLine], by use: TextUse) -> [(Int, String)] {
        guard let names = use.allowed else { return [] }
        let allowed = self.lines(of: names).filter(\.isFree)
        let words = lines.indices.filter { lines[$0].isWord }
        let hits = LineHits(of: allowed, in: words.map { lines[$0].text })
        var found: [Int: String] = [:]
        for hit in hits.places {
            let word = words[hit.text]
            if hit.range == 0..<lines[word].text.utf8.count, found[word] == nil {
                found[word] = allowed[hit.line].shown
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

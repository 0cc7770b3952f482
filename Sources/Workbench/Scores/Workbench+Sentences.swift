import Rules
import Wording

extension Workbench {
    /// A rule in plain words, line by line; nothing where the rules of today do not have it.
    func sentence(of rule: String, _ language: Language) -> [String] {
        guard let rule = rules.rules.rules.first(where: { $0.card.id == rule }) else { return [] }
        return [rule.sentence(language)]
    }
}

import Wording

/// A message asks for, states or contradicts a fact of the knowledge base, asks for one that no agent
/// then states, though one wrote something, or states another value than an agent did before.
struct FactCondition: ConditionKind {
    static let keys: [any FileKey] = [fact]
    private static let fact = Key<Relation>.choice("fact", .keyFact)
    let relation: Relation
    /// The pattern of all words that facts are asked for or stated with.
    let topics: Int?

    enum Relation: String, CaseIterable {
        case asked
        case stated
        case contradicted
        case unanswered
        case reversed

        var cost: Int { 30 }

        var phrase: Phrase {
            switch self {
            case .asked: .asksFact
            case .stated: .statesFact
            case .contradicted: .contradictsFact
            case .unanswered: .asksFactInVain
            case .reversed: .reversesFact
            }
        }
    }

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let relation = try fields.read(fact) else { return nil }
        return FactCondition(relation: relation, topics: compiler.topicWords())
    }

    /// Without any fact in the knowledge base nothing can hold, and nothing needs to be looked at.
    var needs: Set<Int>? { topics.map { [$0] } ?? [] }

    var phrase: Phrase { relation.phrase }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        let spans = view.facts.spans(of: relation, in: message)
        guard let wanted = trigger?.fact else { return spans.isEmpty ? nil : spans }
        let same = spans.filter { $0.fact == wanted }
        return same.isEmpty ? nil : same
    }
}

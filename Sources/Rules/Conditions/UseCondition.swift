import Patterns
import Wording

/// A condition of the folder `conditions` holds, which has a name and stands in one place for many
/// rules (see `SharedCondition`).
struct UseCondition: ConditionKind {
    static let keys: [any FileKey] = [use]
    private static let use = Key.part("use", .text, .keyUse)
    let shared: SharedCondition

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(use) else { return nil }
        return UseCondition(
            shared: try compiler.condition(named: try value.text(), at: value, in: scope))
    }

    var needs: Set<Int>? { shared.condition.needs }

    var allNeeds: [Set<Int>] { shared.condition.allNeeds }

    var cost: Int { shared.condition.cost }

    var seesSpans: Bool { shared.condition.seesSpans }

    var phrase: Phrase { .meetsShared(shared.title) }

    func places(in view: ChatView) -> PieceSet { shared.condition.places(in: view) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        shared.condition.matchPart(message, in: view, trigger: trigger)
    }

    func holds(_ message: Int, in view: ChatView, trigger: Trigger?) -> Bool {
        shared.condition.holdsPart(message, in: view, trigger: trigger)
    }
}

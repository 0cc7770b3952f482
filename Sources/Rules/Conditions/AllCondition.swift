import Patterns
import Wording

/// Every one of several conditions holds for the same message.
struct AllCondition: ConditionKind {
    static let keys: [any FileKey] = [all]
    private static let all = Key.part("all", .list(.condition), .keyAll)
    let parts: [Condition]
    /// In the order in which they are looked at.
    private let ordered: [Condition]

    private init(_ parts: [Condition]) {
        self.parts = parts
        ordered = parts.cheapestFirst(cost: \.cost, seesSpans: \.seesSpans)
    }

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(all) else { return nil }
        return AllCondition(try compiler.conditions(value, in: scope))
    }

    var needs: Set<Int>? {
        parts.lazy.compactMap(\.needs).min { $0.count < $1.count }
    }

    var allNeeds: [Set<Int>] { parts.flatMap(\.allNeeds) }

    var cost: Int { parts.reduce(0) { $0 + $1.cost } }

    var seesSpans: Bool { parts.contains(where: \.seesSpans) }

    var phrase: Phrase { .joined(parts.map(\.content), zh: "，并且", en: " and ") }

    func places(in view: ChatView) -> PieceSet { view.places(ofAll: parts) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        view.together(ordered) { $0.matchPart(message, in: view, trigger: trigger) }
    }

    func holds(_ message: Int, in view: ChatView, trigger: Trigger?) -> Bool {
        view.allHold(ordered) { $0.holdsPart(message, in: view, trigger: trigger) }
    }
}

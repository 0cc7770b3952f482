import Patterns
import Wording

/// At least one of several conditions holds for the message.
struct AnyCondition: ConditionKind {
    static let keys: [any FileKey] = [any]
    private static let any = Key.part("any", .list(.condition), .keyAny)
    let parts: [Condition]

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(any) else { return nil }
        return AnyCondition(parts: try compiler.conditions(value, in: scope))
    }

    var needs: Set<Int>? {
        var all: Set<Int> = []
        for part in parts {
            guard let needs = part.needs else { return nil }
            all.formUnion(needs)
        }
        return all
    }

    /// Whichever part holds, one of its patterns has fired for each choice of a set from every
    /// part; some choices tell enough.
    var allNeeds: [Set<Int>] {
        var joined: [Set<Int>] = [[]]
        for part in parts {
            let own = part.allNeeds.sorted { $0.count < $1.count }.prefix(4)
            if own.isEmpty { return [] }
            joined = joined.flatMap { known in own.map(known.union) }
            joined = Array(joined.sorted { $0.count < $1.count }.prefix(Self.mostNeeds))
        }
        return joined
    }

    private static let mostNeeds = 16

    var cost: Int { parts.reduce(0) { $0 + $1.cost } }

    var seesSpans: Bool { parts.contains(where: \.seesSpans) }

    var phrase: Phrase { .joined(parts.map(\.content), zh: "，或者", en: " or ") }

    func places(in view: ChatView) -> PieceSet {
        var places = PieceSet.none
        for part in parts { places.formUnion(part.places(in: view)) }
        return places
    }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        let before = view.doubts
        let seen = parts.compactMap { $0.matchPart(message, in: view, trigger: trigger) }
        if seen.isEmpty { return nil }
        view.doubts = before
        return seen.flatMap { $0 }
    }

    func holds(_ message: Int, in view: ChatView, trigger: Trigger?) -> Bool {
        let before = view.doubts
        for part in parts where part.holdsPart(message, in: view, trigger: trigger) {
            view.doubts = before
            return true
        }
        return false
    }
}

import Patterns
import Wording

/// Something else is said around the message: another one in a window, seen from this message,
/// meets a condition. With `not` in front: nothing of the kind is said there.
struct WithCondition: ConditionKind {
    static let keys: [any FileKey] = [with]
    private static let with = Key.part("with", .list(.mapping(shape)), .keyWith)
    private static let shape = MappingShape([saying, place])
    private static let saying = Key.part("said", .condition, .keySaid).required
    private static let place = Window.key("in", .keyWithIn).required
    /// All of them.
    let others: [(said: Condition, window: Window)]

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(with) else { return nil }
        var anyone = scope
        (anyone.roles, anyone.audience, anyone.reach) = (.anyone, .anyone, .anyone)
        var others: [(said: Condition, window: Window)] = []
        for member in try value.list() {
            let inner = try member.fields(of: shape)
            let said = try Condition(try inner.need(saying), in: anyone, &compiler)
            others.append((said, try inner.need(place)))
        }
        if others.isEmpty { throw value.error(.conditionIsEmpty) }
        return WithCondition(others: others)
    }

    /// All of it must be said somewhere, so it is enough to wait for one.
    var needs: Set<Int>? {
        others.compactMap(\.said.needs).min { $0.count < $1.count }
    }

    var allNeeds: [Set<Int>] { others.flatMap(\.said.allNeeds) }

    var cost: Int { others.reduce(10) { $0 + $1.said.cost } }

    var seesSpans: Bool { false }

    var phrase: Phrase {
        let parts = others.map { said, window in
            Phrase.withSaid(
                said.sentence, .joined(window.parts.map(\.phrase), zh: "、", en: " and "))
        }
        return .joined(parts, zh: "，并且", en: " and ")
    }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        view.together(others) { said, window in
            let places = said.places(in: view)
            if places.isEmpty { return nil }
            let here = Trigger(anchor: message, time: view.time(message))
            let open = window.open(at: here, for: said.roles, in: view)
            let isSaid = view.holdsAnywhere(in: open.bounds) { other in
                other != message && places.contains(other)
                    && said.holds(other, in: view, trigger: nil)
                    && view.isInTime(other, in: open)
            }
            return isSaid ? [] : nil
        }
    }
}

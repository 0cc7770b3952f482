import Patterns
import Wording
import Transcripts

/// The `when` of a rule: the condition of its triggers, where in a turn they stand, and which of
/// them count.
struct Occasion: Sendable {
    let condition: Condition
    let placement: Placement?
    let choice: Choice

    enum Placement: String, CaseIterable, Sendable {
        case startOfTurn = "start of turn"
        case endOfTurn = "end of turn"
        /// The first message of another agent than wrote before.
        case handover
    }

    enum Choice: Hashable, Sendable {
        case every
        case first
        case last
        case firsts(Int)
        case lasts(Int)
        case number(Int)
        case from(Int)
    }

    /// What stands behind `when`: a condition with two keys more.
    static let shape = MappingShape(Condition.keys + keys)
    private static let keys: [any FileKey] = [at, hit]
    private static let at = Key<Placement>.choice("at", .keyAt)
    private static let hit = Key<Choice>(
        name: "hit",
        shape: .matching("every|(first|last)( [1-9][0-9]*)?|[1-9][0-9]*|from [1-9][0-9]*"),
        meaning: .keyHit
    ) { (it) throws(FileError) in try Self.choice(it) }

    init(_ value: YAMLValue, folded: Bool, _ compiler: inout RuleCompiler) throws(FileError) {
        let fields = try value.anyFields()
        placement = try fields.read(Self.at)
        choice = try fields.read(Self.hit) ?? .every
        let usual: RoleSet = fields[RuleCondition.rule.name] == nil ? .customer : .anyone
        let side: RoleSet = placement == .handover ? .agent : usual
        condition = try Condition(
            value, in: ConditionScope(roles: side, audience: side, folded: folded, counts: true),
            extra: Self.keys, &compiler)
        if placement == .handover, !condition.roles.contains(.agent), let by = fields["by"] {
            throw by.error(.handoverIsByAgent)
        }
    }

    /// All triggers of a conversation, in order. Hits in one turn are one trigger.
    func triggers(in view: ChatView) -> [Trigger] {
        chosen(from: view.seeking { counted(view) })
    }

    private func counted(_ view: ChatView) -> [Trigger] {
        var triggers: [Trigger] = []
        var turn = -1
        var seen = 0
        let places = condition.places(in: view)
        if places.isEmpty { return [] }
        for message in 0..<view.count where places.contains(message) {
            if placement == .handover && !view.isHandover(message) { continue }
            guard var spans = condition.match(message, in: view, trigger: nil) else { continue }
            seen += 1
            if seen < condition.count { continue }
            if spans.isEmpty { spans = [Span(message: message, range: nil)] }
            if let last = triggers.last, turn >= 0, view.turnNumber[message] == turn,
                last.fact == spans.first?.fact
            {
                triggers[triggers.count - 1] = extended(last, by: spans, to: message, in: view)
            } else {
                triggers.append(opened(by: spans, at: message, in: view))
                turn = view.turnNumber[message]
            }
        }
        return triggers
    }

    private func opened(by spans: [Span], at message: Int, in view: ChatView) -> Trigger {
        switch placement {
        case .endOfTurn:
            let end = view.endOfTurn(at: message)
            return Trigger(
                anchor: end, time: view.time(end), spans: [Span(message: end, range: nil)])
        case .startOfTurn:
            let start = view.startOfTurn(at: message)
            return Trigger(
                anchor: start, time: view.time(start), spans: [Span(message: start, range: nil)])
        case .handover, nil:
            return Trigger(anchor: message, time: view.time(message), spans: spans)
        }
    }

    private func extended(
        _ trigger: Trigger, by spans: [Span], to message: Int, in view: ChatView
    ) -> Trigger {
        guard placement == nil else { return trigger }
        return Trigger(anchor: message, time: view.time(message), spans: trigger.spans + spans)
    }

    private func chosen(from triggers: [Trigger]) -> [Trigger] {
        switch choice {
        case .every: triggers
        case .first: Array(triggers.prefix(1))
        case .last: Array(triggers.suffix(1))
        case .firsts(let n): Array(triggers.prefix(n))
        case .lasts(let n): Array(triggers.suffix(n))
        case .number(let n): Array(triggers.dropFirst(n - 1).prefix(1))
        case .from(let n): Array(triggers.dropFirst(n - 1))
        }
    }

    private static func choice(_ value: YAMLValue) throws(FileError) -> Choice {
        let text = try value.text()
        let words = text.split(separator: " ")
        let number = words.last.flatMap { Int($0) } ?? 0
        switch (words.first, words.count, number > 0) {
        case ("every", 1, _): return .every
        case ("first", 1, _): return .first
        case ("last", 1, _): return .last
        case ("first", 2, true): return .firsts(number)
        case ("last", 2, true): return .lasts(number)
        case ("from", 2, true): return .from(number)
        case (_, 1, true): return .number(number)
        default:
            throw value.error(.hitUnreadable(text))
        }
    }
}

import Patterns
import Transcripts
import Wording

/// Somebody says something: who, and what the message must be like.
package struct Condition: Sendable {
    let roles: RoleSet
    /// What its own `by` says; a part of a condition has its roles from the condition around it.
    private let ownRoles: RoleSet?
    /// All of them must hold; none for "anything".
    let kinds: [any ConditionKind]
    /// The same in the order in which they are looked at.
    private let ordered: [any ConditionKind]
    /// How many messages in the window must meet it; the last of them is the hit.
    let count: Int

    /// Where it asks for text alone, the patterns any of which is asked for.
    private let anyOf: [Int]?

    /// All keys of a condition.
    static let keys: [any FileKey] = [RoleSet.key, counted] + ConditionKinds.keys
    private static let counted = Key.integer("count", in: 1...1000, .keyCount)

    /// Reads a condition. `extra` are keys that the caller reads itself.
    init(
        _ value: YAMLValue, in scope: ConditionScope, extra: [any FileKey] = [],
        _ compiler: inout RuleCompiler
    ) throws(FileError) {
        let fields = try value.fields(of: MappingShape(Self.keys + extra))
        var inner = scope
        ownRoles = try fields.read(RoleSet.key)
        if let ownRoles {
            inner.roles = ownRoles
            inner.audience.formUnion(ownRoles)
            if ownRoles.isDisjoint(with: scope.reach), let place = fields["by"] {
                throw place.error(.roleOutOfReach)
            }
        }
        inner.reach = inner.roles
        roles = inner.roles
        if let counted = fields["count"], !scope.counts { throw counted.error(.countMisplaced) }
        count = try fields.read(Self.counted) ?? 1
        inner.counts = false
        var kinds: [any ConditionKind] = []
        for kind in ConditionKinds.all {
            if let read = try kind.decode(fields, in: inner, &compiler) { kinds.append(read) }
        }
        self.kinds = kinds
        ordered = kinds.cheapestFirst(cost: \.cost, seesSpans: \.seesSpans)
        anyOf = Self.anyOf(kinds)
    }

    private static func anyOf(_ kinds: [any ConditionKind]) -> [Int]? {
        guard kinds.count == 1, let text = kinds[0] as? TextCondition else { return nil }
        return text.wanted.isEmpty ? nil : text.wanted
    }

    /// Reads a condition for which a mere list of words will do.
    init(
        wordsOrCondition value: YAMLValue, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) {
        if value.isMapping {
            self = try Condition(value, in: scope, &compiler)
            return
        }
        roles = scope.roles
        ownRoles = nil
        count = 1
        kinds = [try TextCondition(words: value, in: scope, &compiler)]
        ordered = kinds
        anyOf = Self.anyOf(kinds)
    }

    /// What the message must be like, in plain words.
    var content: Phrase {
        kinds.isEmpty
            ? .saysAnything : .joined(kinds.map(\.phrase), zh: "，并且", en: " and ")
    }

    /// Who and what: `the agent says “您好”`.
    var sentence: Phrase {
        let who =
            roles == .anyone
            ? [Phrase.anyone] : Role.allCases.filter(roles.contains).map(\.phrase)
        let sentence = Phrase.sentence(.joined(who, zh: "或", en: " or "), content)
        return count > 1 ? .times(sentence, count) : sentence
    }

    /// Whether it asks for certain content, and not merely for any message.
    var hasContent: Bool { !kinds.isEmpty }

    var needs: Set<Int>? {
        kinds.lazy.compactMap(\.needs).min { $0.count < $1.count }
    }

    /// Sets of patterns, of each of which at least one must have fired for it to hold.
    var allNeeds: [Set<Int>] { kinds.flatMap(\.allNeeds) }

    /// How dear a look at a message is.
    var cost: Int { kinds.reduce(1) { $0 + $1.cost } }

    /// Whether `match` may see spans.
    var seesSpans: Bool { kinds.contains(where: \.seesSpans) }

    /// The messages in which it may hold, whoever wrote them: in all others it does certainly not,
    /// and leaves no doubt.
    func places(in view: ChatView) -> PieceSet {
        if let patterns = anyOf { return view.places(ofAny: patterns) }
        var places = PieceSet.all
        for kind in kinds { places.formIntersection(kind.places(in: view)) }
        return places
    }

    /// What it sees in a message; `nil` where it does not hold.
    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard roles.contains(view.conversation.messages[message].role) else { return nil }
        return matchContent(message, in: view, trigger: trigger)
    }

    /// The same, whoever wrote the message.
    func matchContent(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        if view.conversation.messages[message].kind == .recalled { return nil }
        return view.together(ordered) { kind in
            kind.match(message, in: view, trigger: trigger).flatMap(view.standing)
        }
    }

    /// The same as a part of a condition, whose own `by` alone counts.
    func matchPart(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard ownRoles?.contains(view.role(message)) ?? true else { return nil }
        return matchContent(message, in: view, trigger: trigger)
    }

    // MARK: Whether, and not what

    /// Whether `match` sees anything in a message; leaves the same doubts.
    func holds(_ message: Int, in view: ChatView, trigger: Trigger?) -> Bool {
        roles.contains(view.role(message)) && holdsContent(message, in: view, trigger: trigger)
    }

    /// Whether `matchPart` sees anything in a message; leaves the same doubts.
    func holdsPart(_ message: Int, in view: ChatView, trigger: Trigger?) -> Bool {
        guard ownRoles?.contains(view.role(message)) ?? true else { return false }
        return holdsContent(message, in: view, trigger: trigger)
    }

    private func holdsContent(_ message: Int, in view: ChatView, trigger: Trigger?) -> Bool {
        // What is exempt can only be told of spans.
        if view.isExempting {
            return matchContent(message, in: view, trigger: trigger) != nil
        }
        if view.isRecalled(message) { return false }
        return view.allHold(ordered) { $0.holds(message, in: view, trigger: trigger) }
    }
}

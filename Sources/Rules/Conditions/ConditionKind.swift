import Patterns
import Wording

/// One way of saying what a message must be like, with its own keys in the rule file.
///
/// A kind is one file in this folder and one entry in `ConditionKinds.all`.
protocol ConditionKind: Sendable {
    /// The keys of a condition that belong to this kind.
    static var keys: [any FileKey] { get }

    /// Reads the kind's keys; `nil` where the condition has none of them.
    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)?

    /// What the kind sees in a message: `nil` where it does not hold, no spans where it holds for
    /// the message as a whole. Roles were looked at before.
    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]?

    /// Whether `match` sees anything, which may be told without looking for all that it sees.
    func holds(_ message: Int, in view: ChatView, trigger: Trigger?) -> Bool

    /// The messages in which the kind may hold: in all others it does certainly not, and leaves no
    /// doubt. To be told by a quick look.
    func places(in view: ChatView) -> PieceSet

    /// How dear a look at a message is beside those of other kinds: of what must all hold, the
    /// cheapest is looked at first.
    var cost: Int { get }

    /// Whether `match` may see spans, the order of which counts.
    var seesSpans: Bool { get }

    /// Patterns of which at least one must have fired in the conversation for the kind to hold
    /// anywhere in it; `nil` where it may hold without.
    var needs: Set<Int>? { get }

    /// Sets of patterns, of each of which at least one must have fired in the conversation for the
    /// kind to hold anywhere in it: `needs` alone where nothing more is known.
    var allNeeds: [Set<Int>] { get }

    /// What it asks for, in plain words that follow “a message that …” (zh: “…的消息”).
    var phrase: Phrase { get }
}

extension ConditionKind {
    var allNeeds: [Set<Int>] { needs.map { [$0] } ?? [] }

    var cost: Int { 10 }

    var seesSpans: Bool { true }

    func places(in view: ChatView) -> PieceSet { .all }

    func holds(_ message: Int, in view: ChatView, trigger: Trigger?) -> Bool {
        match(message, in: view, trigger: trigger) != nil
    }
}

/// What a nested condition inherits from the rule and the condition around it.
struct ConditionScope {
    var roles: RoleSet
    /// The roles whose messages are scanned: wider than `roles` where a near miss is told.
    var audience: RoleSet
    var folded: Bool
    /// Whether messages may be counted (`count`), which parts of a condition cannot.
    var counts = false
    /// Whose messages the condition around it leaves: a part that is by nobody of these can never
    /// hold.
    var reach = RoleSet.anyone
}

/// All kinds of condition, in the order in which their keys are listed to authors.
enum ConditionKinds {
    static let all: [any ConditionKind.Type] = [
        TextCondition.self,
        UseCondition.self,
        AllCondition.self,
        AnyCondition.self,
        NotCondition.self,
        ClauseCondition.self,
        AboutCondition.self,
        WithCondition.self,
        AnswersCondition.self,
        AfterPauseCondition.self,
        OnTopicCondition.self, AddressesCondition.self,
        PassedOverCondition.self,
        KindCondition.self,
        LengthCondition.self,
        CharactersCondition.self,
        TypingRateCondition.self,
        RepeatCondition.self,
        ResembleCondition.self,
        EchoCondition.self,
        SayAgainCondition.self, NameCondition.self,
        MixCondition.self,
        OrderCondition.self,
        DueCondition.self,
        FactCondition.self,
        RuleCondition.self,
        ChatCondition.self,
    ]

    static let keys: [any FileKey] = all.flatMap { $0.keys }
}

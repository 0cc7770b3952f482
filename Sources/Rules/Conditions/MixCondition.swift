import Patterns
import Transcripts
import Wording

/// One person mixes ways of saying something that should stay the same, such as 您 and 你: the
/// message is the first in which somebody uses another of several groups of words than before.
///
/// Its spans are the first use of the other group and the words that depart from it. Who departed
/// once is not told again.
struct MixCondition: ConditionKind {
    static let keys: [any FileKey] = [mixes]
    private static let mixes = Key.part(
        "mixes", .list(.either(.list(.text), .condition)), .keyMixes)
    let groups: [Condition]

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(mixes) else { return nil }
        var groups: [Condition] = []
        for member in try value.list() {
            groups.append(try Condition(wordsOrCondition: member, in: scope, &compiler))
        }
        guard groups.count > 1 else { throw value.error(.mixesNeedTwo) }
        if let vague = try value.list().indices.first(where: { !groups[$0].hasContent }) {
            throw try value.list()[vague].error(.conditionIsEmpty)
        }
        return MixCondition(groups: groups)
    }

    /// Two groups must occur, so one that is not the first.
    var needs: Set<Int>? {
        var all: Set<Int> = []
        for group in groups.dropFirst() {
            guard let needs = group.needs else { return nil }
            all.formUnion(needs)
        }
        return all
    }

    var phrase: Phrase {
        .mixesGroups(.joined(groups.map(\.content), zh: "」和「", en: "” and “"))
    }

    func places(in view: ChatView) -> PieceSet {
        var places = PieceSet.none
        for group in groups { places.formUnion(group.places(in: view)) }
        return places
    }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        let own = used(in: message, view)
        guard !own.isEmpty else { return nil }
        let sender = view.conversation.messages[message].sender
        var before: [Int: [Span]] = [:]
        for earlier in 0..<message
        where view.conversation.messages[earlier].sender == sender
            && view.role(earlier) == view.role(message)
        {
            before.merge(used(in: earlier, view)) { first, _ in first }
        }
        guard before.count < 2 else { return nil }
        let together = before.merging(own) { first, _ in first }
        guard together.count > 1 else { return nil }
        return together.sorted { $0.key < $1.key }.flatMap(\.value)
    }

    /// The groups that a message uses, with their words.
    private func used(in message: Int, _ view: ChatView) -> [Int: [Span]] {
        var used: [Int: [Span]] = [:]
        for (number, group) in groups.enumerated() {
            used[number] = group.matchPart(message, in: view, trigger: nil)
        }
        return used
    }
}

import Transcripts
import Wording

/// The message says again what the trigger of its rule hit: the number that the customer gave, the
/// date that was agreed. Blanks, punctuation and letter case do not count. Without a trigger it
/// never holds.
struct SayAgainCondition: ConditionKind {
    static let keys: [any FileKey] = [saysAgain]
    private static let saysAgain = Key<Reference>.choice("says_again", .keySaysAgain)

    enum Reference: String, CaseIterable {
        case trigger
    }

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard try fields.read(saysAgain) != nil else { return nil }
        if !compiler.context.hasTrigger, let place = fields[saysAgain.name] {
            throw place.error(.triggerMissing(saysAgain.name))
        }
        return SayAgainCondition()
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 8 }

    var seesSpans: Bool { false }

    var phrase: Phrase { .saysAgain }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard let anchor = trigger?.anchor else { return nil }
        let spots = trigger?.spans.compactMap(\.range) ?? []
        let wanted =
            spots.isEmpty
            ? [view.essence(of: anchor)]
            : spots.map { spot in
                ChatView.essence(
                    of: String(decoding: view.conversation.text[spot], as: UTF8.self))
            }
        let said = view.essence(of: message)
        return wanted.allSatisfy { !$0.isEmpty && said.contains($0) } ? [] : nil
    }
}

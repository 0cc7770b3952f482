import Transcripts
import Wording

/// The message goes into the question of the trigger of its rule: it shares a topic word with it
/// (see `TopicWords`), or a clause of it is the kind of answer that the question wants (see
/// `AnswerKind`). Inside `clause` the clause does. Any statement goes into a question such as how or why. Without a trigger it never
/// holds.
struct AddressesCondition: ConditionKind {
    static let keys: [any FileKey] = [addresses]
    private static let addresses = Key<Reference>.choice("addresses", .keyAddresses)

    enum Reference: String, CaseIterable {
        case trigger
    }

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard try fields.read(addresses) != nil else { return nil }
        if !compiler.context.hasTrigger, let place = fields[addresses.name] {
            throw place.error(.triggerMissing(addresses.name))
        }
        return AddressesCondition()
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 25 }

    var seesSpans: Bool { false }

    var phrase: Phrase { .addressesTrigger }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard let anchor = trigger?.anchor else { return nil }
        let kind = view.answerKind(of: anchor)
        let asked = view.topics(of: anchor)
        let clauses = view.clausesInFocus(of: message)
        let goes = clauses.contains { clause in
            kind.fits(view.conversation.text[clause])
                || asked.likeness(to: view.topics(of: clause)) > 0
        }
        return goes ? [] : nil
    }
}

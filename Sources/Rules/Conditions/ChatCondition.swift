import Wording

/// The conversation as a whole is like that (see `ChatTraits`): a condition about any message of it.
struct ChatCondition: ConditionKind {
    static let keys: [any FileKey] = [chat]
    private static let chat = Key<ChatTraits>(
        name: "chat", shape: .mapping(ChatTraits.shape), meaning: .keyChat
    ) { (it) throws(FileError) in try ChatTraits(it) }
    let traits: ChatTraits

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        try fields.read(chat).map(ChatCondition.init)
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 2 }

    var seesSpans: Bool { false }

    var phrase: Phrase { .inChat(traits.phrase) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard let holds = traits.hold(in: view) else {
            view.doubts.miss(traits.missing(in: view))
            return nil
        }
        return holds ? [] : nil
    }
}

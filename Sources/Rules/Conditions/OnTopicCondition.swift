import Transcripts
import Wording

/// The message shares a topic word (see `TopicWords`) with the trigger of its rule, or with what
/// the other side said in the turn before the trigger. Without a trigger it never holds.
struct OnTopicCondition: ConditionKind {
    static let keys: [any FileKey] = [onTopic]
    private static let onTopic = Key<Reference>.choice("on_topic", .keyOnTopic)

    enum Reference: String, CaseIterable {
        case trigger
    }

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard try fields.read(onTopic) != nil else { return nil }
        if !compiler.context.hasTrigger, let place = fields[onTopic.name] {
            throw place.error(.triggerMissing(onTopic.name))
        }
        return OnTopicCondition()
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 15 }

    var seesSpans: Bool { false }

    var phrase: Phrase { .onTopicOfTrigger }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard let anchor = trigger?.anchor else { return nil }
        let words = view.topics(of: message)
        let isShared =
            words.shares(with: view.topics(of: anchor))
            || words.shares(with: view.promptTopics(of: anchor))
        return isShared ? [] : nil
    }
}

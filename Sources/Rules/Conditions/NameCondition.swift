import Transcripts
import Wording

/// The message names another agent who writes in the conversation: the colleague who takes over,
/// or the one who was there before.
///
/// Names count by their letters, digits and Chinese characters, capitals and small letters being
/// the same; one of a single such character is no name.
struct NameCondition: ConditionKind {
    static let keys: [any FileKey] = [names]
    private static let names = Key<Person>.choice("names", .keyNames)

    enum Person: String, CaseIterable {
        case colleague
    }

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        try fields.read(names).map { _ in NameCondition() }
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 8 }

    var seesSpans: Bool { false }

    var phrase: Phrase { .namesColleague }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        let conversation = view.conversation
        let writer = conversation.sender(of: message).id
        let agents = Set(conversation.messages.lazy.filter { $0.role == .agent }.map(\.sender))
        let said = view.essence(of: message)
        let isNamed = agents.contains { number in
            let agent = conversation.participants[number]
            let name = ChatView.essence(of: agent.name)
            return agent.id != writer && name.count > 1 && said.contains(name)
        }
        return isNamed ? [] : nil
    }
}

import Transcripts
import Wording

/// The message was written at so many characters a minute: pasted where nobody can type so fast.
///
/// The clock starts at the writer's own message before, or where the turn that it answers began,
/// whichever is later; it stands at a second at least. The first message of a chat has no rate, and
/// where times are missing or told by the minute nobody knows it.
struct TypingRateCondition: ConditionKind {
    static let keys: [any FileKey] = [rate]
    private static let rate = Bounds<Int>.key("typing_rate", in: 1...100_000, .keyTypingRate)
    let bounds: Bounds<Int>

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        try fields.read(rate).map(TypingRateCondition.init)
    }

    var needs: Set<Int>? { nil }

    var cost: Int { 3 }

    var seesSpans: Bool { false }

    var phrase: Phrase { .isTypedAt(bounds.phrase) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        guard view.conversation.messages[message].kind == .text,
            let start = start(of: message, in: view)
        else { return nil }
        guard let began = view.time(start), let sent = view.time(message), view.knowsSeconds else {
            view.doubts.miss(.times)
            return nil
        }
        let count = Int64(view.characterCount(of: message))
        let rate = count * 60_000 / max(1000, sent.since(began))
        return bounds.contains(Int(rate)) ? [] : nil
    }

    /// The message from which on it may have been typed.
    private func start(of message: Int, in view: ChatView) -> Int? {
        let messages = view.conversation.messages
        let own = (0..<message).last { messages[$0].sender == messages[message].sender }
        let other: Role = view.role(message) == .customer ? .agent : .customer
        let answered = (0..<message).last { view.role($0) == other }.map(view.startOfTurn)
        return [own, answered].compactMap { $0 }.max()
    }
}

extension ChatView {
    /// Whether any time is told more exactly than by the minute.
    fileprivate var knowsSeconds: Bool {
        conversation.messages.contains { ($0.time?.milliseconds ?? 0) % 60_000 != 0 }
    }
}

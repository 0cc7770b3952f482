import Patterns
import Transcripts
import Wording

/// The message answers something that the other side said: in the other side's last turn before
/// it, and behind the trigger where there is one before it, stands a message that meets a
/// condition, which may itself refer to the trigger (`on_topic`).
///
/// Told apart in this way are an agent who comes back with a promised result and one who merely
/// answers the next question.
struct AnswersCondition: ConditionKind {
    static let keys: [any FileKey] = [answers]
    private static let answers = Key.part("answers", .condition, .keyAnswers)
    let part: Condition

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(answers) else { return nil }
        var other = scope
        other.roles = .anyone
        other.audience = .anyone
        other.reach = .anyone
        return AnswersCondition(part: try Condition(value, in: other, &compiler))
    }

    var needs: Set<Int>? { nil }

    var allNeeds: [Set<Int>] { part.allNeeds }

    var cost: Int { 8 + part.cost }

    var seesSpans: Bool { false }

    var phrase: Phrase { .answersWhat(part.sentence) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        if part.places(in: view).isEmpty { return nil }
        let other: Role = view.role(message) == .customer ? .agent : .customer
        // A message before the trigger may answer anything before it.
        let first = trigger?.anchor.flatMap { $0 < message ? $0 + 1 : nil } ?? 0
        guard first < message,
            let last = (first..<message).last(where: { view.role($0) == other })
        else { return nil }
        let turn = view.startOfTurn(at: last)...last
        let met = view.holdsAnywhere(in: turn) { asked in
            asked >= first && view.role(asked) == other
                && part.holds(asked, in: view, trigger: trigger)
        }
        return met ? [] : nil
    }
}

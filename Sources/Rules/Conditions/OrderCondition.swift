import Patterns
import Wording

/// Several things are said one after the other, and this message says the last of them. Two may
/// stand in one message, in this order.
///
/// Looked for from the trigger on, where there is one before the message. Its spans are those of
/// all steps, each at its earliest.
struct OrderCondition: ConditionKind {
    static let keys: [any FileKey] = [order]
    private static let order = Key.part(
        "order", .list(.either(.list(.text), .condition)), .keyOrder)
    let steps: [Condition]
    let last: Condition

    static func decode(
        _ fields: YAMLFields, in scope: ConditionScope, _ compiler: inout RuleCompiler
    ) throws(FileError) -> (any ConditionKind)? {
        guard let value = try fields.read(order) else { return nil }
        var steps: [Condition] = []
        let members = try value.list()
        for (number, member) in members.enumerated() {
            var own = scope
            if number < members.count - 1 { own.reach = .anyone }
            steps.append(try Condition(wordsOrCondition: member, in: own, &compiler))
            if !steps[number].hasContent { throw member.error(.conditionIsEmpty) }
        }
        guard steps.count > 1, let last = steps.popLast() else {
            throw value.error(.orderNeedsTwo)
        }
        return OrderCondition(steps: steps, last: last)
    }

    /// All steps must be said, so it is enough to wait for one.
    var needs: Set<Int>? {
        (steps + [last]).compactMap(\.needs).min { $0.count < $1.count }
    }

    var cost: Int { steps.reduce(4 + last.cost) { $0 + $1.cost } }

    var phrase: Phrase {
        .comesAfter(
            last.content, .joined(steps.map(\.sentence), zh: "」，再「", en: ", then "))
    }

    func places(in view: ChatView) -> PieceSet { last.places(in: view) }

    func match(_ message: Int, in view: ChatView, trigger: Trigger?) -> [Span]? {
        let doubts = view.doubts
        guard let end = last.match(message, in: view, trigger: trigger) else { return nil }
        let anchor = trigger?.anchor ?? -1
        var place = Place(message: anchor < message ? anchor + 1 : 0, offset: 0)
        var spans: [Span] = []
        for step in steps {
            guard let (found, behind) = first(step, from: place, upTo: message, view, trigger)
            else { return nil }
            spans += found
            place = behind
        }
        let closing = place.message == message ? end.filter { place.precedes($0) } : end
        guard place.message <= message, !closing.isEmpty || place.message < message else {
            return nil
        }
        view.doubts = doubts
        return spans + closing
    }

    /// Where the next step may begin.
    private struct Place {
        var message: Int
        /// In bytes of the conversation's text.
        var offset: Int

        func precedes(_ span: Span) -> Bool {
            guard let range = span.range else { return offset == 0 }
            return range.lowerBound >= offset
        }
    }

    /// The earliest message that meets a step, and the place behind what it saw there.
    private func first(
        _ step: Condition, from place: Place, upTo end: Int, _ view: ChatView, _ trigger: Trigger?
    ) -> ([Span], Place)? {
        let places = step.places(in: view)
        for message in place.message..<max(place.message, end + 1)
        where places.contains(message) {
            guard var seen = step.match(message, in: view, trigger: trigger) else { continue }
            if seen.isEmpty { seen = [Span(message: message, range: nil)] }
            let later = message > place.message ? seen : seen.filter { place.precedes($0) }
            guard let own = later.first else { continue }
            let behind = own.range.map { Place(message: message, offset: $0.upperBound) }
            return ([own], behind ?? Place(message: message + 1, offset: 0))
        }
        return nil
    }
}

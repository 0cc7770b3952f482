import Transcripts
import Wording

extension RuleEvaluation {
    func finding(for hit: Hit, at trigger: Trigger) -> Finding {
        let reasons = rule.occasion == nil ? [] : trigger.spans
        let words = hit.spans.compactMap { $0.range.map(text) }.filter { !$0.isEmpty }
        let remark = hit.spans.lazy.compactMap(\.remark).first
        return finding(
            for: charged(hit.message, at: trigger), spans: reasons + hit.spans,
            disguised: hit.spans.contains(where: \.disguised),
            explanation: remark ?? explanation(of: words, in: hit.message), nearMiss: nil,
            offences: offences(of: hit))
    }

    /// What was said: against the rule, or worth a bonus.
    private func explanation(of words: [String], in message: Int) -> Phrase {
        if rule.demand.isEvery { return .notInEvery(title: rule.card.title) }
        let role = view.role(message).phrase
        return rule.card.points > .zero
            ? .saidWell(words, role: role, title: rule.card.title)
            : .saidForbidden(words, role: role, title: rule.card.title)
    }

    func finding(for failure: Failure, at trigger: Trigger) -> Finding {
        var spans = trigger.spans
        if let shown = failure.shown { spans.append(Span(message: shown, range: nil)) }
        if spans.isEmpty {
            spans = [Span(message: trigger.anchor ?? max(0, view.count - 1), range: nil)]
        }
        let place = failure.shown ?? trigger.anchor ?? 0
        let agent = charged(place, at: trigger)
        let load = load(of: agent, in: failure, since: trigger.time)
        return finding(
            for: agent, spans: spans, disguised: false,
            explanation: .explained(explanation(of: failure, at: trigger), load: load),
            nearMiss: nearMiss(of: failure, at: trigger)?.reason,
            offences: offences(of: failure, at: trigger), load: load,
            overrun: overrun(of: failure))
    }

    private func overrun(of failure: Failure) -> Overrun? {
        guard rule.hasClock else { return nil }
        switch failure.kind {
        case .late(let time), .lateElsewhere(let time): return Overrun(milliseconds: time)
        case .never: return .never
        }
    }

    /// How many conversations an agent held when the clock began to run that was not met; `nil`
    /// where there was no clock, or nobody knows.
    private func load(of agent: String, in failure: Failure, since start: Timestamp?) -> Int? {
        guard let start, !agent.isEmpty else { return nil }
        switch failure.window.limit {
        case .time, .moment:
            return view.background?.load(of: agent, at: start, in: view.conversation)
        case .timeBack, .timeAround, .position, nil: return nil
        }
    }

    /// What an agent said. Where the customer's message is the one that must not be there, an agent
    /// left it without what was due to it.
    private func offences(of hit: Hit) -> [Offence] {
        if view.role(hit.message) == .agent {
            return hit.spans.filter { view.role($0.message) == .agent }
                .map { Offence(.said, message: $0.message, range: $0.range) }
        }
        let awaited = Set(hit.spans.map(\.message)).filter { view.role($0) != .agent }
        return awaited.sorted().map { Offence(.awaited, message: $0) }
    }

    /// The message that came late, or those that were left without what was due to them.
    private func offences(of failure: Failure, at trigger: Trigger) -> [Offence] {
        if case .late = failure.kind, let late = failure.shown {
            return [Offence(.late, message: late)]
        }
        let awaited = Set(trigger.spans.map(\.message) + [trigger.anchor].compactMap { $0 })
        return awaited.sorted().map { Offence(.awaited, message: $0) }
    }

    private func finding(
        for agent: String, spans: [Span], disguised: Bool, explanation: Phrase, nearMiss: Phrase?,
        offences: [Offence], load: Int? = nil, overrun: Overrun? = nil
    ) -> Finding {
        Finding(
            conversation: view.conversation.id, agent: agent, rule: rule.card.id,
            ruleDigest: rule.card.digest, dimension: rule.card.dimension,
            severity: rule.card.severity, points: rule.card.points, disguised: disguised,
            evidence: evidence(of: spans), explanation: explanation, nearMiss: nearMiss,
            offences: offences, load: load, overrun: overrun)
    }

    /// One piece of evidence a span, each place once, in the order of the messages. A message
    /// that is shown as a whole is left out where a span of it is shown. The first hundred are
    /// enough for whoever reads them, and keep a message that says one thing ten thousand times
    /// from being walked through as often.
    private func evidence(of spans: [Span]) -> [Evidence] {
        if spans.count == 1 { return spans.map(evidence) }
        let exact = Set(spans.filter { $0.range != nil }.map(\.message))
        var seen: Set<Span.Place> = []
        return
            spans
            .filter { $0.range != nil || !exact.contains($0.message) }
            .filter { seen.insert($0.place).inserted }
            .sorted { ($0.message, $0.start) < ($1.message, $1.start) }
            .prefix(Self.mostEvidence)
            .map(evidence)
    }

    /// How many places a finding shows at most.
    private static let mostEvidence = 100

    private func evidence(of span: Span) -> Evidence {
        guard let range = span.range else {
            let words = view.conversation.words(of: span.message)
            return Evidence(message: span.message, span: nil, text: words)
        }
        return Evidence(
            message: span.message, span: scalars(range, of: span.message), text: text(range))
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: view.conversation.text[range], as: UTF8.self)
    }

    /// A range of bytes of the conversation as a range of Unicode scalars of a message.
    private func scalars(_ range: Range<Int>, of message: Int) -> Range<Int> {
        let start = view.conversation.messages[message].text.lowerBound
        return view.conversation.text.withUnsafeBufferPointer { text in
            func count(_ range: Range<Int>) -> Int {
                range.reduce(0) { $0 + (text[$1].startsScalar ? 1 : 0) }
            }
            let before = count(start..<range.lowerBound)
            return before..<before + count(range)
        }
    }

    private func explanation(of failure: Failure, at trigger: Trigger) -> Phrase {
        let title = rule.card.title
        switch failure.kind {
        case .late(let overrun):
            switch failure.window.limit {
            case .time(_, let limit, let clock):
                return .answeredLate(
                    after: limit + overrun, limit: limit,
                    clock: clock == .working ? .workingTime : .clockTime,
                    start: rule.occasion?.placement?.startOfClock, title: title)
            case .moment, .timeBack, .timeAround, .position, nil:
                return .keptLate(by: overrun, title: title)
            }
        case .lateElsewhere(let overrun): return .keptLateElsewhere(by: overrun, title: title)
        case .never:
            if !rule.demand.condition.hasContent { return .neverAnswered(title: title) }
            switch rule.window.parts.first {
            case .firstMessages(let n): return .absentInFirst(n, title: title)
            case .lastMessages(let n): return .absentInLast(n, title: title)
            case .nextMessages(let n): return .absentInNext(n, title: title)
            case .messages, .firstShare, .lastShare, .firstTurns, .lastTurns, .conversationSoFar:
                return .absent(
                    in: .joined(rule.window.parts.map(\.phrase), zh: "、", en: " and "),
                    title: title)
            default: return .absent(title: title)
            }
        }
    }
}

extension Occasion.Placement {
    /// Where the clock of a demand starts.
    fileprivate var startOfClock: Phrase? {
        switch self {
        case .startOfTurn: .startOfTurn
        case .endOfTurn: .endOfTurn
        case .handover: nil
        }
    }
}

extension Span {
    fileprivate struct Place: Hashable {
        let message: Int
        let range: Range<Int>?
    }

    fileprivate var place: Place { Place(message: message, range: range) }
    fileprivate var start: Int { range?.lowerBound ?? -1 }
}

extension UInt8 {
    /// Whether the byte is the first of a Unicode scalar in UTF-8.
    fileprivate var startsScalar: Bool { self & 0b1100_0000 != 0b1000_0000 }
}

extension Role {
    var phrase: Phrase {
        switch self {
        case .customer: .customer
        case .agent: .agent
        case .bot: .bot
        case .system: .system
        }
    }
}

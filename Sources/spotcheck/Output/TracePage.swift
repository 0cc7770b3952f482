import Foundation
import Reports
import Rules
import Transcripts
import Wording

/// What the rules saw in one chat, message by message: each line of the chat with what rules said
/// about it below, then what they said about the chat as a whole, then who saw nothing.
struct TracePage {
    let traces: [RuleTrace]
    let chat: Conversation
    let language: Language
    /// The shop's, for the times shown.
    private let zone: TimeZone
    private let mask: ChatMask

    init(of traces: [RuleTrace], in chat: Conversation, language: Language, zone: TimeZone) {
        self.traces = traces
        self.chat = chat
        self.language = language
        self.zone = zone
        mask = ChatMask(of: chat)
    }

    var text: String {
        let lines = chat.messages.indices.map { line(of: $0) + notes(on: $0) }.joined()
        let whole = notes(on: nil)
        let title = whole.isEmpty ? "" : "\n" + Phrase.traceWhole(language) + "\n"
        return PlainText.line(chat.id) + "\n\n" + lines + title + whole + "\n"
            + list(.traceSawNothing) {
                $0.steps.allSatisfy { $0.outcome == .met && $0.message == nil }
            }
            + list(.traceNotMeant) { $0.steps.allSatisfy { $0.outcome == .silent } } + "\n"
    }

    private func line(of message: Int) -> String {
        PlainText.line(
            "\(message + 1)  \(clock(of: message))\(mask.sender(of: message)): \(mask.words(of: message))"
        )
            + "\n"
    }

    /// The time of a message, with the day where it is not that of the message before; empty where
    /// it has none.
    private func clock(of message: Int) -> String {
        func time(_ message: Int) -> LocalTime? {
            chat.messages[message].time.map { LocalTime($0, zone: zone) }
        }
        guard let now = time(message) else { return "" }
        let isSameDay = message > 0 && time(message - 1)?.day == now.day
        return (isSameDay ? "" : now.day + " ") + now.clock + "  "
    }

    /// What was said about one message; of the chat as a whole only what has a say.
    private func notes(on message: Int?) -> String {
        traces.flatMap { trace in
            trace.steps.filter { $0.message == message && (message != nil || $0.hasSay) }
                .map { note($0, by: trace.card.id) }
        }.joined()
    }

    private func note(_ step: RuleTrace.Step, by rule: String) -> String {
        var lines = ["   [\(step.outcome.title(language))] \(rule): \(say(step.text))"]
        if step.outcome == .flagged, let near = step.nearMiss {
            lines.append("      \(Phrase.traceNearest(language)): \(say(near.reason))")
        }
        if let remedy = step.nearMiss?.remedy {
            lines.append("      \(Phrase.traceAccept(language)): \(mask.mask(remedy.shown))")
        }
        return lines.map { PlainText.line($0) + "\n" }.joined()
    }

    private func say(_ phrase: Phrase) -> String { mask.mask(phrase)(language) }

    private func list(_ title: Phrase, _ isMember: (RuleTrace) -> Bool) -> String {
        let ids = traces.filter(isMember).map(\.card.id)
        if ids.isEmpty { return "" }
        return WrappedText.lines("\(title(language)): \(ids.joined(separator: ", "))", width: 100)
            .map { $0 + "\n" }.joined()
    }
}

extension RuleTrace.Step {
    fileprivate var hasSay: Bool { outcome == .flagged || outcome == .uncounted }
}

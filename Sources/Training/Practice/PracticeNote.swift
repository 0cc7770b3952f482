import Rules
import Scoring
package import Wording

/// One line of what there is to say about a reply, for a terminal or a page to dress.
package struct PracticeNote: Hashable, Sendable {
    package let kind: Kind
    package let text: Phrase

    package enum Kind: Hashable, Sendable {
        /// A demand that was met, or a bonus; a fact that was stated right.
        case good
        /// How long it took, where nothing was good.
        case time
        case wrong
        /// Of the line before: how near it came, why it is wrong, and a better wording.
        case detail
        /// What must not be forgotten.
        case due
    }
}

extension Feedback {
    /// What was good, what was wrong with its reason and a better wording, and what is missing yet.
    package var notes: [PracticeNote] {
        let right = facts.filter(\.isRight).map {
            PracticeNote(kind: .good, text: .practiceFactRight($0.title, $0.inForce))
        }
        let missing =
            due.isEmpty ? [] : [PracticeNote(kind: .due, text: .practiceDue(due.map(\.dueTitle)))]
        return [praise] + right + wrong.flatMap { $0.notes(in: language) } + missing
    }

    private var praise: PracticeNote {
        let (seconds, titles) = (waited / 1000, good.map(\.card.title))
        return titles.isEmpty
            ? PracticeNote(kind: .time, text: .practiceTook(seconds))
            : PracticeNote(kind: .good, text: .practiceGood(titles, seconds: seconds))
    }
}

extension Feedback.Remark {
    /// What is missing, with the value in force where it is the answer to a question for a fact.
    fileprivate var dueTitle: Phrase { .joined([card.title] + right, zh: "，", en: ": ") }

    /// What was found and what it costs, how near it came, why, and what to say instead: of facts
    /// the values in force, of other things what the rule has, in the language of the chat.
    fileprivate func notes(in language: Language) -> [PracticeNote] {
        guard let finding else { return [] }
        let better = right.isEmpty ? [.practiceInstead(card.instead.said(in: language))] : right
        let near = finding.nearMiss.map { [Phrase.practiceNear($0)] } ?? []
        return [PracticeNote(kind: .wrong, text: charge)]
            + (near + [.practiceWhy(card.why)] + better).map {
                PracticeNote(kind: .detail, text: $0)
            }
    }

    private var charge: Phrase {
        guard let finding else { return card.title }
        if finding.severity == .critical && !waits {
            return .practiceRedLine(finding.explanation)
        }
        let points = (judgement?.points ?? finding.points).text
        return .practiceWrong(finding.explanation, points: points, waits: waits)
    }
}

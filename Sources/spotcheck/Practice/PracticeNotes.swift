import Rules
import Scoring
import Training
import Wording

/// What there is to say about one reply, line by line.
struct PracticeNotes {
    private let feedback: Feedback
    private let language: Language

    /// A line and how it looks.
    struct Line: Hashable {
        let text: String
        var style = TextStyle.plain
    }

    init(_ feedback: Feedback, language: Language) {
        self.feedback = feedback
        self.language = language
    }

    /// What was good, what was wrong with its reason and a better wording, and what is missing yet.
    var lines: [Line] {
        let facts = feedback.facts.filter(\.isRight).map {
            Line(
                text: "✓ " + Phrase.practiceFactRight($0.title, $0.inForce)(language), style: .good)
        }
        let due = feedback.due.map(\.card.title)
        let missing =
            due.isEmpty ? [] : [Line(text: "… " + Phrase.practiceDue(due)(language), style: .dim)]
        return [praise] + facts + feedback.wrong.flatMap(Self.complaint(language)) + missing
    }

    private var praise: Line {
        let seconds = feedback.waited / 1000
        let titles = feedback.good.map(\.card.title)
        if titles.isEmpty { return Line(text: Phrase.practiceTook(seconds)(language), style: .dim) }
        let text = Phrase.practiceGood(titles, seconds: seconds)(language)
        return Line(text: "✓ " + text, style: .good)
    }

    private static func complaint(_ language: Language) -> (Feedback.Remark) -> [Line] {
        { remark in
            guard let finding = remark.finding else { return [] }
            let near = finding.nearMiss.map {
                [Line(text: "  " + Phrase.practiceNear($0)(language))]
            }
            return [Line(text: "✗ " + remark.charge(finding)(language), style: .bad)]
                + (near ?? [])
                + [
                    Line(text: "  " + Phrase.practiceWhy(remark.card.why)(language)),
                    Line(text: "  " + Phrase.practiceInstead(remark.card.instead)(language)),
                ]
        }
    }
}

extension Feedback.Remark {
    /// What was found, and what it costs.
    fileprivate func charge(_ finding: Finding) -> Phrase {
        if finding.severity == .critical && !waits {
            return .practiceRedLine(finding.explanation)
        }
        let points = (judgement?.points ?? finding.points).text
        return .practiceWrong(finding.explanation, points: points, waits: waits)
    }
}

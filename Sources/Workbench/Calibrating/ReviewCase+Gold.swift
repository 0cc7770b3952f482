import Rules
import Sampling
import Store

extension ReviewCase {
    /// What tells the review as it stands from what it was before another verdict: a form holds that
    /// of the one which it was filled in over.
    var mark: String {
        let verdicts = verdicts.map { "\($0.id)" }.joined(separator: " ")
        return Digest(of: "\(assignment.id) \(verdicts)").hex
    }

    /// The right verdicts on the chat as a form has them: `answer-` and the finding's number with
    /// `rejected`, else it is a violation; `missed` with the number of each mark to keep.
    func goldAnswers(_ form: FormFields) -> [GoldAnswer] {
        let kept = Set(form.all("missed"))
        let found = findings.filter { $0.finding.chargedWith == nil }.map { stored in
            let isRejected = form["answer-\(stored.id.value)"] == "rejected"
            return GoldAnswer(
                .finding(stored.id), isRejected ? .rejected : .confirmed,
                points: isRejected ? nil : verdict(on: stored.id)?.points)
        }
        return found + answers(on: missed.filter { kept.contains("\($0.id.value)") })
    }

    /// One answer for each rule and message. A reviewer may have marked several places of a message
    /// by one rule: they are told apart by nobody else, and cost what they cost together.
    private func answers(on marks: [Verdict]) -> [GoldAnswer] {
        var places: [MissedPlace] = []
        var points: [MissedPlace: [Points?]] = [:]
        for mark in marks {
            guard let missed = mark.target.missed else { continue }
            let place = MissedPlace(rule: missed.rule, message: missed.message)
            if points[place] == nil { places.append(place) }
            points[place, default: []].append(mark.points)
        }
        return places.map { place in
            let all = points[place] ?? []
            let price = rules[place.rule]?.points ?? .zero
            let sum = all.count == 1 ? all[0] : all.reduce(.zero) { $0 + ($1 ?? price) }
            return GoldAnswer(
                .missed(rule: place.rule, message: place.message), .missed, points: sum)
        }
    }

    /// Where a violation was marked.
    private struct MissedPlace: Hashable {
        let rule: String
        let message: Int
    }
}

import Rules
import Scoring
package import Wording

extension ExamResult {
    /// Why it is failed, in words; empty for an exam that is passed.
    ///
    /// - Parameter percent: how a share from 0 to 1 is written.
    package func reasons(_ percent: (Double) -> String) -> [Phrase] {
        failures.map { failure in
            switch failure {
            case .total: .examBelowTotal(total.text, mark: criteria.total.text)
            case .dimension(let place):
                .examBelowDimension(
                    scorecard?.dimensions[place].title ?? Phrase(""), percent(kept[place]),
                    mark: percent(criteria.dimension))
            case .satisfied:
                .examBelowSatisfied(satisfied, mark: criteria.satisfied(of: count))
            case .redLine: .examRedLine
            case .unfinished: .examUnfinished(chats.count { $0.ending != nil }, of: count)
            }
        }
    }
}

import Reports
import Sampling
import Wording

/// What the planner says about a draw before it is taken: how many chats, and how sure we shall
/// be.
struct DrawPreview: Sendable {
    let sentences: [Phrase]

    /// - Parameter frame: how many chats each agent has.
    init(_ order: DrawOrder, frame: [String: Int]) {
        let population = frame.values.reduce(0, +)
        let sizes = frame.mapValues { min($0, order.perAgent) }
        let sample = sizes.values.reduce(0, +)
        guard population > 0 else {
            sentences = [.nothingToDraw]
            return
        }
        let margin = PrecisionPlan.marginOfRate(sampled: sample, population: population)
        let largest = frame.values.max() ?? 1
        let complete = frame.values.count { $0 <= order.perAgent }
        var sentences: [Phrase] = [
            .drawPlanned(sample, of: population, agents: frame.count, complete: complete),
            .drawMargin(NumberText.decimal(margin * 100, places: 1)),
        ]
        if let tenth = Proportion("10%") {
            let drawn = min(order.perAgent, largest)
            let seen = DetectionPlan.chance(sampled: drawn, rate: tenth, population: largest)
            sentences.append(.drawDetects(drawn, chance: NumberText.percent(seen)))
        }
        self.sentences = sentences
    }
}

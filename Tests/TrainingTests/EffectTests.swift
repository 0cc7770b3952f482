import Testing
import Training

/// What training did, with its range.
struct EffectTests {
    /// Agents of whom each has two chats before and two after.
    private func agents(_ changes: [Double], trained: Bool) -> [AgentChange] {
        changes.enumerated().map { index, change in
            AgentChange(
                agent: "\(trained ? "t" : "u")\(index)", isTrained: trained, before: [80, 90],
                after: [80 + change, 90 + change])
        }
    }

    @Test func `The effect is the change of the trained less that of the others`() {
        // By hand: (4 + 6 + 8 + 6 + 6)/5 = 6; (1 + 3 + 2 + 2 + 2)/5 = 2; 6 − 2 = 4.
        let effect = TrainingEffect(
            agents([4, 6, 8, 6, 6], trained: true) + agents([1, 3, 2, 2, 2], trained: false),
            least: 2, seed: 7)
        #expect(effect.trainedChange == 6 && effect.othersChange == 2 && effect.effect == 4)
        #expect(effect.verdict == .better)
        let (low, high) = (effect.low ?? 0, effect.high ?? 0)
        #expect(low < 4 && 4 < high && low > 0)
        // No draw of agents goes beyond the extremes: 4 − 3 and 8 − 1.
        #expect(low >= 1 && high <= 7)
    }

    @Test func `Agents who all change alike have a range without width`() {
        let effect = TrainingEffect(
            agents([3, 3, 3, 3, 3], trained: true) + agents([5, 5, 5, 5, 5], trained: false),
            least: 1, seed: 1)
        #expect(effect.low == -2 && effect.high == -2 && effect.verdict == .worse)
    }

    @Test func `A range that holds zero, and too few agents, tell nothing`() {
        let mixed = TrainingEffect(
            agents([-9, 9, -8, 8, 1], trained: true) + agents([0, 1, -1, 0, 0], trained: false),
            least: 1, seed: 3)
        #expect(mixed.verdict == .unclear)
        let few = TrainingEffect(
            agents([9, 9, 9, 9], trained: true) + agents([0, 0, 0, 0, 0], trained: false),
            least: 1, seed: 3)
        #expect(few.effect == 9 && few.low == nil && few.verdict == .tooFew)
    }

    @Test func `Agents with too few chats are left out by name`() {
        let effect = TrainingEffect(
            agents([4, 6], trained: true)
                + [.init(agent: "new", isTrained: true, before: [], after: [50, 50])],
            least: 2, seed: 1)
        #expect(effect.trained == 2 && effect.leftOut == ["new"])
        #expect(effect.others == 0 && effect.effect == nil)
    }

    /// The range against that of normal theory: 40 agents a side whose changes alternate between
    /// m − 2 and m + 2. Each mean has the spread 2/√40, their difference 2·√(2/40) = 0.4472, so 95 %
    /// lie within 1.96 · 0.4472 = 0.877 of it.
    @Test func `With many agents the range is that of normal theory`() throws {
        let ours = (0..<40).map { $0 % 2 == 0 ? 3.0 : 7 }
        let theirs = (0..<40).map { $0 % 2 == 0 ? -1.0 : 3 }
        let effect = TrainingEffect(
            agents(ours, trained: true) + agents(theirs, trained: false), least: 1, seed: 11)
        let (low, high) = (try #require(effect.low), try #require(effect.high))
        #expect(effect.effect == 4)
        #expect(abs(low - (4 - 0.877)) < 0.1 && abs(high - (4 + 0.877)) < 0.1)
    }
}

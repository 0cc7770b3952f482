import Sampling
import Testing

/// Draws repeated with many seeds: every unit has the same chance, weights are undone exactly.
/// Seeds are fixed, so nothing here is left to chance.
struct DrawSimulationTests {
    @Test func `tickets give every unit and every pair the same chance`() {
        let (population, size, rounds) = (120, 15, 2_000)
        let ids = (0..<population).map { "c\($0)" }
        var counts = [Double](repeating: 0, count: population)
        var together = 0.0
        for round in 0..<rounds {
            let drawn = sample(size, of: ids, seed: "seed \(round)")
            for index in drawn { counts[index] += 1 }
            if drawn.contains(0), drawn.contains(1) { together += 1 }
        }
        let chance = Double(size) / Double(population)
        let error = (Double(rounds) * chance * (1 - chance)).squareRoot()
        let scores = counts.map { ($0 - Double(rounds) * chance) / error }
        #expect(scores.allSatisfy { abs($0) < 4.5 })
        let share = Double(population - 1) / Double(population)
        let statistic = scores.reduce(0) { $0 + $1 * $1 } * share
        #expect(ChiSquared.upperTail(statistic, degreesOfFreedom: 119) > 0.001)
        #expect(ChiSquared.upperTail(statistic, degreesOfFreedom: 119) < 0.999)
        let pair = chance * Double(size - 1) / Double(population - 1)
        let pairError = (Double(rounds) * pair * (1 - pair)).squareRoot()
        #expect(abs(together - Double(rounds) * pair) < 4 * pairError)
    }

    @Test func `a systematic sample takes every unit equally often over all starts`() {
        for (population, size) in [(13, 5), (100, 7), (30, 30)] {
            var counts = [Int](repeating: 0, count: population)
            for start in 0..<population {
                for index in SystematicSample.indexes(size, of: population, start: start) {
                    counts[index] += 1
                }
            }
            #expect(counts == [Int](repeating: size, count: population))
        }
    }

    @Test(arguments: [0, 1, 2])
    func `shuffles and reservoirs give every unit the same chance`(method: Int) {
        var generator = Xoshiro256(seed: 20_261_122)
        var counts = [Double](repeating: 0, count: 20)
        for _ in 0..<4_000 {
            let drawn =
                switch method {
                case 0: PartialShuffle.indexes(5, of: 20, using: &generator)
                case 1: Reservoir.indexes(5, of: 20, using: &generator)
                default: Reservoir.indexesBySkipping(5, of: 20, using: &generator)
                }
            #expect(Set(drawn).count == 5)
            for index in drawn { counts[index] += 1 }
        }
        let statistic = counts.reduce(0) { $0 + ($1 - 1000) * ($1 - 1000) / 750 } * 19 / 20
        #expect(ChiSquared.upperTail(statistic, degreesOfFreedom: 19) > 0.001)
    }

    @Test func `a priority sample estimates the total without bias and knows its error`() throws {
        var random = Xoshiro256(seed: 7)
        let units = (0..<150).map { index in
            let risk = random.unit()
            return (id: "w\(index)", weight: 1 + 9 * risk, value: risk + random.unit())
        }
        let truth = units.reduce(0) { $0 + $1.value }
        let values = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.value) })
        var totals: [Double] = []
        var variances = 0.0
        for round in 0..<1_000 {
            let tickets = Tickets(seed: Digest(of: "round \(round)"), purpose: .priority)
            var sample = PrioritySample(size: 25, tickets: tickets)
            units.forEach { sample.insert(id: $0.id, weight: $0.weight) }
            let drawn = sample.selected.map {
                (value: values[$0.id] ?? 0, chance: sample.inclusionProbability(of: $0))
            }
            let estimate = try #require(WeightedEstimate(drawn, population: 150))
            totals.append(estimate.total)
            variances += estimate.totalError * estimate.totalError
        }
        let mean = totals.reduce(0, +) / 1_000
        let variance = totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 999
        #expect(abs(mean - truth) < 4 * (variance / 1_000).squareRoot())
        #expect((0.85...1.15).contains(variances / 1_000 / variance))
    }

    @Test func `a merged priority sample is the sample of the whole`() {
        let tickets = Tickets(seed: Digest(of: "merge"), purpose: .priority)
        var whole = PrioritySample(size: 10, tickets: tickets)
        var parts = [whole, whole, whole]
        for index in 0..<90 {
            whole.insert(id: "w\(index)", weight: Double(1 + index % 7))
            parts[index % 3].insert(id: "w\(index)", weight: Double(1 + index % 7))
        }
        var merged = parts[2]
        merged.merge(parts[0])
        merged.merge(parts[1])
        #expect(merged.selected == whole.selected)
        #expect(merged.threshold == whole.threshold)
    }

    private func sample(_ size: Int, of ids: [String], seed: String) -> [Int] {
        let tickets = Tickets(seed: Digest(of: seed), purpose: .main)
        let drawn = ids.enumerated().map { (ticket: tickets.ticket(for: $1), index: $0) }
        return drawn.sorted { $0.ticket < $1.ticket }.prefix(size).map(\.index)
    }
}

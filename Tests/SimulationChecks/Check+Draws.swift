import Dispatch
import Foundation
import Sampling
import Synchronization

extension Check {
    static let draws = [
        Check(
            name: "S1", what: "tickets give every unit and every pair the same chance",
            fault: "the first n of the file instead of tickets, numbers in its order", run: tickets),
        Check(
            name: "S2", what: "shuffles and reservoirs give every unit the same chance",
            fault: "the last unit is never looked at", run: shuffles),
        Check(
            name: "S3", what: "a systematic sample takes every unit n times over all starts",
            fault: "starts from the first half only", run: systematic),
        Check(
            name: "S4", what: "a priority sample is unbiased and knows its error",
            fault: "values added up without their weights", run: priority),
        Check(
            name: "S5", what: "neither order nor parts nor threads change a draw",
            fault: "a reservoir and a content that depend on the order", run: partitions),
        Check(
            name: "S17",
            what: "a changed content or value changes the seed, another order does not",
            fault: "a frame that forgets the content", run: commitments),
    ]

    private static func tickets(_ setting: Setting) -> [Measurement] {
        let (population, size) = (120, 15)
        let ids = (0..<population).map { "c\($0)" }
        var counts = [Double](repeating: 0, count: population)
        var together = 0.0
        var numbers: [Double] = []
        for round in 0..<setting.rounds {
            let tickets = Tickets(seed: Digest(of: "seed \(round)"), purpose: .main)
            var sample = BottomK<TicketedUnit>(size: size)
            for id in ids { sample.insert(TicketedUnit(ticket: tickets.ticket(for: id), id: id)) }
            numbers.append(
                setting.isBroken
                    ? Double(round) / Double(setting.rounds) / 2
                    : Tickets.unit(of: tickets.ticket(for: "u")))
            let drawn =
                setting.isBroken
                ? Array(0..<size) : sample.selected.compactMap { Int($0.id.dropFirst()) }
            for index in drawn { counts[index] += 1 }
            if drawn.contains(0), drawn.contains(1) { together += 1 }
        }
        let rounds = Double(setting.rounds)
        let chance = Double(size) / Double(population)
        let scores = counts.map {
            ($0 - rounds * chance) / (rounds * chance * (1 - chance)).squareRoot()
        }
        let pair = chance * Double(size - 1) / Double(population - 1)
        return [
            Measurement("largest |z|", scores.map(abs).max() ?? 0, in: 0...4.5),
            Measurement("chi-squared p", evenness(scores), in: 0.001...0.999),
            Measurement(
                "pair z", (together - rounds * pair) / (rounds * pair * (1 - pair)).squareRoot(),
                in: -4...4),
            Measurement("uniform u p", uniformity(numbers), in: 0.001...1),
        ]
    }

    /// The chance of numbers as unevenly spread over 0...1 as these (Kolmogorov and Smirnov, with
    /// Stephens' correction 1970): 2 Σ (−1)^{k−1} exp(−2k²λ²), λ = (√n + 0.12 + 0.11/√n)·D.
    private static func uniformity(_ numbers: [Double]) -> Double {
        let size = Double(numbers.count)
        let distance =
            numbers.sorted().enumerated().map { place, number in
                max(Double(place + 1) / size - number, number - Double(place) / size)
            }.max() ?? 1
        let scaled = (size.squareRoot() + 0.12 + 0.11 / size.squareRoot()) * distance
        let terms = (1...100).map { term in
            (term % 2 == 1 ? 2 : -2) * exp(-2 * Double(term * term) * scaled * scaled)
        }
        return min(1, max(0, terms.reduce(0, +)))
    }

    /// The chance of counts as uneven as these, from their scores z over N units.
    private static func evenness(_ scores: [Double]) -> Double {
        let share = Double(scores.count - 1) / Double(scores.count)
        return ChiSquared.upperTail(
            scores.reduce(0) { $0 + $1 * $1 } * share, degreesOfFreedom: Double(scores.count - 1))
    }

    private static func shuffles(_ setting: Setting) -> [Measurement] {
        let population = setting.isBroken ? 19 : 20
        let methods: [(String, (inout Xoshiro256) -> [Int])] = [
            ("Fisher–Yates", { PartialShuffle.indexes(5, of: population, using: &$0) }),
            ("algorithm R", { Reservoir.indexes(5, of: population, using: &$0) }),
            ("algorithm L", { Reservoir.indexesBySkipping(5, of: population, using: &$0) }),
        ]
        return methods.flatMap { name, draw in
            var random = Xoshiro256(seed: 2)
            var counts = [Double](repeating: 0, count: 20)
            var repeated = 0
            for _ in 0..<setting.rounds {
                let drawn = draw(&random)
                if Set(drawn).count != 5 { repeated += 1 }
                for index in drawn { counts[index] += 1 }
            }
            let expected = Double(setting.rounds) / 4
            let scores = counts.map { ($0 - expected) / (expected * 0.75).squareRoot() }
            return [
                Measurement("\(name) chi-squared p", evenness(scores), in: 0.001...0.999),
                Measurement(
                    "\(name) draws with a unit twice", Double(repeated), in: 0...0,
                    isGuard: true),
            ]
        }
    }

    private static func systematic(_ setting: Setting) -> [Measurement] {
        [(13, 5), (100, 7), (365, 52), (30, 30)].map { population, size in
            var counts = [Int](repeating: 0, count: population)
            for start in 0..<(setting.isBroken ? population / 2 : population) {
                for index in SystematicSample.indexes(size, of: population, start: start) {
                    counts[index] += 1
                }
            }
            let off = counts.map { abs($0 - size) }.max() ?? 0
            return Measurement("N=\(population) n=\(size) off by", Double(off), in: 0...0)
        }
    }

    private static func priority(_ setting: Setting) -> [Measurement] {
        var random = Xoshiro256(seed: 4)
        let units = (0..<150).map { index in
            let risk = random.unit()
            return (id: "w\(index)", weight: 1 + 9 * risk, value: risk + random.unit())
        }
        let truth = units.reduce(0) { $0 + $1.value }
        let values = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.value) })
        var totals: [Double] = []
        var variance = 0.0
        for round in 0..<setting.rounds {
            let tickets = Tickets(seed: Digest(of: "round \(round)"), purpose: .priority)
            var sample = PrioritySample(size: 25, tickets: tickets)
            for unit in units { sample.insert(id: unit.id, weight: unit.weight) }
            let drawn = sample.selected.map {
                (value: values[$0.id] ?? 0, chance: sample.inclusionProbability(of: $0))
            }
            guard let estimate = WeightedEstimate(drawn) else { continue }
            let plain = drawn.reduce(0) { $0 + $1.value } * 6
            totals.append(setting.isBroken ? plain : estimate.total)
            variance += estimate.totalError * estimate.totalError
        }
        let rounds = Double(totals.count)
        let mean = totals.reduce(0, +) / rounds
        let spread = totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (rounds - 1)
        let slack = 3 * (2 / rounds).squareRoot()
        return [
            Measurement("bias z", (mean - truth) / (spread / rounds).squareRoot(), in: -4...4),
            Measurement(
                "estimated/true variance", variance / rounds / spread,
                in: (0.95 - slack)...(1.05 + slack)),
            Measurement(
                "samples without an estimate", Double(setting.rounds) - rounds, in: 0...0,
                isGuard: true),
        ]
    }

    private static func partitions(_ setting: Setting) throws -> [Measurement] {
        var random = Xoshiro256(seed: 5)
        let units = (0..<400).map { index in
            FrameUnit(
                id: "c\(index)", contentDigest: Digest(of: "text \(index)"),
                stratum: "a\(index % 7)")
        }
        let first = try receipt(units, setting)
        let whole = sample(units)
        var (reordered, relogged, split) = (0, 0, 0)
        for round in 0..<200 {
            let order = PartialShuffle.indexes(units.count, of: units.count, using: &random)
            let shuffled = order.map { units[$0] }
            let again = try receipt(shuffled, setting)
            if again.json != first.json { reordered += 1 }
            if line(again) != line(first) { relogged += 1 }
            let drawn =
                setting.isBroken
                ? Reservoir.indexes(9, of: 400, using: &random).map { shuffled[$0].id }
                : merged(shuffled, parts: round % 8 + 1)
            if drawn != whole { split += 1 }
        }
        return [
            Measurement("other receipt bytes", Double(reordered), in: 0...0),
            Measurement("other log bytes", Double(relogged), in: 0...0),
            Measurement("other sample from 1 to 8 threads", Double(split), in: 0...0),
        ]
    }

    private static func receipt(_ units: [FrameUnit], _ setting: Setting) throws -> DrawReceipt {
        let placed = units.enumerated().map { place, unit in
            setting.isBroken
                ? FrameUnit(
                    id: unit.id, contentDigest: Digest(of: "\(place)"), stratum: unit.stratum)
                : unit
        }
        let draw = try Draw(
            frame: try Frame(placed),
            design: Design(stratifiedBy: "agent", quota: .perStratum(9)),
            contributions: [Contribution(party: "operator", seedText: "simulation")])
        return DrawReceipt(of: draw, toolVersion: "simulation")
    }

    private static func line(_ receipt: DrawReceipt) -> [UInt8] {
        var log = DrawLog()
        return log.add(receipt)
    }

    private static func sample(_ units: [FrameUnit]) -> [String] {
        bottom(units).selected.map(\.id)
    }

    private static func bottom(_ units: [FrameUnit]) -> BottomK<TicketedUnit> {
        let tickets = Tickets(seed: Digest(of: "parts"), purpose: .main)
        var sample = BottomK<TicketedUnit>(size: 9)
        for unit in units {
            sample.insert(TicketedUnit(ticket: tickets.ticket(for: unit.id), id: unit.id))
        }
        return sample
    }

    /// The sample merged from parts, each drawn on a thread of its own, in whatever order they end.
    private static func merged(_ units: [FrameUnit], parts: Int) -> [String] {
        let ended = Mutex<BottomK<TicketedUnit>>(BottomK(size: 9))
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let own = units.indices.filter { $0 % parts == part }.map { units[$0] }
            let sample = bottom(own)
            ended.withLock { $0.merge(sample) }
        }
        return ended.withLock { $0.selected.map(\.id) }
    }

    private static func commitments(_ setting: Setting) throws -> [Measurement] {
        let design = Design(stratifiedBy: nil, quota: .perStratum(3))
        func seed(_ content: [String], _ values: [String]) throws -> Digest {
            let units = content.enumerated().map { index, text in
                FrameUnit(
                    id: "c\(index)", contentDigest: Digest(of: setting.isBroken ? "" : text),
                    stratum: "a")
            }
            let parties = values.enumerated().map {
                Contribution(party: "p\($0)", seedText: $1)
            }
            let frame = try Frame(units.reversed())
            return Seed.derive(
                frame: frame.digest, design: design.digest, contributions: parties.reversed())
        }
        let first = try seed(["one", "two"], ["x", "y"])
        let contents = [["onf", "two"], ["one", "twp"], ["one", "two", "three"]]
        let values = [["x", "z"], ["y", "x"], ["x", "y", ""]]
        let unmoved =
            try contents.count { try seed($0, ["x", "y"]) == first }
            + values.count { try seed(["one", "two"], $0) == first }
        let forward = Seed.derive(
            frame: try Frame([
                FrameUnit(id: "c0", contentDigest: Digest(of: "one"), stratum: "a"),
                FrameUnit(id: "c1", contentDigest: Digest(of: "two"), stratum: "a"),
            ]).digest, design: design.digest,
            contributions: [
                Contribution(party: "p0", seedText: "x"), Contribution(party: "p1", seedText: "y"),
            ])
        return [
            Measurement("changes that left the seed", Double(unmoved), in: 0...0),
            Measurement("orders that changed it", forward == first ? 0 : 1, in: 0...0),
        ]
    }
}

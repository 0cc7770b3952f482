import Sampling
import Testing

struct DrawTests {
    @Test func `every stratum gives its number and small ones give all`() throws {
        let draw = try SampleFrames.draw()
        #expect(draw.strata.map(\.stratum) == ["Bob", "小李", "小王"])
        #expect(draw.strata.map(\.selected.count) == [3, 5, 5])
        #expect(draw.strata.map(\.inclusionFraction) == ["3/3", "5/47", "5/12"])
        #expect(draw.strata.map { $0.threshold == nil } == [true, false, false])
        #expect(draw.count == 13)
    }

    @Test func `the sample is the ids with the smallest tickets`() throws {
        let draw = try SampleFrames.draw()
        let tickets = Tickets(seed: draw.seed, purpose: .main)
        let sorted = SampleFrames.units(47, of: "小李").map(\.id)
            .sorted { tickets.ticket(for: $0) < tickets.ticket(for: $1) }
        #expect(draw.strata[1].selected == Array(sorted.prefix(5)))
        #expect(draw.strata[1].threshold == tickets.ticket(for: sorted[5]))
    }

    @Test func `a frame drawn as one has a single stratum`() throws {
        let draw = try SampleFrames.draw(Design(stratifiedBy: nil, quota: .perStratum(20)))
        #expect(draw.strata.map(\.stratum) == [Design.wholeFrame])
        #expect(draw.strata.map(\.inclusionFraction) == ["20/62"])
    }

    @Test func `the order of units and parties does not matter`() throws {
        let wanted = DrawReceipt(of: try SampleFrames.draw(), toolVersion: "1").json
        var random = SeededGenerator(state: 7)
        for _ in 0..<20 {
            let draw = try Draw(
                frame: Frame(SampleFrames.units.shuffled(using: &random)),
                design: SampleFrames.perAgent,
                contributions: SampleFrames.contributions.reversed())
            #expect(DrawReceipt(of: draw, toolVersion: "1").json == wanted)
        }
    }

    @Test(arguments: 1...8)
    func `parts that are merged give the sample of the whole`(parts: Int) throws {
        let tickets = Tickets(seed: Digest(of: "seed"), purpose: .main)
        var random = SeededGenerator(state: UInt64(parts))
        let units = SampleFrames.units.map {
            TicketedUnit(ticket: tickets.ticket(for: $0.id), id: $0.id)
        }.shuffled(using: &random)
        for size in [0, 1, 7, 61, 62, 100] {
            var whole = BottomK<TicketedUnit>(size: size)
            units.forEach { whole.insert($0) }
            var samples = [BottomK](repeating: BottomK<TicketedUnit>(size: size), count: parts)
            for unit in units {
                samples[Int.random(in: 0..<parts, using: &random)].insert(unit)
            }
            var merged = BottomK<TicketedUnit>(size: size)
            samples.shuffled(using: &random).forEach { merged.merge($0) }
            #expect(merged.selected == whole.selected)
            #expect(merged.threshold == whole.threshold)
            #expect(merged.seen == 62)
        }
    }

    @Test func `a larger sample holds the smaller one`() throws {
        let frame = try Frame(SampleFrames.units)
        let tickets = Tickets(seed: Digest(of: "seed"), purpose: .main)
        func sample(_ size: Int) -> [String] {
            var sample = BottomK<TicketedUnit>(size: size)
            for unit in frame.units {
                sample.insert(TicketedUnit(ticket: tickets.ticket(for: unit.id), id: unit.id))
            }
            return sample.selected.map(\.id)
        }
        for size in 1...61 { #expect(sample(size + 1).starts(with: sample(size))) }
    }

    @Test func `any change before the seed changes the seed`() throws {
        let seed = try SampleFrames.draw().seed
        var design = SampleFrames.perAgent
        design.filters["shop"] = "旗舰店"
        #expect(try SampleFrames.draw(design).seed != seed)
        var parties = SampleFrames.contributions
        parties[1] = Contribution(party: parties[1].party, seedText: "3312.42")
        let frame = try Frame(SampleFrames.units)
        let draw = try Draw(
            frame: frame, design: SampleFrames.perAgent, contributions: parties)
        #expect(draw.seed != seed)
    }

    @Test func `what cannot be drawn is refused`() throws {
        let frame = try Frame(SampleFrames.units)
        let design = SampleFrames.perAgent
        let lead = SampleFrames.contributions[0]
        #expect(throws: SamplingError.noContribution) {
            try Draw(frame: frame, design: design, contributions: [])
        }
        #expect(throws: SamplingError.partyTwice("质检主管")) {
            try Draw(frame: frame, design: design, contributions: [lead, lead])
        }
        #expect(throws: SamplingError.emptyFrame) {
            try Draw(frame: Frame([]), design: design, contributions: [lead])
        }
    }
}

import Sampling
import Testing

/// Reviewers, spreading over time and leads. The expected values were computed by a separate
/// program in Python (hashlib, hmac, json), written from the formulas and not from this code.
struct DrawPartsTests {
    /// The units of `SampleFrames` with the number in their id as moment, and (number mod 5)/4 as
    /// risk.
    private static func frame() throws -> Frame {
        try Frame(
            SampleFrames.units.map { unit in
                let number = unit.id.split(separator: "-").last.flatMap { Int64($0) } ?? 0
                return FrameUnit(
                    id: unit.id, contentDigest: unit.contentDigest, stratum: unit.stratum,
                    moment: number, risk: Double(number % 5) / 4)
            })
    }

    private static func draw(
        _ change: (inout Design) throws -> Void, _ amendments: [Amendment] = []
    ) throws -> Draw {
        var design = SampleFrames.perAgent
        try change(&design)
        return try Draw(
            frame: try frame(), design: design, contributions: SampleFrames.contributions,
            amendments: amendments)
    }

    private static func plan(_ overlap: String = "20%") throws -> ReviewPlan {
        try ReviewPlan(reviewers: ["甲", "乙", "丙"], overlap: Proportion(overlap))
    }

    @Test func `Reviewers are dealt round and round, the overlap to who has fewest`() throws {
        let draw = try Self.draw { $0.review = try Self.plan() }
        #expect(
            draw.seed.hex == "8895dffb269ac3c06e47ba2eb7339da8055f080a6404c39f415f3fc224a3294e")
        #expect(
            draw.strata.map(\.selected) == [
                ["Bob-1", "Bob-3", "Bob-2"], ["小李-10", "小李-12", "小李-25", "小李-26", "小李-36"],
                ["小王-4", "小王-8", "小王-9", "小王-1", "小王-6"],
            ])
        let wanted = [
            "Bob-3": "甲", "Bob-1": "乙", "Bob-2": "丙", "小李-26": "甲", "小李-25": "乙",
            "小李-12": "丙", "小李-10": "甲", "小李-36": "乙", "小王-8": "丙", "小王-6": "甲乙",
            "小王-1": "乙丙", "小王-4": "丙", "小王-9": "甲乙",
        ]
        for (id, names) in wanted {
            #expect(draw.reviewers(of: id).joined() == names, "\(id)")
        }
    }

    @Test func `A draw over time takes every k-th from a random start, in ticket order`() throws {
        let draw = try Self.draw { $0.spread = .time }
        #expect(
            draw.strata.map(\.selected) == [
                ["Bob-3", "Bob-1", "Bob-2"], ["小李-8", "小李-27", "小李-46", "小李-18", "小李-36"],
                ["小王-8", "小王-6", "小王-1", "小王-11", "小王-4"],
            ])
        #expect(draw.strata.map(\.inclusionFraction) == ["3/3", "5/47", "5/12"])
        let more = try Self.draw({ $0.spread = .time }, [.topUp(.perStratum(7))])
        #expect(more.strata[1].selected == draw.strata[1].selected + ["小李-29", "小李-19"])
        #expect(more.strata[2].selected == draw.strata[2].selected + ["小王-12", "小王-2"])
    }

    @Test func `A draw over time needs times`() throws {
        var design = SampleFrames.perAgent
        design.spread = .time
        #expect(throws: SamplingError.noTimes) { try SampleFrames.draw(design) }
    }

    @Test func `Leads are drawn from the rest by priority, with their chances`() throws {
        let draw = try Self.draw { $0.leads = LeadsPlan(n: 4) }
        let leads = try #require(draw.leads)
        #expect(leads.population == 49)
        #expect(leads.threshold == 0.026283600524935048)
        #expect(leads.units.map(\.id) == ["小王-9", "小李-17", "小李-13", "小李-19"])
        #expect(leads.units.map(\.weight) == [10, 5.5, 7.75, 10])
        #expect(
            leads.units.map(\.inclusionProbability) == [
                0.26283600524935047, 0.14455980288714276, 0.20369790406824662,
                0.26283600524935047,
            ])
        let sample = Set(draw.strata.flatMap(\.selected))
        #expect(leads.units.allSatisfy { !sample.contains($0.id) })
    }

    @Test func `More leads than are left are refused`() throws {
        #expect(throws: SamplingError.leadsExceedFrame(asked: 50, left: 49)) {
            try Self.draw { $0.leads = LeadsPlan(n: 50) }
        }
        #expect(throws: SamplingError.sampleBelowOne(0)) {
            try Self.draw { $0.leads = LeadsPlan(n: 0) }
        }
    }

    @Test func `Reviewers that cannot be dealt to are refused`() throws {
        #expect(throws: SamplingError.noReviewer) { try ReviewPlan(reviewers: []) }
        #expect(throws: SamplingError.reviewerTwice("甲")) {
            try ReviewPlan(reviewers: ["甲", "乙", "甲"])
        }
        #expect(throws: SamplingError.overlapNeedsTwo) {
            try ReviewPlan(reviewers: ["甲"], overlap: Proportion("10%"))
        }
    }

    @Test(arguments: 2...5)
    func `Nobody gets more than one chat more than another`(count: Int) throws {
        let names = (1...count).map { "r\($0)" }
        let draw = try Self.draw {
            $0.quota = .perStratum(11)
            $0.review = try ReviewPlan(reviewers: names, overlap: Proportion("30%"))
        }
        let all = draw.strata.flatMap(\.selected).map { draw.reviewers(of: $0) }
        let first = names.map { name in all.count { $0.first == name } }
        let twice = all.filter { $0.count == 2 }
        #expect((first.max() ?? 0) - (first.min() ?? 0) <= 1)
        #expect(twice.count == 8)
        #expect(twice.allSatisfy { $0.first != $0.last })
        let loads = names.map { name in all.count { $0.contains(name) } }
        #expect((loads.max() ?? 0) - (loads.min() ?? 0) <= 2)
    }
}

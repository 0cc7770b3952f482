import Auditing
import Sampling
import Testing

/// A frame on the disk is the frame in memory.
struct FrameSpoolTests {
    /// Units with ids of many lengths, with and without moment and risk, shuffled.
    private static func units(_ count: Int) -> [FrameUnit] {
        var random = Xoshiro256(seed: 5)
        return (0..<count).map { number in
            let id = String(repeating: "号", count: number % 7) + "\(number &* 7919)"
            return FrameUnit(
                id: id, contentDigest: Digest(of: id), stratum: "s\(number % 3)|x",
                moment: number % 4 == 0 ? nil : Int64(number) - 50,
                risk: number % 5 == 0 ? nil : Double(number % 11) / 10)
        }.shuffled(using: &random)
    }

    private static func spooled(_ units: [FrameUnit], runBytes: Int) throws -> SpooledFrame {
        var spool = FrameSpool(runBytes: runBytes)
        for unit in units { try spool.add(unit) }
        return try spool.frame()
    }

    @Test(arguments: [1, 100, 5_000, 1 << 20])
    func `Units come back sorted, once, with the digest of the frame`(runBytes: Int) throws {
        let units = Self.units(700)
        let frame = try Frame(units)
        let spooled = try Self.spooled(units + units.prefix(300), runBytes: runBytes)
        var back: [FrameUnit] = []
        try spooled.forEach { back.append($0) }
        #expect(back == frame.units)
        #expect(spooled.digest == frame.digest)
        #expect(spooled.strata == frame.strata)
        #expect(spooled.count == 700)
    }

    @Test func `A draw from the disk gives the bytes of a draw from memory`() throws {
        let units = Self.units(900)
        let design = {
            var design = Design(
                stratifiedBy: "agent", quota: .total(90, allocation: .squareRoot, minimum: 2))
            design.spread = .time
            design.leads = LeadsPlan(n: 12)
            design.review = try ReviewPlan(reviewers: ["a", "b"], overlap: Proportion("10%"))
            return design
        }
        let party = Contribution(party: "operator", seedText: "x")
        let memory = try Draw(frame: Frame(units), design: design(), contributions: [party])
        let disk = try Draw(
            frame: Self.spooled(units, runBytes: 2_000), design: design(), contributions: [party])
        #expect(
            DrawReceipt(of: memory, toolVersion: "1").json
                == DrawReceipt(of: disk, toolVersion: "1").json)
    }

    @Test func `An id with two contents or in two strata is refused by name`() throws {
        let units = Self.units(200)
        let other = FrameUnit(
            id: units[3].id, contentDigest: Digest(of: "else"), stratum: units[3].stratum)
        let moved = FrameUnit(
            id: units[9].id, contentDigest: units[9].contentDigest, stratum: "elsewhere")
        let ids = [units[3].id, units[9].id].sorted {
            Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
        }
        for runBytes in [300, 1 << 20] {
            #expect(throws: SamplingError.conflictingUnits(ids: ids)) {
                try Self.spooled(units + [other, moved, other], runBytes: runBytes)
            }
        }
    }

    @Test func `Nothing is an empty frame`() throws {
        let spooled = try Self.spooled([], runBytes: 10)
        #expect(spooled.count == 0)
        #expect(try spooled.digest == Frame([]).digest)
    }
}

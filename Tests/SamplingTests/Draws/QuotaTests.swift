import Sampling
import Testing
import Wording

struct QuotaTests {
    private let strata = ["甲": 400, "乙": 100, "丙": 50, "丁": 3]

    @Test func `a number per stratum takes all of a smaller one`() throws {
        #expect(
            try Quota.perStratum(60).sizes(for: strata) == ["甲": 60, "乙": 60, "丙": 50, "丁": 3])
    }

    @Test func `a share is rounded up and raised to the minimum`() throws {
        let share = try #require(Proportion("5%"))
        #expect(
            try Quota.proportion(share, minimum: 4).sizes(for: strata)
                == ["甲": 20, "乙": 5, "丙": 4, "丁": 3])
    }

    @Test func `a minimum that cannot be met names the smallest total`() throws {
        let quota = Quota.total(20, allocation: .equal, minimum: 10)
        let error = #expect(throws: SamplingError.self) { try quota.sizes(for: strata) }
        #expect(error == .minimumNotFeasible(total: 20, minimum: 10, smallest: 33))
        #expect(error?.phrase.zh == "总共抽 20 通不够每层至少 10 通，最少要抽 33 通，未抽样")
    }

    @Test func `a total above the frame is refused`() throws {
        let quota = Quota.total(554, allocation: .proportional, minimum: 0)
        #expect(throws: SamplingError.sampleExceedsFrame(sample: 554, population: 553)) {
            try quota.sizes(for: strata)
        }
    }

    @Test(arguments: [Quota.perStratum(0), .total(0, allocation: .equal, minimum: 0)])
    func `a sample of nothing is refused`(quota: Quota) throws {
        #expect(throws: SamplingError.sampleBelowOne(0)) { try quota.sizes(for: strata) }
    }

    @Test func `a spread that is no number is refused`() throws {
        let quota = Quota.total(10, allocation: .neyman(spread: ["甲": "大"]), minimum: 0)
        #expect(throws: SamplingError.spreadUnreadable(stratum: "甲", text: "大")) {
            try quota.sizes(for: strata)
        }
    }

    @Test(arguments: [
        Allocation.equal, .proportional, .squareRoot,
        .neyman(spread: ["甲": "0.3", "乙": "0.5", "丙": "0.1", "丁": "0.4"]),
    ])
    func `a larger total lowers nobody's share`(allocation: Allocation) throws {
        var before: [String: Int] = [:]
        for total in 8...553 {
            let shares = try Allocator.allocate(
                total: total, minimum: 2, strata: strata, by: allocation)
            #expect(shares.values.reduce(0, +) == total)
            #expect(shares.allSatisfy { $0.value >= before[$0.key, default: 0] })
            #expect(shares.allSatisfy { $0.value <= strata[$0.key, default: 0] })
            before = shares
        }
    }

    @Test(arguments: ["1e300", "1e-200", "-1", "nan", "inf"])
    func `a spread whose square is lost is refused`(text: String) throws {
        let quota = Quota.total(10, allocation: .neyman(spread: ["甲": text]), minimum: 0)
        #expect(throws: SamplingError.spreadUnreadable(stratum: "甲", text: text)) {
            try quota.sizes(for: strata)
        }
    }

    @Test func `where an earlier period knew no spread the sample is proportional`() throws {
        let names = strata.keys.sorted()
        for past in [[:], Dictionary(uniqueKeysWithValues: names.map { ($0, "0") })] {
            #expect(!Allocation.knowsSpread(past))
            let spread = Allocation.spreads(past, for: names)
            let shares = try Quota.total(40, allocation: .neyman(spread: spread), minimum: 0)
                .sizes(for: strata)
            let population = strata.values.reduce(0, +)
            for (name, size) in strata {
                // Divisor methods stay within one of the exact share here.
                let exact = 40 * Double(size) / Double(population)
                #expect(abs(Double(shares[name, default: 0]) - exact) < 1)
            }
        }
    }

    @Test func `a factor of leads below 0 is named`() throws {
        var design = SampleFrames.perAgent
        design.leads = LeadsPlan(n: 3, factor: -1)
        #expect(throws: SamplingError.leadsFactorBelowZero(-1)) { try SampleFrames.draw(design) }
        design.leads = LeadsPlan(n: 0)
        #expect(throws: SamplingError.sampleBelowOne(0)) { try SampleFrames.draw(design) }
    }
}

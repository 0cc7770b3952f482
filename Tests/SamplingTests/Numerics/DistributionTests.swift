import Sampling
import Testing

struct DistributionTests {
    /// Expected values from scipy.stats.beta.ppf.
    @Test(arguments: [
        (0.5, 1e6, 4.910346812257256e-10, 2.5119405667151758e-06),
        (1e6, 1e6, 0.49930704833394945, 0.5006929516660505),
        (1e7, 1e8, 0.09085537510234395, 0.09096282080572726),
        (1e5, 0.3, 0.9999809974776126, 0.9999999999681431),
    ])
    func `beta quantiles hold at extreme shapes`(
        a: Double, b: Double, low: Double, high: Double
    ) {
        let beta = BetaDistribution(a: a, b: b)
        #expect(abs(beta.quantile(0.025) / low - 1) < 1e-8)
        #expect(abs(beta.quantile(0.975) / high - 1) < 1e-8)
    }

    @Test(arguments: [(12, 5, 4), (10, 0, 3), (10, 10, 3), (7, 3, 0), (7, 3, 7), (0, 0, 0)])
    func `hypergeometric chances add up to one`(population: Int, marked: Int, sampled: Int) {
        let x = Hypergeometric(population: population, marked: marked, sampled: sampled)
        let sum = (-1...(sampled + 1)).reduce(0) { $0 + x.pmf($1) }
        #expect(abs(sum - 1) < 1e-14)
        for k in -1...(sampled + 1) {
            #expect(abs(x.cdf(k) + x.upperTail(k + 1) - 1) < 1e-14)
        }
    }

    @Test func `a compensated sum keeps what a plain one loses`() {
        var sum = CompensatedSum()
        [1e16, 1, -1e16, 1].forEach { sum.add($0) }
        #expect(sum.value == 2)
    }
}

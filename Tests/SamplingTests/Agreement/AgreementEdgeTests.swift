import Sampling
import Testing

struct AgreementEdgeTests {
    @Test func `one category for everything leaves no coefficient but full AC1`() {
        let ratings = Ratings(reviewers: [[1, 1, 1], [1, 1, nil]])
        #expect(KrippendorffAlpha.value(ratings) == nil)
        #expect(KrippendorffAlpha.coefficient(ratings).limits == nil)
        let gwet = GwetAgreement(ratings, categories: [0, 1])
        #expect(gwet.ac1.value == 1 && gwet.agreement == 1)
        #expect(FleissKappa([[2, 0], [2, 0]])?.kappa == nil)
    }

    @Test func `fewer than two units that two reviewers saw are too few`() {
        let ratings = Ratings(reviewers: [[1, 0, nil], [1, nil, 0]])
        #expect(KrippendorffAlpha.value(ratings) == nil)
        #expect(GwetAgreement(ratings, categories: [0, 1]).ac1.value == nil)
        #expect(CohenKappa([]).agreement == nil)
    }

    @Test func `a range needs a coefficient of every part`() {
        // Without the third unit everybody used one category.
        let ratings = Ratings(units: [[0, 0], [0, 0], [0, 1]])
        let alpha = KrippendorffAlpha.coefficient(ratings)
        #expect(alpha.value != nil && alpha.standardError == nil && alpha.limits == nil)
    }

    @Test func `rare defects give a low kappa and a high AC1 at 96 percent agreement`() throws {
        let pairs =
            [(first: 1, second: 1)] + Array(repeating: (first: 1, second: 0), count: 2)
            + Array(repeating: (first: 0, second: 1), count: 2)
            + Array(repeating: (first: 0, second: 0), count: 95)
        let kappa = CohenKappa(pairs)
        #expect(kappa.agreement == 0.96)
        #expect(abs(try #require(kappa.kappa.value) - 0.3127) < 1e-4)
        let gwet = GwetAgreement(
            Ratings(units: pairs.map { [$0.first, $0.second] }), categories: [0, 1])
        #expect(try #require(gwet.ac1.value) > 0.95)
    }

    @Test func `a table with uneven rows is no table for Fleiss`() {
        #expect(FleissKappa([[2, 0], [1, 0]]) == nil)
        #expect(FleissKappa([[1, 0], [0, 1]]) == nil)
        #expect(FleissKappa([]) == nil)
    }
}

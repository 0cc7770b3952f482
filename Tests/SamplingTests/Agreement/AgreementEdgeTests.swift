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

    /// Ratings of two reviewers by their words.
    private static func report(
        _ pairs: [(String, String)], of categories: [String], _ level: KrippendorffAlpha.Level
    ) throws -> AgreementReport {
        let places = [pairs.map { $0.0 }, pairs.map { $0.1 }].map { words in
            words.map { categories.firstIndex(of: $0) }
        }
        return try #require(
            AgreementReport(
                RatedUnits(raters: ["A", "B"], categories: categories, places: places),
                level: level))
    }

    private static func value(
        _ measure: AgreementReport.Measure, _ report: AgreementReport
    ) throws -> Double {
        try #require(report.coefficient(measure)?.value)
    }

    // The expected values below were computed with NumPy from the formulas.

    @Test func `numbers weigh by their distance and not by their rank`() throws {
        let pairs = [
            ("0", "0"), ("0", "1"), ("1", "1"), ("1", "0"), ("100", "100"), ("100", "100"),
            ("0", "0"), ("1", "100"), ("1", "1"), ("0", "0"),
        ]
        let report = try Self.report(pairs, of: ["0", "1", "100"], .interval)
        #expect(abs(try Self.value(.cohenKappa, report) - 0.7395908045244203) < 1e-12)
    }

    @Test func `a category that nobody used keeps its place between others`() throws {
        let pairs = [
            ("1", "1"), ("2", "2"), ("4", "5"), ("5", "5"), ("1", "2"), ("2", "1"), ("4", "4"),
            ("5", "4"), ("1", "1"), ("2", "4"),
        ]
        let given = try Self.report(pairs, of: ["1", "2", "3", "4", "5"], .ordinal)
        #expect(abs(try Self.value(.cohenKappa, given) - 0.6551724137931033) < 1e-12)
        let used = try Self.report(pairs, of: ["1", "2", "4", "5"], .ordinal)
        #expect(abs(try Self.value(.cohenKappa, used) - 0.5967741935483872) < 1e-12)
    }

    @Test func `two spellings of one number are one category`() throws {
        let pairs = [("1", "01"), ("2", "2"), ("1", "1"), ("2", "1"), ("2", "02")]
        let report = try Self.report(pairs, of: ["01", "1", "02", "2"], .interval)
        #expect(try Self.value(.percent, report) == 0.8)
        #expect(abs(try Self.value(.gwetAC1, report) - 0.6) < 1e-12)
        #expect(abs(try Self.value(.cohenKappa, report) - 0.6153846153846154) < 1e-12)
    }

    @Test func `the largest numbers there are do no harm`() throws {
        let large = "9223372036854775807"
        let pairs = [(large, large), ("-5", "-5"), (large, "-5"), ("-5", "-5")]
        let report = try Self.report(pairs, of: ["-5", large], .interval)
        #expect(report.coefficient(.krippendorffAlpha)?.value != nil)
        let one = try Self.report([(large, large), (large, large)], of: [large], .interval)
        #expect(one.reading == .undefined)
    }

    @Test func `AC1 has the range of the jackknife`() throws {
        let ratings: [[Int?]] = [[0, 0, 1, 0, 0, 1, 0, 1], [0, 0, 1, 1, 0, nil, 0, 1]]
        let report = try #require(
            AgreementReport(
                RatedUnits(raters: ["A", "B"], categories: ["no", "yes"], places: ratings),
                level: .nominal))
        let steady = try #require(report.coefficient(.gwetAC1))
        #expect(abs(try #require(steady.value) - 0.7186813186813186) < 1e-12)
        #expect(abs(try #require(steady.standardError) - 0.2798219302504532) < 1e-12)
        #expect(abs(try #require(steady.limits).low - 0.033981721341221016) < 1e-9)
    }

    // Computed with SciPy: beta.ppf(.025, 4, 1) = 0.397635 and beta.ppf(.975, 1, 4) = 0.602365 for
    // 4 of 4 and 0 of 4; 8 ratings, 4 of each kind: chance 3/7 for α, 1/2 for AC1.

    @Test func `few units that all agree are no proof of agreement`() throws {
        let words = [("no", "no"), ("yes", "yes"), ("no", "no"), ("yes", "yes")]
        let report = try Self.report(words, of: ["no", "yes"], .nominal)
        for (measure, low) in [
            (AgreementReport.Measure.percent, 0.397635), (.gwetAC1, -0.204729),
            (.krippendorffAlpha, -0.054138),
        ] {
            let found = try #require(report.coefficient(measure))
            let limits = try #require(found.limits)
            #expect(found.value == 1 && limits.high == 1)
            #expect(abs(limits.low - low) < 1e-5, "\(measure)")
        }
        #expect(report.coefficient(.cohenKappa)?.limits == nil)
        #expect(report.reading == .unreliable)
    }

    @Test func `few units on which nobody agrees are no proof of disagreement`() throws {
        let words = [("no", "yes"), ("yes", "no"), ("no", "yes"), ("yes", "no")]
        let report = try Self.report(words, of: ["no", "yes"], .nominal)
        let percent = try #require(report.coefficient(.percent)?.limits)
        #expect(percent.low == 0 && abs(percent.high - 0.602365) < 1e-5)
        let alpha = try #require(report.coefficient(.krippendorffAlpha))
        #expect(alpha.value == -0.75 && alpha.limits?.low == -0.75)
        #expect(abs(try #require(alpha.limits).high - 0.304138) < 1e-5)
    }
}

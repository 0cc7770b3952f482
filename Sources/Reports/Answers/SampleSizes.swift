/// The sample sizes that a table over n shows.
enum SampleSizes {
    private static let usual = [
        5, 10, 20, 30, 50, 80, 100, 150, 200, 300, 500, 800, 1000, 1500, 2000, 3000, 5000, 10_000,
        20_000, 50_000, 100_000,
    ]

    /// Usual sizes around the planned one, with those that matter themselves and, where it is not
    /// far, everything there is.
    static func around(_ planned: Int, with others: [Int?], population: Int?) -> [Int] {
        let most = min(population ?? .max, max(100, min(planned, 1 << 60) * 4))
        let shown = usual.filter { $0 <= most && $0 * 20 >= planned || planned > 2_000_000 }
        let all = shown + [planned] + others.compactMap { $0 }
        let whole = [population].compactMap { $0 }.filter { $0 <= most }
        return Set(all + whole).sorted()
    }
}

/// The estimated number of defects in a stratum and its variance.
struct FoundTotal {
    /// N·x/n; nil where nothing was reviewed.
    let total: Double?
    /// N²(1 − f)pq/(n − 1); nil where one review of several leaves it unknown.
    let variance: Double?

    init(_ count: StratumCount) {
        let (size, sample) = (Double(count.population), Double(count.sampled))
        guard count.population > 0 else {
            (total, variance) = (0, 0)
            return
        }
        total = count.rate.map { size * $0 }
        guard let rate = count.rate, count.sampled > 1 || count.sampled == count.population else {
            variance = nil
            return
        }
        let rest = 1 - sample / size
        variance = rest == 0 ? 0 : size * size * rest * rate * (1 - rate) / (sample - 1)
    }
}

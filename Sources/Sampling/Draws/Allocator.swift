/// Divides a sample between strata in whole numbers by a divisor method.
///
/// Units are given one by one to the stratum with the largest priority: w/(a + ½) for equal (w = 1),
/// proportional (w = N) and square-root (w = √N) allocation (Webster), w²/(a(a + 1)) for Neyman
/// (w = N·S; Huntington–Hill, the exact optimum: Wright 2012). Raising the total never lowers a
/// stratum's share.
package enum Allocator {
    /// The sample size of each stratum.
    ///
    /// - Parameters:
    ///   - total: n; everything is taken where it exceeds the frame.
    ///   - minimum: what each stratum gets at least, or all of it where it is smaller.
    /// - Throws: `SamplingError.minimumNotFeasible` with the smallest total that would do.
    package static func allocate(
        total: Int, minimum: Int, strata: [String: Int], by allocation: Allocation
    ) throws(SamplingError) -> [String: Int] {
        var shares = strata.mapValues { min(minimum, $0) }
        let least = shares.values.reduce(0, +)
        guard least <= total else {
            throw .minimumNotFeasible(total: total, minimum: minimum, smallest: least)
        }
        var queue = Heap<Claim>()
        for (key, size) in strata where (shares[key] ?? 0) < size {
            queue.insert(Claim(key: key, size: size, share: shares[key] ?? 0, by: allocation))
        }
        for _ in 0..<max(0, min(total, strata.values.reduce(0, +)) - least) {
            guard let claim = queue.largest else { break }
            shares[claim.key] = claim.share + 1
            queue.replaceLargest(with: claim.afterReceiving())
        }
        return shares
    }
}

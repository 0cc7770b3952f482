import Foundation

/// A stratum's claim to the next unit of a sample; the largest claim is served first.
///
/// Ties go to the larger weight, then to the smaller key. A stratum that is taken completely has
/// the lowest claim of all.
struct Claim: Comparable {
    let key: String
    let share: Int
    private let size: Int
    private let weight: Double
    private let isNeyman: Bool

    init(key: String, size: Int, share: Int, by allocation: Allocation) {
        self.key = key
        self.size = size
        self.share = share
        switch allocation {
        case .equal: (weight, isNeyman) = (1, false)
        case .proportional: (weight, isNeyman) = (Double(size), false)
        case .squareRoot: (weight, isNeyman) = (Double(size).squareRoot(), false)
        case .neyman(let spread):
            (weight, isNeyman) = (Double(size) * (spread[key].flatMap(Double.init) ?? 0), true)
        }
    }

    private init(_ claim: Claim, share: Int) {
        (key, size, weight, isNeyman) = (claim.key, claim.size, claim.weight, claim.isNeyman)
        self.share = share
    }

    func afterReceiving() -> Claim {
        Claim(self, share: share + 1)
    }

    private var priority: Double {
        guard share < size else { return -1 }
        guard isNeyman else { return weight / (Double(share) + 0.5) }
        guard share > 0 else { return weight > 0 ? .infinity : 0 }
        return weight * weight / (Double(share) * Double(share + 1))
    }

    static func < (left: Claim, right: Claim) -> Bool {
        if left.priority != right.priority { return left.priority < right.priority }
        if left.weight != right.weight { return left.weight < right.weight }
        return right.key.precedesInUTF8(left.key)
    }

    static func == (left: Claim, right: Claim) -> Bool {
        !(left < right) && !(right < left)
    }
}

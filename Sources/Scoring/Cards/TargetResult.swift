package import Sampling
package import Wording

/// Whether a target was met, as far as the figures can tell.
package struct TargetResult: Hashable, Sendable {
    package enum Standing: String, Hashable, Sendable {
        case met
        case missed
        /// The range of the figure reaches over the limit.
        case unclear
        /// There is no figure.
        case unknown
    }

    package let title: Phrase
    package let unit: CardMeasure.Unit
    package let limit: ExactDecimal
    package let isMost: Bool
    /// nil where nobody knows.
    package let value: ExactDecimal?
    /// How many chats or answers it rests on.
    package let size: Int?
    /// In the unit of the figure; nil where it counts as exact.
    package let limits: Limits?
    package let standing: Standing
    /// Whether the figure comes from a file and not from the chats.
    package let isGiven: Bool

    /// Judges a figure: a share by its exact range (Clopper–Pearson, 95 %), a mean by mean ± t·se, a
    /// count and what comes from outside as it is. A figure of chats without a range cannot be told.
    package init(_ target: CardTarget, _ figure: Figure?) {
        self.init(
            title: target.measure.title, unit: target.measure.unit, limit: target.limit,
            isMost: target.isMost, figure: figure)
    }

    /// The same for the chats of one kind whose first answer was due within a time.
    package init(_ due: PerformanceCard.ResponseClass, inTime: Int, of all: Int) {
        self.init(
            title: .responseIn(due.title, due.within), unit: .share,
            limit: ExactDecimal(due.share), isMost: false,
            figure: Figure(.firstWithin24h, inTime, of: all))
    }

    private init(
        title: Phrase, unit: CardMeasure.Unit, limit: ExactDecimal, isMost: Bool, figure: Figure?
    ) {
        let limits = figure.flatMap(\.range)
        self.title = title
        self.unit = unit
        self.limit = limit
        self.isMost = isMost
        value = figure?.value
        size = figure?.size
        self.limits = limits
        isGiven = figure.map { $0.origin != .chats } ?? false
        standing = Self.standing(figure, limits, limit, isMost: isMost)
    }

    /// A share that must be whole is a fact of the chats that there were, and no estimate.
    private static func standing(
        _ figure: Figure?, _ limits: Limits?, _ limit: ExactDecimal, isMost: Bool
    ) -> Standing {
        guard let figure else { return .unknown }
        let isReached = isMost ? figure.value <= limit : figure.value >= limit
        let isWhole = figure.found != nil && [ExactDecimal(0), ExactDecimal(100)].contains(limit)
        let isGiven = figure.origin != .chats || figure.measure.growsWithDays
        if isWhole || isGiven { return isReached ? .met : .missed }
        guard let limits else { return .unclear }
        if isMost {
            return limits.high <= limit.double
                ? .met : limits.low > limit.double ? .missed : .unclear
        }
        return limits.low >= limit.double ? .met : limits.high < limit.double ? .missed : .unclear
    }
}

extension Figure {
    /// What the figure would be on other chats of the same work, at 95 %; nil where it is exact, or
    /// rests on too little to say.
    package var range: Limits? {
        if origin != .chats { return nil }
        if let found, let size {
            let limits = ClopperPearsonInterval.limits(found: found, sampled: size)
            return Limits(low: limits.low * 100, high: limits.high * 100)
        }
        guard let standardError, size.map({ $0 > 1 }) ?? true else { return nil }
        let multiplier =
            size.map { StudentT(degreesOfFreedom: Double($0 - 1)).twoSided(0.95) }
            ?? NormalDistribution.twoSided(0.95)
        let half = multiplier * standardError
        return Limits(low: value.double - half, high: value.double + half)
    }
}

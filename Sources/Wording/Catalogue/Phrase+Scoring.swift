extension Phrase {
    package static let scorecardNegative = Phrase(
        zh: "这里应是不小于 0 的分数", en: "points of 0 or more must stand here")
    package static let scorecardWeightZero = Phrase(
        zh: "维度的分值应大于 0", en: "the weight of a dimension must be above 0")
    package static let scorecardLastBand = Phrase(
        zh: "最后一档应从 0 分起，这样每个分数都有等级",
        en: "the last band must start at 0, so that every score has a grade")

    package static func scorecardMaximum(base: String, highest: String) -> Phrase {
        Phrase(
            zh: "满分上限应在 \(base)（基础分）到 \(highest)（基础分加奖励上限）之间",
            en: "the maximum must lie from \(base) (the base) to \(highest) "
                + "(the base and the bonus cap)")
    }

    package static func scorecardDimensionTwice(_ id: String) -> Phrase {
        Phrase(zh: "维度“\(id)”写了两次", en: "the dimension `\(id)` is given twice")
    }

    package static func scorecardWeights(sum: String, base: String) -> Phrase {
        Phrase(
            zh: "各维度的分值合计是 \(sum)，应等于基础分 \(base)",
            en: "the weights of the dimensions sum to \(sum); they must sum to the base, \(base)")
    }

    package static func scorecardCap(weight: String) -> Phrase {
        Phrase(
            zh: "最多扣分不能超过该维度的分值 \(weight)",
            en: "the cap must not be above the weight of the dimension, \(weight)")
    }

    package static func scorecardBandOrder(better: String) -> Phrase {
        Phrase(
            zh: "等级应从高到低排列，这一档应低于 \(better) 分",
            en: "bands go from the best to the last; this one must start below \(better)")
    }

    package static func scorecardDimensionUnknown(
        _ rule: String, _ dimension: String, known: [String]
    ) -> Phrase {
        Phrase(
            zh: "规则“\(rule)”属于维度“\(dimension)”，但评分卡里没有这个维度；评分卡里有：\(known.joined(separator: "、"))",
            en: "the rule `\(rule)` belongs to the dimension `\(dimension)`, which the scorecard "
                + "does not have; it has: \(known.joined(separator: ", "))")
    }
}

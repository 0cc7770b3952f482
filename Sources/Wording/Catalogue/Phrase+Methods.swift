// Estimates beside the usual ones: shares of findings, the machine on a sample, other methods.
extension Phrase {
    package static let columnError = Phrase(zh: "误差", en: "Error")
    package static let columnCoverage = Phrase(zh: "实际把握", en: "Covers")
    package static let columnUsed = Phrase(zh: "采用", en: "Used")
    package static let measureConfirmed = Phrase(zh: "属实率", en: "Confirmed")
    package static let measurePrevalence = Phrase(zh: "真实问题率", en: "Prevalence")
    package static let measureHuman = Phrase(zh: "只用人工分", en: "People alone")
    package static let measureRegression = Phrase(zh: "回归校正", en: "Regression")
    package static let measurePredicted = Phrase(zh: "以后的均分", en: "To come")
    package static let measurePredictedFitted = Phrase(zh: "以后的均分（λ 由数据定）", en: "To come, fitted λ")
    package static let methodModifiedWilson = Phrase(zh: "修正 Wilson", en: "modified Wilson")

    package static func sampleConfirmed(
        _ sampled: String, findings: String, confirmed: String, _ share: String,
        of population: String?, _ low: String, _ high: String, sure: String
    ) -> Phrase {
        let all =
            population.map { ("放到全部 \($0) 通", "Over all \($0)") } ?? ("长期来看", "In the long run")
        return Phrase(
            zh: "抽查 \(sampled) 通，报出 \(findings) 处，\(confirmed) 处属实（\(share)）。\(all.0)，"
                + "属实的大约占 \(low)–\(high)（\(sure) 把握；同一通里的几处连在一起算，不当作几次独立抽查）。",
            en: "\(sampled) checked, \(confirmed) of \(findings) findings confirmed (\(share)). "
                + "\(all.1), about \(low)–\(high) are right (\(sure) sure; findings of one "
                + "conversation hang together and do not count as separate checks).")
    }

    package static func sampleConfirmedComplete(
        _ sampled: String, findings: String, confirmed: String, _ share: String
    ) -> Phrase {
        Phrase(
            zh: "\(sampled) 通全部检查，没有抽样误差：报出 \(findings) 处，\(confirmed) 处属实（\(share)）。",
            en: "All \(sampled) were checked, no sampling error: \(confirmed) of \(findings) "
                + "findings confirmed (\(share)).")
    }

    package static let sampleConfirmedTooFew = Phrase(
        zh: "样本太少：至少要复核 10 处。", en: "Too few: at least 10 findings must be reviewed.")

    package static func sampleTwoPhase(
        _ population: String, scored: String, reviewed: String, _ mean: String, _ low: String,
        _ high: String, sure: String
    ) -> Phrase {
        Phrase(
            zh: "全部 \(population) 通里抽 \(scored) 通给机器打分，其中 \(reviewed) 通人工复核：均分 \(mean)"
                + "（\(low)–\(high)，\(sure) 把握）。",
            en: "Of all \(population), the machine scored \(scored), of which people reviewed "
                + "\(reviewed): mean \(mean) (\(low)–\(high), \(sure) sure).")
    }

    package static func samplePredicted(
        _ mean: String, _ low: String, _ high: String, sure: String
    ) -> Phrase {
        Phrase(
            zh: "如果以后的会话和这些一样，均分大约 \(mean)（\(low)–\(high)，\(sure) 把握）。",
            en: "If what is to come is like these, its mean is about \(mean) (\(low)–\(high), "
                + "\(sure) sure).")
    }

    /// The bound that auditors know, which is never too high.
    package static func sampleGuaranteed(_ low: String, sure: String) -> Phrase {
        Phrase(
            zh: "审计上最稳妥的说法：均分至少 \(low)（至少 \(sure) 把握，往往偏低很多）。",
            en: "The safest claim, as auditors make it: the mean is at least \(low) (at least "
                + "\(sure) sure, often far too low).")
    }

    package static func sampleTarget(
        _ target: String, allows: String, of population: String, found: String, sampled: String,
        chance: String, isMissed: Bool
    ) -> Phrase {
        Phrase(
            zh: "如果全部 \(population) 通里只有 \(allows) 通有问题（目标 \(target)），抽 \(sampled) 通就碰到 "
                + "\(found) 通或更多的机会是 \(chance)："
                + (isMissed ? "多半没有达到目标。" : "说不准有没有超过目标。"),
            en: "If only \(allows) of all \(population) had problems (target \(target)), "
                + "\(sampled) checked would show \(found) or more with a chance of \(chance): "
                + (isMissed ? "the target is most likely missed." : "nobody can tell from this."))
    }

    package static func samplePartExceeds(part: Int, whole: Int) -> Phrase {
        Phrase(
            zh: "属实的 \(part) 处比报出的 \(whole) 处还多",
            en: "\(part) confirmed are more than the \(whole) findings")
    }

    package static func sampleUnitDiffers(_ id: String, line: Int) -> Phrase {
        Phrase(
            zh: "编号“\(id.prefix(60))”写了几行，内容不同（第一次在第 \(line) 行），都不算",
            en: "`\(id.prefix(60))` stands in several rows that differ (first in line \(line)); "
                + "none of them counts")
    }

    package static let helpEveryMethod = Phrase(
        zh: "把各种算法的结果都列出来，供对照；第一行是采用的", en: "list the result of every method; the first is used")
    package static let helpTrust = Phrase(
        zh: "推算以后时信机器几分（λ，0 到 1）；用上一期定下的值",
        en:
            "how far to trust the machine for what is to come (λ, 0 to 1), as fixed before"
    )
    package static let helpTarget = Phrase(
        zh: "目标问题率，如 5%：说明样本是否与它相符", en: "target rate, such as 5%: tells whether the sample agrees")
    package static let targetUnused = Phrase(
        zh: "--target 只能和一份已知总数 N、不分层、不加权的样本比，其余的没有比",
        en: "--target is held against single samples of known N alone, without strata or weights; "
            + "the others were not judged")

    package static func optionsUnused(_ options: [String]) -> Phrase {
        Phrase(
            zh: "这张表用不上：\(options.joined(separator: "、"))",
            en: "of no use for this sheet: \(options.joined(separator: ", "))")
    }

    package static let helpBands = Phrase(
        zh: "综合得分的等级和下限，从高到低，如 优秀:90,良好:80,合格:60,不合格",
        en: "grades of composite scores with their lower ends, best first, such as "
            + "A:90,B:80,C:60,D")
    package static let helpCoverage = Phrase(
        zh: "综合得分至少要有多少权重的指标",
        en: "weight that must be there for a composite score")
    package static let trustOutside = Phrase(
        zh: "--trust 要在 0 到 1 之间", en: "--trust lies from 0 to 1")
}

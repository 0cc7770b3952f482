// What a sample says about everything it was drawn from.
extension Phrase {
    package static let columnGroup = Phrase(zh: "对象", en: "Of")
    package static let columnEstimate = Phrase(zh: "估计", en: "Estimate")
    package static let columnLowCount = Phrase(zh: "至少几通", en: "At least")
    package static let columnHighCount = Phrase(zh: "至多几通", en: "At most")
    package static let columnMethod = Phrase(zh: "方法", en: "Method")
    package static let measureCorrected = Phrase(zh: "校正后均分", en: "Corrected mean")
    package static let measureMissRate = Phrase(zh: "漏报率", en: "Miss rate")
    package static let methodNotSampled = Phrase(zh: "未抽样", en: "not sampled")
    package static let methodHypergeometric = Phrase(zh: "超几何精确", en: "hypergeometric")
    package static let methodBoundedMean = Phrase(zh: "有界均值", en: "bounded mean")
    package static let methodConservative = Phrase(zh: "保守精确", en: "conservative")

    package static func labelled(_ label: Phrase, _ sentence: Phrase) -> Phrase {
        Phrase(zh: "\(label.zh)：\(sentence.zh)", en: "\(label.en): \(sentence.en)")
    }

    package static func sampleGuessedSize(_ size: String) -> Phrase {
        Phrase(
            zh: "没有写总数：大约代表 \(size) 通（由入样机会推算）。",
            en: "No total is given: these stand for about \(size) (worked out from the chances).")
    }

    package static let sampleSingle = Phrase(
        zh: "有一层只复核了 1 通，看不出这一层内部的波动，范围只能按最坏的波动估算，通常偏宽；每层最好至少复核 2 通。",
        en: "A stratum has a single review, so its spread is not known, and the range assumes the "
            + "worst, which is mostly too wide; review at least two of every stratum.")
    package static let sampleNotDrawn = Phrase(
        zh: "未抽样，无从估计。", en: "Not sampled, so nothing can be said.")
    package static let sampleNothing = Phrase(
        zh: "有一部分没有抽查，未抽样，无从估计。", en: "Part of it was not sampled, so nothing can be said.")

    package static func sampleComplete(_ count: String, found: String, _ share: String) -> Phrase {
        Phrase(
            zh: "\(count) 通全部检查，没有抽样误差：\(found) 通有问题（\(share)）。",
            en: allWere(count, "", "conversation")
                + " checked, no sampling error: \(found) had problems (\(share)).")
    }

    package static func sampleRate(
        _ sampled: String, found: Phrase, of population: String?, _ low: String, _ high: String,
        sure: String
    ) -> Phrase {
        guard let population else {
            return Phrase(
                zh: "抽查 \(sampled) 通，\(found.zh)。长期来看，问题率大约在 \(low) 到 \(high) 之间"
                    + "（\(sure) 把握）。",
                en: "\(sampled) checked, \(found.en). In the long run the rate is about \(low) to "
                    + "\(high) (\(sure) sure).")
        }
        return Phrase(
            zh: "抽查 \(sampled) 通，\(found.zh)。放到全部 \(population) 通，"
                + "有问题的大约在 \(low)–\(high) 通之间（\(sure) 把握）。",
            en: "\(sampled) checked, \(found.en). Of all \(population), about \(low)–\(high) have "
                + "problems (\(sure) sure).")
    }

    /// What was found, with its share.
    ///
    /// - Parameter isWeighted: the share is not that of what was checked, but of what it stands for.
    package static func sampleFound(_ found: String, _ share: String, isWeighted: Bool) -> Phrase {
        isWeighted
            ? Phrase(
                zh: "\(found) 通有问题，折算到全部约占 \(share)",
                en: "\(found) had problems, which stand for about \(share) of all")
            : Phrase(
                zh: "\(found) 通有问题（\(share)）", en: "\(found) had problems (\(share))")
    }

    package static func sampleMeanComplete(_ count: String, _ mean: String) -> Phrase {
        Phrase(
            zh: "\(count) 通全部检查，没有抽样误差，均分 \(mean)。",
            en: allWere(count, "", "conversation")
                + " checked, no sampling error: mean score \(mean).")
    }

    package static func sampleNone(
        _ sampled: String, of population: String?, atMost: String, sure: String
    ) -> Phrase {
        let rest = population.map {
            (
                "\($0) 通里最多可能还有 \(atMost) 通",
                "of \($0), up to \(atMost) may still have some"
            )
        }
        let (zh, en) = rest ?? ("问题率最高可能有 \(atMost)", "the rate may still be up to \(atMost)")
        return Phrase(
            zh: "抽查 \(sampled) 通没有发现问题，但不等于没有：\(zh)（\(sure) 把握）。",
            en: "No problems found in \(sampled), which does not mean none: \(en) (\(sure) sure).")
    }

    package static func sampleAll(
        _ sampled: String, of population: String?, atLeast: String, sure: String
    ) -> Phrase {
        let rest = population.map {
            ("\($0) 通里至少有 \(atLeast) 通", "of \($0), at least \(atLeast) do")
        }
        let (zh, en) = rest ?? ("问题率至少有 \(atLeast)", "the rate is at least \(atLeast)")
        return Phrase(
            zh: "抽查 \(sampled) 通全部有问题：\(zh)（\(sure) 把握）。",
            en: "All \(sampled) checked had problems: \(en) (\(sure) sure).")
    }

    package static func sampleMean(
        _ sampled: String, _ mean: String, of population: String?, _ low: String, _ high: String,
        sure: String
    ) -> Phrase {
        Phrase(
            zh: "抽查 \(sampled) 通，均分 \(mean)；考虑抽样误差，"
                + (population.map { "全部 \($0) 通的" } ?? "长期的")
                + "真实均分大约在 \(low)–\(high)（\(sure) 把握）。",
            en:
                "\(sampled) checked, mean score \(mean); allowing for sampling error, the true mean "
                + (population.map { "of all \($0) " } ?? "in the long run ")
                + "is about \(low)–\(high) (\(sure) sure).")
    }

    package static let sampleWeighted = Phrase(
        zh: "各通入样机会不同，已按权重还原。", en: " Chances were unequal; the weights make up for it.")

    package static func sampleUncorrected(_ population: String, machine: String) -> Phrase {
        Phrase(
            zh: "机器给全部 \(population) 通打了分（均分 \(machine)）；没有人工复核（或有一层没有），无从校正。",
            en: "The machine scored all \(population) (mean \(machine)); nobody reviewed any, or "
                + "none in some stratum, so it cannot be corrected.")
    }

    package static func sampleCorrected(
        _ population: String, machine: String, reviewed: String, surplus: String,
        isTooHigh: Bool, corrected: String, _ low: String, _ high: String, sure: String
    ) -> Phrase {
        Phrase(
            zh: "机器给全部 \(population) 通打了分（均分 \(machine)）；人工复核 \(reviewed) 通，"
                + "机器平均\(isTooHigh ? "多给" : "少给") \(surplus) 分，"
                + "校正后 \(corrected)（\(low)–\(high)，\(sure) 把握）。",
            en: "The machine scored all \(population) (mean \(machine)); people reviewed "
                + "\(reviewed), the machine gives \(surplus) points too "
                + "\(isTooHigh ? "many" : "few") on average, corrected \(corrected) "
                + "(\(low)–\(high), \(sure) sure).")
    }

    /// - Parameters:
    ///   - right: in a hundred.
    ///   - range: the same; nil where everything was reviewed.
    package static func rulePrecision(_ right: String, _ range: (String, String)?) -> Phrase {
        Phrase(
            zh: "这条规则报出的问题，100 条里约 \(right) 条属实"
                + (range.map { "（\($0.0)–\($0.1)）；" } ?? "；"),
            en: "Of 100 that this rule flags, about \(right) are right"
                + (range.map { " (\($0.0)–\($0.1)); " } ?? "; "))
    }

    package static func ruleRecall(_ share: String, _ range: (String, String)?) -> Phrase {
        Phrase(
            zh: "真正的问题它大约抓到 \(share)" + (range.map { "（\($0.0)–\($0.1)）。" } ?? "。"),
            en: "of the real problems it finds about \(share)"
                + (range.map { " (\($0.0)–\($0.1))." } ?? "."))
    }

    package static let ruleRecallUnknown = Phrase(
        zh: "没有抽查未报警的会话，无法知道漏了多少。",
        en: "no unflagged conversation was checked, so nobody knows how many it misses.")

    package static let ruleAllFlagged = Phrase(
        zh: "全部会话都报了警，没有会漏掉的。", en: "it flags every conversation, so it misses none.")

    package static let ruleNoneMissed = Phrase(
        zh: "未报警的全部查过，没有漏报。", en: "all unflagged ones were checked, and none was missed.")

    package static func ruleNothingMissed(
        _ sampled: String, of population: String, atMost: String, sure: String
    ) -> Phrase {
        Phrase(
            zh:
                "未报警的抽查了 \(sampled) 通，没有发现漏报，但不等于没有：\(population) 通里最多可能漏了 \(atMost) 通（\(sure) 把握）。",
            en: "none missed in \(sampled) unflagged ones, which does not mean none: of "
                + "\(population), up to \(atMost) may be missed (\(sure) sure).")
    }

    package static let ruleTooFew = Phrase(
        zh: "样本太少：报警的至少要复核 10 通。", en: "Too few: at least 10 of what it flags must be reviewed.")
}

// Who is better, as far as samples tell.
extension Phrase {
    package static let columnShrunk = Phrase(zh: "收缩后", en: "Shrunk")
    package static let columnBestPlace = Phrase(zh: "名次最好", en: "Best")
    package static let columnWorstPlace = Phrase(zh: "名次最差", en: "Worst")
    package static let columnRankGroup = Phrase(zh: "档", en: "Group")
    package static let columnFunnel = Phrase(zh: "波动", en: "Variation")
    package static let columnByChance = Phrase(zh: "碰巧的机会", en: "By chance")
    package static let columnBeatsFirst = Phrase(zh: "胜第一的机会", en: "Beats first")
    package static let columnAdjusted = Phrase(zh: "按类型折算", en: "Adjusted")
    package static let columnJointBest = Phrase(zh: "整表最好", en: "Joint best")
    package static let columnJointWorst = Phrase(zh: "整表最差", en: "Joint worst")
    package static let columnFitted = Phrase(zh: "拟合后", en: "Fitted")
    package static let helpRankEveryMethod = Phrase(
        zh: "加上别的算法：对整张表同时成立的名次范围、最大似然拟合的问题率",
        en: "add other methods: places that hold for the whole table, rates by maximum likelihood")
    package static let columnMoreToTell = Phrase(zh: "再抽几通", en: "More to tell")
    package static let columnExpected = Phrase(zh: "按类型预期", en: "Expected")
    package static let columnObservedExpected = Phrase(zh: "实际/预期", en: "O/E")
    package static let funnelWithin = Phrase(zh: "正常", en: "normal")
    package static let funnelEdgeHigh = Phrase(zh: "偏高", en: "rather high")
    package static let funnelEdgeLow = Phrase(zh: "偏低", en: "rather low")
    package static let funnelAbove = Phrase(zh: "高于正常波动", en: "above normal")
    package static let funnelBelow = Phrase(zh: "低于正常波动", en: "below normal")
    package static let funnelHigh = Phrase(
        zh: "问题率高于正常波动范围，建议复核原因（不是结论）。",
        en: "The rate is above normal variation; look for the reason (this is no verdict).")
    package static let funnelLow = Phrase(
        zh: "问题率低于正常波动范围，值得看看做对了什么。",
        en: "The rate is below normal variation; worth a look at what goes right.")

    package static let rankTooFewAgents = Phrase(
        zh: "够抽样量的不到两位，不排名。", en: "Fewer than two have enough reviews: no ranks.")

    package static let rankBySample = Phrase(zh: "按目前抽样量", en: "With samples of this size")
    package static let rankByEverything = Phrase(
        zh: "按这么多会话看", en: "With this many conversations")
    package static let variationOfSamples = Phrase(zh: "抽样波动", en: "sampling variation")
    package static let variationByChance = Phrase(zh: "偶然波动", en: "chance")

    package static func rankOneGroup(
        _ opening: Phrase, _ count: String, _ variation: Phrase
    ) -> Phrase {
        Phrase(
            zh: "\(opening.zh)，\(count) 位分不出先后：差距可能只是\(variation.zh)。",
            en: "\(opening.en), the \(count) cannot be put in order: the differences may be "
                + "\(variation.en).")
    }

    package static func rankPartly(_ opening: Phrase) -> Phrase {
        Phrase(
            zh: "\(opening.zh)，分不出清楚的档次，但有些人之间能分出先后：看各人的名次范围。",
            en:
                "\(opening.en) there are no clear groups, but some can be told apart: see the ranges "
                + "of places.")
    }

    package static func rankGroups(_ opening: Phrase, _ count: String) -> Phrase {
        Phrase(
            zh: "\(opening.zh)，能分成 \(count) 档：档与档之间分得出先后，同一档里看名次范围。",
            en:
                "\(opening.en) there are \(count) groups: they are surely apart; within one, look at "
                + "the ranges of places.")
    }

    package static func rankRange(_ opening: Phrase, _ best: String, _ worst: String) -> Phrase {
        Phrase(
            zh: "\(opening.zh)，名次在第 \(best)–\(worst) 名之间",
            en: "\(opening.en), somewhere from place \(best) to \(worst)")
    }

    package static func rankPlace(_ place: String) -> Phrase {
        Phrase(zh: "第 \(place) 名", en: "Place \(place)")
    }

    package static func rankChance(tells size: String) -> Phrase {
        Phrase(
            zh: "；与第 1 名的差距可能只是抽样波动，两人都抽到约 \(size) 通才看得出。",
            en: "; the distance to the first may be sampling variation, about \(size) of each "
                + "would tell.")
    }

    package static func rankChanceOfAll(tells size: String) -> Phrase {
        Phrase(
            zh: "；与第 1 名的差距可能只是偶然波动，两人都积累到约 \(size) 通才看得出。",
            en: "; the distance to the first may be chance; once each has about \(size), it would "
                + "tell.")
    }

    package static let rankFirst = Phrase(zh: "。", en: ".")
    package static let rankTied = Phrase(
        zh: "；与第 1 名不相上下。", en: "; level with the first.")
    package static func rankSure(_ variation: Phrase) -> Phrase {
        Phrase(
            zh: "；与第 1 名的差距不只是\(variation.zh)。",
            en: "; the distance to the first is more than \(variation.en).")
    }

    package static func rankTooFew(_ names: [String], fewest: String) -> Phrase {
        Phrase(
            zh: "样本太少（不到 \(fewest) 通），暂不排名：\(names.joined(separator: "、"))。",
            en: "Too few reviews (under \(fewest)) for a rank: \(names.joined(separator: ", ")).")
    }

    package static let abstractOfRank = Phrase(
        zh: "谁更好：名次范围、分档、收缩后的问题率、正常波动；样本撑不住就不排。",
        en:
            "Who is better, as far as samples tell: ranges of places, groups, shrunken rates, funnel."
    )
    package static let helpRankFrom = Phrase(
        zh: "样本表（CSV 或 JSONL）：agent、n、x；有 type 时按会话类型算预期；- 表示标准输入",
        en: "sample (CSV or JSON Lines): agent, n, x, and type for what the kinds of conversations "
            + "lead to expect; - for stdin")
    package static let helpFewest = Phrase(
        zh: "不到这么多通的不排名", en: "nobody with fewer reviews is ranked")
    package static let rankNeedsCounts = Phrase(
        zh: "排名要有 n 和 x（抽查数和有问题数）两列", en: "ranks need the columns n and x (checked and found)")
    package static let fewestBelowOne = Phrase(zh: "--fewest 至少是 1", en: "--fewest is at least 1")
}

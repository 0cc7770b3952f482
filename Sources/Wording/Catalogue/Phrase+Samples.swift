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

    // Sheets that do not fit.

    package static func sampleColumnsMissing(found: [String]) -> Phrase {
        let names = found.prefix(12)
        return Phrase(
            zh: "看不出是什么样本。要有 n 和 x（抽查数和有问题数），或每通一行的 x（是/否）、value（得分）、"
                + "machine 和 human（机器分和人工分）、findings 和 confirmed（报出数和属实数）；综合得分要有 "
                + "metric、weight 和 points，或 category 和 cap。这里有：\(names.joined(separator: "、"))",
            en: "no sample in these columns. Needed are n and x (checked and found), or one row a "
                + "conversation with x (yes or no), value (a score), machine and human (scores), "
                + "or findings and confirmed; for composite scores metric, weight and points, or "
                + "category and cap. Here are: \(names.joined(separator: ", "))")
    }

    package static let sampleEmpty = Phrase(zh: "表里一行数据都没有", en: "the table has no rows")
    package static let sampleNameless = Phrase(zh: "没有写客服", en: "no agent is named")
    package static func sampleNotCount(_ text: String?) -> Phrase {
        let shown = text.map { String($0.prefix(30)) }
        return Phrase(
            zh: "数量应是 0 以上的整数" + (shown.map { "，这里写的是“\($0)”" } ?? "，这里没有写"),
            en: "a count is a whole number from 0"
                + (shown.map { ", and here stands “\($0)”" } ?? ", and here is none"))
    }

    package static func sampleAllCertain(_ count: Int, population: Int) -> Phrase {
        Phrase(
            zh: "权重（或入样概率）全是 1，等于每通都抽到了，可是只有 \(count) 行，总数却写 \(population)；"
                + "请写实际的入样概率，或者去掉这一列",
            en: "all weights (or chances) are 1, as if everything had been drawn, but there are "
                + "\(count) rows and N is \(population); write the real chances, or leave the "
                + "column out")
    }

    package static let sampleNotChance = Phrase(
        zh: "入样概率应在 0 到 1 之间（权重应不小于 1）",
        en: "a chance lies above 0 and up to 1, a weight at 1 or above")
    /// A two-phase sample in which some strata have too few reviews.
    package static func sampleTwoPhaseShort(_ strata: [String], lacking: Int) -> Phrase {
        let named =
            strata.isEmpty
            ? ("", "")
            : (
                "“\(strata.joined(separator: "、"))”", " (\(strata.joined(separator: ", ")))"
            )
        return Phrase(
            zh: "机器只打了一部分的分时，每一层至少要人工复核 2 通（不足 2 通的全部复核），"
                + "否则不知道这一层的波动；\(named.0)还差，至少再复核 \(lacking) 通",
            en: "where the machine scored a sample only, every stratum takes 2 reviews (or all of "
                + "it), or nobody knows its spread\(named.1); review \(lacking) more at least")
    }

    package static let sampleWeightsUnused = Phrase(
        zh: "入样概率（或权重）只能用于每行一个得分、或每行一通有没有问题的表；这张表用不上它，"
            + "当作等概率来算会有偏差",
        en: "a chance or a weight goes with one score, or one yes or no, a row; here it cannot be "
            + "allowed for, and without it the numbers would mislead")
    package static let sampleNotFlag = Phrase(zh: "这一列应写 是 或 否", en: "this column says yes or no")
    package static let sampleSizesMissing = Phrase(
        zh: "有分层就要有每一层的总数 N，否则不知道各层占多大比重",
        en: "with strata, every one needs its size N, or nobody knows what it counts for")

    package static func rowTwice(first: String) -> Phrase {
        Phrase(zh: "和 \(first) 说的是同一件事，只算前面那一行", en: "\(first) says this already, and counts")
    }

    package static let sampleTwice = Phrase(zh: "这一行写了两次", en: "the same row stands above")
    package static let sampleFlaggedMissing = Phrase(
        zh: "缺少报警会话（flagged 为 是）的那一行", en: "the row of what was flagged is missing")

    package static func sampleFoundExceeds(found: Int, sampled: Int) -> Phrase {
        Phrase(
            zh: "有问题的 \(found) 通比抽查的 \(sampled) 通还多",
            en: "\(found) found are more than the \(sampled) checked")
    }

    package static func sampleNotScore(_ scale: String) -> Phrase {
        Phrase(
            zh: "得分应是 \(scale) 之间的数；别的范围用 --scale 写明",
            en: "a score is a number in \(scale); name another scale with --scale")
    }

    package static func sampleSizesDiffer(_ size: Int, _ other: Int) -> Phrase {
        Phrase(
            zh: "总数 N 写成 \(size)，上面是 \(other)", en: "N is \(size) here and \(other) above")
    }

    package static let abstractOfScore = Phrase(
        zh: "抽样结果说明什么：问题率、均分、机器加人工，各用合适的范围。",
        en: "What a sample says about everything: rates, means, machine and human scores, with "
            + "ranges.")
    package static let helpFrom = Phrase(
        zh: "样本表（CSV 或 JSONL）：agent 加上 n、x，或 x，或 value，或 machine、human，或 findings、confirmed，"
            + "或 metric、weight、points；可有 N、stratum、weight；- 表示标准输入",
        en: "sample (CSV or JSON Lines): agent with n, x, or x, or value, or machine, human, or "
            + "findings, confirmed, or metric, weight, points; N, stratum, weight where known; - "
            + "for stdin")
    package static let shareUnreadable = Phrase(
        zh: "要大于 0、最多 100%，写成 5% 或 0.05 这样", en: "write a share above 0 up to 100%, as 5% or 0.05")
    package static let bandsUnreadable = Phrase(
        zh: "写成 优秀:90,良好:80,合格 这样：下限从高到低，等级不重复，只有最后一个可以不写下限",
        en:
            "write grades as A:90,B:80,C: lower ends fall, no grade stands twice, and only the last "
            + "may go without an end")
    package static let scaleUnreadable = Phrase(
        zh: "写成 低:高，如 0:100，低的在前", en: "write low:high, such as 0:100, the lower end first")
    package static let helpScoreScale = Phrase(
        zh: "得分的两端，默认 0:100", en: "ends of the scale of scores; default 0:100")
    package static let confidenceOutside = Phrase(
        zh: "--confidence 要大于 50%、小于 100%", en: "--confidence is above 50% and below 100%")
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

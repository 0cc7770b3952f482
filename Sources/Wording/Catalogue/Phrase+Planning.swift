// Planning a sample: how many conversations, and what that many would show.
extension Phrase {
    package static let columnSize = Phrase(zh: "抽样数", en: "Sample")
    package static let columnFraction = Phrase(zh: "占全部", en: "Of all")
    package static let columnMargin = Phrase(zh: "误差 ±", en: "Within ±")
    package static let columnChanceToFind = Phrase(zh: "抓到至少一通的机会", en: "Chance to find one")
    package static let columnPower = Phrase(zh: "看出差别的机会", en: "Chance to tell")
    package static let columnPlanned = Phrase(zh: "够用", en: "Enough")

    /// `200 通里抽 66 通`, `抽 385 通`.
    private static func drawing(_ size: String, of population: String?) -> Phrase {
        guard let population else { return Phrase(zh: "抽 \(size) 通", en: "Draw \(size)") }
        return Phrase(zh: "\(population) 通里抽 \(size) 通", en: "Draw \(size) of \(population)")
    }

    package static func planRate(
        _ size: String, of population: String?, margin: String, sure: String
    ) -> Phrase {
        let drawing = drawing(size, of: population)
        return Phrase(
            zh: "\(drawing.zh)：估出来的问题率，误差在 ±\(margin) 个百分点以内（\(sure) 把握）。",
            en: "\(drawing.en): the estimated problem rate is within ±\(margin) points of the true "
                + "one (\(sure) sure).")
    }

    package static let planRateUnknown = Phrase(
        zh: "没有给出预计的问题率，按最坏情况（50%）算；用 --expected 写上以往的问题率，可以少抽。",
        en: "No expected rate was given, so the worst case (50%) is assumed; with --expected and "
            + "the rate of the past, fewer may do.")

    package static func planEndless(largest: String) -> Phrase {
        Phrase(
            zh: "这么小的误差，抽 \(largest) 通也不够；请把误差放宽些",
            en: "so small a margin takes more than \(largest) conversations; allow for a wider one")
    }

    package static func planRateSkewed(_ expected: String) -> Phrase {
        Phrase(
            zh: "预计只会抽到 \(expected) 通有问题的：这么少时，实际范围左右不对称，上边会更宽。",
            en: "Only about \(expected) with a problem are to be expected in the sample: with so "
                + "few, the range is lopsided and reaches farther up.")
    }

    package static func planMean(
        _ size: String, of population: String?, margin: String, spread: String, sure: String
    ) -> Phrase {
        let drawing = drawing(size, of: population)
        return Phrase(
            zh: "\(drawing.zh)：估出来的均分，误差在 ±\(margin) 分以内（\(sure) 把握），前提是单通得分的标准差约为 \(spread) 分。",
            en: "\(drawing.en): the estimated mean score is within ±\(margin) points of the true "
                + "one (\(sure) sure), if scores of single conversations have a standard "
                + "deviation of about \(spread).")
    }

    package static func planDetection(
        _ size: String, of population: String?, rate: String, chance: String
    ) -> Phrase {
        let drawing = drawing(size, of: population)
        return Phrase(
            zh: "\(drawing.zh)：如果问题率达到 \(rate)，至少有 \(chance) 的机会抓到一通。",
            en: "\(drawing.en): if \(rate) have the problem, the chance to find at least one is "
                + "\(chance) or more.")
    }

    package static let planDetectionNothing = Phrase(
        zh: "一通都没抓到，不等于没有问题。", en: "Finding none does not mean that there are none.")

    package static func planComparison(
        _ size: String, _ first: String, _ second: String, power: String, mistaken: String
    ) -> Phrase {
        Phrase(
            zh: "每人抽 \(size) 通：一位的问题率是 \(first)、另一位是 \(second) 时，有 \(power) 的机会看得出差别"
                + "（其实没有差别却误以为有的机会不超过 \(mistaken)）。",
            en: "Draw \(size) of each: where one has a rate of \(first) and the other of "
                + "\(second), the chance to see the difference is \(power) (and \(mistaken) at "
                + "most to see one where there is none).")
    }

    package static let planComparisonEndless = Phrase(
        zh: "比较的是两个人的水平，不只是这一期，所以不因会话总数少而少抽。",
        en: "What is compared is how the two work, not this period alone, so fewer conversations "
            + "in all do not make a smaller sample enough.")

    // What cannot be had, and the least that would do.

    package static func planTooSmall(sample: String, gives: Phrase, needed: String) -> Phrase {
        Phrase(
            zh: "抽 \(sample) 通不够：\(gives.zh)；最少要抽 \(needed) 通。",
            en: "\(sample) are too few: \(gives.en); it takes \(needed) at least.")
    }

    package static func planGivesMargin(_ margin: String, scored: Bool) -> Phrase {
        scored
            ? Phrase(zh: "误差有 ±\(margin) 分", en: "they give ±\(margin) points")
            : Phrase(zh: "误差有 ±\(margin) 个百分点", en: "they give ±\(margin) points")
    }

    package static func planGivesChance(_ chance: String) -> Phrase {
        Phrase(zh: "只有 \(chance) 的机会", en: "they give a chance of \(chance)")
    }

    package static func planSampleExceeds(sample: Int, population: Int) -> Phrase {
        Phrase(
            zh: "要抽 \(sample) 通，但一共只有 \(population) 通",
            en: "\(sample) are more than the \(population) there are")
    }

    package static func planComparisonTooFew(
        population: String, needed: String, first: String, told: String?
    ) -> Phrase {
        Phrase(
            zh: "每人只有 \(population) 通，要 \(needed) 通才够，全查也说不准。"
                + (told.map { "这么多只看得出 \(first) 和 \($0) 以上的差别。" } ?? ""),
            en: "Each has \(population) only and it takes \(needed): not even checking all will "
                + "tell. "
                + (told.map { "So many tell \(first) from \($0) or more only." } ?? ""))
    }

    package static let planSameRates = Phrase(
        zh: "--first 和 --second 一样，没有差别可看",
        en: "--first and --second are the same: there is nothing to tell")
    package static let planCertain = Phrase(
        zh: "--confidence 和 --power 要大于 50%、小于 100%",
        en: "--confidence and --power are above 50% and below 100%")
    package static let planBelowOne = Phrase(
        zh: "--population 和 --sample 至少是 1", en: "--population and --sample are at least 1")
}

// Help texts of `plan`.
extension Phrase {
    package static let abstractOfPlan = Phrase(
        zh: "抽样计划：要抽多少通才说得准。", en: "How many conversations to draw, and what they would tell.")
    package static let abstractOfPlanRate = Phrase(
        zh: "要把问题率估到误差 ±d 以内，得抽多少通。", en: "How many give a problem rate to within ±d.")
    package static let abstractOfPlanMean = Phrase(
        zh: "要把均分估到误差 ±d 分以内，得抽多少通。", en: "How many give a mean score to within ±d points.")
    package static let abstractOfPlanDetect = Phrase(
        zh: "问题率达到 p 时，要抓到至少一通，得抽多少通。",
        en: "How many find at least one if the problem rate is p.")
    package static let abstractOfPlanCompare = Phrase(
        zh: "要看出两位客服的差别，每人得抽多少通。", en: "How many of each tell two agents apart.")
    package static let helpPlanPopulation = Phrase(
        zh: "一共有多少通（compare 是每人多少通）；不写按无限多算",
        en: "how many there are in all (of each, for compare); default: no limit")
    package static let helpPlanConfidence = Phrase(
        zh: "把握，默认 95%", en: "how sure to be; default 95%")
    package static let helpPlanSample = Phrase(
        zh: "打算抽这么多：够不够？不够就以代码 2 结束", en: "draw so many: is it enough? exits with 2 where it is not"
    )
    package static let helpPlanMargin = Phrase(zh: "允许的误差，如 5%", en: "the margin ±d, such as 5%")
    package static let helpPlanExpected = Phrase(
        zh: "预计的问题率，如 10%；不写按最坏的 50% 算",
        en: "expected rate, such as 10%; default: 50%, the worst case")
    package static let helpPlanPoints = Phrase(zh: "允许的误差，多少分", en: "the margin ±d in points")
    package static let helpPlanSpread = Phrase(
        zh: "单通得分的标准差，取自上一期", en: "standard deviation of single scores, from an earlier period")
    package static let helpPlanRate = Phrase(
        zh: "问题率达到多少就要抓到，如 5%", en: "the rate to notice, such as 5%")
    package static let helpPlanFirst = Phrase(zh: "一位的问题率", en: "problem rate of the one")
    package static let helpPlanSecond = Phrase(zh: "另一位的问题率", en: "problem rate of the other")
    package static let helpPlanPower = Phrase(
        zh: "看出差别的机会，默认 80%", en: "chance to see the difference; default 80%")
}

// Whether a rate moves from period to period.
extension Phrase {
    package static let columnPeriod = Phrase(zh: "周期", en: "Period")
    package static let columnSmoothed = Phrase(zh: "走势", en: "Trend")
    package static let columnSmoothedLow = Phrase(zh: "走势下限", en: "Trend low")
    package static let columnSmoothedHigh = Phrase(zh: "走势上限", en: "Trend high")
    package static let columnSmoothedSignal = Phrase(zh: "走势波动", en: "Trend varies")
    package static let columnSum = Phrase(zh: "累计", en: "Sum")
    package static let columnSumSignal = Phrase(zh: "累计报警", en: "Sum says")
    package static let methodExact = Phrase(zh: "精确", en: "exact")

    package static func trendGiven(_ rate: String) -> Phrase {
        Phrase(zh: "与给定的基准 \(rate) 比。", en: "Compared with the baseline given, \(rate).")
    }

    package static func trendBasis(_ rate: String, periods: String, isShort: Bool) -> Phrase {
        Phrase(
            zh: "与基准 \(rate)（\(periods) 期）比。" + (isShort ? "基准不到 20 期，波动范围还不准。" : ""),
            en: "Compared with the baseline, \(rate) over \(periods) periods."
                + (isShort ? " With fewer than 20, the limits are uncertain." : ""))
    }

    /// - Parameter periods: each with its rate.
    package static func trendOutside(_ periods: [(String, String)], isHigh: Bool) -> Phrase {
        Phrase(
            zh: periods.map { "\($0.0) \($0.1)" }.joined(separator: "、")
                + "，\(isHigh ? "高于" : "低于")正常波动范围，建议复核原因（不是结论）。",
            en: periods.map { "\($0.0) with \($0.1)" }.joined(separator: ", ")
                + ": \(isHigh ? "above" : "below") normal variation; look for the reason (this is "
                + "no verdict).")
    }

    package static func trendDrift(from period: String, isHigh: Bool) -> Phrase {
        Phrase(
            zh: "从 \(period) 起，走势\(isHigh ? "偏高" : "偏低")：单看一期不突出，连起来看不像只是波动。",
            en: "From \(period) on the trend is \(isHigh ? "above" : "below") normal variation: no "
                + "single period stands out, together they do.")
    }

    package static func trendSum(from period: String) -> Phrase {
        Phrase(
            zh: "从 \(period) 起，累计来看更像变差了，建议复核原因（不是结论）。",
            en:
                "From \(period) on, all together looks more like the worse rate; look for the reason "
                + "(this is no verdict).")
    }

    package static let trendWithin = Phrase(
        zh: "各期都在正常波动范围内。", en: "Every period is within normal variation.")

    package static func trendNoBaseline(periods: String, needed: String) -> Phrase {
        Phrase(
            zh: "只有 \(periods) 期，没有基准可比：用 --baseline 给出以前的问题率，或用 baseline 列标出基准期，"
                + "或给出多于 \(needed) 期（前 \(needed) 期作基准）",
            en: counted(periods, "period")
                + " and no baseline: give the earlier rate with --baseline, mark "
                + "earlier periods in a column baseline, or bring more than \(needed) (the first "
                + "\(needed) are then the baseline)")
    }

    package static let trendWorseBelow = Phrase(
        zh: "--worse 应大于 --baseline", en: "--worse is above --baseline")

    package static let trendFlatBaseline = Phrase(
        zh: "基准期一通问题也没有（或全是问题），定不出波动范围：用 --baseline 给出长期的问题率",
        en:
            "the baseline has no problem, or nothing else, and gives no limits: give a long-run rate "
            + "with --baseline")
    package static let trendNothing = Phrase(
        zh: "所有周期都是基准期，没有要判断的", en: "every period is baseline; none is left to judge")
    package static let trendPeriodMissing = Phrase(zh: "没有写周期", en: "no period is named")
    package static let trendRateOutside = Phrase(
        zh: "--baseline 和 --worse 要小于 100%", en: "--baseline and --worse are below 100%")

    package static func trendColumnsMissing(found: [String]) -> Phrase {
        Phrase(
            zh: "走势要有 period、n、x（周期、抽查数、有问题数）三列，这里有：\(found.prefix(12).joined(separator: "、"))",
            en: "a trend needs the columns period, n and x (checked and found); here are: "
                + found.prefix(12).joined(separator: ", "))
    }

    package static let abstractOfTrend = Phrase(
        zh: "问题率是真的在变，还是正常波动：p 图、EWMA，与基准期比。",
        en: "Whether a rate moves or only varies: p-chart and EWMA against a baseline.")
    package static let helpTrendFrom = Phrase(
        zh: "各期数量（CSV 或 JSONL，从早到晚）：agent、period、n、x，可有 baseline（是/否）；- 表示标准输入",
        en: "counts by period (CSV or JSON Lines, oldest first): agent, period, n, x, and baseline "
            + "(yes or no) where marked; - for stdin")
    package static let helpTrendBaseline = Phrase(
        zh: "以前的问题率；不写则取 baseline 列标出的周期，或前 20 期",
        en: "rate of an earlier time; default: the periods marked, or the first 20")
    package static let helpTrendWorse = Phrase(
        zh: "想尽早发现的更差的问题率：加上累计（CUSUM）", en: "a worse rate to notice soon: adds cumulative sums")
}

// Pictures on pages of statistics.
extension Phrase {
    package static let answerPageTitle = Phrase(zh: "抽样统计", en: "What samples tell")
    package static let chartSeries = Phrase(zh: "长期、一批接一批", en: "a long series of lots")
    package static let chartLot = Phrase(zh: "只看这一批", en: "this lot alone")
    package static let chartLimit = Phrase(zh: "AQL 处", en: "at the AQL")
    package static let chartGood = Phrase(zh: "好的一批", en: "a good lot")
    package static let chartBad = Phrase(zh: "差的一批", en: "a bad lot")
    package static let chartNeeded = Phrase(zh: "够用的抽样数", en: "enough")
    package static let chartSample = Phrase(zh: "打算抽的数", en: "as thought of")

    package static func chartPassing(sampled: String, accept: String) -> Phrase {
        Phrase(
            zh: "抽 \(sampled) 通、\(accept) 通及以下接收：各种问题率被接收的机会",
            en: "Draw \(sampled), accept up to \(accept): the chance to pass, by rate")
    }

    package static let chartFunnel = Phrase(
        zh: "各人问题率与正常波动范围", en: "Rates and the range of normal variation")
    package static let chartCommon = Phrase(zh: "大家的问题率", en: "the common rate")
    package static let chartUsual = Phrase(zh: "20 次里 19 次在内", en: "19 of 20 lie inside")
    package static let chartWide = Phrase(zh: "约千分之二到三在外", en: "2 to 3 in 1000 lie outside")
    package static let chartInside = Phrase(zh: "正常波动", en: "normal variation")
    package static let chartOwn = Phrase(zh: "本人", en: "this agent")
    package static let chartOutside = Phrase(zh: "波动之外", en: "outside it")

    package static func chartTrend(_ name: String) -> Phrase {
        Phrase(
            zh: name.isEmpty ? "各期问题率" : "\(name)：各期问题率",
            en: name.isEmpty ? "Rates by period" : "\(name): rates by period")
    }

    package static let chartPeriod = Phrase(zh: "第几期", en: "Period")
    package static let chartRate = Phrase(zh: "当期", en: "rate")
    package static let chartSmoothed = Phrase(zh: "走势（EWMA）", en: "trend (EWMA)")
    package static let chartLimits = Phrase(zh: "正常波动范围", en: "normal variation")
    package static let helpPage = Phrase(
        zh: "同时写成一页 HTML，带图", en: "also write it as an HTML page with pictures")
}

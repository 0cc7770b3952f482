// Sheets of samples that do not fit.
extension Phrase {
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

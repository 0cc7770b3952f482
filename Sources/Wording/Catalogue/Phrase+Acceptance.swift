// Acceptance sampling: GB/T 2828.1 and two-point plans.
extension Phrase {
    package static let columnInspection = Phrase(zh: "检验", en: "Inspection")
    package static let columnLetter = Phrase(zh: "字码", en: "Letter")
    package static let columnAcceptance = Phrase(zh: "接收数 Ac", en: "Ac")
    package static let columnRejection = Phrase(zh: "拒收数 Re", en: "Re")
    package static let columnFull = Phrase(zh: "全查", en: "All")
    package static let columnPassesAtLimit = Phrase(zh: "AQL 处接收机会", en: "Passes at AQL")
    package static let columnPassesRarely = Phrase(
        zh: "接收机会 10% 的问题率", en: "Rate passing 10%")
    package static let columnRate = Phrase(zh: "问题率", en: "Rate")
    package static let columnPerHundred = Phrase(zh: "每百通问题数", en: "Per 100")
    package static let columnPasses = Phrase(zh: "接收的机会", en: "Passes")
    package static let columnLotMarked = Phrase(zh: "这一批有问题", en: "Bad in this lot")
    package static let columnLotPasses = Phrase(zh: "只看这一批", en: "This lot alone")

    package static let inspectionNormal = Phrase(zh: "正常检验", en: "normal")
    package static let inspectionTightened = Phrase(zh: "加严检验", en: "tightened")
    package static let inspectionReduced = Phrase(zh: "放宽检验", en: "reduced")

    package static func inspectionLevel(_ name: String) -> Phrase {
        name.hasPrefix("S")
            ? Phrase(zh: "特殊水平 \(name)", en: "special level \(name)")
            : Phrase(zh: "一般水平 \(name)", en: "general level \(name)")
    }

    package static func lotPlan(
        level: Phrase, limit: String, inspection: Phrase, lot: String, sampled: String
    ) -> Phrase {
        Phrase(
            zh:
                "按 GB/T 2828.1（\(level.zh)，AQL \(limit)，\(inspection.zh)）：一批 \(lot) 通，抽 \(sampled) 通，",
            en: "GB/T 2828.1 = ISO 2859-1 (\(level.en), AQL \(limit), \(inspection.en)): of a lot "
                + "of \(lot) draw \(sampled); ")
    }

    /// - Parameter counted: problems, of which a conversation may have several, instead of
    ///   conversations.
    package static func lotAcceptance(_ accept: Int, counted: Bool) -> Phrase {
        let unit = counted ? "处" : "通"
        if accept == 0 {
            return Phrase(
                zh: "一\(unit)问题都没有才接收。", en: "accept only if nothing is wrong.")
        }
        return Phrase(
            zh: "\(accept) \(unit)及以下接收，\(accept + 1) \(unit)及以上不接收。",
            en: "accept with up to \(accept)\(counted ? " problems" : ""), do not with "
                + "\(accept + 1) or more.")
    }

    package static func joined(_ first: Phrase, _ second: Phrase) -> Phrase {
        Phrase(zh: first.zh + second.zh, en: first.en + second.en)
    }

    package static let lotOfOne = Phrase(
        zh: "一批只有 1 通，标准的表从 2 通开始：直接检查，没有问题才接收。",
        en: "The tables begin with lots of 2: check the one, and accept it if nothing is wrong.")
    package static let lotFull = Phrase(
        zh: "抽样数达到批量，等于全查。", en: "The plan asks for as many as there are: check all.")

    package static func lotLetterMoved(from initial: String, to letter: String) -> Phrase {
        Phrase(
            zh: "批量对应字码 \(initial)，表中是箭头，改用字码 \(letter)，样本量和接收数一起改。",
            en: "The lot has the letter \(initial); an arrow leads to \(letter), for the sample "
                + "and Ac alike.")
    }

    package static func lotDecision(_ found: String, accepted: Bool, counted: Bool) -> Phrase {
        let unit = counted ? "处问题" : "通有问题"
        return accepted
            ? Phrase(
                zh: "本批 \(found) \(unit)，接收。接收≠没有问题。",
                en: "\(found) in this lot: accepted. Accepted does not mean free of problems.")
            : Phrase(zh: "本批 \(found) \(unit)，不接收。", en: "\(found) in this lot: not accepted.")
    }

    package static func lotChances(
        limit: String, passes: String, refusedOneIn: String, zero: Bool
    ) -> Phrase {
        Phrase(
            zh: "AQL 不是允许的问题率：真实水平正好在 AQL \(limit) 时，有 \(passes) 的机会接收"
                + (zero ? "，也就是大约每 \(refusedOneIn) 批就有一批不接收（接收数为 0 的方案都这样）。" : "。"),
            en: "The AQL is no allowed rate: work that is exactly at \(limit) passes with a chance "
                + "of \(passes)"
                + (zero
                    ? ", so about one lot in \(refusedOneIn) is refused, as with any plan of Ac 0."
                    : "."))
    }

    package static let lotNotEstimate = Phrase(
        zh: "只用来判一批过不过，不是对问题率的估计；只有一批时，用两点方案（plan two-point）更合适。",
        en: "This decides about lots in a series and is no estimate; for a single lot a two-point "
            + "plan (`plan two-point`) suits better.")

    package static func lotFoundExceeds(found: Int, sampled: Int) -> Phrase {
        Phrase(
            zh: "发现 \(found) 通，比抽的 \(sampled) 通还多",
            en: "\(found) found are more than the \(sampled) drawn")
    }

    package static func twoPointPlan(
        _ size: String, of population: String?, accept: String
    ) -> Phrase {
        let whole = population.map { ($0 + " 通里", " of \($0)") } ?? ("", "")
        return Phrase(
            zh: "\(whole.0)抽 \(size) 通，"
                + (accept == "0" ? "一通有问题都没有才接收。" : "\(accept) 通及以下接收，再多就不接收。"),
            en: "Draw \(size)\(whole.1); "
                + (accept == "0"
                    ? "accept only if nothing is wrong."
                    : "accept with up to \(accept), do not with more."))
    }

    package static func twoPointChances(
        good: Phrase, goodPasses: String, bad: Phrase, badPasses: String
    ) -> Phrase {
        Phrase(
            zh: "问题率 \(good.zh) 的有 \(goodPasses) 的机会被接收，\(bad.zh) 的只有 \(badPasses)。",
            en: "A rate of \(good.en) passes with a chance of \(goodPasses), one of \(bad.en) with "
                + "\(badPasses).")
    }

    /// A rate as the whole number of conversations that it is in a lot.
    package static func rateInLot(_ rate: String, _ marked: String, of lot: String) -> Phrase {
        Phrase(
            zh: "\(rate)（折成 \(lot) 通里 \(marked) 通）", en: "\(rate) (as \(marked) of \(lot))")
    }

    package static func twoPointSame(good: String, bad: String, lot: String) -> Phrase {
        Phrase(
            zh: "一批只有 \(lot) 通时，\(good) 和 \(bad) 折成通数是一样的，分不开；请放宽两个问题率，或把几批合起来",
            en: "in a lot of \(lot), \(good) and \(bad) are the same number of conversations; set "
                + "the rates farther apart or join lots")
    }

    package static func twoPointEndless(largest: String) -> Phrase {
        Phrase(
            zh: "抽 \(largest) 通以内没有这样的方案；请把两个问题率拉开些",
            en: "there is no such plan with up to \(largest) conversations; set the rates farther "
                + "apart")
    }

    package static let twoPointOrder = Phrase(
        zh: "应是 --good 小于 --bad，--bad-passes 小于 --good-passes，且 --bad 小于 100%",
        en: "--good is below --bad, --bad-passes below --good-passes, and --bad below 100%")
    package static let lotBelowOne = Phrase(zh: "--lot 至少是 1", en: "--lot is at least 1")
    package static let foundBelowZero = Phrase(zh: "--found 至少是 0", en: "--found is at least 0")

    package static let abstractOfPlanLot = Phrase(
        zh: "GB/T 2828.1（ISO 2859-1）一次抽样：抽多少通，几通以下接收。",
        en: "GB/T 2828.1 (ISO 2859-1) single sampling: how many to draw, when to accept.")
    package static let abstractOfPlanTwoPoint = Phrase(
        zh: "两点方案：好的多半通过、差的多半拦下的最小方案。",
        en: "The smallest plan that passes good lots and stops bad ones.")
    package static let helpLot = Phrase(zh: "一批多少通", en: "conversations in the lot")
    package static let helpLevel = Phrase(
        zh: "检验水平：S-1 到 S-4、I、II、III", en: "inspection level: S-1 to S-4, I, II, III")
    package static let helpLimit = Phrase(
        zh: "接收质量限，标准的 26 个值之一，如 2.5", en: "acceptance quality limit, one of the 26 of the standard"
    )
    package static let helpSeverity = Phrase(
        zh: "宽严：normal 正常、tightened 加严、reduced 放宽",
        en: "normal, tightened or reduced inspection")
    package static let helpLotFound = Phrase(
        zh: "样本里有问题的通数，据此判定", en: "problems in the sample, to decide about the lot")
    package static let helpCurve = Phrase(
        zh: "改为列出各种问题率被接收的机会", en: "instead list the chance to pass at various rates")
    package static let helpGood = Phrase(zh: "算好的问题率，如 1%", en: "a good rate, such as 1%")
    package static let helpGoodPasses = Phrase(
        zh: "好的至少有这么大机会通过，默认 95%", en: "least chance that it passes; default 95%")
    package static let helpBad = Phrase(zh: "算差的问题率，如 8%", en: "a bad rate, such as 8%")
    package static let helpBadPasses = Phrase(
        zh: "差的最多有这么大机会通过，默认 10%", en: "greatest chance that it passes; default 10%")
    package static let helpTwoPointPopulation = Phrase(
        zh: "单独一批的通数；不写按长期生产算", en: "size of a single lot; default: a long series")
}

// A series of lots.
extension Phrase {
    package static let columnLotName = Phrase(zh: "批次", en: "Lot")
    package static let columnLot = Phrase(zh: "批量", en: "Size")
    package static let columnProblemCount = Phrase(zh: "有问题", en: "Found")
    package static let columnAccepted = Phrase(zh: "接收", en: "Accepted")
    package static let columnSwitchingScore = Phrase(zh: "转移得分", en: "Score")
    package static let columnNext = Phrase(zh: "下一批", en: "Next lot")
    package static let inspectionStopped = Phrase(zh: "停止检验", en: "stopped")

    package static func seriesNext(_ inspection: Phrase) -> Phrase {
        Phrase(zh: "下一批：\(inspection.zh)。", en: "The next lot: \(inspection.en) inspection.")
    }

    package static let seriesMayReduce = Phrase(
        zh: "转移得分已到 30：负责人同意的话（approved 一列写“是”），下一批可以改用放宽检验。",
        en: "The score has reached 30: where whoever is in charge agrees (yes in the column "
            + "`approved`), the next lot may have reduced inspection.")
    package static let seriesStopped = Phrase(
        zh: "加严检验下已有 5 批不接收：停止检验，先整改；整改后在那一批的“恢复”一列写“是”，从加严检验重新开始。",
        en: "Five lots were refused under tightened inspection: stop and correct the cause; then "
            + "write yes into the column `resumed` of the lot that goes on, with tightened "
            + "inspection.")
    package static let seriesStoppedBefore = Phrase(
        zh: "此前检验已停止，这一批没有写明已整改恢复，后面的不再判定",
        en: "inspection had stopped before, and the row does not say that it was resumed; nothing "
            + "from here on is judged")
    package static let lotColumnsMissing = Phrase(
        zh: "要有 lot（批量）和 found（样本里有问题的通数）两列，每批一行，先旧后新",
        en: "columns `lot` (size) and `found` (problems in its sample) are needed, one row a lot, "
            + "the oldest first")
    package static let lotUnreadable = Phrase(
        zh: "批量应是 1 以上的整数，有问题的通数应是 0 以上的整数；后面的批次取决于这一批，未判定",
        en: "the size is a whole number from 1, the problems found one from 0; later lots depend "
            + "on this one, so none was judged")
    package static let abstractOfPlanSeries = Phrase(
        zh: "GB/T 2828.1 转移规则：一批批历史看下来，下一批正常、加严还是放宽。",
        en: "The switching rules of GB/T 2828.1 over a history of lots.")
    package static let helpLots = Phrase(
        zh: "历次批次（CSV 或 JSONL）：lot、found 两列，可有 name、steady、approved、resumed；- 表示标准输入",
        en: "lots so far (CSV or JSON Lines): lot, found and, if known, name, steady, approved, "
            + "resumed; - for stdin")
}

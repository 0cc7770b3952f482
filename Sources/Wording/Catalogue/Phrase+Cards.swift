// Mistakes in the files of performance cards, and in the files beside the chats.
extension Phrase {
    package static func cardWeights(sum: String) -> Phrase {
        Phrase(zh: "权重合计是 \(sum)，应等于 100", en: "the weights sum to \(sum); they must sum to 100")
    }

    package static func cardNobodyAssesses(_ item: String) -> Phrase {
        Phrase(
            zh: "项目“\(item)”要靠评价，但没有写 assessment（谁来评、评什么）",
            en: "the item `\(item)` is assessed, but `assessment` says by nobody")
    }

    package static let cardItemWay = Phrase(
        zh: "每一项只能写 measure、deductions、assessment 三者之一",
        en: "an item has exactly one of measure, deductions and assessment")
    package static let cardItemNoMeasure = Phrase(
        zh: "floor 和 goal 要和 measure 一起写", en: "floor and goal belong to a measure")
    package static let cardTeamGoal = Phrase(
        zh: "goal: team 只能用于数量或金额，而且 floor 要写 0",
        en: "goal: team is for counts and amounts, with floor 0")
    package static let cardGoalIsFloor = Phrase(
        zh: "goal 和 floor 相同，分不出好坏", en: "goal and floor are the same and tell nothing")
    package static let cardTargetLimit = Phrase(
        zh: "at_most 和 at_least 要写一个，也只能写一个", en: "write one of at_most and at_least")
    package static let cardAboveZero = Phrase(
        zh: "这里应是大于 0 的分数", en: "points above 0 must stand here")

    package static func cardTwice(_ id: String) -> Phrase {
        Phrase(zh: "“\(id)”写了两次", en: "`\(id)` is given twice")
    }

    /// In what a figure of a card must be written.
    package enum FigureUnit: Sendable {
        case plain
        case percent
        case seconds
    }

    package static func cardFigureUnit(_ text: String, _ unit: FigureUnit) -> Phrase {
        switch unit {
        case .plain:
            Phrase(
                zh: "“\(text)”应是一个数，不带单位，如 85", en: "`\(text)` must be a plain number such as 85")
        case .percent:
            Phrase(zh: "“\(text)”应是百分数，如 95 %", en: "`\(text)` must be a percentage such as 95 %")
        case .seconds:
            Phrase(
                zh: "“\(text)”应是时长，如 30 s、2 min、24 h",
                en: "`\(text)` must be a time such as 30 s, 2 min or 24 h")
        }
    }

    package static let sheetOfFigures = Phrase(zh: "指标", en: "figures")
    package static let sheetOfRecords = Phrase(
        zh: "奖励、扣分、处罚登记", en: "bonuses, deductions and penalties")
    package static let sheetOfAssessments = Phrase(zh: "评价表", en: "assessments")
    package static let cardAsksNobody = Phrase(
        zh: "这张卡没有写 assessment，用不上评价表", en: "this card has no `assessment`, so forms are of no use")

    package static func agentColumnMissing(_ found: [String]) -> Phrase {
        Phrase(
            zh: "缺少 agent（客服）一列；有的列：\(found.joined(separator: "、"))",
            en: "there is no column agent; the columns are: \(found.joined(separator: ", "))")
    }

    package static func agentUnknown(_ name: String, known: [String]) -> Phrase {
        let hint = nearest(to: name, in: known)
        return Phrase(
            zh: "这些会话里没有客服“\(name)”" + (hint.map { "，是不是“\($0)”？" } ?? "；") + "这一行不计",
            en: "none of the chats is by the agent `\(name)`"
                + (hint.map { ", did you mean `\($0)`? " } ?? "; ") + "This row does not count")
    }

    package static func agentNameShared(_ name: String, ids: [String]) -> Phrase {
        Phrase(
            zh: "有几位客服都叫“\(name)”，请写编号：\(ids.joined(separator: "、"))",
            en: "several agents are called `\(name)`; write the id: \(ids.joined(separator: ", "))")
    }

    package static let rowDateMissing = Phrase(zh: "没有写日期", en: "no date is given")

    package static func rowDateUnreadable(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”不是日期，应如 2026-10-31", en: "`\(text)` is no date; write 2026-10-31")
    }

    package static let figureLeftBefore = Phrase(
        zh: "离职日期早于入职日期，这一行不算", en: "left before joining; the row does not count")

    package static func figureColumnsMissing(_ found: [String]) -> Phrase {
        Phrase(
            zh: "指标表要有 agent、measure、value、source、date 几列；有的列：\(found.joined(separator: "、"))",
            en: "figures need the columns agent, measure, value, source and date; there are: "
                + found.joined(separator: ", "))
    }

    package static let figureValueMissing = Phrase(zh: "没有写数值", en: "no value is given")
    package static let figureSourceMissing = Phrase(
        zh: "没有写来源（source）：每个外部数据都要说得出是哪里来的",
        en: "no source is given: every figure from outside must say where it comes from")

    package static func figureUnreadable(_ text: String, _ measure: Phrase) -> Phrase {
        Phrase(
            zh: "“\(text)”不能作为\(measure.zh)：比率写成 45%，金额和分数写成数字，不能小于 0，比率和分数不超过 100",
            en: "`\(text)` cannot be read as \(measure.en): shares as 45%, amounts and points as "
                + "numbers, none below 0, shares and points up to 100")
    }

    package static func figureCountedHere(_ measure: Phrase, given: [String]) -> Phrase {
        Phrase(
            zh: "\(measure.zh)由会话直接算出，不从表里读；可以写：\(given.joined(separator: "、"))",
            en: "\(measure.en) is counted from the chats; a file may give: "
                + given.joined(separator: ", "))
    }

    package static func recordColumnsMissing(_ found: [String]) -> Phrase {
        Phrase(
            zh: "登记表要有 agent、item、reason、date 几列；有的列：\(found.joined(separator: "、"))",
            en: "records need the columns agent, item, reason and date; there are: "
                + found.joined(separator: ", "))
    }

    package static let recordItemMissing = Phrase(zh: "没有写项目", en: "no item is given")
    package static let recordReasonMissing = Phrase(
        zh: "没有写原因：扣分、奖励、处罚都要有原因", en: "no reason is given: every record needs one")

    package static func recordPointsUnreadable(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”应是 0 到 100 之间的分数（扣分也写正数）",
            en: "`\(text)` must be points above 0 and up to 100 (deductions too)")
    }

    package static func recordPointsAbove(_ points: String, most: String) -> Phrase {
        Phrase(
            zh: "\(points) 超过绩效卡上这一项的 \(most) 分，这一行不计",
            en: "\(points) is above the card's \(most) for this; the row does not count")
    }

    package static func recordOutsideMonth(_ date: String) -> Phrase {
        Phrase(
            zh: "\(date) 不在报告的时间里，这一行不计",
            en: "\(date) is not in the time of the report; this row does not count")
    }

    package static func assessmentColumnsMissing(_ found: [String]) -> Phrase {
        Phrase(
            zh: "评价表要有 agent、eye、criterion、points、by 几列；有的列：\(found.joined(separator: "、"))",
            en: "forms need the columns agent, eye, criterion, points and by; there are: "
                + found.joined(separator: ", "))
    }

    package static let assessmentEyeMissing = Phrase(
        zh: "没有写评价人身份（eye）", en: "the eye (who assesses) is not given")
    package static let assessmentNameless = Phrase(
        zh: "没有写评价人（by）", en: "it is not said by whom")

    package static func assessmentTooMany(_ points: String, most: String) -> Phrase {
        Phrase(
            zh: "“\(points)”应是 0 到 \(most) 之间的分数（这一项满分 \(most)），最多两位小数",
            en:
                "`\(points)` must be from 0 to \(most), the points of the criterion, with up to two "
                + "decimals")
    }

    package static func assessmentOfOthers(_ by: String, _ agent: String) -> Phrase {
        Phrase(
            zh: "\(by) 不是 \(agent) 本人，不能填本人（self）的评价，整份不计",
            en: "\(by) is not \(agent) and cannot fill the form of `self`; it does not count")
    }

    package static func assessmentOfSelf(_ agent: String) -> Phrase {
        Phrase(
            zh: "\(agent) 评自己只能用本人（self）的身份，整份不计",
            en: "\(agent) may assess \(agent) as `self` only; this form does not count")
    }

    package static func assessmentSecondEye(_ by: String, _ agent: String) -> Phrase {
        Phrase(
            zh: "\(by) 对 \(agent) 已经交过一份评价：一个人只算一双眼睛，这一份不计",
            en:
                "\(by) has assessed \(agent) already: one person is one eye; this form does not count"
        )
    }

    package static func assessmentIncomplete(
        _ agent: String, _ by: String, _ missing: [Phrase]
    ) -> Phrase {
        Phrase(
            zh: "\(by) 对 \(agent) 的评价缺 \(missing.map(\.zh).joined(separator: "、"))，整份不计",
            en: "the form of \(by) on \(agent) lacks \(missing.map(\.en).joined(separator: ", ")); "
                + "it does not count")
    }

    package static func monthWithoutChats(
        _ month: String, from: String?, to: String?
    ) -> Phrase {
        let zh = from.map { "档案里的会话从 \($0) 到 \(to ?? $0)" } ?? "档案里没有带时间的客服会话"
        let en =
            from.map { "the archive holds chats from \($0) to \(to ?? $0)" }
            ?? "the archive holds no chats of agents with times"
        return Phrase(
            zh: "\(month) 没有会话，出不了绩效卡；\(zh)",
            en: "\(month) has no chats, so there are no cards; \(en)")
    }

    package static let monthOrYear = Phrase(
        zh: "请写 --month 或 --year，二者选一", en: "give one of --month and --year")
    package static let cardWithoutYear = Phrase(
        zh: "这张卡没有写 year（平时、月度、年度各占多少），出不了年度汇总",
        en: "this card has no `year` (what checks, monthly reviews and the annual review count for)"
    )
    package static let helpYear = Phrase(
        zh: "哪一年的年度汇总，如 2026；--assessments 这时是年度评价",
        en: "the annual summary of which year, such as 2026; --assessments are its annual review")
    package static let monthNotDates = Phrase(
        zh: "绩效卡按 --month 整月计算，不用 --since 和 --until",
        en: "cards are of a whole --month; --since and --until do not go with it")

    package static let abstractOfReport = Phrase(
        zh: "绩效卡：一个月的得分、分档、目标、要改的问题、辅导单和考核记录表。",
        en:
            "Performance cards: a month's scores, groups, targets, what to fix, coaching sheets and "
            + "record forms.")
    package static let helpCard = Phrase(
        zh: "绩效卡：自带的名字（pre-sale、after-sale、virtue、qa）或自己的文件",
        en: "the card: a shipped one (pre-sale, after-sale, virtue, qa) or a file")
    package static let helpMonth = Phrase(zh: "哪个月，如 2026-10", en: "which month, such as 2026-10")
    package static let helpFigures = Phrase(
        zh: "会话之外的指标（CSV：agent、measure、value、source、date）；入离职日期写 measure 为 joined、left；可写多次",
        en: "figures that the chats do not know (CSV: agent, measure, value, source, date); joined "
            + "and left are days; may be repeated")
    package static let helpRecords = Phrase(
        zh: "登记的扣分、奖励、处罚（CSV：agent、item、points、reason、date、by）；可写多次",
        en:
            "deductions, bonuses and penalties (CSV: agent, item, points, reason, date, by); may be "
            + "repeated")
    package static let helpAssessments = Phrase(
        zh: "评价表，每位评价人一个文件（CSV：agent、eye、criterion、points、by）；可写多次",
        en:
            "assessments, one file of each assessor (CSV: agent, eye, criterion, points, by); may be "
            + "repeated")
    package static let helpReportOut = Phrase(
        zh:
            "结果文件夹：report.html、report.xlsx、cards.csv、cards.json、items.csv、figures.csv、targets.csv、chats.csv；年度：year.html、year.xlsx、year.csv、year.json",
        en:
            "folder for report.html, report.xlsx, cards.csv, cards.json, items.csv, figures.csv, targets.csv and "
            + "chats.csv; of a year: year.html, year.xlsx, year.csv and year.json")
}

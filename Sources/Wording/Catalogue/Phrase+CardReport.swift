// The monthly report of performance: titles and columns.
extension Phrase {
    package static func cardReportTitle(_ month: String) -> Phrase {
        Phrase(zh: "\(month) 客服绩效报告", en: "Performance report \(month)")
    }

    package static let sheetCards = Phrase(zh: "绩效卡", en: "Cards")
    package static let sheetItems = Phrase(zh: "逐项得分", en: "Items")
    package static let sheetFigures = Phrase(zh: "全部指标", en: "Figures")
    package static let sheetTargets = Phrase(zh: "目标", en: "Targets")
    package static let sheetProblems = Phrase(zh: "最常见的十个问题", en: "Ten most frequent problems")
    package static let sheetTrends = Phrase(zh: "在变多或变少的问题", en: "Problems that rise or fall")
    package static let sheetFacts = Phrase(zh: "多人答错的知识", en: "Facts that confuse several")
    package static let sheetCoaching = Phrase(zh: "辅导单", en: "Coaching")
    package static let sheetChats = Phrase(zh: "会话明细", en: "Chats")
    package static let sheetRecords = Phrase(zh: "考核记录表", en: "Record forms")
    package static let sheetYear = Phrase(zh: "年度汇总", en: "Year")
    package static let cardFixing = Phrase(zh: "要改什么", en: "What to fix")

    package static let columnWeightRanged = Phrase(zh: "范围含权重", en: "Weight with a range")
    package static let cardTotal = Phrase(zh: "总分", en: "Total")
    package static let cardGroup = Phrase(zh: "奖励档", en: "Group")
    package static let cardScaled = Phrase(zh: "折算", en: "scaled")
    package static let cardMeasure = Phrase(zh: "指标", en: "Measure")
    package static let cardValue = Phrase(zh: "实际", en: "Actual")
    package static let cardGoal = Phrase(zh: "满分线", en: "Full marks at")
    package static let cardWeighted = Phrase(zh: "计入总分", en: "Counts")
    package static let cardBasis = Phrase(zh: "依据", en: "Rests on")
    package static let cardUnit = Phrase(zh: "单位", en: "Unit")
    package static let cardSize = Phrase(zh: "样本数", en: "Out of")
    package static let cardSource = Phrase(zh: "来源", en: "Source")
    package static let cardDate = Phrase(zh: "日期", en: "Date")
    package static let cardScaledDays = Phrase(zh: "折算天数", en: "Days there")
    package static let cardTeam = Phrase(zh: "全队", en: "Team")
    package static let cardLimit = Phrase(zh: "要求", en: "Limit")
    package static let cardResult = Phrase(zh: "结果", en: "Result")
    package static let columnTarget = Phrase(zh: "目标", en: "Target")
    package static let columnTitleOfItem = Phrase(zh: "名称", en: "Title")
    package static let cardStart = Phrase(zh: "开始", en: "Began")
    package static let cardShop = Phrase(zh: "店铺", en: "Shop")
    package static let cardProduct = Phrase(zh: "商品", en: "Product")
    package static let cardKind = Phrase(zh: "类型", en: "Kind")
    package static let cardReplies = Phrase(zh: "回复次数", en: "Replies")
    package static let cardRating = Phrase(zh: "客户评分", en: "Rating")
    package static let cardRules = Phrase(zh: "扣分的规则", en: "Rules broken")
    package static let cardYes = Phrase(zh: "是", en: "yes")
    package static let cardNo = Phrase(zh: "否", en: "no")
    package static let cardLost = Phrase(zh: "扣分（封顶前）", en: "Points lost before caps")
    package static let cardHours = Phrase(zh: "时段", en: "Hours")
    package static let cardWhere = Phrase(zh: "集中在", en: "Where and when")
    package static let cardDirection = Phrase(zh: "走势", en: "Direction")
    package static let cardUsual = Phrase(zh: "平时", en: "Usual")
    package static let cardNow = Phrase(zh: "最近", en: "Now")
    package static let cardSinceDay = Phrase(zh: "从哪天起", en: "From")
    package static let cardRising = Phrase(zh: "变多", en: "rising")
    package static let cardFalling = Phrase(zh: "变少", en: "falling")
    package static let cardWrongAnswer = Phrase(zh: "最常见的错法", en: "Usual mistake")
    package static let cardWrong = Phrase(zh: "答错", en: "Wrong")
    package static let cardWrongAgents = Phrase(zh: "答错的人", en: "Agents wrong")
    package static let cardAnsweringAgents = Phrase(zh: "答过的人", en: "Agents asked")
    package static let cardCoachingKind = Phrase(zh: "类别", en: "Kind")
    package static let cardStrength = Phrase(zh: "强项", en: "strength")
    package static let cardHabit = Phrase(zh: "要改", en: "to change")
    package static let cardOwnRate = Phrase(zh: "本人", en: "Own")
    package static let cardOthersRate = Phrase(zh: "其他人", en: "Others")
    package static let cardSure = Phrase(zh: "差距", en: "Distance")
    package static let cardSurely = Phrase(zh: "有把握", en: "sure")
    package static let cardPerhaps = Phrase(zh: "可能是偶然", en: "may be chance")

    package static let unitPoints = Phrase(zh: "分", en: "points")
    package static let unitShare = Phrase(zh: "比率", en: "share")
    package static let unitSeconds = Phrase(zh: "秒", en: "seconds")
    package static let unitCount = Phrase(zh: "通", en: "chats")
    package static let unitAmount = Phrase(zh: "数值", en: "number")

    package static let cardPeopleCount = Phrase(zh: "位客服", en: "agents")
    package static let cardChatCount = Phrase(zh: "通会话，全部检查", en: "chats, all checked")
    package static func cardMeanTotal(of count: String) -> Phrase {
        Phrase(zh: "平均总分（\(count) 人）", en: "mean total of \(count)")
    }
    package static let cardTargetsMet = Phrase(zh: "全队达到的目标", en: "targets met by the team")
    package static let cardScheme = Phrase(zh: "绩效卡", en: "Card")
    package static let cardRanges = Phrase(zh: "范围和分档", en: "Ranges and groups")
    package static let cardMeanings = Phrase(zh: "指标怎么算", en: "What figures count")
    package static let cardOtherKind = Phrase(zh: "其他", en: "Other")
    package static let cardMixTitle = Phrase(zh: "接的是不是同一类会话", en: "Case mix")
    package static let cardMixColumn = Phrase(
        zh: "有问题的会话：实际和按会话类型推算的", en: "Chats with problems: found, and expected of such chats")
    package static let cardStrengths = Phrase(zh: "做得好的", en: "Strengths")
    package static let cardHabits = Phrase(zh: "要改的习惯", en: "Habits to change")
    package static let cardEye = Phrase(zh: "评价人", en: "Eye")
    package static let cardBack = Phrase(zh: "回到绩效卡", en: "back to the cards")
    package static let cardWords = Phrase(zh: "原话", en: "Words")
    package static let cardHowToDrill = Phrase(zh: "怎么练", en: "How to drill")
    package static let cardDrill = Phrase(zh: "怎么练：", en: "Drill:")

    package static let eyeLead = Phrase(zh: "主管", en: "lead")
    package static let eyePeer = Phrase(zh: "同事", en: "peer")
    package static let eyeExpert = Phrase(zh: "专家", en: "expert")
    package static let eyeSelf = Phrase(zh: "本人", en: "self")

    package static let targetMet = Phrase(zh: "达到", en: "met")
    package static let targetMissed = Phrase(zh: "没达到", en: "missed")
    package static let targetUnclear = Phrase(zh: "说不准", en: "cannot tell")
    package static let targetUnknown = Phrase(zh: "没有数据", en: "no data")

    package static let recordNumber = Phrase(zh: "编号", en: "Id")
    package static let recordPeriod = Phrase(zh: "考核期间", en: "Period")
    package static let recordReason = Phrase(zh: "依据和原因", en: "Basis and reasons")
    package static let signAgent = Phrase(zh: "被考核人", en: "Agent")
    package static let signAssessor = Phrase(zh: "考核人", en: "Assessor")
    package static let signManager = Phrase(zh: "主管", en: "Manager")
    package static let signDate = Phrase(zh: "日期", en: "Date")

    package static let chartLimitOfTarget = Phrase(zh: "目标", en: "target")
    package static let chartDays = Phrase(zh: "全队，按天", en: "team, by day")

    package static func chartTarget(_ measure: Phrase) -> Phrase {
        Phrase(zh: "\(measure.zh)，按天", en: "\(measure.en) by day")
    }

    package static func yearReportTitle(_ year: String) -> Phrase {
        Phrase(zh: "\(year) 年客服绩效汇总", en: "Performance in \(year)")
    }

    package static func yearTitle(_ card: Phrase) -> Phrase {
        Phrase(zh: "年度考核汇总表（\(card.zh)）", en: "Annual summary (\(card.en))")
    }

    package static let yearOfChecks = Phrase(
        zh: "各周、各月质检得分的平均", en: "mean of the quality scores of all weeks and months")
    package static let yearOfReviews = Phrase(zh: "各月总分的平均", en: "mean of the months' totals")
    package static let yearOfAssessment = Phrase(zh: "年度多方评价", en: "annual assessment")

    package static func recordTitle(_ card: Phrase) -> Phrase {
        Phrase(zh: "月度考核记录表（\(card.zh)）", en: "Monthly record (\(card.en))")
    }

    package static func cardItemOf(_ title: Phrase, weight: String) -> Phrase {
        Phrase(zh: "\(title.zh) \(weight)%", en: "\(title.en) \(weight)%")
    }
}

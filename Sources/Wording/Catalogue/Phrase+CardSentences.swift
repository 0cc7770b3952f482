// The monthly report of performance: sentences.
extension Phrase {
    package static func cardScope(
        _ first: String, _ last: String, chats: String, people: String
    ) -> Phrase {
        Phrase(
            zh: "\(first) 到 \(last)，\(people) 位客服主责 \(chats) 通会话，全部检查。",
            en: "\(first) to \(last): \(chats) chats of \(people) agents, all checked.")
    }

    package static func yearScope(
        _ first: String, _ last: String, people: String, months: Int
    ) -> Phrase {
        Phrase(
            zh: "\(first) 到 \(last)，\(people) 位客服，有会话的月份 \(months) 个。",
            en: "\(first) to \(last): \(people) agents, \(months) months with chats.")
    }

    package static func yearParts(_ parts: [(title: Phrase, weight: String)]) -> Phrase {
        Phrase(
            zh: "全年得分：" + parts.map { "\($0.title.zh) \($0.weight)%" }.joined(separator: "、")
                + "；缺的按已有部分折算并标明。",
            en: "The year's score: "
                + parts.map { "\($0.title.en) \($0.weight)%" }.joined(separator: ", ")
                + "; what is missing leaves its weight to the rest, and is marked.")
    }

    package static func yearTooLittle(_ share: String) -> Phrase {
        Phrase(
            zh: "有分的部分只占 \(share)，不出全年得分。",
            en: "Only \(share) of the weight has a score: no score of the year.")
    }

    package static func cardBands(_ counts: [(title: Phrase, count: Int)]) -> Phrase {
        Phrase(
            zh: "等级：" + counts.map { "\($0.title.zh) \($0.count) 人" }.joined(separator: "、") + "。",
            en: "Grades: " + counts.map { "\($0.title.en) \($0.count)" }.joined(separator: ", ")
                + ".")
    }

    package static func cardWithout(_ count: String) -> Phrase {
        Phrase(
            zh: "\(count) 人缺的数据太多，不出总分。", en: "\(count) lack too much for a total.")
    }

    package static func cardSmall(_ names: [String], fewest: Int) -> Phrase {
        Phrase(
            zh: "\(names.joined(separator: "、"))不到 \(fewest) 通会话，样本太少，不定级、不排档。",
            en:
                "\(names.joined(separator: ", ")) had fewer than \(fewest) chats: too few for a grade "
                + "or a group.")
    }

    package static func cardEdge(_ names: [String]) -> Phrase {
        Phrase(
            zh: "临界：\(names.joined(separator: "、"))的分数范围跨过档线，请按事先的规则由人定。",
            en:
                "Borderline: the ranges of \(names.joined(separator: ", ")) reach over an edge; decide "
                + "by a rule set beforehand.")
    }

    /// - Parameter ranged: the share of the weight that ranges cover; nil for all of it.
    package static func cardGroups(_ count: String, ranged: String?) -> Phrase {
        guard let ranged else {
            return Phrase(
                zh: "总分分成 \(count) 个奖励档：同一档里分不出先后，下一档的每个人都确实低于上一档的每个人。",
                en: "The totals make \(count) groups: within one there is no sure order; everybody "
                    + "of the next is surely below everybody of this one.")
        }
        return Phrase(
            zh: "总分分成 \(count) 个奖励档。偶然的高低只算进了占权重 \(ranged) 的项目，"
                + "其余的数按表照抄，所以分档只在这些数靠得住时才成立。",
            en: "The totals make \(count) groups. Chance is allowed for in \(ranged) of the weight "
                + "only; the rest is as the files have it, and the groups hold if those do.")
    }

    package static func cardOtherLines(_ names: [String]) -> Phrase {
        Phrase(
            zh: "\(names.joined(separator: "、"))的总分由另外的项目组成（缺的不一样），不和别人比，不排档。",
            en: "The totals of \(names.joined(separator: ", ")) are made of other lines than most "
                + "have; they are compared with nobody and have no group.")
    }

    package static func cardOneGroup(_ count: String) -> Phrase {
        Phrase(
            zh: "\(count) 人的总分分不出先后：差距可能只是偶然，算同一个奖励档。",
            en: "The totals of the \(count) cannot be put in order: the differences may be chance. "
                + "One group.")
    }

    package static func cardTargets(met: Int, missed: [Phrase], unclear: Int) -> Phrase {
        let zh = missed.isEmpty ? "" : "；没达到：\(missed.map(\.zh).joined(separator: "、"))"
        let en = missed.isEmpty ? "" : "; missed: \(missed.map(\.en).joined(separator: ", "))"
        return Phrase(
            zh: "全队目标：达到 \(met) 项\(zh)；说不准或没有数据 \(unclear) 项。",
            en: "Targets of the team: \(met) met\(en); \(unclear) cannot be told.")
    }

    package static func cardFirstProblem(
        _ title: Phrase, _ conversations: String, lost: String
    ) -> Phrase {
        Phrase(
            zh: "最该先改的是“\(title.zh)”：\(conversations) 通会话，封顶前共扣 \(lost) 分。",
            en:
                "To fix first: “\(title.en)”, in \(conversations) chats, \(lost) points before caps."
        )
    }

    /// - Parameter ranged: the share of the weight that the range covers; nil for all of it.
    package static func cardRange(_ low: String, _ high: String, ranged: String?) -> Phrase {
        Phrase(
            zh: "同样的水平换一批会话，总分大约在 \(low)–\(high)"
                + (ranged.map { "；这个范围只算了占权重 \($0) 的项目，其余的数按表照抄。" } ?? "（95% 把握）。"),
            en: "The same work on other chats would give about \(low)–\(high)"
                + (ranged.map {
                    "; the range covers \($0) of the weight, the rest counts as given."
                }
                    ?? " (95% sure)."))
    }

    package static func cardRanged(_ share: String) -> Phrase {
        Phrase(zh: "范围含权重 \(share)", en: "of \(share) of the weight")
    }

    package static func cardPresence(_ days: Int, of all: Int) -> Phrase {
        Phrase(
            zh: "档案里的 \(all) 天在岗 \(days) 天，接待量按在岗天数折算。",
            en: "There on \(days) of the archive's \(all) days; the number of chats is scaled.")
    }

    package static func cardDisputed(_ spread: String) -> Phrase {
        Phrase(
            zh: "几方评价最多相差 \(spread) 分，分歧大：先谈，再定。",
            en: "The assessments are up to \(spread) points apart: talk first, then decide.")
    }

    package static func cardMix(
        observed: String, expected: String, isOutside: Bool, isMore: Bool
    ) -> Phrase {
        let zh = isOutside ? (isMore ? "，比接同类会话的人多" : "，比接同类会话的人少") : "，差距可能只是偶然"
        let en =
            isOutside
            ? (isMore
                ? ", more than others with such chats" : ", fewer than others with such chats")
            : ", the difference may be chance"
        return Phrase(
            zh: "实际 \(observed) 通，按会话类型推算 \(expected) 通\(zh)",
            en: "\(observed) found, \(expected) expected\(en)")
    }

    package static func cardTrendsUnknown(days: Int, needed: Int) -> Phrase {
        Phrase(
            zh: "只有 \(days) 天的会话，至少要 \(needed) 天才能说哪些问题在变多或变少：说不准。",
            en:
                "There are chats of \(days) days only; it takes \(needed) to say what rises or falls."
        )
    }

    package static func cardTrendsNone(_ looked: Int, before: Int, judged: Int) -> Phrase {
        Phrase(
            zh: "拿 \(judged) 天和之前的 \(before) 天比，\(looked) 条规则都在正常波动范围内。",
            en:
                "Of \(looked) rules over \(judged) days, against the \(before) days before, all are "
                + "within normal variation.")
    }

    /// - Parameter chance: how many of so many rules chance alone would show.
    package static func cardTrends(
        _ looked: Int, before: Int, judged: Int, chance: String
    ) -> Phrase {
        Phrase(
            zh: "拿 \(judged) 天和之前的 \(before) 天比，看了 \(looked) 条规则，下面几条超出正常波动范围；"
                + "光凭偶然大约也会有 \(chance) 条，建议先复核原因。",
            en:
                "Of \(looked) rules over \(judged) days, against the \(before) days before, these are "
                + "beyond normal variation; chance alone would show about \(chance): look for the "
                + "cause first.")
    }

    package static func cardRates(own: String, others: String, isSure: Bool) -> Phrase {
        Phrase(
            zh: "本人 \(own)，其他人 \(others)，\(isSure ? "差距有把握" : "差距可能是偶然")",
            en: "own \(own), others \(others), \(isSure ? "surely apart" : "may be chance")")
    }

    package static func cardHabitCount(_ count: String) -> Phrase {
        Phrase(zh: "\(count) 通会话", en: count == "1" ? "1 chat" : "\(count) chats")
    }

    package static func cardDrillWords(rule: String) -> Phrase {
        Phrase(
            zh: "先遮住“建议这样说”，把标出的那句改写一遍再对照；下周抽 10 通，只看这一条（\(rule)）。",
            en:
                "cover the better wording, rewrite the marked line, then compare; next week check 10 "
                + "chats for this rule alone (\(rule)).")
    }

    package static func cardAssessment(_ score: String) -> Phrase {
        Phrase(zh: "多方评价：\(score) 分", en: "Assessment: \(score)")
    }

    package static func eyeForms(_ forms: Int, weight: String) -> Phrase {
        Phrase(
            zh: "\(forms) 份，权重 \(weight)%",
            en: "\(forms) \(forms == 1 ? "form" : "forms"), weight \(weight)%")
    }

    package static func cardCriterion(_ points: String) -> Phrase {
        Phrase(zh: "满分 \(points)", en: "of \(points)")
    }

    package static let cardEyeTotal = Phrase(zh: "折成百分制", en: "Out of 100")

    package static func cardBonusCapped(_ cap: String) -> Phrase {
        Phrase(zh: "加分合计（封顶 \(cap)）", en: "Bonus, at most \(cap)")
    }

    package static func cardBonusCut(_ listed: String) -> Phrase {
        Phrase(zh: "登记的合计 \(listed)", en: "recorded: \(listed)")
    }

    package static let cardSum = Phrase(zh: "合计", en: "Sum")

    package static func cardWeightThere(_ weight: String) -> Phrase {
        Phrase(
            zh: "有的项目占 \(weight)%，按它折算成 100%", en: "\(weight)% are there and count as 100%")
    }

    package static func cardWorstShown(_ count: String, of all: String) -> Phrase {
        Phrase(zh: "\(all) 通里得分最低的 \(count) 通", en: "the lowest \(count) of \(all)")
    }

    package static let cardExamples = Phrase(zh: "例子", en: "Examples")
    package static let targetGiven = Phrase(zh: "按表", en: "from a file")
    package static let cardComplaint = Phrase(zh: "投诉", en: "Complaint")
    package static let recordCovered = Phrase(zh: "会话日期", en: "Days of the chats")
    package static let cardFromFile = Phrase(zh: "来自表", en: "from a file")
    package static let cardOfChats = Phrase(zh: "会话里的", en: "of the chats")

    package static func eyesMissing(_ eyes: [Phrase]) -> Phrase {
        Phrase(
            zh: "没有收到：\(eyes.map(\.zh).joined(separator: "、"))；按已有的折算。",
            en: "None from: \(eyes.map(\.en).joined(separator: ", ")); scaled up from the others.")
    }

    package static func cardChatsMore(_ left: String, file: String?) -> Phrase {
        Phrase(
            zh: "还有 \(left) 通没有列出" + (file.map { "，都在 \($0) 里。" } ?? "。"),
            en: "\(left) more are not listed" + (file.map { "; all are in \($0)." } ?? "."))
    }

    package static func cardChatsShown(_ count: String) -> Phrase {
        Phrase(zh: "\(count) 通", en: "\(count) listed")
    }

    package static func cardDeducted(
        _ date: String, _ title: Phrase, _ points: String, _ reason: String
    ) -> Phrase {
        Phrase(
            zh: "\(date) \(title.zh) −\(points)：\(reason)",
            en: "\(date) \(title.en) −\(points): \(reason)")
    }

    package static func recordBy(_ date: String, _ reason: String, _ by: String) -> Phrase {
        Phrase(
            zh: "\(date) \(reason)" + (by.isEmpty ? "" : "（登记人 \(by)）"),
            en: "\(date) \(reason)" + (by.isEmpty ? "" : " (by \(by))"))
    }

    package static func figureOutside(_ source: String, _ date: String) -> Phrase {
        Phrase(zh: "\(source)，\(date)", en: "\(source), \(date)")
    }

    package static func figureScaled(_ chats: String, _ days: Int, of all: Int) -> Phrase {
        Phrase(
            zh: "\(chats) 通，按在岗 \(days)/\(all) 天折算",
            en: "\(chats), scaled from \(days) of \(all) days")
    }

    package static func figureParts(_ found: String, of all: String) -> Phrase {
        Phrase(
            zh: found == all ? "\(all) 通全部" : "\(all) 通里 \(found) 通",
            en: found == all ? "all \(all)" : "\(found) of \(all)")
    }

    package static func figureOfReplies(_ count: String) -> Phrase {
        Phrase(zh: "共 \(count) 次回复", en: "of \(count) replies")
    }

    package static func figureOfChats(_ count: String) -> Phrase {
        Phrase(zh: "共 \(count) 通会话", en: "of \(count) chats")
    }

    package static let figureFromRules = Phrase(zh: "规则检查", en: "the rules")
    package static let figureFromChats = Phrase(zh: "会话", en: "the chats")
    package static let cardFromAssessment = Phrase(zh: "多方评价", en: "assessment")

    package static func targetLimit(isMost: Bool, _ limit: Phrase) -> Phrase {
        Phrase(zh: "\(isMost ? "≤" : "≥") \(limit.zh)", en: "\(isMost ? "≤" : "≥") \(limit.en)")
    }

    package static func responseIn(_ kind: Phrase, _ milliseconds: Int64) -> Phrase {
        let hours = milliseconds / 3_600_000
        let minutes = milliseconds / 60_000
        let isWhole = hours > 0 && milliseconds % 3_600_000 == 0
        return Phrase(
            zh: "\(kind.zh)会话 \(isWhole ? "\(hours) 小时" : "\(minutes) 分钟")内答复",
            en: "\(kind.en) answered within \(isWhole ? "\(hours) h" : "\(minutes) min")")
    }

    package static func durationSeconds(_ seconds: String) -> Phrase {
        Phrase(zh: "\(seconds) 秒", en: "\(seconds) s")
    }

    package static func durationMinutes(_ minutes: Int) -> Phrase {
        Phrase(zh: "\(minutes) 分钟", en: "\(minutes) min")
    }

    package static func durationHours(_ hours: Int, minutes: Int) -> Phrase {
        Phrase(
            zh: "\(hours) 小时" + (minutes > 0 ? " \(minutes) 分" : ""),
            en: "\(hours) h" + (minutes > 0 ? " \(minutes) min" : ""))
    }

    package static func cardCaption(_ scale: String) -> Phrase {
        Phrase(
            zh: "点是总分，粗线是范围，竖虚线是档线，横轴 \(scale) 分。点名字看辅导单，点分数看会话。",
            en: "The dot is the total, the bar its range, dashed lines are edges of grades, scale "
                + "\(scale). A name leads to the sheet, a number to its chats.")
    }

    package static let cardGroupsMeaning = Phrase(
        zh: "奖励档：同一档里分不出先后，应同样对待；算得出范围的项目有 95% 把握，照抄的数按准数。"
            + "只比项目相同的人，名次只给范围。",
        en:
            "Groups: within one there is no sure order, and all are to be treated alike; 95% sure as "
            + "far as ranges go, the rest as given. Only totals of the same lines are compared, and "
            + "places are ranges.")
    package static let cardRangesMeaning = Phrase(
        zh: "本月会话全部检查，得分没有抽样误差；范围说的是同样的水平换一批会话会差多少（95% 把握）。"
            + "来自指标表的数没有范围，按准数算。",
        en:
            "All chats of the month were checked, so there is no sampling error; the range says how "
            + "far the same work on other chats would differ (95% sure). Figures from a file count "
            + "as exact.")
    package static let cardTargetsMeaning = Phrase(
        zh: "达到、没达到都有 95% 把握；范围跨过目标的写“说不准”，不猜。答复时限看的是事实，不留余地。",
        en:
            "Met and missed are 95% sure; where the range reaches over the limit it says so and does "
            + "not guess. Times of answers that must all be kept are facts.")
    package static let cardProblemsMeaning = Phrase(
        zh: "只算直接计分的规则和主责客服自己的问题；每通会话一条规则算一次。点要求看例子。",
        en:
            "Rules that count at once, and the owner's own problems; each rule once a chat. A demand "
            + "leads to an example.")
    package static let cardNoProblems = Phrase(
        zh: "没有发现扣分的问题。", en: "No problem was found that costs points.")
    /// - Parameter value: that was in force then.
    package static func factRight(_ fact: Phrase, _ value: Phrase) -> Phrase {
        Phrase(
            zh: "当时的正确答案：\(fact.zh) \(value.zh)。",
            en: "Right at that time: \(fact.en), \(value.en).")
    }
    package static let cardFactsMeaning = Phrase(
        zh: "两位以上客服答错的知识：多半是知识没讲清楚，不只是个人的问题。",
        en:
            "Facts that two agents or more got wrong: more often a matter of the knowledge base than "
            + "of people.")
    package static let cardNoStrengths = Phrase(

        zh: "没有哪一条能肯定比其他人少犯。", en: "No rule is surely broken less than by the others.")
    package static let cardNoHabits = Phrase(
        zh: "没有扣分的问题。", en: "No problem costs points.")
    package static let cardNoChats = Phrase(zh: "没有会话。", en: "No chats.")
    package static let cardChatsMeaning = Phrase(
        zh: "由会话算出的数都能在这里核对，得分低的在前；编号可在原来的聊天系统里查。"
            + "外部指标、登记和评价的来源写在各自那一行。",
        en:
            "What was counted from chats can be checked here, the lowest scores first; the ids lead to "
            + "them in the chat system. Figures from outside, records and assessments name their "
            + "sources where they stand.")
    package static let recordNote = Phrase(
        zh: "打印后每人一页，逐项核对后签字；Excel 里也有一份。",
        en: "One page each when printed, to be checked and signed; the workbook has it too.")
}

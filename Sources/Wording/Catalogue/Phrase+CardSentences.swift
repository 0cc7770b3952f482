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

    package static func cardGroups(_ count: String) -> Phrase {
        Phrase(
            zh: "总分分成 \(count) 个奖励档：同一档里分不出先后，下一档的每个人都确实低于上一档的每个人。",
            en: "The totals make \(count) groups: within one there is no sure order; everybody of "
                + "the next is surely below everybody of this one.")
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

    package static func cardRange(_ low: String, _ high: String) -> Phrase {
        Phrase(
            zh: "同样的水平换一批会话，总分大约在 \(low)–\(high)（95% 把握）。",
            en: "The same work on other chats would give about \(low)–\(high) (95% sure).")
    }

    package static func cardPresence(_ days: Int, of all: Int) -> Phrase {
        Phrase(
            zh: "本月在岗 \(days)/\(all) 天，接待量按在岗天数折算。",
            en: "There on \(days) of \(all) days; the number of chats is scaled to the month.")
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

    package static func cardTrends(_ looked: Int, before: Int, judged: Int) -> Phrase {
        Phrase(
            zh: "拿 \(judged) 天和之前的 \(before) 天比，看了 \(looked) 条规则，下面几条超出正常波动范围；"
                + "看得多了，其中也可能有偶然的，建议先复核原因。",
            en:
                "Of \(looked) rules over \(judged) days, against the \(before) days before, these are "
                + "beyond normal variation; among so many, one may be chance: look for the cause first."
        )
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

    package static func figureScaled(_ days: Int, of all: Int) -> Phrase {
        Phrase(zh: "按在岗 \(days)/\(all) 天折算", en: "scaled from \(days) of \(all) days")
    }

    package static func figureParts(_ found: String, of all: String) -> Phrase {
        Phrase(zh: "\(all) 里有 \(found)", en: "\(found) of \(all)")
    }

    package static func figureSize(_ size: String) -> Phrase {
        Phrase(zh: "基数 \(size)", en: "out of \(size)")
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
        zh: "奖励档：同一档里分不出先后，应同样对待；下一档的每个人都确实低于上一档的每个人（95% 把握）。名次只给范围。",
        en: "Groups: within one there is no sure order, and all are to be treated alike; everybody "
            + "of the next is surely below everybody of this one (95% sure). Places are ranges.")
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
    package static let cardFactsMeaning = Phrase(
        zh: "两位以上客服答错的知识：多半是知识没讲清楚，不只是个人的问题。",
        en:
            "Facts that two agents or more got wrong: more often a matter of the knowledge base than "
            + "of people.")
    package static let cardNoStrengths = Phrase(
        zh: "没有哪一条比其他人少犯。", en: "No rule is broken less than by the others.")
    package static let cardNoHabits = Phrase(
        zh: "没有扣分的问题。", en: "No problem costs points.")
    package static let cardNoChats = Phrase(zh: "没有会话。", en: "No chats.")
    package static let cardChatsMeaning = Phrase(
        zh: "上面每个数都由这些会话算出，得分低的在前；编号可在原来的聊天系统里查。",
        en:
            "Every number above is made of these chats, the lowest scores first; the ids lead to them "
            + "in the chat system.")
    package static let recordNote = Phrase(
        zh: "打印后每人一页，逐项核对后签字；Excel 里也有一份。",
        en: "One page each when printed, to be checked and signed; the workbook has it too.")

    package static func cautionPartOfMonth(_ first: String, _ last: String) -> Phrase {
        Phrase(
            zh: "档案只覆盖本月的一部分：\(first) 到 \(last)；各项都按这些天的会话算，没有推算整月。",
            en:
                "The archive covers a part of the month: \(first) to \(last); nothing was stretched "
                + "to the whole.")
    }

    package static func cautionMissing(_ items: [Phrase]) -> Phrase {
        Phrase(
            zh: "所有人都缺：\(items.map(\.zh).joined(separator: "、"))；总分按已有部分折算，补上指标表（--figures）再出一次。",
            en:
                "Nobody has: \(items.map(\.en).joined(separator: ", ")); totals are scaled up from the "
                + "rest. Add --figures and run again.")
    }

    package static func cautionLate(_ names: [String]) -> Phrase {
        Phrase(
            zh: "\(names.joined(separator: "、"))在档案开始一周以后才有会话：如是月中入职，请在指标表里写 joined，接待量才会折算。",
            en:
                "\(names.joined(separator: ", ")) began a week or more after the archive does: if they "
                + "joined then, put `joined` into the figures, so that chats are scaled.")
    }

    package static func cautionWithoutAgent(_ count: String) -> Phrase {
        Phrase(
            zh: "\(count) 通会话没有客服说话，不算在任何人头上。",
            en: "\(count) chats without an agent count for nobody.")
    }

    package static func cautionRejects(_ count: String) -> Phrase {
        Phrase(zh: "\(count) 处读不了，见运行时的提示。", en: "\(count) places could not be read.")
    }

    package static func cautionUndetermined(_ count: String) -> Phrase {
        Phrase(
            zh: "\(count) 处规则在限时内没能判断，没有扣分。",
            en: "\(count) places could not be decided within the limits and cost nothing.")
    }

    package static func cautionDoubts(_ count: String) -> Phrase {
        Phrase(
            zh: "会话之外的表里有 \(count) 处对不上，没有计入，见运行时的提示。",
            en: "\(count) rows of the files beside the chats do not fit and were left out.")
    }
}

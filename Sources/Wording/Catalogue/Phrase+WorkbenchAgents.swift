// What the pages of agents say about places and weeks.
extension Phrase {
    package static func chatsOfOtherRules(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 通会话没算进机器分：看它们的是另一版规则。",
            en: "\(counted(count, "chat")) not in the machine's scores: other rules looked at them."
        )
    }

    package static func chatsUnpriced(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 通复核过的会话没算进确认分：它们用的那版规则有这张评分卡没有的维度。",
            en: "\(counted(count, "reviewed chat")) left out of the confirmed scores: judged by "
                + "rules with a dimension that this scorecard does not have.")
    }

    package static let placesByConfirmed = Phrase(
        zh: "名次和图按复核过的会话里确认有问题的比例算。",
        en: "Places and picture go by the share of reviewed chats with a confirmed problem.")

    package static func placesByMachine(fewest: String) -> Phrase {
        Phrase(
            zh:
                "复核得还不够（每人至少 \(fewest) 通），名次和图先按机器在全部会话里看到的问题比例算，还没有人确认，只作参考；等级按已复核的那些会话定，范围跨线的标为临界。",
            en: "Too few reviews yet (at least \(fewest) each): places and picture go by what the "
                + "machine saw in all chats, which nobody has confirmed. Grades go by the chats that "
                + "were reviewed, borderline where their range crosses a limit.")
    }

    package static let placesUnknown = Phrase(
        zh: "能比较的会话还不够，谁好谁差现在说不准。",
        en: "Too few chats to compare: who is better cannot be told yet.")

    package static func teamOutside(_ names: [String], isHigh: Bool) -> Phrase {
        Phrase(
            zh: names.joined(separator: "、")
                + (isHigh ? "：问题率高于正常波动范围，建议复核原因（不是结论）。" : "：问题率低于正常波动范围，值得看看做对了什么。"),
            en: names.joined(separator: ", ")
                + (isHigh
                    ? ": above normal variation; look for the reason (this is no verdict)."
                    : ": below normal variation; worth a look at what goes right."))
    }

    package static let teamInside = Phrase(
        zh: "每个人的问题率都在正常波动范围内：高一点低一点，可能只是偶然。",
        en: "Everybody's rate is within normal variation: a little more or less may be chance.")

    package static func teamNotAllReviewed(_ names: [String]) -> Phrase {
        Phrase(
            zh: "还有客服一通也没有复核，推不到全队：\(names.joined(separator: "、"))。",
            en: "Nothing is reviewed yet of \(names.joined(separator: ", ")): nothing can be said "
                + "about the whole team.")
    }

    // Weeks.

    package static let weeksTitle = Phrase(zh: "每周走势", en: "Week by week")
    package static let weeksConfirmed = Phrase(zh: "人工确认", en: "Confirmed")
    package static let weeksMachine = Phrase(zh: "机器，全部会话", en: "Machine, all chats")

    package static func weeksTooFew(_ weeks: Int, needed: Int) -> Phrase {
        Phrase(
            zh: "只有 \(weeks) 周有数据，是变好变坏还是正常波动，现在说不准；满 \(needed) 周再看。",
            en:
                "\(counted(weeks, "week")) so far: whether this moves or only varies cannot be told "
                + "before there are \(needed).")
    }

    package static let weeksFlat = Phrase(
        zh: "前几周一通问题也没有（或全是问题），定不出波动范围。",
        en: "The first weeks had no problem, or nothing else, and give no limits.")

    package static func weeksOtherRules(from week: String) -> Phrase {
        Phrase(
            zh: "从 \(week) 这一周起规则改过：那里的高低可能来自规则，不一定来自客服。",
            en: "From the week of \(week) on the rules are others: a step there may come from them."
        )
    }
}

/// What `rules diff` says.
extension Phrase {
    package static let abstractOfRulesDiff = Phrase(
        zh: "改规则之前先看：新旧两套规则在这些会话里差在哪里。",
        en:
            "Compares two folders of rules on an archive: what comes, what goes, who gains or loses."
    )
    package static let helpOldRules = Phrase(

        zh: "原来的规则文件夹；几个用逗号隔开",
        en: "folder with the rules as they were; several with commas")
    package static let helpNewRules = Phrase(
        zh: "改过的规则文件夹；几个用逗号隔开",
        en: "folder with the changed rules; several with commas")
    package static let helpVerdicts = Phrase(
        zh: "复核结论（CSV 或 JSONL：conversation、rule、message、verdict）：列出会被推翻的",
        en: "verdicts of reviewers (CSV or JSONL: conversation, rule, message, verdict): "
            + "shows those that would flip")
    package static let columnChange = Phrase(zh: "变化", en: "Change")
    package static let columnBefore = Phrase(zh: "原来", en: "Before")
    package static let columnAfter = Phrase(zh: "现在", en: "After")
    package static let columnDifference = Phrase(zh: "增减", en: "Difference")
    package static let columnReviewed = Phrase(zh: "复核结论", en: "Reviewed as")
    package static let diffByRule = Phrase(zh: "按规则", en: "By rule")
    package static let diffFindings = Phrase(zh: "新标出的和不再标出的", en: "Findings that come and go")
    package static let diffAgents = Phrase(zh: "客服均分", en: "Mean scores of agents")
    package static let diffFixtures = Phrase(
        zh: "在新规则下不符合的例子", en: "Fixtures that the new rules break")
    package static let diffVerdicts = Phrase(zh: "受影响的复核结论", en: "Verdicts that it touches")
    package static let diffRule = Phrase(zh: "规则", en: "rule")
    package static let diffPoints = Phrase(zh: "分值", en: "points")
    package static let diffSeverity = Phrase(zh: "严重程度", en: "severity")
    package static let diffTier = Phrase(zh: "判定方式", en: "tier")
    package static let diffNew = Phrase(zh: "新标出", en: "new")
    package static let diffGone = Phrase(zh: "不再标出", en: "gone")
    package static let diffAgent = Phrase(zh: "客服", en: "agent")
    package static let diffFixture = Phrase(zh: "例子不符", en: "fixture")
    package static let diffVerdictMet = Phrase(zh: "与复核一致了", en: "verdict met")
    package static let diffVerdictBroken = Phrase(zh: "与复核相反了", en: "verdict broken")
    package static let diffFlagged = Phrase(zh: "标出", en: "flagged")
    package static let diffSilent = Phrase(zh: "未标出", en: "silent")
    package static let diffNothing = Phrase(zh: "没有任何变化。", en: "Nothing changes.")

    package static func diffCounts(new: Int, gone: Int) -> Phrase {
        Phrase(zh: "+\(new) −\(gone)", en: "+\(new) −\(gone)")
    }

    package static func diffChange(_ points: String) -> Phrase {
        let sign = points.hasPrefix("-") ? "" : "+"
        return Phrase(zh: "\(sign)\(points) 分", en: "\(sign)\(points) points")
    }

    package static func diffLeft(_ count: Int) -> Phrase {
        Phrase(
            zh: "另有 \(count) 处没有列出，可用 --format jsonl 看全部。",
            en: "\(count) more are not shown; --format jsonl shows all.")
    }

    package static let diffRemoved = Phrase(zh: "删除规则", en: "rule removed")
    package static let diffAdded = Phrase(zh: "新增规则", en: "rule added")

    package static func diffUnmatched(rules: Int, conversations: Int) -> Phrase {
        Phrase(
            zh: "没有用上的复核结论：\(rules) 条的规则两边都没有，\(conversations) 条的会话不在聊天文件里。",
            en: "Verdicts without effect: \(rules) on a rule that neither side has, "
                + "\(conversations) on a conversation that is not in the files.")
    }

    package static func diffSummary(conversations: Int, new: Int, gone: Int, broken: Int) -> Phrase
    {
        Phrase(
            zh: "\(conversations) 通会话：新标出 \(new) 处，不再标出 \(gone) 处，\(broken) 个例子不符合。",
            en: "\(counted(conversations, "conversation")): \(counted(new, "new finding")), "
                + "\(gone) gone, \(counted(broken, "broken fixture")).")
    }

    package static func verdictMissing(_ place: String) -> Phrase {
        Phrase(
            zh: "\(place)：读不了复核结论，每行要有 conversation、rule、message、verdict"
                + "（confirmed、rejected、missed、unsure）",
            en: "\(place): no verdict here; a line has conversation, rule, message and verdict "
                + "(confirmed, rejected, missed, unsure)")
    }
}

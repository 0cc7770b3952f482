extension Phrase {
    // My results.

    package static let myResults = Phrase(zh: "我的结果", en: "My results")
    package static let noResults = Phrase(zh: "还没有结果", en: "Nothing yet")
    package static let noResultsWhy = Phrase(
        zh: "检查过您的会话之后，每一处扣分和原话都会在这里。",
        en: "When chats of yours are checked, every point and its words stand here.")
    package static let sayInstead = Phrase(zh: "可以这样说：", en: "Better: ")
    package static let reviewedAs = Phrase(zh: "复核：", en: "Review:")
    package static let byTheRules = Phrase(zh: "规则判定", en: "by the rules")
    package static let markedByReviewer = Phrase(
        zh: "质检员看聊天记录时发现的，规则没有命中。",
        en: "A reviewer saw this; the rules had not.")
    package static let appealIt = Phrase(zh: "我要申诉", en: "Appeal")
    package static let appealUntil = Phrase(zh: "截至", en: "until")
    package static let appealWhy = Phrase(
        zh: "为什么不该扣？说清当时的情况。", en: "Why is this not right? Say what the situation was.")
    package static let sendAppeal = Phrase(zh: "提交申诉", en: "Send")
    package static let appealedAt = Phrase(zh: "申诉于", en: "appealed")
    package static let earlierResults = Phrase(zh: "更早的", en: "Earlier")

    package static func resultsSentence(_ days: Int) -> Phrase {
        Phrase(
            zh: "每一分扣在哪句话、依据哪条规则，都在这里。复核后 \(days) 天内可以申诉，由另一个人裁决。",
            en: "Every point with the words and the rule behind it. You can appeal within "
                + "\(counted(days, "day")) of the review; somebody else decides.")
    }

    package static func byAppeal(_ outcome: Phrase) -> Phrase {
        Phrase(zh: "申诉后：\(outcome.zh)", en: "after appeal: \(outcome.en)")
    }

    package static func appealTooLate(_ day: String) -> Phrase {
        Phrase(zh: "申诉期已过，截止日是 \(day)。", en: "Too late: the last day was \(day).")
    }

    // Appeals.

    package static let appeals = Phrase(zh: "申诉", en: "Appeals")
    package static let appealsSentence = Phrase(
        zh: "审过这一条的人不能裁决它的申诉。",
        en: "Whoever reviewed a finding does not decide its appeal.")
    package static let noAppeals = Phrase(zh: "没有待裁决的申诉", en: "No open appeals")
    package static let noAppealsWhy = Phrase(
        zh: "客服提交后会出现在这里。", en: "They appear here when agents object.")

    package static func appealsKept(_ count: Int) -> Phrase {
        Phrase(
            zh: "另有 \(count) 个申诉的会话还等着您复核，复核完才会显示，免得先看到别人的判定。",
            en: "\(counted("\(count)", "more appeal")) on chats that wait for your own review: "
                + "shown when you are done, so that you do not read others' verdicts first.")
    }

    package static let decidedAppeals = Phrase(zh: "已裁决", en: "Decided")
    package static let appealTitle = Phrase(zh: "裁决申诉", en: "Decide an appeal")
    package static let appealOf = Phrase(zh: "客服的理由", en: "The agent's reason")
    package static let appealDecision = Phrase(zh: "裁决", en: "Decision")
    package static let decisionWhy = Phrase(
        zh: "理由，客服会看到", en: "Reason, shown to the agent")
    package static let newPoints = Phrase(zh: "改为几分（只有改分时填）", en: "New points, if adjusted")
    package static let newPointsHint = Phrase(
        zh: "例如 -1；维持或撤销时不用填。", en: "Such as -1; not needed to uphold or overturn.")
    package static let upholdAppeal = Phrase(zh: "维持扣分", en: "Uphold the finding")
    package static let overturnAppeal = Phrase(zh: "撤销扣分", en: "Overturn it")
    package static let adjustAppeal = Phrase(zh: "改分", en: "Adjust the points")
    package static let similarAppeals = Phrase(
        zh: "同一规则以往的裁决", en: "Earlier decisions on this rule")
    package static let appealOpen = Phrase(zh: "待裁决", en: "open")
    package static let appealUpheld = Phrase(zh: "维持", en: "upheld")
    package static let appealOverturned = Phrase(zh: "已撤销", en: "overturned")
    package static let appealAdjusted = Phrase(zh: "已改分", en: "adjusted")
    package static let appealBarred = Phrase(
        zh: "这一条您复核过，要请别的同事来裁决。",
        en: "You have judged this finding before; somebody else has to decide.")

    package static func resultsHidden(_ count: Int) -> Phrase {
        Phrase(
            zh: "这里另有 \(count) 条在您还没复核完的会话里，复核完才看得到。",
            en: count == 1
                ? "1 more here is in a chat that you still have to judge; finish it to see it."
                : "\(count) more here are in chats that you still have to judge; finish them to "
                    + "see these.")
    }
}

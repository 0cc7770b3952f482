extension Phrase {
    package static let agents = Phrase(zh: "客服", en: "Agents")
    package static let agentsSentence = Phrase(
        zh: "机器分：规则看完全部会话给的分。确认分：抽检里人工确认过的分，线段是 100 次里约 95 次会落入的范围。",
        en: "Machine: what the rules give over all chats. Confirmed: what people confirmed in the "
            + "sample; the bar holds the true mean 95 times of 100.")
    package static let noAgents = Phrase(zh: "还没有客服的会话", en: "No chats of agents yet")
    package static let noAgentsWhy = Phrase(
        zh: "导入之后就能看到每个人的机器分。", en: "After an import everybody has a machine score.")
    package static let machineScore = Phrase(zh: "机器分", en: "Machine")
    package static let confirmedScore = Phrase(zh: "确认分", en: "Confirmed")
    package static let confirmedRange = Phrase(zh: "范围", en: "Range")
    package static let reviewedOf = Phrase(zh: "已复核", en: "Reviewed")
    package static let gradeColumn = Phrase(zh: "等级", en: "Grade")
    package static let redLineColumn = Phrase(zh: "红线", en: "Red lines")
    package static let waitingColumn = Phrase(zh: "待确认", en: "To confirm")
    package static let chatsColumn = Phrase(zh: "会话", en: "Chats")
    package static let showDraw = Phrase(zh: "查看", en: "Show")
    package static let chooseDraw = Phrase(zh: "按哪次抽检", en: "Draw")
    package static let byDimension = Phrase(zh: "分维度", en: "By dimension")
    package static let dimensionColumn = Phrase(zh: "维度", en: "Dimension")
    package static let frequentRules = Phrase(zh: "最常命中的规则", en: "Rules that come up most")
    package static let lastResults = Phrase(zh: "最近的命中", en: "Latest findings")

    // Rules.

    package static let rulesTitle = Phrase(zh: "规则", en: "Rules")
    package static let noRuleHits = Phrase(zh: "规则还没有命中", en: "No hits yet")
    package static let noRuleHitsWhy = Phrase(
        zh: "导入会话之后，这里能看到每条规则准不准。",
        en: "After an import this page tells how well each rule does.")
    package static let hitsColumn = Phrase(zh: "命中", en: "Hits")
    package static let decidedColumn = Phrase(zh: "已复核", en: "Reviewed")
    package static let confirmedColumn = Phrase(zh: "确认", en: "Confirmed")
    package static let missedColumn = Phrase(zh: "漏掉", en: "Missed")
    package static let precisionColumn = Phrase(zh: "准确率", en: "Precision")
    package static let appealsWonColumn = Phrase(zh: "申诉成功", en: "Appeals won")
    package static let costColumn = Phrase(zh: "扣分合计", en: "Points in all")
    package static let missRateColumn = Phrase(zh: "漏检率", en: "Miss rate")
    package static let alwaysHitWith = Phrase(zh: "每次都和它一起命中：", en: "always hit with")
    package static let tryTitle = Phrase(zh: "拿一段话试试", en: "Try a text")
    package static let tryHint = Phrase(
        zh: "一行一句，默认是客服说的；客户的话前面写 C:，也可以带时间，如 09:00:00 C: 在吗。"
            + "用的是现在的规则，只在这里显示，不保存。",
        en:
            "A line a message, the agent's unless it begins with C:; times may stand before it, as in "
            + "09:00:00 C: hello. The rules of today look at it; nothing is kept.")
    package static let tryButton = Phrase(zh: "试一下", en: "Try")
    package static let neverRight = Phrase(zh: "从没被确认", en: "never confirmed")
    package static let whyRejected = Phrase(zh: "为什么被驳回", en: "Why it was rejected")
    package static let ruleVersions = Phrase(zh: "以前的版本", en: "Earlier versions")
    package static let ruleVersionsHint = Phrase(
        zh: "规则一改，它的命中和判断就从头算；这里是改之前的数，不和现在的混在一起。",
        en: "A rule that changes starts anew. These are its earlier figures; they are never mixed "
            + "with the present ones.")
    package static let versionColumn = Phrase(zh: "版本", en: "Version")
    package static let versionSince = Phrase(zh: "首次使用", en: "First used")
    package static let ofEarlierVersion = Phrase(zh: "以前的版本", en: "earlier version")
    package static let ruleGone = Phrase(
        zh: "现在的规则里没有这一条了。下面是它最后一个版本留下的记录。",
        en: "The rules in force no longer have this rule. Below is what its last version left.")
    package static let ruleSays = Phrase(zh: "规则", en: "The rule")

    package static func triedFlagged(_ count: Int) -> Phrase {
        if count == 0 { return Phrase(zh: "没有命中。", en: "Not flagged.") }
        return Phrase(
            zh: "命中 \(count) 处。", en: count == 1 ? "Flagged once." : "Flagged \(count) times.")
    }

    package static func rulesSentence(_ chats: Int, reviewed: Int) -> Phrase {
        Phrase(
            zh: "规则看过 \(chats) 通会话，人工复核了随机抽到的 \(reviewed) 通。已复核和确认数的是问题，"
                + "准确率按抽到的会话算：9 / 12 是说它命中、已有结论的 12 通里有 9 通判对了；"
                + "后面是 100 次里约 95 次的范围。人工的判断只算规则现在的版本，以前的版本列在各条规则的页面上。",
            en: "The rules saw \(counted(chats, "chat")); people reviewed \(reviewed) drawn at "
                + "random. Reviewed and confirmed count findings; precision is of chats of the "
                + "sample: 9 / 12 says that of 12 it flagged and people decided it was right in 9. "
                + "The range holds 95 times of 100. "
                + "What people decided counts for the version of a rule in force; earlier ones "
                + "stand on the page of the rule.")
    }
}

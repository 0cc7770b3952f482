// Titles and labels of reports.
extension Phrase {
    package static let reportTitle = Phrase(zh: "会话质检报告", en: "Conversation quality audit")
    package static let reportNavigation = Phrase(zh: "目录", en: "Contents")
    package static let reportSkip = Phrase(zh: "跳到正文", en: "Skip to the report")
    package static let reportOverview = Phrase(zh: "概览", en: "At a glance")
    package static let reportAgents = Phrase(zh: "客服得分", en: "Agents")
    package static let reportRules = Phrase(zh: "常被违反的要求", en: "Demands missed most often")
    package static let reportExcerpts = Phrase(zh: "问题摘录", en: "Flagged excerpts")
    /// The names of sheets of a workbook.
    package static let sheetSummary = Phrase(zh: "结论", en: "Summary")
    package static let sheetFindings = Phrase(zh: "问题明细", en: "Findings")
    package static let reportMethod = Phrase(zh: "依据与核对", en: "Basis and verification")

    package static let eligibleCount = Phrase(zh: "会话总数", en: "conversations")
    package static let notDrawnBeforeCount = Phrase(
        zh: "以前没抽过的会话", en: "conversations not drawn before")
    package static let auditedCount = Phrase(zh: "已检查", en: "checked")
    package static let defectiveCount = Phrase(zh: "有问题", en: "with problems")
    package static let redLineCount = Phrase(zh: "踩红线", en: "crossed a red line")
    package static let findingCount = Phrase(
        zh: "全部发现（含待确认）", en: "findings, with those to confirm")

    package static let columnAgent = Phrase(zh: "客服", en: "Agent")
    package static let columnName = Phrase(zh: "姓名", en: "Name")
    package static let columnChecked = Phrase(zh: "检查/全部", en: "Checked")
    package static let columnSampled = Phrase(zh: "检查数", en: "Checked")
    package static let columnPopulation = Phrase(zh: "全部", en: "Of all")
    package static let columnMean = Phrase(zh: "均分", en: "Mean")
    package static let columnRange = Phrase(zh: "范围", en: "Range")
    package static let columnLow = Phrase(zh: "均分下限", en: "Mean, low")
    package static let columnHigh = Phrase(zh: "均分上限", en: "Mean, high")
    package static let columnGrade = Phrase(zh: "等级", en: "Grade")
    package static let columnRedLines = Phrase(zh: "红线", en: "Red lines")
    package static let columnDefects = Phrase(zh: "有问题", en: "Problems")
    package static let columnWaiting = Phrase(zh: "待确认", en: "To confirm")
    package static let columnGuests = Phrase(zh: "他人会话中", en: "As guest")
    package static let columnDesign = Phrase(zh: "抽样方式", en: "Design")
    package static let columnRule = Phrase(zh: "规则", en: "Rule")
    package static let columnDimension = Phrase(zh: "维度", en: "Dimension")
    package static let columnSeverity = Phrase(zh: "严重程度", en: "Severity")
    package static let columnFindings = Phrase(zh: "问题数", en: "Findings")
    package static let columnConversations = Phrase(zh: "会话数", en: "Conversations")
    package static let columnShare = Phrase(zh: "占检查数", en: "Share")
    package static let columnPoints = Phrase(zh: "扣分合计", en: "Points")

    /// A rule whose findings a person has to confirm.
    package static func ruleWaiting(_ title: Phrase) -> Phrase {
        Phrase(zh: "\(title.zh)·待确认", en: "\(title.en), to confirm")
    }

    package static func columnDimensionMean(_ title: Phrase) -> Phrase {
        Phrase(zh: "\(title.zh)得分", en: "\(title.en), score")
    }

    package static func columnDimensionDefects(_ title: Phrase) -> Phrase {
        Phrase(zh: "\(title.zh)有问题", en: "\(title.en), problems")
    }

    /// The ends of a range that leaves 2.5 % on either side, unlike those of sentences with one end.
    package static func columnLowest(_ title: Phrase) -> Phrase {
        Phrase(zh: "\(title.zh) 95% 下限", en: "\(title.en), 95% low")
    }

    package static func columnHighest(_ title: Phrase) -> Phrase {
        Phrase(zh: "\(title.zh) 95% 上限", en: "\(title.en), 95% high")
    }

    package static let gradeTooFew = Phrase(zh: "样本太少", en: "too few")
    package static let gradeNotSampled = Phrase(zh: "未抽到", en: "not drawn")
    package static let gradeGuestOnly = Phrase(zh: "无主责会话", en: "none of its own")

    package static let gradeEdge = Phrase(zh: "临界", en: "borderline")

    /// A grade on the edge to another.
    package static func gradeBorderline(_ grade: Phrase) -> Phrase {
        Phrase(zh: "\(grade.zh)·\(gradeEdge.zh)", en: "\(grade.en), \(gradeEdge.en)")
    }

    package static let severityMinor = Phrase(zh: "一般", en: "minor")
    package static let severityMajor = Phrase(zh: "严重", en: "major")
    package static let severityCritical = Phrase(zh: "红线", en: "red line")

    // Whether a rule's findings count at once.
    package static let tierHard = Phrase(zh: "直接计分", en: "hard")
    package static let tierReview = Phrase(zh: "人工确认", en: "review")

    package static let excerptDisguised = Phrase(zh: "变形规避", en: "disguised")
    package static let excerptWaiting = Phrase(
        zh: "待人工确认，暂不计分", en: "to be confirmed, not yet charged")
    package static let excerptChargedOnce = Phrase(zh: "同一处不重复扣分", en: "counts once")
    package static let excerptSeen = Phrase(zh: "看到什么", en: "What was seen")
    package static let excerptNearMiss = Phrase(zh: "最接近的一处", en: "Closest to it")
    package static let excerptWhy = Phrase(zh: "为什么扣分", en: "Why it counts")
    package static let excerptWhyBonus = Phrase(zh: "为什么加分", en: "Why it counts")
    package static let excerptInstead = Phrase(zh: "建议这样说", en: "Better say")
    package static let excerptFalseAlarms = Phrase(zh: "可能的误报", en: "Likely false alarms")
    package static let excerptHere = Phrase(zh: "此处", en: "here")
    package static let excerptNextOfRule = Phrase(zh: "同一规则的下一处", en: "next of this rule")
    package static let excerptBackToAgents = Phrase(zh: "回到客服得分", en: "back to the agents")
    package static let excerptNobody = Phrase(zh: "没有客服负责", en: "No agent on duty")

    package static func excerptPoints(_ points: String) -> Phrase {
        Phrase(zh: "\(points) 分", en: counted(points, "point"))
    }

    package static func excerptOmitted(_ count: String) -> Phrase {
        Phrase(
            zh: "省略 \(count) 条",
            en: count == "1" ? "1 message left out" : "\(count) messages left out")
    }

    package static func excerptConversation(_ id: String) -> Phrase {
        Phrase(zh: "会话 \(id)", en: "Conversation \(id)")
    }

    package static func excerptsOf(_ agent: String, _ count: String) -> Phrase {
        Phrase(zh: "\(agent) · \(count) 处", en: "\(agent) · \(count)")
    }

    package static let messageImage = Phrase(zh: "图片", en: "image")
    package static let messageAudio = Phrase(zh: "语音", en: "voice message")
    package static let messageVideo = Phrase(zh: "视频", en: "video")
    package static let messageFile = Phrase(zh: "文件", en: "file")
    package static let messageCard = Phrase(zh: "卡片", en: "card")
    package static let messageRecalled = Phrase(zh: "已撤回", en: "recalled")
    package static let messageOther = Phrase(zh: "其他消息", en: "other message")

    package static let methodSources = Phrase(zh: "数据来源", en: "Source")
    package static let methodPeriod = Phrase(zh: "会话起止", en: "Conversations from")
    package static let methodDesign = Phrase(zh: "抽样方式", en: "Draw")
    package static let methodSeed = Phrase(zh: "抽样种子和短码", en: "Seed and its code")
    package static let methodFrame = Phrase(zh: "抽样范围摘要", en: "Frame digest")
    package static let methodVerify = Phrase(zh: "怎样核对", en: "How to verify")
    package static let methodRules = Phrase(zh: "规则", en: "Rules")
    package static let methodScorecard = Phrase(zh: "评分卡", en: "Scorecard")
    package static let methodExcluded = Phrase(zh: "按条件排除", en: "Left out on purpose")
    package static let methodExempted = Phrase(zh: "豁免的问题", en: "Findings exempted")
    package static let methodTroubles = Phrase(zh: "读取中的问题", en: "Troubles")
    package static let methodPrivacy = Phrase(zh: "个人信息", en: "Personal data")
    package static let methodNone = Phrase(zh: "无", en: "none")

    package static func methodDigest(_ name: Phrase, _ digest: String) -> Phrase {
        Phrase(zh: "\(name.zh)（摘要 \(digest)）", en: "\(name.en) (digest \(digest))")
    }

    package static func methodRuleCount(_ count: String) -> Phrase {
        Phrase(zh: "\(count) 条规则", en: counted(count, "rule"))
    }
}

/// Columns of the table of findings.
extension Phrase {
    package static let columnConversation = Phrase(zh: "会话", en: "Conversation")
    package static let columnTitle = Phrase(zh: "要求", en: "Demand")
    package static let columnPointsOfFinding = Phrase(zh: "分数", en: "Points")
    package static let columnChargedWith = Phrase(zh: "已计入规则", en: "Counts under")
    package static let columnLoad = Phrase(zh: "当时接待会话数", en: "Chats held")
    package static let columnMessage = Phrase(zh: "第几条消息", en: "Message")
    package static let columnText = Phrase(zh: "原文", en: "Words")
    package static let columnExplanation = Phrase(zh: "说明", en: "Explanation")
    package static let columnNearMiss = Phrase(zh: "最接近的", en: "Near miss")
    package static let columnInstead = Phrase(zh: "建议这样说", en: "Better")
}

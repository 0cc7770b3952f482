extension Phrase {
    // What is taken away from the pages, and the fields of the interface for programs.

    package static let exportAgent = Phrase(zh: "逐条得分", en: "Every point")
    package static let exportCoverage = Phrase(zh: "复核进度", en: "Review coverage")
    package static let drawnChats = Phrase(zh: "抽到的会话", en: "Chats drawn")
    package static let machinePoints = Phrase(zh: "机器给的分", en: "Points by the rules")
    package static let decidedByAppeal = Phrase(zh: "申诉改判", en: "By appeal")
    package static let disguisedColumn = Phrase(zh: "变体写法", en: "Disguised")
    package static let textForgottenColumn = Phrase(zh: "内容已删除", en: "Words removed")
    package static let spanStart = Phrase(zh: "起始字", en: "From character")
    package static let spanEnd = Phrase(zh: "结束字", en: "To character")
    package static let appealedFinding = Phrase(zh: "命中编号", en: "Finding")
    package static let publicationNumber = Phrase(zh: "第几版", en: "Version")
    package static let goldChatsColumn = Phrase(zh: "标准会话数", en: "Gold chats")
    package static let sharedChatsColumn = Phrase(zh: "同判会话数", en: "Shared chats")
    package static let namedBeforeColumn = Phrase(
        zh: "看机器结果前找到", en: "Named before the machine's")
    package static let namedAfterColumn = Phrase(zh: "最终找到", en: "Named in the end")
    package static let reviewsColumn = Phrase(zh: "复核记录", en: "Reviews")
    package static let subjectNumber = Phrase(zh: "对象编号", en: "Its number")
    package static let finishedAtColumn = Phrase(zh: "完成时间", en: "Finished")
    package static let newPointsColumn = Phrase(zh: "改后分数", en: "New points")
    package static let decidedAtColumn = Phrase(zh: "裁决时间", en: "Decided")
    package static let drawnColumn = Phrase(zh: "抽取数", en: "Chats drawn")
    package static let drawStatePlanned = Phrase(zh: "已计划", en: "planned")
    package static let drawStateCommitted = Phrase(zh: "已承诺", en: "committed")
    package static let drawStateDrawn = Phrase(zh: "已抽取", en: "drawn")
    package static let columnStratum = Phrase(zh: "分层", en: "Stratum")
    package static let takenOutWhy = Phrase(zh: "剔除或替换的原因", en: "Why it was taken out")
    package static let replacedByColumn = Phrase(zh: "替补会话", en: "Replaced by")
    package static let openedColumn = Phrase(zh: "已打开", en: "Opened")
    package static let assignedColumn = Phrase(zh: "已分配", en: "Dealt out")
    package static let activeColumn = Phrase(zh: "启用", en: "Active")
    package static let madeColumn = Phrase(zh: "建立时间", en: "Made")

    package static let reviewKindColumn = Phrase(zh: "复核类型", en: "Kind of review")
    package static let givenColumn = Phrase(zh: "发出", en: "Given")
    package static let doneColumn = Phrase(zh: "判完", en: "Done")
    package static let retiredAtColumn = Phrase(zh: "停用时间", en: "Retired")
    package static let reviewersColumn = Phrase(zh: "质检员", en: "Reviewers")
    package static let sidesColumn = Phrase(zh: "各人怎么判", en: "What each said")
    package static let weekColumn = Phrase(zh: "周一", en: "Monday")
    package static let weekSourceColumn = Phrase(zh: "按什么算", en: "Counted by")
    package static let weekMachine = Phrase(zh: "机器", en: "machine")
    package static let weekConfirmed = Phrase(zh: "人工确认", en: "people")
    package static let problemChatsColumn = Phrase(zh: "有问题的会话", en: "Chats with a problem")
    package static let problemShareColumn = Phrase(zh: "占比", en: "Share")
    package static let baselineColumn = Phrase(zh: "算作基线", en: "Baseline")
    package static let missRateLow = Phrase(zh: "漏检率下限", en: "Miss rate, low")
    package static let missRateHigh = Phrase(zh: "漏检率上限", en: "Miss rate, high")

    package static let placesByColumn = Phrase(zh: "名次依据", en: "Places by")
    package static let placeGroupColumn = Phrase(zh: "档次", en: "Group")
    package static let redLinesCheckedColumn = Phrase(
        zh: "红线检查会话数", en: "Chats checked for red lines")
    package static let redLinesOfAll = Phrase(zh: "全部会话里的红线", en: "Red lines in all chats")
    package static let flaggedDecidedColumn = Phrase(
        zh: "已判定的命中会话", en: "Flagged chats decided")
    package static let flaggedRightColumn = Phrase(
        zh: "其中判对的会话", en: "Flagged chats, right")
    package static let unflaggedReviewedColumn = Phrase(
        zh: "已复核的未命中会话", en: "Unflagged chats reviewed")
    package static let unflaggedMissedColumn = Phrase(
        zh: "其中漏检的会话", en: "Unflagged chats, missed")
    package static let companionsColumn = Phrase(
        zh: "总是一起命中的规则", en: "Always hit with")

    package static let scoreTitle = Phrase(zh: "得分", en: "Score")
    package static let excerptColumn = Phrase(zh: "片段", en: "Excerpt")
    package static let excerptEvidence = Phrase(zh: "命中的消息", en: "Flagged message")
    package static let cardByRulesAlone = Phrase(zh: "只按规则", en: "By the rules alone")

    package static let drillRightColumn = Phrase(zh: "其中答对", en: "Right")
    package static let practiceAsked = Phrase(zh: "做过的题目种类", en: "Subjects asked")

    /// The title of the lower end of the range of a figure.
    package static func lowOf(_ figure: Phrase) -> Phrase {
        Phrase(zh: "\(figure.zh)下限", en: "\(figure.en), low")
    }

    /// The title of its upper end.
    package static func highOf(_ figure: Phrase) -> Phrase {
        Phrase(zh: "\(figure.zh)上限", en: "\(figure.en), high")
    }

    package static func saidBy(_ name: String, _ what: Phrase) -> Phrase {
        Phrase(zh: "\(name)：\(what.zh)", en: "\(name): \(what.en)")
    }

    package static func exportAs(_ table: String, _ format: String) -> Phrase {
        Phrase(zh: "把“\(table)”导出为 \(format)", en: "Export “\(table)” as \(format)")
    }
}

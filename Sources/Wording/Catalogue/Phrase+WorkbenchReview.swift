extension Phrase {
    // The queue.

    package static let review = Phrase(zh: "复核", en: "Review")
    package static let reviewQueue = Phrase(zh: "复核队列", en: "Queue")
    package static let startReview = Phrase(zh: "开始复核", en: "Start")
    package static let queueEmpty = Phrase(zh: "都审完了", en: "All done")
    package static let queueEmptyWhy = Phrase(
        zh: "主管分来新的抽检后，会出现在这里。", en: "New chats appear here when the lead deals a draw.")
    package static let hiddenAgent = Phrase(zh: "（盲审）", en: "(blind)")
    package static let ruleCleanShort = Phrase(zh: "无命中", en: "clean")
    package static let begunReview = Phrase(zh: "看过", en: "opened")
    package static let columnDay = Phrase(zh: "日期", en: "Day")
    package static let columnHits = Phrase(zh: "命中", en: "Findings")
    package static let columnMessages = Phrase(zh: "消息数", en: "Messages")
    package static let columnDraw = Phrase(zh: "抽检", en: "Draw")
    package static let columnDue = Phrase(zh: "截止", en: "Due")
    package static let assignmentSecond = Phrase(zh: "双人复核", en: "second review")
    package static let assignmentCalibration = Phrase(zh: "校准", en: "calibration")

    package static func queueSentence(_ count: Int) -> Phrase {
        Phrase(
            zh: count == 0 ? "没有等您复核的会话。" : "还有 \(count) 通会话等您复核，先到期的在前。",
            en: count == 1
                ? "One chat waits for you." : "\(count) chats wait for you, the earliest due first."
        )
    }

    // One chat.

    package static let chatTitle = Phrase(zh: "会话", en: "Chat")
    package static let textForgotten = Phrase(
        zh: "这通会话的文字已按要求删除，分数保留。",
        en: "The words of this chat were deleted as asked; its scores stay.")
    package static let ruleCleanTitle = Phrase(zh: "规则没有发现问题", en: "The rules found nothing")
    package static let ruleCleanWhy = Phrase(
        zh: "请照样看一遍：规则漏掉的，选中那句话按 m 补上；没有就直接完成。",
        en: "Read it all the same: select what they missed and press m, or just finish. "
            + "This is how we know what the rules miss.")
    package static let confirmFinding = Phrase(zh: "确认", en: "Confirm")
    package static let rejectFinding = Phrase(zh: "驳回", en: "Reject")
    package static let unsureFinding = Phrase(zh: "拿不准", en: "Unsure")
    package static let undoVerdict = Phrase(zh: "撤回", en: "Undo")
    package static let reasonTrueMiss = Phrase(zh: "规则误报", en: "false alarm")
    package static let reasonSaidDifferently = Phrase(zh: "换了说法", en: "said differently")
    package static let reasonException = Phrase(zh: "情有可原", en: "justified here")
    package static let reasonDoesNotApply = Phrase(zh: "规则不适用", en: "rule does not apply")
    package static let outcomeConfirmed = Phrase(zh: "已确认", en: "confirmed")
    package static let outcomeRejected = Phrase(zh: "已驳回", en: "rejected")
    package static let outcomeUnsure = Phrase(zh: "拿不准", en: "unsure")
    package static let outcomeMissed = Phrase(zh: "人工补充", en: "added by hand")
    package static let outcomeWithdrawn = Phrase(zh: "已撤回", en: "taken back")
    package static let pointsKept = Phrase(zh: "改分", en: "points")
    package static let otherPoints = Phrase(zh: "改为其他分值", en: "Other points")
    package static let pointsOfRule = Phrase(zh: "按规则扣分", en: "as the rule has it")
    package static let noteForAgent = Phrase(zh: "备注，客服能看到", en: "Note, shown to the agent")
    package static let ruleAndWording = Phrase(zh: "规则依据与正确说法", en: "The rule and what to say")
    package static let mayBeFalseAlarm = Phrase(zh: "可能误报：", en: "May be a false alarm:")
    package static let messageWord = Phrase(zh: "消息", en: "message")
    package static let addMissed = Phrase(zh: "补充规则漏掉的问题", en: "Add what the rules missed")
    package static let missedHint = Phrase(
        zh: "先在左边选中那句话再按 m，或者直接填消息序号。",
        en: "Select the words in the chat and press m, or type the number of the message.")
    package static let messageNumber = Phrase(zh: "消息序号", en: "Message number")
    package static let ruleField = Phrase(zh: "规则", en: "Rule")
    package static let chooseOne = Phrase(zh: "请选择", en: "Choose one")
    package static let finishAndNext = Phrase(zh: "完成，下一通", en: "Finish, next chat")
    package static let keysLegend = Phrase(zh: "快捷键", en: "Keys")
    package static let keyMove = Phrase(zh: "下一条 / 上一条", en: "next / previous finding")
    package static let keyReject = Phrase(zh: "驳回，再按原因", en: "reject, then the reason")
    package static let keyMissed = Phrase(zh: "补充选中的话", en: "add the selected words")
    package static let blindHint = Phrase(
        zh: "盲审：先自己看完，把发现的问题补上，再看规则的判断。",
        en: "Blind review: read the chat and add what you see, then look at what the rules say.")
    package static let revealFindings = Phrase(
        zh: "我看完了，显示规则的判断", en: "I have read it: show the findings")
    package static let reviewFinished = Phrase(zh: "已完成", en: "finished")
    package static let chipDisguised = Phrase(zh: "变体写法", en: "disguised")
    package static let chipWaits = Phrase(zh: "确认后才扣分", en: "counts once confirmed")
    package static let pointsUnreadable = Phrase(
        zh: "分值看不懂，请写成 -2 或 -1.5 这样。", en: "Write points like -2 or -1.5.")
    package static let pointsOfOtherSign = Phrase(
        zh: "扣分项不能改成加分，加分项不能改成扣分。",
        en: "A deduction cannot become a bonus, nor a bonus a deduction.")
    package static let missedNeedsRule = Phrase(
        zh: "请选择违反了哪条规则。", en: "Choose the rule that was broken.")

    package static func missedNeedsMessage(_ count: Int) -> Phrase {
        Phrase(
            zh: "请填消息序号，1 到 \(count)。",
            en: "Give the number of the message, from 1 to \(count).")
    }

    package static func reviewTitle(_ agent: String) -> Phrase {
        Phrase(zh: "\(agent) 的会话", en: "Chat of \(agent)")
    }

    package static func findingsTitle(_ count: Int, isHidden: Bool) -> Phrase {
        if isHidden { return Phrase(zh: "规则的判断（未显示）", en: "Findings (hidden)") }
        return Phrase(
            zh: count == 0 ? "命中" : "命中 \(count) 条",
            en: count == 0 ? "Findings" : counted(count, "finding"))
    }

    package static func stillOpen(_ count: Int) -> Phrase {
        Phrase(
            zh: count == 0 ? "都判完了" : "还有 \(count) 条没判",
            en: count == 0 ? "all decided" : "\(count) to decide")
    }

    package static func decideFirst(_ count: Int) -> Phrase {
        Phrase(
            zh: "还有 \(count) 条没有判，判完才能完成。",
            en: count == 1
                ? "One finding still needs a verdict." : "\(count) findings still need a verdict.")
    }

    package static let notChargedAgain = Phrase(zh: "不另扣分", en: "not charged again")

    package static func chipChargedWith(_ title: Phrase) -> Phrase {
        Phrase(zh: "已并入「\(title.zh)」扣分", en: "charged under “\(title.en)”")
    }

    package static func pointsGiven(_ points: String) -> Phrase {
        Phrase(zh: "\(points) 分", en: counted(points, "point"))
    }

    package static func quoted(_ note: String) -> Phrase {
        Phrase(zh: "「\(note)」", en: "“\(note)”")
    }

    /// Two reviewers decided the same finding; the page shows what stands and the form again.
    package static func someoneDecidedFirst(
        _ name: String, _ outcome: Phrase, yours: Phrase?
    ) -> Phrase {
        let own = yours.map {
            Phrase(zh: "您要判的「\($0.zh)」还没有保存。", en: " Yours (\($0.en)) was not saved.")
        }
        return Phrase(
            zh: "在您打开页面之后，\(name) 先判了这一条：\(outcome.zh)。\(own?.zh ?? "")请看过再决定，仍要改判就再按一次。",
            en: "While you had this page open, \(name) decided this finding: \(outcome.en)."
                + "\(own?.en ?? "") Look again; to decide otherwise, press once more.")
    }
}

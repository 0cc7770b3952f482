/// The pages on which people practise.
extension Phrase {
    package static let practiceTitle = Phrase(zh: "练习", en: "Practice")
    package static let practiceSentence = Phrase(
        zh: "和模拟客户聊一聊：每句话由质检规则当场点评，最后按评分卡打分。练得怎样，不计入考核。",
        en: "Chat with a simulated customer: the rules of the audit comment on each reply, and the "
            + "scorecard tells the score. Practice counts for nothing else.")
    package static let practiceStart = Phrase(zh: "开始", en: "Start")
    package static let practiceAgain = Phrase(zh: "再练一次", en: "Again")
    package static let practiceGoOn = Phrase(zh: "接着来", en: "Go on")
    package static let notPractisedYet = Phrase(zh: "没练过", en: "new")
    package static let fieldDifficulty = Phrase(zh: "难度", en: "Difficulty")
    package static let practiceNone = Phrase(
        zh: "规则包里还没有练习情景", en: "The rules have no scenarios yet")

    package static func practiceCustomers(_ language: Language) -> Phrase {
        switch language {
        case .zh: Phrase(zh: "说中文的客户", en: "Customers who write Chinese")
        case .en: Phrase(zh: "说英文的客户", en: "Customers who write English")
        }
    }

    package static func practisedBest(_ count: Int, _ best: String) -> Phrase {
        Phrase(zh: "练过 \(count) 次 · 最好 \(best) 分", en: "\(count)× · best \(best)")
    }

    package static let practiceFeedback = Phrase(zh: "点评", en: "Feedback")
    package static let practiceYourReply = Phrase(zh: "您的回复", en: "Your reply")
    package static let practiceSend = Phrase(zh: "发送", en: "Send")
    package static let practiceKeysLine = Phrase(
        zh: "回车发送，Shift+回车换行；每行是一条消息",
        en: "Enter sends, Shift+Enter adds a message")
    package static let practiceAskHint = Phrase(zh: "看提示", en: "Show a hint")
    package static let practiceHintTitle = Phrase(zh: "提示", en: "Hint")
    package static let practiceClosingLine = Phrase(
        zh: "客户说完了。您可以再说一句收尾，或者直接结束。",
        en: "The customer is done. Close the chat with a last line, or just end it.")
    package static let practiceEndChat = Phrase(zh: "结束会话", en: "End the chat")
    package static let practiceWaitsSince = Phrase(zh: "客户已等", en: "The customer has waited")
    package static let practiceSeconds = Phrase(zh: "秒", en: "s")
    package static let practiceFeels = Phrase(zh: "客户的心情", en: "How the customer feels")
    package static let practicePatience = Phrase(zh: "耐心还剩", en: "Patience that is left")
    package static let practiceLessons = Phrase(zh: "下次注意", en: "For the next time")
    package static let practiceOthers = Phrase(zh: "换个情景", en: "Other scenarios")
    package static let practiceReplyEmpty = Phrase(
        zh: "还没写回复", en: "There is no reply yet")
    package static let practicePageStale = Phrase(
        zh: "这一页打开之后，会话又往下走了。最新的在上面；您写的还在框里。",
        en: "The chat has gone on since this page was shown. The latest is above; what you wrote "
            + "is still here.")
    package static let practiceMinutesLeft = Phrase(zh: "剩余分钟", en: "Minutes left:")

    // MARK: Drills

    package static let drillsTitle = Phrase(zh: "小题", en: "Drills")
    package static let drillsSentence = Phrase(
        zh: "先问您和团队最常犯的；答对的隔 2、4、8……天再问，答错的明天再问（莱特纳盒）。",
        en:
            "What you and the team get wrong most comes first; what you know comes again after 2, 4, "
            + "8… days, what you do not tomorrow (Leitner's boxes).")
    package static let drillsDueToday = Phrase(zh: "道小题今天该练", en: "drills are due today")
    package static let drillNothing = Phrase(zh: "今天的都练完了", en: "All is done for today")
    package static let drillNothingWhy = Phrase(zh: "明天再来。", en: "Come back tomorrow.")
    package static let drillAnswer = Phrase(zh: "回答", en: "Answer")
    package static let drillWhich = Phrase(zh: "哪一条有问题？", en: "Which message is at fault?")
    package static let drillKnownHow = Phrase(zh: "掌握程度（95% 范围）", en: "Known (95% range)")
    package static let drillPageStale = Phrase(
        zh: "这道题已经答过或换了题，请看新的一题。",
        en: "That question was answered or has changed; here is the next one.")

    package static func drillsLeft(_ count: Int) -> Phrase {
        Phrase(zh: "还有 \(count) 题", en: "\(count) to go")
    }

    package static func drillTileSentence(_ asked: Int, mastered: Int) -> Phrase {
        Phrase(
            zh: "练过 \(asked) 条，掌握 \(mastered) 条", en: "\(asked) tried, \(mastered) mastered")
    }

    package static func drillMessage(_ number: Int, _ words: String) -> Phrase {
        Phrase(zh: "第 \(number) 条：\(words)", en: "\(number): \(words)")
    }

    package static func drillWhichFact(
        _ fact: Phrase, shop: String, product: String?
    ) -> Phrase {
        let what = product.map { shop + " · " + $0 } ?? shop
        return Phrase(
            zh: "\(what)：“\(fact.zh)”今天是哪个？",
            en: "\(what): which \(fact.en.lowercased()) is in force today?")
    }

    // MARK: Exams

    package static let examsTitle = Phrase(zh: "考试", en: "Exams")
    package static let examNotSat = Phrase(zh: "没考过", en: "not sat")
    package static let examRunning = Phrase(zh: "考试中", en: "running")
    package static let examTileSentence = Phrase(
        zh: "没见过的题，限时，通过有证书", en: "Unseen chats, under time, with a certificate")
    package static let examGoOn = Phrase(zh: "时间在走，接着考", en: "The clock runs: go on")
    package static let examStillRunning = Phrase(
        zh: "考试还没结束，时间一直在走。", en: "The exam is not over, and the clock runs.")
    package static let examBeginWarning = Phrase(
        zh: "一开始就计时，不能暂停；中途没有点评和提示。",
        en: "The clock starts at once and does not stop; there are no comments and no hints on the "
            + "way.")
    package static let examBegin = Phrase(zh: "开始考试", en: "Begin the exam")
    package static let examNextChat = Phrase(zh: "继续", en: "Go on")
    package static let examUnfinishedChat = Phrase(zh: "没做完", en: "unfinished")

    package static func examSatOn(_ day: String, _ score: String) -> Phrase {
        Phrase(zh: "\(day) · 得 \(score) 分", en: "\(day) · score \(score)")
    }

    // MARK: The team

    package static let practiceTeamTitle = Phrase(zh: "谁练了、谁过了", en: "Who practised and passed")
    package static let practiceNobody = Phrase(
        zh: "还没有学员或客服账号", en: "There are no trainees or agents yet")
    package static let practiceFinishedChats = Phrase(zh: "练完的会话", en: "Chats finished")
    package static let practiceRecent = Phrase(zh: "近 5 次均分", en: "Mean of the last 5")
    package static let practiceMasteredOf = Phrase(zh: "掌握 / 练过", en: "Mastered / tried")
    package static let practiceLastDay = Phrase(zh: "最近练习", en: "Last practised")
    package static let practiceHardRules = Phrase(
        zh: "练习里最常犯的", en: "Broken most in practice")
    package static let practiceTimesBroken = Phrase(zh: "次数", en: "Times")
    package static let practicePeople = Phrase(zh: "人数", en: "People")

    package static func practiceTeamSentence(_ passed: Int, of all: Int) -> Phrase {
        Phrase(
            zh: "\(all) 人，\(passed) 人通过考试" + (all > 0 ? "（\(passed * 100 / all)%）。" : "。"),
            en: "\(passed) of \(all) have passed the exam"
                + (all > 0 ? " (\(passed * 100 / all)%)." : "."))
    }

    // MARK: The trail

    package static let didBeginPractice = Phrase(zh: "开始练习", en: "began to practise")
    package static let didFinishPractice = Phrase(zh: "练完一通", en: "finished a practice chat")
    package static let didBeginExam = Phrase(zh: "开始考试", en: "began an exam")
    package static let didFinishExam = Phrase(zh: "考完", en: "finished an exam")
    package static let subjectPractice = Phrase(zh: "练习", en: "practice chat")
    package static let subjectExam = Phrase(zh: "考试", en: "exam")
}

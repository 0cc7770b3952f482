/// What practice says: scenarios and their mistakes.
extension Phrase {
    package static let scenarioDay = Phrase(
        zh: "这里应是日期，如 2026-11-11", en: "a day must stand here, such as 2026-11-11")
    package static let scenarioEndGoesOn = Phrase(
        zh: "写了 end 的状态里会话已经结束，不能再有 next",
        en: "a state with `end` is over; it can have no `next`")
    package static let scenarioAnywhereAlways = Phrase(
        zh: "anywhere 里的每一项都要有条件，否则各状态自己的 next 永远轮不到",
        en: "what stands in `anywhere` needs a condition, or no state's own `next` is ever tried")
    package static let scenarioNeverTried = Phrase(
        zh: "前一项没有条件，总会成立，这一项永远轮不到",
        en: "the one before has no condition and always holds, so this one is never tried")

    package static func scenarioStuck(_ state: String) -> Phrase {
        Phrase(
            zh: "会卡在“\(state)”：如果 next 里的条件都不成立，客户就没有下文；最后请加一项没有条件的",
            en: "a chat can get stuck in `\(state)`: nothing follows where none of its conditions "
                + "holds; end `next` with one that has no condition")
    }

    package static func scenarioLeavesNot(_ state: String) -> Phrase {
        Phrase(
            zh: "客户没了耐心就到“\(state)”，那里要写 end",
            en: "customers without patience go to `\(state)`, which must have an `end`")
    }

    package static let scenarioNoLeaving = Phrase(
        zh: "这里会扣耐心，但没有写 out_of_patience：耐心用完时客户去哪个状态？",
        en: "this costs patience, and without `out_of_patience` nobody knows what comes when it is "
            + "used up")
    package static let scenarioSilentStart = Phrase(
        zh: "开头的状态要有 say：客户总得先说句话", en: "the state in which a chat starts needs a `say`")

    package static func scenarioUnreached(_ state: String) -> Phrase {
        Phrase(zh: "哪条路都走不到“\(state)”", en: "no way leads to `\(state)`")
    }

    package static func scenarioNoEnd(_ state: String) -> Phrase {
        Phrase(
            zh: "到了“\(state)”就再也结束不了：从这里走不到任何写了 end 的状态",
            en: "from `\(state)` no way leads to an end")
    }

    package static func scenarioFreeLoop(_ states: [String]) -> Phrase {
        Phrase(
            zh: "会没完没了：\(states.joined(separator: " → "))，一圈下来耐心不减；请给其中一步写上 patience: -1",
            en: "a chat can go round for ever: \(states.joined(separator: " → ")) costs no "
                + "patience; give one of the steps `patience: -1`")
    }

    package static let scenarioGainInLoop = Phrase(
        zh: "这一步会加耐心，又能绕回来，会话可能永远结束不了",
        en: "this gives patience back on a way that leads back, so a chat might never end")

    package static func scenarioFactElsewhere(_ fact: String) -> Phrase {
        Phrase(
            zh: "“\(fact)”在这家店没有规定值，这一项永远不会成立",
            en: "`\(fact)` has no value in this shop, so this can never hold")
    }

    package static let scenarioGoodFails = Phrase(
        zh: "照 good 里的回复走完，客户并不满意", en: "the replies in `good` do not leave the customer satisfied")

    package static func scenarioGoodScore(_ score: String, high: String) -> Phrase {
        Phrase(
            zh: "照 good 里的回复只得 \(score) 分，示范至少要 \(high) 分",
            en: "the replies in `good` score \(score); a model needs \(high) at least")
    }

    package static func scenarioBadScore(_ score: String, low: String) -> Phrase {
        Phrase(
            zh: "照 bad 里的回复，客户满意了，或者得了 \(score) 分；反面例子要让客户不满意，且不高于 \(low) 分",
            en:
                "the replies in `bad` satisfy the customer or score \(score); a bad example must do "
                + "neither, and score \(low) at most")
    }
}

/// What the terminal says while somebody practises.
extension Phrase {
    package static let abstractOfTrain = Phrase(
        zh: "练习：和模拟客户聊天，每句话由质检规则当场点评。",
        en: "Practice with simulated customers; the rules of the audit comment on every reply.")
    package static let abstractOfTrainList = Phrase(
        zh: "列出练习情景，以及各练过几次、最好得几分。",
        en: "Lists the scenarios, and how often and how well each was practised.")
    package static let abstractOfTrainPlay = Phrase(
        zh: "练一个情景：读取回复（键盘、管道都行），当场点评，最后按评分卡打分。",
        en: "Plays a scenario: reads replies from the keyboard or a pipe, comments on each and "
            + "scores the chat.")
    package static let abstractOfTrainCheck = Phrase(
        zh: "检查情景文件：证明不会卡住、每条路都有尽头，并走一遍示范和反面例子。",
        en: "Checks scenarios: none can get stuck, every way ends, and the model replies do well.")
    package static let helpScenario = Phrase(
        zh: "情景编号，见 spotcheck train list", en: "id of a scenario, see spotcheck train list")
    package static let helpTrainee = Phrase(
        zh: "练习的人，记录和得分都记在这个名下", en: "who practises; sessions and scores go by this name")
    package static let helpHistory = Phrase(
        zh: "练习记录的文件夹；写了它才会保存、才能接着练",
        en: "folder for the records of practice; without it nothing is kept")
    package static let helpResume = Phrase(
        zh: "接着练上次没练完的", en: "goes on with the last chat that was not finished")
    package static let helpScenarioFiles = Phrase(
        zh: "情景文件；默认检查规则文件夹里的 scenarios",
        en: "scenario files; default: `scenarios` of the folder of rules")
    package static let helpScenarioLanguage = Phrase(
        zh: "只列说这种语言的客户", en: "only customers who speak this language")
    package static let noScenarios = Phrase(
        zh: "规则文件夹里没有情景：请放进 scenarios/*.yaml",
        en: "the folder of rules has no scenarios: put some into scenarios/*.yaml")

    package static func scenariosChecked(_ count: Int, wrong: Int) -> Phrase {
        Phrase(
            zh: wrong == 0 ? "\(count) 个情景，都走得通。" : "\(count) 个情景，\(wrong) 处要改。",
            en: wrong == 0
                ? "\(counted(count, "scenario")), all sound."
                : "\(counted(count, "scenario")), \(counted(wrong, "mistake")).")
    }

    package static let practiceHelp = Phrase(
        zh: "输入回复，回车发送；行末加 \\ 可接着写下一条再一起发；/提示 看提示；/退出 先离开。",
        en: "Type a reply and press Enter; end a line with \\ to add another message; /hint for a "
            + "hint; /quit to leave.")
    package static let practiceKept = Phrase(
        zh: "没练完，已保存；加 --resume 可以接着练。", en: "Not finished, but kept: go on with --resume.")
    package static let practiceBrokenOff = Phrase(
        zh: "没练完，没有打分。", en: "Not finished, so there is no score.")
    package static let practiceNoHint = Phrase(
        zh: "这一步没有提示，想想客户现在最想知道什么。",
        en: "There is no hint here. What does the customer want to know now?")

    package static func practiceHint(_ hint: Phrase) -> Phrase {
        Phrase(zh: "提示：\(hint.zh)", en: "Hint: \(hint.en)")
    }

    package static let practiceClosing = Phrase(
        zh: "客户说完了。你可以再说一句收尾；直接回车就结束。",
        en: "The customer is done. You may close the chat with a last line; Enter alone ends it.")
    package static let practiceGone = Phrase(
        zh: "回得太晚，客户已经走了，这句没有发出去。", en: "Too late: the customer has left, and this was not sent.")
    package static let practiceWaits = Phrase(zh: "（客户在等）", en: "(the customer waits)")

    package static func practiceMood(_ mood: Phrase) -> Phrase {
        Phrase(zh: "（心情：\(mood.zh)）", en: "(mood: \(mood.en))")
    }

    package static let moodCalm = Phrase(zh: "平静", en: "calm")
    package static let moodWorried = Phrase(zh: "着急", en: "worried")
    package static let moodAnnoyed = Phrase(zh: "不耐烦", en: "annoyed")
    package static let moodAngry = Phrase(zh: "生气", en: "angry")

    package static func practiceGood(_ titles: [Phrase], seconds: Int64) -> Phrase {
        Phrase(
            zh: "做到了：\(titles.map(\.zh).joined(separator: "、"))（用时 \(seconds) 秒）",
            en: "Done well: \(titles.map(\.en).joined(separator: "; ")) (took \(seconds) s)")
    }

    package static func practiceTook(_ seconds: Int64) -> Phrase {
        Phrase(zh: "用时 \(seconds) 秒", en: "took \(seconds) s")
    }

    package static func practiceFactRight(_ title: Phrase, _ value: Phrase) -> Phrase {
        Phrase(zh: "\(title.zh)说对了：\(value.zh)", en: "\(title.en) is right: \(value.en)")
    }

    package static func practiceFactIs(_ title: Phrase, _ value: Phrase) -> Phrase {
        Phrase(
            zh: "应该说：\(title.zh) \(value.zh)", en: "In force: \(title.en), \(value.en)")
    }

    package static func practiceWrong(_ explanation: Phrase, points: String, waits: Bool) -> Phrase
    {
        Phrase(
            zh: "\(explanation.zh)（\(points) 分\(waits ? "，要人确认" : "")）",
            en: "\(explanation.en) (\(points) points\(waits ? ", if a reviewer agrees" : ""))")
    }

    package static func practiceRedLine(_ explanation: Phrase) -> Phrase {
        Phrase(
            zh: "\(explanation.zh)（红线，整通 0 分）",
            en: "\(explanation.en) (a red line: the chat scores 0)")
    }

    package static func practiceWhy(_ why: Phrase) -> Phrase {
        Phrase(zh: "为什么：\(why.zh)", en: "Why: \(why.en)")
    }

    package static func practiceInstead(_ wording: Phrase) -> Phrase {
        Phrase(zh: "可以这样说：\(wording.zh)", en: "Better: \(wording.en)")
    }

    package static func practiceNear(_ reason: Phrase) -> Phrase {
        Phrase(zh: "差一点：\(reason.zh)", en: "Nearly: \(reason.en)")
    }

    package static func practiceDue(_ titles: [Phrase]) -> Phrase {
        Phrase(
            zh: "接下来别忘了：\(titles.map(\.zh).joined(separator: "、"))",
            en: "Do not forget: \(titles.map(\.en).joined(separator: "; "))")
    }

    package static let endingSatisfied = Phrase(zh: "客户满意地离开", en: "The customer left satisfied")
    package static let endingResigned = Phrase(
        zh: "客户没得到想要的，算了", en: "The customer gave up without what was wanted")
    package static let endingAngry = Phrase(zh: "客户生气地走了", en: "The customer left angry")

    package static let endedSatisfied = Phrase(zh: "满意", en: "satisfied")
    package static let endedResigned = Phrase(zh: "算了", en: "gave up")
    package static let endedAngry = Phrase(zh: "生气", en: "angry")

    package static func practiceScore(_ score: String, of full: String, band: Phrase?) -> Phrase {
        Phrase(
            zh: "得分 \(score) / \(full)" + (band.map { "（\($0.zh)）" } ?? ""),
            en: "Score \(score) of \(full)" + (band.map { " (\($0.en))" } ?? ""))
    }

    package static func practiceWaiting(_ count: Int, confirmed: String) -> Phrase {
        Phrase(
            zh: "另有 \(count) 处要人确认才扣分；若都成立，得 \(confirmed) 分。",
            en: "\(counted(count, "finding")) would wait for a reviewer; all confirmed, the score "
                + "is \(confirmed).")
    }

    /// - Parameter score: by the rules alone.
    package static func practiceCeiling(_ score: String, _ ceiling: String) -> Phrase {
        Phrase(
            zh: "按规则得 \(score) 分；客户没有满意地离开，最多算 \(ceiling) 分。",
            en:
                "By the rules alone \(score); the customer did not leave satisfied, so \(ceiling) is "
                + "the most.")
    }

    package static let practiceKeptScore = Phrase(
        zh: "规则或情景在这一通之后改过：得分是当时打的，逐句点评不再显示。",
        en: "The rules or the scenario have changed since: the score is that of the day, and the "
            + "comments on each reply are not shown any more.")
    package static let columnRuleScore = Phrase(zh: "按规则得分", en: "By the rules")
    package static let practiceVeto = Phrase(
        zh: "碰了红线，整通 0 分。", en: "A red line was crossed: the chat scores 0.")

    package static func practiceTimes(mean seconds: Int64, replies: Int, hints: Int) -> Phrase {
        Phrase(
            zh: "回了 \(replies) 次，平均用时 \(seconds) 秒"
                + (hints > 0 ? "，看了 \(hints) 次提示。" : "。"),
            en: "\(replies == 1 ? "1 reply" : "\(replies) replies"), \(seconds) s on average"
                + (hints > 0 ? ", \(counted(hints, "hint"))." : "."))
    }

    package static let practiceGoals = Phrase(zh: "这一通要做到：", en: "What this chat asks for:")
    package static let practiceModel = Phrase(zh: "示范：", en: "A model:")
    package static let columnScenario = Phrase(zh: "情景", en: "Scenario")
    package static let columnScenarioTitle = Phrase(zh: "标题", en: "Title")
    package static let columnTopic = Phrase(zh: "类别", en: "Topic")
    package static let columnLanguage = Phrase(zh: "语言", en: "Language")
    package static let columnDifficulty = Phrase(zh: "难度", en: "Difficulty")
    package static let columnPractised = Phrase(zh: "练过", en: "Practised")
    package static let columnBestScore = Phrase(zh: "最好得分", en: "Best score")
    package static let columnKept = Phrase(zh: "得", en: "Kept")
    package static let columnFullMarks = Phrase(zh: "满分", en: "Of")
}

/// Records of practice, and what is wrong with the way it was asked for.
extension Phrase {
    package static let trainPlayOneOf = Phrase(
        zh: "请写情景编号，或者 --resume，二选一", en: "give the id of a scenario, or --resume, and not both")
    package static let trainResumeNeedsHistory = Phrase(
        zh: "--resume 要和 --history 一起用：记录在哪个文件夹？",
        en: "--resume needs --history: in which folder are the records?")

    package static func practiceLineUnreadable(_ place: String) -> Phrase {
        Phrase(
            zh: "\(place)：这一行不是练习记录；文件可能被改过",
            en: "\(place): this line is no record of practice; was the file edited?")
    }

    package static func nothingToResume(_ trainee: String) -> Phrase {
        Phrase(
            zh: "“\(trainee)”没有练到一半的会话", en: "\(trainee) has no chat that is not finished")
    }

    package static func scenarioChanged(_ id: String) -> Phrase {
        Phrase(
            zh: "“\(id)”或规则在上次之后改过，接不上了，请重新练一遍",
            en: "`\(id)` or the rules have changed since; please start it again")
    }

    package static func examScenario(_ id: String) -> Phrase {
        Phrase(zh: "“\(id)”是考题，不能拿来练", en: "`\(id)` is kept for exams")
    }

    package static let columnTrainee = Phrase(zh: "学员", en: "Trainee")
    package static let columnEnding = Phrase(zh: "结果", en: "Outcome")
    package static let columnPracticeScore = Phrase(zh: "得分", en: "Score")
    package static let columnIfConfirmed = Phrase(zh: "都成立时", en: "If confirmed")
    package static let columnRedLine = Phrase(zh: "红线", en: "Red line")
    package static let columnReplies = Phrase(zh: "回复数", en: "Replies")
    package static let columnMeanWait = Phrase(zh: "平均用时（秒）", en: "Mean wait, s")
    package static let columnHints = Phrase(zh: "提示", en: "Hints")
    package static let columnBroken = Phrase(zh: "违反的规则", en: "Rules broken")
}

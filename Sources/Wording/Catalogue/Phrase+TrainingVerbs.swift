/// Scenarios made of real chats.
extension Phrase {
    package static let abstractOfTrainMake = Phrase(
        zh: "把一通真实会话改成练习情景，个人信息打码；‹…› 处要你来写。",
        en: "Makes a scenario of a real chat, personal data masked; fill in what stands in ‹…›.")
    package static let helpScenarioTo = Phrase(
        zh: "写到这个文件；默认写到标准输出", en: "the file to write; default: stdout")
    package static let helpFromConversation = Phrase(zh: "会话编号", en: "id of the chat")
    package static let draftGone = Phrase(zh: "算了，不问了。", en: "Never mind.")

    package static func draftHead(_ id: String) -> Phrase {
        Phrase(
            zh: "由一通真实会话改成（编号指纹 \(id)），个人信息已打码：把 ‹…› 写上，再运行 spotcheck train check 这个文件",
            en:
                "Made of a real chat (fingerprint of its id \(id)), personal data masked: fill in ‹…›, then run "
                + "spotcheck train check on this file")
    }

    package static func nothingToPractise(_ id: String) -> Phrase {
        Phrase(zh: "会话“\(id)”里没有客服回复客户，练不了", en: "in chat `\(id)` no agent answers a customer")
    }
}

/// Exams.
extension Phrase {
    package static let abstractOfTrainExam = Phrase(
        zh: "考试：限时、没见过的题、按维度和红线判定，通过有证书。",
        en: "An exam: chats that nobody has seen, under time, with marks to pass and a certificate."
    )
    package static let helpExamSeed = Phrase(
        zh: "抽题的种子；同一个种子抽出同样的题", en: "seed of the draw; the same seed draws the same chats")
    package static let helpExamSitting = Phrase(
        zh: "考哪一场：a 或 b，类别和难度相同，题目不同；默认 a",
        en: "which sitting, a or b: same topics and difficulties, other chats; default: a")
    package static let helpExamMinutes = Phrase(zh: "限时（分钟）", en: "minutes for all of it")
    package static let helpExamPass = Phrase(zh: "总分及格线", en: "the mean score to pass")
    package static let helpExamDimension = Phrase(
        zh: "每个维度至少得到满分的百分之几", en: "the share of its points that each dimension must keep")
    package static let helpExamSatisfied = Phrase(
        zh: "满意离开的客户至少占百分之几", en: "the share of customers who must leave satisfied")
    package static let helpExamSpeaking = Phrase(
        zh: "考说这种语言的客户；默认与界面语言相同",
        en: "what the customers speak; default: the language of all that is said")
    package static let helpExamFigures = Phrase(
        zh: "不考，只列两场的难度：题数、难度、三种答法各得几分",
        en:
            "sits nothing: shows how difficult both sittings are, and what three kinds of trainees score"
    )
    package static let helpExamOut = Phrase(
        zh: "成绩写到这个文件夹：exam.json、exam.csv，通过时还有 certificate.html",
        en: "folder for exam.json, exam.csv and, when passed, certificate.html")
    package static let examOptionsUnsound = Phrase(
        zh: "--minutes 在 1 到 600 之间，--per-topic 在 1 到 20 之间，几条 --pass 都在 0 到 100 之间",
        en: "--minutes is from 1 to 600, --per-topic from 1 to 20, each --pass from 0 to 100")
    /// - Parameter needed: from two.
    package static func noExam(_ needed: Int) -> Phrase {
        Phrase(
            zh: "没有考题：同一类别、同一难度要有 \(needed) 个写着 exam: true 的情景，才能出两场",
            en: "there is no exam: \(needed) scenarios of one topic and difficulty need "
                + "`exam: true`")
    }
    package static func examTopicShort(
        _ topic: String, _ difficulty: Int, chats: Int, needed: Int
    ) -> Phrase {
        Phrase(
            zh: "“\(topic)”（难度 \(difficulty)）只有 \(chats) 个考试情景，两场要 \(needed) 个，这次不考",
            en: "\(topic) (difficulty \(difficulty)) has \(counted(chats, "scenario")) for exams, "
                + "two sittings need \(needed): left out")
    }
    package static let helpExamPerTopic = Phrase(
        zh: "每个类别、每个难度考几通；情景不够的类别不考，并会说明",
        en: "chats of each topic and difficulty; a topic with too few is left out and told")
    package static func scenarioThere(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 已经有了，没有覆盖；请换个文件名",
            en: "\(path) exists and was left as it is; give another name")
    }

    /// - Parameter seen: the ids of the chats.
    package static func examSeen(_ seen: [String], _ trainee: String) -> Phrase {
        Phrase(
            zh: "“\(trainee)”考过这一场的会话（\(seen.joined(separator: "、"))）；请换 --sitting 或 --seed",
            en: "\(trainee) has sat chats of this sitting (\(seen.joined(separator: ", "))); "
                + "take another --sitting or --seed")
    }

    package static let examPassed = Phrase(zh: "通过", en: "passed")
    package static let examVoid = Phrase(zh: "作废", en: "void")
    package static let examVoidReason = Phrase(
        zh: "考试中规则或情景改过，没做完的那一通接不上了；这次作废，不计成绩，请重考",
        en: "the rules changed while it was sat, and an open chat could not go on; it does not "
            + "count, please sit another")
    package static let columnExams = Phrase(zh: "考试次数", en: "Exams")
    package static let columnExamsPassed = Phrase(zh: "通过次数", en: "Passed")
    package static let examFailed = Phrase(zh: "未通过", en: "failed")
    package static let examRedLine = Phrase(zh: "碰了红线", en: "a red line was crossed")
    package static let examTimeOver = Phrase(zh: "时间到。", en: "The time is over.")

    package static func examChat(_ number: Int, of count: Int, minutes: Int64) -> Phrase {
        Phrase(
            zh: "—— 第 \(number) 题，共 \(count) 题 · 还剩 \(minutes) 分钟 ——",
            en: "--- Chat \(number) of \(count), \(minutes) min left ---")
    }

    /// What is asked of who sits it.
    package static func examRules(
        chats: Int, minutes: Int, total: String, dimension: String, satisfied: Int
    ) -> Phrase {
        Phrase(
            zh: "\(chats) 题，限时 \(minutes) 分钟，做完才点评。通过要求：平均 \(total) 分以上，"
                + "每个维度 \(dimension) 以上，至少 \(satisfied) 位客户满意，不碰红线。",
            en:
                "\(counted(chats, "chat")) in \(minutes) minutes, comments when all is done. To pass: "
                + "\(total) on average, \(dimension) in each dimension, \(satisfied) satisfied "
                + "\(satisfied == 1 ? "customer" : "customers") at least, no red line crossed.")
    }

    package static func examBelowSatisfied(_ count: Int, mark: Int) -> Phrase {
        Phrase(
            zh: "只有 \(count) 位客户满意，至少要 \(mark) 位",
            en: "customers satisfied: \(count), the mark is \(mark)")
    }

    package static func examBelowTotal(_ score: String, mark: String) -> Phrase {
        Phrase(zh: "总分 \(score)，及格线 \(mark)", en: "the score is \(score), the mark \(mark)")
    }

    package static func examBelowDimension(
        _ title: Phrase, _ share: String, mark: String
    ) -> Phrase {
        Phrase(
            zh: "“\(title.zh)”得 \(share)，至少要 \(mark)",
            en: "\(title.en) kept \(share), the mark is \(mark)")
    }

    package static func examUnfinished(_ done: Int, of count: Int) -> Phrase {
        Phrase(zh: "只做完 \(done) 题，共 \(count) 题", en: "\(done) of \(count) chats were finished")
    }

    package static let columnSitting = Phrase(zh: "场次", en: "Sitting")
    package static let columnModelScore = Phrase(zh: "示范答法", en: "Model replies")
    package static let columnCarelessScore = Phrase(zh: "敷衍答法", en: "Careless replies")
    package static let columnBadScore = Phrase(zh: "反面答法", en: "Bad replies")
    package static let certificateTitle = Phrase(zh: "客服上岗考试证书", en: "Certificate")
    package static let certificateLead = Phrase(zh: "主管签字", en: "Signed by the lead")
    package static let certificateDate = Phrase(zh: "日期", en: "Date")

    package static func certificatePassed(chats: Int, day: String) -> Phrase {
        Phrase(
            zh: "于 \(day) 通过了由 \(chats) 通会话组成的上岗考试，没有触碰红线。",
            en:
                "passed the exam of \(counted(chats, "chat")) on \(day) without crossing a red line."
        )
    }

    package static func certificateCodes(_ sitting: String, _ seed: String, _ rules: String)
        -> Phrase
    {
        Phrase(
            zh: "场次 \(sitting) · 抽题编号 \(seed) · 规则版本 \(rules)",
            en: "sitting \(sitting) · draw \(seed) · rules \(rules)")
    }
}

/// Exams as figures of performance cards.
extension Phrase {
    package static let abstractOfTrainResults = Phrase(
        zh: "列出工作台里各客服每月最后一次考试的成绩；存成 CSV 就能给 report 的绩效卡用。",
        en: "Lists each agent's last exam of a month in the workbench; as CSV, a file of figures "
            + "for the performance cards of report.")
    package static let columnFigureSource = Phrase(zh: "来源", en: "Source")
    package static let columnFigureDate = Phrase(zh: "日期", en: "Date")
}

/// Drills.
extension Phrase {
    package static let abstractOfTrainDrill = Phrase(
        zh: "小题：找问题、改回复、选规定，按遗忘规律（莱特纳盒）隔天再问。",
        en: "Short questions on rules and facts, spaced over days by Leitner's boxes.")
    package static let helpDrillCount = Phrase(zh: "最多几题", en: "how many questions at most")
    package static let helpDrillMastery = Phrase(
        zh: "不出题，只看每条规则掌握得怎样", en: "asks nothing: shows how well each rule is known")
    package static let helpDrillSeed = Phrase(
        zh: "抽题的种子；默认用当前时间", en: "seed of the draw; default: the time")
    package static let drillOptionsUnsound = Phrase(
        zh: "请写 --history 文件夹（答题记录放在那里）；--count 至少是 1",
        en: "--history names the folder where answers are kept; --count is at least 1")

    package static func drillDue(_ count: Int, seed: UInt64) -> Phrase {
        Phrase(
            zh: "今天该练 \(count) 条（种子 \(seed)）。", en: "Due today: \(count) (seed \(seed)).")
    }

    package static let drillFind = Phrase(
        zh: "第几条消息有问题？写编号。", en: "Which message is at fault? Give its number.")

    package static func drillRewrite(_ number: Int) -> Phrase {
        Phrase(zh: "第 \(number) 条不合适，换个说法：", en: "Message \(number) will not do. Write it better:")
    }

    package static func drillChoose(_ fact: Phrase, shop: String, product: String?) -> Phrase {
        let what = product.map { shop + " · " + $0 } ?? shop
        return Phrase(
            zh: "\(what)：“\(fact.zh)”今天是哪个？写编号。",
            en: "\(what): which \(fact.en.lowercased()) is in force today? Give its number.")
    }

    /// - Parameter number: of the message that is to be written.
    package static func drillComplete(_ number: Int, _ rule: Phrase) -> Phrase {
        Phrase(
            zh: "第 \(number) 条该做到“\(rule.zh)”，这里没有。应该怎么写？",
            en: "Message \(number) should do what “\(rule.en)” asks for, and does not. Write it:")
    }

    package static let drillBeside = Phrase(
        zh: "规则没有挑出毛病，但看不出是在回答客户，不算数。请写完整的一句：提到客户问的事，或说出您会怎么做。",
        en: "No rule objects, but it does not read like an answer, so it does not count. Write a "
            + "whole reply: take up what the customer asks, or say what you will do.")
    package static let drillRight = Phrase(zh: "✓ 对", en: "✓ Right")
    package static let drillUnreadable = Phrase(
        zh: "请写题目里的编号，或一句回复。", en: "Give a number of the list, or a reply.")

    package static func drillWrong(_ answer: String) -> Phrase {
        Phrase(zh: "✗ 不对，应是：\(answer)", en: "✗ No, it is \(answer)")
    }

    package static func drillStill(_ reason: Phrase) -> Phrase {
        Phrase(zh: "✗ 还有问题：\(reason.zh)", en: "✗ Not yet: \(reason.en)")
    }

    package static let columnDrillSubject = Phrase(zh: "规则或规定", en: "Rule or fact")
    package static let columnRight = Phrase(zh: "答对", en: "Right")
    package static let columnLastAnswers = Phrase(zh: "最近答题", en: "Last answers")
    package static let columnRangeLow = Phrase(zh: "下限", en: "Low")
    package static let columnRangeHigh = Phrase(zh: "上限", en: "High")
    package static let columnMastered = Phrase(zh: "已掌握", en: "Mastered")
    package static let columnBox = Phrase(zh: "盒", en: "Box")
    package static let columnNextDrill = Phrase(zh: "下次", en: "Next")
}

/// Whether training did something.
extension Phrase {
    package static let abstractOfTrainEffect = Phrase(
        zh: "培训有没有用：受训客服前后对比，再扣掉没受训客服同期的变化。",
        en: "Whether training did something: before and after, less what changed for the untrained."
    )
    package static let helpEffectTrained = Phrase(
        zh: "谁哪天受训：表格，列名 agent（客服）和 date（日期）",
        en: "who was trained when: a table with the columns agent and date")
    package static let helpEffectDays = Phrase(zh: "前后各看多少天", en: "days that count on each side")
    package static let helpEffectLeast = Phrase(
        zh: "每人前后各至少几通会话，少于的不算", en: "chats that an agent needs on each side")
    package static let helpEffectSeed = Phrase(zh: "重抽的种子", en: "seed of the redraws")
    package static let effectOptionsUnsound = Phrase(
        zh: "--days 和 --least 至少是 1", en: "--days and --least are at least 1")
    package static let trainedColumns = Phrase(
        zh: "第一行要有 agent（客服）和 date（日期）两列", en: "the first line must name the columns agent and date"
    )
    package static let trainedNobody = Phrase(zh: "没有写谁受过训", en: "it names nobody who was trained")

    /// - Parameter day: of the row that counts.
    package static func trainedTwice(_ day: String) -> Phrase {
        Phrase(
            zh: "这位客服已经写过一行，按 \(day) 受训算；这一行不计",
            en: "the agent stands in a row before, trained on \(day); this row does not count")
    }

    package static func effectBetter(_ effect: String, low: String, high: String) -> Phrase {
        Phrase(
            zh: "培训后，受训客服的得分比没受训的多涨了 \(effect) 分（范围 \(low) 到 \(high)，95% 把握）。",
            en: "After training, scores rose by \(effect) points more than those of the untrained "
                + "(range \(low) to \(high), 95% sure).")
    }

    package static func effectWorse(_ effect: String, low: String, high: String) -> Phrase {
        Phrase(
            zh: "培训后，受训客服的得分反而比没受训的差了 \(effect) 分（范围 \(low) 到 \(high)，95% 把握）。",
            en: "After training, scores did worse than those of the untrained by \(effect) points "
                + "(range \(low) to \(high), 95% sure).")
    }

    package static func effectUnclear(_ effect: String, low: String, high: String) -> Phrase {
        Phrase(
            zh: "说不准：受训客服比没受训的多变化 \(effect) 分，但范围是 \(low) 到 \(high)，可能只是波动。",
            en:
                "Cannot be told: the difference is \(effect) points, with a range of \(low) to \(high) "
                + "that may be chance.")
    }

    package static func effectTooFew(_ trained: Int, _ others: Int, fewest: Int) -> Phrase {
        Phrase(
            zh: "说不准：受训的 \(trained) 人、没受训的 \(others) 人，两边各要 \(fewest) 人以上才能比。",
            en:
                "Cannot be told: \(trained) trained and \(others) untrained; \(fewest) of each are needed."
        )
    }

    package static func effectChanges(
        trained: String, theirs: String, agents: Int, others: Int
    ) -> Phrase {
        Phrase(
            zh: "受训的 \(agents) 人平均变化 \(trained) 分；没受训的 \(others) 人同期 \(theirs) 分。",
            en:
                "The \(agents) trained changed by \(trained) points on average, the \(others) untrained "
                + "by \(theirs) in the same time.")
    }

    package static func effectLeftOut(_ agents: [String], least: Int) -> Phrase {
        Phrase(
            zh: "前后不足 \(least) 通、没有算的：\(agents.joined(separator: "、"))。",
            en: "Left out, for fewer than \(least) chats before or after: "
                + "\(agents.joined(separator: ", ")).")
    }

    package static func effectMethod(span: Int, seed: UInt64) -> Phrase {
        Phrase(
            zh: "前后各 \(span) 天，每人算一份；没受训的以受训日的中位日为界；范围由按人重抽 1999 次得出（种子 \(seed)）。"
                + "谁去受训不是随机定的，别的原因也可能造成差别。",
            en:
                "\(span) days on each side, each agent counts once; for the untrained the median day of "
                + "training counts; the range is from 1999 redraws of agents (seed \(seed)). Who was "
                + "trained was no random choice, so other reasons remain.")
    }

    package static let columnTrained = Phrase(zh: "受训人数", en: "Trained")
    package static let columnOthers = Phrase(zh: "未受训人数", en: "Untrained")
    package static let columnTrainedChange = Phrase(zh: "受训变化", en: "Change, trained")
    package static let columnOthersChange = Phrase(zh: "未受训变化", en: "Change, untrained")
    package static let columnEffect = Phrase(zh: "培训效果", en: "Effect")
}

/// Help texts and closing lines of the verbs.
extension Phrase {
    package static let abstractOfSpotCheck = Phrase(
        zh: "客服会话质检：随机抽样、规则检查、按客服打分，并给出可复核的问题片段。",
        en: "Audits customer-service chats: draws at random, checks by rules, "
            + "scores agents, shows the excerpts behind every point.")
    package static let abstractOfRules = Phrase(
        zh: "编写规则的工具。", en: "The tools of rule authors.")
    package static let abstractOfRulesTest = Phrase(
        zh: "运行每条规则自带的例子：该标出的要标出，该放过的要放过。",
        en: "Runs the example chats of every rule: what must be flagged and what must pass.")
    package static let helpRules = Phrase(
        zh: "规则文件夹；可写多次；默认用自带的规则", en: "folder of rules; may be repeated; default: those shipped")
    package static let helpFilters = Phrase(
        zh: "豁免文件（格式同 filters.yaml）；可写多次",
        en: "file of exemptions, written as filters.yaml is; may be repeated")
    package static let helpLanguage = Phrase(
        zh: "界面语言；默认随系统", en: "language of all that is said; default: the system's")
    package static let rulesNotFound = Phrase(
        zh: "找不到规则文件夹：请用 --rules 指明，或设置环境变量 SPOTCHECK_RULES",
        en: "no folder of rules found: name one with --rules or in SPOTCHECK_RULES")

    package static func fixturesRun(rules: Int, fixtures: Int, failed: Int) -> Phrase {
        Phrase(
            zh: "\(rules) 条规则，\(fixtures) 个例子，\(failed) 个不符合。",
            en: "\(counted(rules, "rule")), \(counted(fixtures, "fixture")), "
                + "\(failed) failed.")
    }
}

extension Phrase {
    package static let helpPaths = Phrase(
        zh: "聊天导出文件或文件夹；- 表示标准输入", en: "exports of chats: files, folders, or - for stdin")
    package static let helpInputFormat = Phrase(
        zh: "输入格式，如 jsonl、csv、qianniu、wecom（写错时会列出全部）；默认自动识别",
        en: "format of the input, such as jsonl, csv, qianniu or wecom (a wrong one lists all); "
            + "default: told from its content")
    package static let helpEncoding = Phrase(
        zh: "文字编码（utf-8、gb18030、big5、utf-16le、utf-16be）；默认自动识别",
        en: "encoding of the input (utf-8, gb18030, big5, utf-16le, utf-16be); "
            + "default: told from its content"
    )
    package static let helpColumn = Phrase(
        zh: "表格里哪一列是什么，如 text=聊天正文；可写多次",
        en: "which column of a table holds what, such as text=Body; may be repeated")
    package static let helpRole = Phrase(
        zh: "导出里的角色叫法，如 店员=agent；可写多次",
        en: "what a word for a role means, such as Clerk=agent; may be repeated")
    package static let helpSince = Phrase(
        zh: "从这一天起，如 2026-03-02", en: "first date, such as 2026-03-02")
    package static let helpUntil = Phrase(zh: "到这一天止（含）", en: "last date, itself included")
    package static let helpAgent = Phrase(
        zh: "只看这位客服（编号或名字）；可写多次", en: "only this agent (id or name); may be repeated")
    package static let helpChannel = Phrase(
        zh: "只看这个渠道；可写多次", en: "only this channel; may be repeated")
    package static let helpShop = Phrase(zh: "只看这个店铺；可写多次", en: "only this shop; may be repeated")
    package static let helpTag = Phrase(
        zh: "只看带这个标签的；可写多次", en: "only with this tag; may be repeated")
    package static let helpMinMessages = Phrase(
        zh: "至少有这么多条消息", en: "only conversations of at least so many messages")
    package static let helpPerAgent = Phrase(
        zh: "每位客服随机抽这么多通；不够的全抽", en: "draw so many of each agent; all where there are fewer")
    package static let helpShare = Phrase(
        zh: "每一层随机抽这个比例，向上取整", en: "draw this share of each stratum, rounded up")
    package static let helpTotal = Phrase(zh: "总共随机抽这么多通", en: "draw so many in all")
    package static let helpAllocation = Phrase(
        zh: "总数在各层之间怎么分：equal 平均、proportional 按量（默认）、square-root 折中、neyman 按量和波动",
        en: "how a total is divided between strata: equal, proportional (default), square-root, "
            + "neyman (by size and spread)")
    package static let helpMinimum = Phrase(
        zh: "每一层至少抽这么多通", en: "at least so many of each stratum")
    package static let helpSeed = Phrase(
        zh: "抽样种子，任意文字；不写则随机生成并打印", en: "seed of the draw, any text; default: random, and printed")
    package static let helpFormat = Phrase(
        zh: "输出格式：table、json、jsonl、csv", en: "format of the output: table, json, jsonl or csv")
    package static let helpQuiet = Phrase(zh: "不显示进度和提示", en: "no progress and no notes on stderr")
    package static let helpThreads = Phrase(
        zh: "用几个处理器", en: "processors to use")
    package static let helpOut = Phrase(
        zh:
            "把结果写进这个文件夹：findings.jsonl、scores.csv、scores.jsonl、rejects.jsonl、report.html、audit.xlsx，抽样时还有 draw.json、sample.csv，线索另存 leads.jsonl",
        en: "write the results to this folder: findings.jsonl, scores.csv, scores.jsonl, "
            + "rejects.jsonl, report.html, audit.xlsx and, with a draw, draw.json and "
            + "sample.csv, with leads leads.jsonl")
    package static let helpScorecard = Phrase(
        zh: "评分卡：scorecards 里的名字，或文件路径",
        en: "scorecard: its name in scorecards, or a file")
    package static let helpUnmasked = Phrase(
        zh: "手机号、证件号、昵称等个人信息不打码",
        en: "show personal data (phone numbers, ids, nicknames) as they are")
    package static let helpFailOn = Phrase(
        zh: "有这个程度或更重的问题就以代码 1 结束：minor、major、critical",
        en: "exit with 1 where a finding is at least so grave: minor, major or critical")
    package static let helpExcerpts = Phrase(
        zh: "报告里最多放这么多个片段", en: "the most excerpts that the report shows")
    package static let helpReceipt = Phrase(
        zh: "把抽样凭证写到这个文件；默认打印到标准输出", en: "file for the draw receipt; default: stdout")
    package static let helpEvaluateFolder = Phrase(
        zh: "标注好的文件夹：chats.jsonl、truth.jsonl、traps.jsonl、facts.json",
        en: "labelled folder: chats.jsonl, truth.jsonl, traps.jsonl, facts.json")
    package static let abstractOfAudit = Phrase(
        zh: "质检：按规则检查全部或随机抽取的会话，给客服打分，列出问题片段。",
        en: "Checks all conversations, or a random draw of them, and scores the agents.")
    package static let abstractOfDraw = Phrase(
        zh: "随机抽样：谁都能复核的抽签，附抽样凭证。",
        en: "Draws conversations at random, with a receipt that lets anybody repeat the draw.")
    package static let abstractOfEvaluate = Phrase(
        zh: "用标注数据衡量规则：每类问题找到多少、多少属实、陷阱误报多少。",
        en: "Measures the rules on labelled chats: recall, precision and traps hit, by kind.")
    package static let oneQuotaOnly = Phrase(
        zh: "--per-agent、--each、--share、--total 只能选一个",
        en: "choose one of --per-agent, --each, --share and --total")
    package static let quotaMissing = Phrase(
        zh: "要抽样请写 --per-agent、--each、--share 或 --total",
        en: "to draw, give --per-agent, --each, --share or --total")
    package static let allocationNeedsTotal = Phrase(
        zh: "--allocation 要和 --total 一起用", en: "--allocation goes with --total")
    package static let minimumNeedsNoPerAgent = Phrase(
        zh: "--minimum 和 --share 或 --total 一起用", en: "--minimum goes with --share or --total")
    package static let drawBelowOne = Phrase(
        zh: "抽样数量至少是 1", en: "a draw is of at least 1")
    package static let formatNeedsReceipt = Phrase(
        zh: "--format 要和 --receipt 或 --ledger 一起用；否则打印的是凭证本身",
        en: "--format goes with --receipt or --ledger; else the receipt itself is printed")
    package static let detailsNeedTable = Phrase(
        zh: "--details 只能和 --format table 一起用", en: "--details goes with --format table only")
    package static let untilBeforeSince = Phrase(
        zh: "--until 不能早于 --since", en: "--until is not before --since")
    package static let minMessagesBelowZero = Phrase(
        zh: "--min-messages 至少是 0", en: "--min-messages is at least 0")
    package static let excerptsBelowZero = Phrase(
        zh: "--excerpts 至少是 0", en: "--excerpts is at least 0")
    package static let threadsBelowOne = Phrase(
        zh: "--jobs 至少是 1", en: "--jobs is at least 1")
}

extension Phrase {
    package static let columnNumber = Phrase(zh: "序号", en: "No.")
    package static let columnInclusion = Phrase(zh: "入样概率", en: "Chance")

    package static func seedUsed(_ text: String) -> Phrase {
        Phrase(zh: "抽样种子：\(text)（用 --seed 可以重复）", en: "Seed: \(text) (repeat with --seed)")
    }

    package static func drawRepeated(seed: String, code: String, frame: String) -> Phrase {
        Phrase(
            zh: "抽样种子：\(seed)（短码 \(code)；名单指纹 \(frame)；用 --seed 可以重复）",
            en: "Seed: \(seed) (code \(code), frame \(frame); repeat with --seed)")
    }

    package static func reportWritten(_ path: String) -> Phrase {
        Phrase(zh: "报告：\(path)", en: "Report: \(path)")
    }

    package static func fileUnreadable(_ path: String) -> Phrase {
        Phrase(zh: "打不开文件 \(path)", en: "cannot open the file \(path)")
    }

    package static func drawnSummary(drawn: Int, population: Int, code: String, frame: String)
        -> Phrase
    {
        Phrase(
            zh: "从 \(population) 通里随机抽了 \(drawn) 通；种子短码 \(code)，清单摘要 \(frame)",
            en: "drew \(drawn) of \(population) conversations; seed \(code), frame \(frame)")
    }
}

extension Phrase {
    package static let helpDetails = Phrase(
        zh: "再逐条列出漏掉的和误报的", en: "list every miss and every false alarm too")
}

extension Phrase {
    package static let abstractOfRulesList = Phrase(zh: "列出全部规则。", en: "Lists all rules.")
    package static let abstractOfRulesShow = Phrase(
        zh: "一条规则的说明：用白话写出的要求、理由、“建议这样说”、例子。",
        en: "Shows one rule: its sentence in plain words, reason, wording, example chats.")
    package static let helpRuleId = Phrase(
        zh: "规则编号，如 attitude/greeting", en: "id of a rule, such as attitude/greeting")
    package static let columnTier = Phrase(zh: "层级", en: "Tier")
    package static let columnFixtures = Phrase(zh: "例子", en: "Fixtures")
    package static let columnDigest = Phrase(zh: "摘要", en: "Digest")
    package static let labelSentence = Phrase(zh: "要求", en: "Rule")
    package static let labelWhy = Phrase(zh: "理由", en: "Why")
    package static let labelInstead = Phrase(zh: "建议这样说", en: "Say instead")
    package static let labelFalseAlarms = Phrase(zh: "可能的误报", en: "Likely false alarms")
    package static let labelPrice = Phrase(zh: "分数", en: "Points")
    package static let labelFile = Phrase(zh: "文件", en: "File")
}

extension Phrase {
    package static let abstractOfRulesExplain = Phrase(
        zh: "解释：每条规则在一通会话里看到了什么，为什么标出或没有标出。",
        en: "Explains what every rule saw in a chat, and why it flagged or did not.")
    package static let helpConversation = Phrase(
        zh: "只看这个编号的会话", en: "only the conversation with this id")
    package static let helpOnlyRule = Phrase(
        zh: "只看这条规则；可写多次", en: "only this rule; may be repeated")
    package static let columnOutcome = Phrase(zh: "结果", en: "Outcome")
    package static let columnSeen = Phrase(zh: "看到了什么", en: "What it saw")
    package static let outcomeSilent = Phrase(zh: "不涉及", en: "silent")
    package static let outcomeMet = Phrase(zh: "做到", en: "in order")
    package static let outcomeFlagged = Phrase(zh: "标出", en: "flagged")
    package static let outcomeUncounted = Phrase(zh: "不算", en: "not counted")
    package static let columnAccept = Phrase(zh: "改成这样就算", en: "Would count with")
    package static let outcomeExempted = Phrase(zh: "已豁免", en: "exempted")
    package static let outcomeNotApplicable = Phrase(zh: "不适用", en: "not applicable")
    package static let outcomeUndetermined = Phrase(zh: "没能判定", en: "undetermined")
}

extension Phrase {
    package static func noSuchConversation(_ id: String) -> Phrase {
        Phrase(zh: "这些文件里没有会话 \(id)", en: "these files hold no conversation \(id)")
    }
}

// The options and answers of `spotcheck draw`.
extension Phrase {
    package static let helpEach = Phrase(
        zh: "每一层随机抽这么多通；不够的全抽", en: "draw so many of each stratum; all where there are fewer")
    package static let helpBy = Phrase(
        zh: "按什么分层：agent（默认）、channel、shop、product、tag、week、month、flagged（机器是否标出），"
            + "可组合，如 agent,channel；none 不分层",
        en: "strata: agent (default), channel, shop, product, tag, week, month, flagged (by the "
            + "machine), or several, such as agent,channel; none for the whole")
    package static let helpPast = Phrase(
        zh: "neyman 用的以往得分表：分层各列（如 agent）加 spread（标准差），或加 score（每行一个以往得分）",
        en: "for neyman: a table with the columns of the strata (agent …) and spread (standard "
            + "deviation), or score, one past score a row")
    package static let helpOverTime = Phrase(
        zh: "在时间上均匀铺开（等距抽样，起点随机）",
        en: "spread each stratum's draw evenly over time (every k-th chat from a random start)")
    package static let helpLeads = Phrase(
        zh: "另抽这么多通线索样本：机器越怀疑越容易抽中，只用来找问题，不进评分",
        en: "draw so many leads beside the sample: the suspected first, to find problems; they "
            + "never enter a score")
    package static let helpReviewers = Phrase(
        zh: "把抽中的会话随机、平均地分给这些质检员",
        en: "deal the sample to these reviewers, at random and evenly")
    package static let helpOverlap = Phrase(
        zh: "其中这个比例由第二位质检员再看一遍", en: "this share is reviewed by a second reviewer too")
    package static let helpLedger = Phrase(
        zh: "以往抽样凭证的文件夹：抽过的会话不再抽；抽样、加抽和替换的新凭证也存进去，核对时只读",
        en: "folder of earlier receipts: what they drew is not drawn again; a new "
            + "receipt goes there too, verification only reads")
    package static let helpReceiptRead = Phrase(zh: "抽样凭证", en: "draw receipt")
    package static let helpLogRead = Phrase(
        zh: "抽样日志：核对它是否完整、有没有这份凭证、抽过几次",
        en: "draw log: check that it is whole and holds the receipt, and how many draws there were")
    package static let helpReplaced = Phrase(
        zh: "无法检查的会话编号；可写多次", en: "id of what cannot be reviewed; may be repeated")
    package static let helpReason = Phrase(
        zh: "替换原因，会写进凭证", en: "why; it is kept in the receipt")
    package static let abstractOfDrawTake = Phrase(
        zh: "随机抽样，并写出谁都能复核的凭证。",
        en: "Draws conversations at random, with a receipt that lets anybody repeat the draw.")
    package static let discussionOfDraw = Phrase(
        zh: """
            最简单的用法：
              spotcheck draw 聊天.csv --per-agent 10
            每周抽，抽过的不再抽；分给三位质检员，两成双人复核：
              spotcheck draw 聊天.csv --per-agent 10 --ledger 抽样
                --reviewers 甲,乙,丙 --overlap 20%
            之后：
              spotcheck draw verify 凭证 聊天.csv
              spotcheck draw top-up 凭证 聊天.csv --per-agent 15
              spotcheck draw replace 凭证 聊天.csv
                --conversation 编号 --reason 原因
            """,
        en: """
            Most simply:
              spotcheck draw chats.csv --per-agent 10
            Every week, nothing twice; three reviewers, a fifth reviewed twice:
              spotcheck draw chats.csv --per-agent 10 --ledger draws
                --reviewers a,b,c --overlap 20%
            Afterwards:
              spotcheck draw verify RECEIPT chats.csv
              spotcheck draw top-up RECEIPT chats.csv --per-agent 15
              spotcheck draw replace RECEIPT chats.csv
                --conversation ID --reason TEXT
            """)
    package static let titleWhatToDraw = Phrase(zh: "抽多少、怎么抽", en: "What to draw")
    package static let titleFromWhat = Phrase(zh: "从哪些会话里抽", en: "From which conversations")
    package static let titleReceipt = Phrase(zh: "凭证和输出", en: "Receipt and output")
    package static let leadsNeedFolder = Phrase(
        zh: "audit 的 --leads 要和 --out 一起用：线索里的问题单独写进 leads.jsonl，不进评分",
        en: "--leads goes with --out: findings in leads are written to leads.jsonl, apart from "
            + "all scores")
    package static let excludedAlreadyDrawn = Phrase(
        zh: "以前已经抽过", en: "drawn before")
    package static let abstractOfDrawVerify = Phrase(
        zh: "核对凭证：从同一批文件重新抽一遍，说明证明了什么、没证明什么。",
        en: "Checks a receipt: draws again from the same archive and says what that proves.")
    package static let abstractOfDrawTopUp = Phrase(
        zh: "加抽：用原来的种子抽更多，已抽的都保留。",
        en: "Draws more with the same seed; what was drawn stays.")
    package static let abstractOfDrawReplace = Phrase(
        zh: "替换无法检查的会话：由同一层的下一张签补上，原因写进凭证。",
        en: "Replaces what cannot be reviewed by the next ticket of its stratum, with the reason.")
    package static let abstractOfDrawFreeze = Phrase(
        zh: "先固定清单和方案（选项与抽样相同），记入日志；之后才承诺、公开随机值、抽样。",
        en: "Freezes frame and design (the options of a draw) in the log, before values are "
            + "committed, revealed and drawn with.")
    package static let freezeTakesNoSeed = Phrase(
        zh: "固定方案时不写 --seed：随机值之后才公开",
        en: "freeze takes no --seed: values are revealed afterwards")

    package static func emptyStrata(_ names: [String]) -> Phrase {
        Phrase(
            zh: "注意：没有会话可抽：\(names.joined(separator: "、"))",
            en: "careful: there is nothing to draw from for \(names.joined(separator: ", "))")
    }

    package static let perAgentIsByAgent = Phrase(
        zh: "--per-agent 就是按客服分层；别的分层请用 --each",
        en: "--per-agent draws by agent; for other strata write --each")
    package static let neymanNeedsPast = Phrase(
        zh: "--allocation neyman 和 --past 要一起用",
        en: "--allocation neyman and --past go together")
    package static let overlapNeedsReviewers = Phrase(
        zh: "--overlap 要和 --reviewers 一起用", en: "--overlap goes with --reviewers")
}

extension Phrase {
    package static func unknownKey(_ name: String, allowed: [String]) -> Phrase {
        Phrase(
            zh: "会话没有“\(name)”可以分层；可用：\(allowed.joined(separator: "、"))",
            en: "chats have no “\(name)” for strata; there are \(allowed.joined(separator: ", "))")
    }

    package static func listRowsUnreadable(_ count: Int) -> Phrase {
        Phrase(
            zh: "名单里有 \(count) 行读不出来：少了它们，总数和每个编号被抽中的机会都会变，因此未抽样；"
                + "请改正这些行，或确认不要后删掉",
            en: "not readable in the list: \(counted(count, "row")); left out, they would change "
                + "the total and every chance, so nothing was drawn; mend them or take them out")
    }

    package static func frameLacksUnreadable(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 处读不出来，其中的会话没有进入抽样范围，不可能被抽中",
            en: "not in the frame, for it could not be read: "
                + (count == 1 ? "1 line or file" : "\(count) lines or files")
                + "; its conversations had no chance to be drawn")
    }

    package static let flagsNeedScorecard = Phrase(
        zh: "规则里没有评分卡 standard，机器无法标出会话",
        en: "the rules have no scorecard “standard”, by which the machine would flag chats")

    package static func pastColumnMissing(_ name: String) -> Phrase {
        Phrase(zh: "缺少 \(name) 列", en: "there is no column \(name)")
    }

    package static let pastSpreadMissing = Phrase(
        zh: "要有 spread（标准差）列，或 score（得分）列",
        en: "there must be a column spread (standard deviation) or score")

    package static func pastNotNumber(_ text: String) -> Phrase {
        Phrase(zh: "“\(text)”不是数字，未抽样", en: "“\(text)” is no number; nothing was drawn")
    }

    package static func pastStratumTwice(_ stratum: String) -> Phrase {
        Phrase(zh: "“\(stratum)”写了两次，未抽样", en: "“\(stratum)” stands there twice; nothing was drawn")
    }

    package static let pastWithoutSpread = Phrase(
        zh: "注意：以往得分表里没有一处有波动；按各层大小等比例分配",
        en: "careful: the past scores know no spread anywhere; the sample is proportional")

    package static func pastUnknown(_ strata: [String]) -> Phrase {
        let named = strata.prefix(5).joined(separator: "、")
        let others = strata.prefix(5).joined(separator: ", ")
        let more = strata.count - 5
        return Phrase(
            zh: "以往得分表里没有：\(named)\(more > 0 ? " 等 \(strata.count) 个" : "")；按表里波动最大的算",
            en: "not in the past scores: \(others)\(more > 0 ? " and \(more) more" : ""); "
                + "they count as the widest spread there is")
    }

    package static func ledgerLacks(_ path: String, digest: String) -> Phrase {
        Phrase(
            zh: "\(path) 里没有这次抽样用过的凭证 \(digest)（或被改动过），无法核对",
            en: "\(path) does not hold the receipt \(digest) that this draw relied on, or it was "
                + "edited; it cannot be checked")
    }

    package static func ledgerInUse(_ path: String) -> Phrase {
        Phrase(
            zh: "另一次抽样正在用 \(path)：等它结束再抽，免得抽到同样的会话",
            en: "another draw is using \(path): wait for it to end, or both might draw the same "
                + "conversations")
    }

    package static func ledgerNeeded(_ count: Int) -> Phrase {
        Phrase(
            zh: "这次抽样避开了 \(count) 份以往凭证抽过的会话：请用 --ledger 指出它们所在的文件夹",
            en: "this draw left out what \(count) earlier receipts had drawn: name their folder "
                + "with --ledger")
    }

    package static func flaggedByOthers(receipt: String, now: String) -> Phrase {
        Phrase(
            zh: "这次抽样用到机器标记，当时的规则是 \(receipt)，现在的是 \(now)：请用 --rules（和 --filters）指出当时的规则",
            en: "this draw relied on flags by the rules \(receipt), and these are \(now): name "
                + "those with --rules")
    }

    package static func receiptDoesNotHold(_ reason: Phrase) -> Phrase {
        Phrase(
            zh: "原来的凭证核对不上，没有改动：\(reason.zh)",
            en: "the receipt does not hold, nothing was changed: \(reason.en)")
    }

    package static func receiptKept(_ path: String) -> Phrase {
        Phrase(zh: "凭证存进 \(path)", en: "Receipt: \(path)")
    }

    package static func leadsSummary(_ count: Int) -> Phrase {
        Phrase(
            zh: "另抽线索 \(count) 通：只用来找问题，不进评分",
            en: "\(count) leads beside it: to find problems, never for a score")
    }

    package static func manyReplaced(_ count: Int, of sample: Int) -> Phrase {
        Phrase(
            zh: "注意：\(sample) 通里替换了 \(count) 通，超过 5%，样本可能已经偏了，请查原因",
            en: "careful: \(count) of \(sample) were replaced, more than 5%; the sample may be "
                + "lopsided, look into the reasons")
    }

    package static func lonelyStrata(_ count: Int) -> Phrase {
        Phrase(
            zh: "注意：有 \(count) 层只抽到 1 通，算不出抽样误差；每层至少抽 2 通",
            en: "careful: \(count) strata gave only 1, which tells no sampling error; draw at "
                + "least 2 of each")
    }

    /// - Parameter smallest: the least total with 2 of each.
    package static func emptyStrata(_ strata: [String], smallest: Int) -> Phrase {
        let named = strata.prefix(5).joined(separator: "、")
        let others = strata.prefix(5).joined(separator: ", ")
        let more = strata.count - 5
        return Phrase(
            zh: "注意：\(named)\(more > 0 ? " 等 \(strata.count) 层" : "")一通也没抽到，算不出总体；"
                + "可用 --minimum 2，总数至少 \(smallest) 通",
            en: "careful: nothing was drawn from \(others)\(more > 0 ? " and \(more) more" : ""), "
                + "so there is no estimate of all; --minimum 2 takes at least \(smallest) in all")
    }

    package static func replaced(_ id: String, by substitute: String) -> Phrase {
        Phrase(zh: "\(id) 由 \(substitute) 替换", en: "\(id) is replaced by \(substitute)")
    }

    package static let columnBasket = Phrase(zh: "样本", en: "Basket")
    package static let basketScoring = Phrase(zh: "评分", en: "scoring")
    package static let basketLeads = Phrase(zh: "线索", en: "leads")
    package static let columnReviewer = Phrase(zh: "质检员", en: "Reviewer")
    package static let columnSecondReviewer = Phrase(zh: "复核", en: "Second")
    package static let columnChannel = Phrase(zh: "渠道", en: "Channel")
    package static let columnShop = Phrase(zh: "店铺", en: "Shop")
    package static let columnProduct = Phrase(zh: "商品", en: "Product")
    package static let columnTag = Phrase(zh: "标签", en: "Tag")
    package static let columnWeek = Phrase(zh: "周", en: "Week")
    package static let columnMonth = Phrase(zh: "月", en: "Month")
    package static let columnFlagged = Phrase(zh: "机器标出", en: "Flagged")
}

// Lists of ids.
extension Phrase {
    package static let abstractOfDrawList = Phrase(
        zh: "把会话列成编号清单：几台机器各列各的，再用 draw --ids 一起抽，结果与合在一起抽完全相同。",
        en: "Lists what could be drawn: each machine its part; draw --ids draws from all lists as "
            + "from the whole, byte for byte.")
    package static let helpFlag = Phrase(
        zh: "同时让规则过一遍：列出 flagged（是否标出）和 risk（风险）",
        en: "let the rules look at every chat: flagged and risk")
    package static let helpListFile = Phrase(
        zh: "清单写到这个文件；默认打印到标准输出", en: "file for the list; default: stdout")
    package static let helpIDs = Phrase(
        zh: "文件不是聊天，而是编号清单（CSV、TSV、JSONL）：id，以及分层、筛选要用的列",
        en: "the files are no chats but lists of ids (CSV, TSV, JSONL): id, and the columns that "
            + "strata and filters need")
    package static let listRowWithoutID = Phrase(zh: "这一行没有编号", en: "the row has no id")
    package static let listContentUnreadable = Phrase(
        zh: "content 不是 64 位十六进制的摘要", en: "content is no digest of 64 hexadecimal digits")

    package static func listTimeUnreadable(_ text: String) -> Phrase {
        Phrase(zh: "时间“\(text)”无法识别", en: "the time “\(text)” cannot be read")
    }

    package static func listFlagUnreadable(_ text: String) -> Phrase {
        Phrase(
            zh: "flagged 列的“\(text)”不是“是”或“否”", en: "“\(text)” in flagged is neither yes nor no")
    }

    package static func listRiskUnreadable(_ text: String) -> Phrase {
        Phrase(
            zh: "risk 列的“\(text)”不是 0 到 1 的数字", en: "“\(text)” in risk is no number from 0 to 1")
    }

    package static let listRulesDiffer = Phrase(
        zh: "这些清单是用不同的规则标的（flagged_by 不一致），未抽样",
        en: "the lists were flagged by different rules (flagged_by); nothing was drawn")

    package static func spoolFailed(folder: String, _ reason: String) -> Phrase {
        Phrase(
            zh: "临时文件夹 \(folder) 写不下清单：\(reason)",
            en: "the list cannot be laid out in the temporary folder \(folder): \(reason)")
    }
}

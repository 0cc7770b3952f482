extension Phrase {
    // Import.

    package static let importTitle = Phrase(zh: "导入", en: "Import")
    package static let importSentence = Phrase(
        zh: "导入的会话会逐通过一遍规则，只存在这台机器上。重复导入不会重复计数。",
        en: "Every chat is checked by the rules as it comes in and stays on this machine. "
            + "Importing again counts nothing twice.")
    package static let importNone = Phrase(zh: "还没有导入过", en: "Nothing imported yet")
    package static let importNoneWhy = Phrase(
        zh: "千牛、表格（CSV）、JSON Lines 都可以，.gz 和 .zst 也行。",
        en: "Qianniu exports, tables (CSV) and JSON Lines will do, also as .gz or .zst.")
    package static let importFileName = Phrase(zh: "来源", en: "Source")
    package static let columnAt = Phrase(zh: "时间", en: "When")
    package static let columnBy = Phrase(zh: "操作人", en: "By")
    package static let importAdded = Phrase(zh: "新增", en: "Added")
    package static let importKnown = Phrase(zh: "已有", en: "Known")
    package static let importConflicting = Phrase(zh: "冲突", en: "Conflicts")
    package static let importRejected = Phrase(zh: "读不出", en: "Unreadable")
    package static let importCutShort = Phrase(zh: "中断", en: "cut short")
    package static let importFileTitle = Phrase(zh: "导入文件", en: "Import a file")
    package static let fileField = Phrase(zh: "聊天记录文件", en: "File of chats")
    package static let importHint = Phrase(
        zh: "最大 64 MB。更大的请放在服务器上，启动时用 --archive 指定。",
        en: "64 MB at most. Put larger ones on the server and start it with --archive.")
    package static let importButton = Phrase(zh: "导入", en: "Import")
    package static let importServer = Phrase(zh: "服务器上的记录", en: "On the server")
    package static let importServerHint = Phrase(
        zh: "启动时没有用 --archive 指定。", en: "None was named by --archive at start.")
    package static let uploadEmpty = Phrase(zh: "这个文件是空的。", en: "This file is empty.")
    package static let uploadMissing = Phrase(zh: "请选择要导入的文件。", en: "Choose what to import.")
    package static let uploadNotKept = Phrase(
        zh: "服务器上没有空间放这个文件。", en: "The server has no room for this file.")

    package static func importBusy(_ name: String) -> Phrase {
        Phrase(
            zh: "正在导入 \(name)，等它结束再导入下一个。这次的文件没有读。",
            en: "\(name) is being imported. Wait for its end; what you sent was not read.")
    }

    package static func importRunning(_ name: String) -> Phrase {
        Phrase(zh: "正在导入 \(name)……", en: "Importing \(name) …")
    }

    package static func importDone(
        _ name: String, _ added: Int, known: Int, rejected: Int
    ) -> Phrase {
        Phrase(
            zh: "\(name)：新增 \(added) 通会话，已有 \(known) 通"
                + (rejected > 0 ? "，\(rejected) 处读不出来：" : "。"),
            en: "\(name): \(counted(added, "chat")) added, \(known) there already"
                + (rejected > 0 ? "; unreadable places: \(rejected)." : "."))
    }

    package static func importConflicts(_ ids: String) -> Phrase {
        Phrase(
            zh: "这些会话 ID 已存在但内容不同，保留原来的：\(ids)",
            en: "These ids are there already with other content; the stored chats stay: \(ids)")
    }

    // Draws.

    package static let draws = Phrase(zh: "抽检", en: "Draws")
    package static let drawsSentence = Phrase(
        zh: "每次抽检都有种子和凭证，任何人都能核对抽得公不公平。",
        en: "Every draw has its seed and its receipt: anybody can check that it was fair.")
    package static let noDraws = Phrase(zh: "还没有抽检", en: "No draws yet")
    package static let noDrawsWhy = Phrase(
        zh: "导入之后，按客服随机抽取会话分给质检员。",
        en: "After an import, draw chats at random from each agent and deal them to reviewers.")
    package static let newDraw = Phrase(zh: "新建抽检", en: "New draw")
    package static let newDrawSentence = Phrase(
        zh: "先看看抽这么多有多大把握，再抽。", en: "See how sure so many make us, then draw.")
    package static let drawNameField = Phrase(zh: "名称", en: "Name")
    package static let sinceDay = Phrase(zh: "从哪天", en: "First day")
    package static let untilDay = Phrase(zh: "到哪天", en: "Last day")
    package static let perAgentField = Phrase(zh: "每位客服几通", en: "Chats of each agent")
    package static let reviewByDay = Phrase(zh: "复核截止", en: "Review by")
    package static let seedField = Phrase(zh: "种子", en: "Seed")
    package static let seedHint = Phrase(
        zh: "可不填，自动随机。想让大家信服，就填事先约定、事后才知道的数，例如开奖号码。",
        en: "Leave it empty for a random one. To convince everybody take a number agreed on "
            + "before and known only after, such as a lottery's.")
    package static let planDrawButton = Phrase(zh: "看看有多大把握", en: "How sure will we be?")
    package static let takeDrawButton = Phrase(zh: "抽取", en: "Draw")
    package static let drawnAtColumn = Phrase(zh: "抽取时间", en: "Drawn")
    package static let notAssigned = Phrase(zh: "还没分配", en: "not dealt yet")
    package static let datesTurned = Phrase(
        zh: "结束日期早于开始日期。", en: "The last day is before the first.")
    package static let dateUnreadable = Phrase(
        zh: "日期看不懂，请写成 2026-06-08 这样。", en: "Write the date like 2026-06-08.")
    package static let nothingToDraw = Phrase(
        zh: "这段日期里没有可抽的会话。", en: "There are no chats to draw from on these days.")
    package static let verifyDraw = Phrase(zh: "核对抽样", en: "Verify")
    package static let receiptFile = Phrase(zh: "下载凭证", en: "Receipt")
    package static let chatIDColumn = Phrase(zh: "会话 ID", en: "Chat id")
    package static let chanceColumn = Phrase(zh: "抽中机会", en: "Chance")
    package static let reviewerColumn = Phrase(zh: "质检员", en: "Reviewer")
    package static let takenOutWord = Phrase(zh: "已剔除", en: "taken out")
    package static let factDesign = Phrase(zh: "抽法", en: "Design")
    package static let factFrame = Phrase(zh: "总体", en: "From")
    package static let factSeed = Phrase(zh: "种子", en: "Seed")
    package static let factReceipt = Phrase(zh: "凭证", en: "Receipt")
    package static let factMade = Phrase(zh: "抽取", en: "Drawn")
    package static let assignTitle = Phrase(zh: "分给质检员", en: "Deal to reviewers")
    package static let assignHint = Phrase(
        zh: "由种子决定谁审哪通，谁也挑不了，每人最多差一通。",
        en: "The seed decides who gets which: nobody can choose, and nobody gets more than one "
            + "chat more than another.")
    package static let overlapField = Phrase(zh: "双人复核的比例（%）", en: "Reviewed twice (%)")
    package static let overlapHint = Phrase(
        zh: "两个人各审一遍，看看标准是否一致。", en: "By two people, to see whether they agree.")
    package static let blindField = Phrase(
        zh: "盲审：不显示客服，看完才显示规则的判断", en: "Blind: hide the agent, and the findings at first")
    package static let assignButton = Phrase(zh: "分配", en: "Deal")
    package static let nothingLeftToDeal = Phrase(
        zh: "会话都已经分完了，可能刚刚有人分过。下面是现在的分工。",
        en: "No chat is left to deal: somebody may have dealt them just now. Below is who has "
            + "what.")
    package static let chooseReviewers = Phrase(
        zh: "请至少选一位质检员。", en: "Choose at least one reviewer.")
    package static let overlapNeedsTwoReviewers = Phrase(
        zh: "双人复核至少要选两位质检员。", en: "Reviewing twice needs two reviewers.")

    package static func drawName(_ monday: String) -> Phrase {
        Phrase(zh: "\(monday) 那周", en: "Week of \(monday)")
    }

    package static func chatsCounted(_ count: Int) -> Phrase {
        Phrase(zh: "\(count) 通会话", en: count == 1 ? "1 chat" : "\(count) chats")
    }

    package static func chatsOfPage(_ first: Int, _ last: Int, of all: Int) -> Phrase {
        Phrase(
            zh: "第 \(first)–\(last) 通，共 \(all) 通", en: "Chats \(first)–\(last) of \(all)")
    }

    package static let previousPage = Phrase(zh: "上一页", en: "Previous page")
    package static let nextPage = Phrase(zh: "下一页", en: "Next page")
    package static let replaceOfPage = Phrase(
        zh: "只能选这一页列出的会话。", en: "To choose from: the chats listed on this page.")

    package static func drawPlanned(
        _ sample: Int, of population: Int, agents: Int, complete: Int
    ) -> Phrase {
        Phrase(
            zh: "从 \(agents) 位客服的 \(population) 通会话里抽 \(sample) 通"
                + (complete > 0 ? "，其中 \(complete) 位会话不多，全部复核。" : "。"),
            en: "\(sample) of \(counted(population, "chat")) of \(counted(agents, "agent"))"
                + (complete > 0 ? "; of \(complete) of them every chat." : "."))
    }

    package static func drawMargin(_ points: String) -> Phrase {
        Phrase(
            zh: "100 次里约 95 次，团队问题率的误差不超过 ±\(points) 个百分点。",
            en: "The team's rate of chats with problems is then known to ±\(points) points or "
                + "better, 95 times of 100.")
    }

    package static func drawDetects(_ count: Int, chance: String) -> Phrase {
        Phrase(
            zh: "某位客服若每 10 通有 1 通出问题，抽 \(count) 通有 \(chance) 的机会至少看到一次。",
            en: "Of an agent with problems in one chat of ten, "
                + (count == 1 ? "1 chat shows one" : "\(count) chats show at least one")
                + " with a chance of \(chance).")
    }
}

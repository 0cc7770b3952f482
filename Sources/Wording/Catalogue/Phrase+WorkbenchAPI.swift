extension Phrase {
    // The interface for programs: its description.

    package static let apiTitle = Phrase(zh: "SpotCheck 接口", en: "SpotCheck API")
    package static let apiSentence = Phrase(
        zh: "供公司自己的系统导入会话、读取得分。权限与页面完全一致：令牌代表一位用户，能看什么由这位用户的角色决定。"
            + "分数是最多三位小数的精确数字，请按十进制读取，不要用二进制浮点数累加；比例是 0 到 1 的小数；"
            + "时间按 RFC 3339 带时区。列表每页最多 200 条：把上一页的 next_cursor 作为 cursor 传回来，"
            + "为 null 就是最后一页。文字的语言由 Accept-Language（zh 或 en）决定，字段名和代码不变。",
        en:
            "For a company's own systems, to bring chats in and fetch scores. Permissions are those "
            + "of the pages: a token acts for a user, and the user's role decides what it sees. "
            + "Points and scores are exact numbers of three decimals at most: read them as decimals "
            + "and do not add them up in binary. Shares are from 0 to 1, times are RFC 3339 with "
            + "their zone. A list gives 200 items a page at most: hand next_cursor back as cursor; "
            + "null is the last page. Accept-Language (zh or en) decides the language of sentences; "
            + "names of fields and codes never change.")
    package static let apiTokenSentence = Phrase(
        zh: "主管在“接口令牌”页面建立的令牌，放在请求头里：Authorization: Bearer spotcheck_…",
        en: "A token that a lead made on the page of tokens, in the header "
            + "Authorization: Bearer spotcheck_…")
    package static let apiProblemSentence = Phrase(
        zh: "出错时的回答（RFC 9457）：code 是不变的代码，detail 说明这一次哪里不对。",
        en: "What went wrong (RFC 9457): code never changes, detail tells what it was this time.")
    package static let apiBodySentence = Phrase(
        zh: "每行一个 JSON 对象，一行一通会话，UTF-8，不压缩。",
        en: "One JSON object a line, one chat each, in UTF-8, not compressed.")

    package static func apiRoles(_ roles: String, scope: String) -> Phrase {
        Phrase(zh: "可用角色：\(roles)；令牌范围：\(scope)。", en: "Roles: \(roles). Scope: \(scope).")
    }

    // Its operations.

    package static let apiMe = Phrase(zh: "令牌代表的用户", en: "The user whom the token acts for")
    package static let apiImport = Phrase(zh: "导入会话", en: "Bring chats in")
    package static let apiImportDetails = Phrase(
        zh: "每行的字段：id、channel、shop、customer、product、tags、rating、resolved、"
            + "messages[{time, role, sender, name, text, kind}]。读不出的行列在 problems 里，带行号，"
            + "其余照常入库；重复发送同一批不会重复入库。",
        en: "Fields of a line: id, channel, shop, customer, product, tags, rating, resolved, "
            + "messages[{time, role, sender, name, text, kind}]. Lines that cannot be read are "
            + "listed in problems with their numbers, all others are kept; the same lines sent "
            + "again are not kept twice.")
    package static let apiImportName = Phrase(
        zh: "这批会话的名字，显示在导入记录里；不写就用令牌的名字",
        en: "What the import is called in the list of imports; the token's name without it")
    package static let apiPrefer = Phrase(
        zh: "写 respond-async 就不等读完：立刻回答 202，之后按 Location 查看进度",
        en: "With respond-async the answer does not wait for the end: 202 at once, and Location "
            + "tells where to look")
    package static let apiImports = Phrase(zh: "所有导入，最近的在前", en: "All imports, the last first")
    package static let apiImportStatus = Phrase(zh: "一次导入的进展", en: "How an import went")
    package static let apiScores = Phrase(zh: "客服得分", en: "Scores of agents")
    package static let apiScoresDetails = Phrase(
        zh: "机器分是规则看完全部会话给的分；确认分来自抽检的人工复核，low 到 high 是 100 次里约 95 次会落入的"
            + "范围。不指定抽检时用最近一次；指定日期时按日期算机器分，没有抽检就没有确认分："
            + "用看过这些天里最多会话的那一版规则（rules_digest），它没看过的会话数是 left_out。客服只能读自己的。",
        en: "machine is what the rules give over all chats; confirmed comes from reviews of the "
            + "sample, and low to high holds the true mean 95 times of 100. Without a draw the last "
            + "one counts; with days the machine's score is of these days, by the rules that "
            + "looked at most of their chats (rules_digest); left_out are the agent's chats that "
            + "these did not look at, and nothing is confirmed. Agents read their own.")
    package static let chatsLeftOut = Phrase(zh: "没算进的会话", en: "Chats left out")
    package static let apiFindings = Phrase(zh: "逐条命中", en: "Findings, one by one")
    package static let apiFindingsDetails = Phrase(
        zh: "agent 和 rule 二选一；客服只能读自己的。points 是目前算数的分，machine_points 是机器给的分。"
            + "start、end 按 Unicode 标量计。",
        en: "Either agent or rule; agents read their own. points is what counts as things stand, "
            + "machine_points what the rules gave. start and end count Unicode scalars.")
    package static let apiFinding = Phrase(zh: "一条命中", en: "One finding")
    package static let apiRules = Phrase(zh: "每条规则准不准", en: "How well each rule does")
    package static let apiRule = Phrase(zh: "一条规则", en: "One rule")
    package static let apiTopic = Phrase(zh: "规则编号的前一半", en: "The first half of the rule's id")
    package static let apiDraws = Phrase(zh: "所有抽检，最近的在前", en: "All draws, the last first")
    package static let apiDraw = Phrase(zh: "一次抽检", en: "One draw")
    package static let apiReceipt = Phrase(
        zh: "抽检回执，与页面上下载的文件逐字节相同", en: "The receipt of a draw, byte for byte the file")
    package static let apiDrawnChats = Phrase(
        zh: "抽到的会话，含被替换、剔除的和原因", en: "The chats drawn, and why some were taken out")
    package static let apiCoverage = Phrase(zh: "每位客服的复核进度", en: "How far the review is, by agent")
    package static let apiAppeals = Phrase(zh: "申诉和裁决", en: "Appeals and decisions")
    package static let apiPublications = Phrase(
        zh: "已发布的各期，最近的在前", en: "What was published, the last first")
    package static let apiPublishedScores = Phrase(
        zh: "某一期发布的分数，以后不再变", en: "The scores of a publication, which never change")
    package static let apiChanges = Phrase(
        zh: "某一期发布之后的变动，最早的在前", en: "What changed since a publication, the first first")
    package static let apiCalibrations = Phrase(
        zh: "所有校准，最近的在前", en: "All calibration rounds, the last first")
    package static let apiAgreement = Phrase(
        zh: "一次校准的一致性；自己还没判完的，一行也没有",
        en: "How far the reviewers of a round agree; nothing for who is not done with it")
    package static let apiTrail = Phrase(
        zh: "操作留痕，最近的在前", en: "The trail of who did what, the last first")
    package static let apiSnapshot = Phrase(
        zh: "发布时的快照，与页面上下载的文件逐字节相同", en: "The snapshot of a publication, byte for byte the file")
    package static let apiDescription = Phrase(
        zh: "这份接口说明（OpenAPI 3.1），不需要令牌", en: "This description (OpenAPI 3.1), without a token")
    package static let apiLimit = Phrase(zh: "每页几条", en: "Items a page")
    package static let apiCursor = Phrase(
        zh: "上一页的 next_cursor", en: "next_cursor of the page before")
    package static let apiDrawParameter = Phrase(
        zh: "抽检的序号；不写就是最近一次", en: "Number of the draw; the last one without it")
    package static let apiWarnings = Phrase(zh: "提醒数", en: "Doubts")
    package static let apiProblems = Phrase(zh: "读不出的行", en: "Lines that could not be read")
    package static let apiRunning = Phrase(zh: "进行中", en: "running")

    // What can go wrong.

    package static let apiTokenMissing = Phrase(zh: "请求没有带令牌", en: "There is no token")
    package static let apiTokenUnknown = Phrase(zh: "没有这个令牌", en: "There is no such token")
    package static let apiTokenExpired = Phrase(zh: "令牌已过期", en: "The token has expired")
    package static let apiTokenRevoked = Phrase(zh: "令牌已吊销", en: "The token was revoked")
    package static let apiUserInactive = Phrase(
        zh: "令牌代表的用户已停用", en: "The token's user is not active")
    package static let apiScopeMissing = Phrase(
        zh: "令牌的范围不包括这项操作", en: "The token's scope does not cover this")
    package static let apiRoleRefused = Phrase(
        zh: "令牌用户的角色不能做这项操作", en: "The role of the token's user may not do this")
    package static let apiNotFound = Phrase(zh: "没有这项内容", en: "There is no such thing")
    package static let apiMethodRefused = Phrase(
        zh: "这个地址不支持这种请求方法", en: "The path does not have this method")
    package static let apiParameterWrong = Phrase(zh: "参数不对", en: "A parameter is wrong")
    package static let apiMediaTypeRefused = Phrase(
        zh: "不接受这种内容格式", en: "Bodies of this type are not taken")
    package static let apiBodyTooLarge = Phrase(zh: "内容太大", en: "The body is too large")
    package static let apiBusy = Phrase(zh: "正在导入另一批", en: "Another import is running")
    package static let apiImpossible = Phrase(zh: "现在不能这样做", en: "Not possible now")
    package static let apiTooManyRequests = Phrase(zh: "请求太频繁", en: "Too many requests")
    package static let apiCursorUnknown = Phrase(
        zh: "没有这个 cursor，请从第一页重新开始。", en: "No such cursor: begin at the first page again.")
    package static let apiAgentOrRule = Phrase(
        zh: "agent 和 rule 要写一个，而且只写一个。", en: "Name either agent or rule, and not both.")
    package static let apiDrawOrDays = Phrase(
        zh: "draw 和日期只能写一种。", en: "Name either a draw or days, not both.")
    package static let apiNotPacked = Phrase(
        zh: "内容不能压缩，请直接发送文本。", en: "The body must not be compressed: send it as it is.")

    package static func apiOneOf(_ names: String) -> Phrase {
        Phrase(zh: "只能是：\(names)。", en: "It must be one of: \(names).")
    }
}

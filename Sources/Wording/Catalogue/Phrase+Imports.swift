/// Formats of other systems, and what their files lack.
extension Phrase {
    package static let formatWeCom = Phrase(
        zh: "企业微信会话存档（解密后的 JSON，每行一条消息）",
        en: "WeCom chat archive (decrypted JSON, one message a line)")
    package static let formatOfficialAccount = Phrase(
        zh: "公众号客服聊天记录（getmsglist）",
        en: "customer-service records of a WeChat official account (getmsglist)")
    package static let formatTencent = Phrase(
        zh: "腾讯云联络中心（DescribeChatMessages）",
        en: "Tencent Cloud Contact Center (DescribeChatMessages)")
    package static let formatAliyun = Phrase(
        zh: "阿里云智能对话分析（UploadData）",
        en: "Alibaba Cloud Smart Conversation Analysis (UploadData)")
    package static let formatGoogle = Phrase(
        zh: "Google CCAI Insights 对话", en: "Google CCAI Insights conversation")
    package static let formatZendeskChat = Phrase(
        zh: "Zendesk Chat 对话", en: "Zendesk Chat")
    package static let formatZendeskTicket = Phrase(
        zh: "Zendesk 工单及评论", en: "Zendesk tickets with comments")
    package static let formatIntercom = Phrase(
        zh: "Intercom 对话（整段或分行的 parts）", en: "Intercom conversations, whole or as parts")
    package static let formatChatwoot = Phrase(
        zh: "Chatwoot 消息", en: "Chatwoot messages")
    package static let formatContactLens = Phrase(
        zh: "Amazon Connect 聊天（Contact Lens）", en: "Amazon Connect chat (Contact Lens)")
    package static let formatMicrosoft = Phrase(
        zh: "微软事件 JSON（Conversation.Messages）",
        en: "Microsoft event JSON (Conversation.Messages)")
    package static let formatSlack = Phrase(
        zh: "Slack 频道导出", en: "channel of a Slack export")
    package static let formatWeChatMsg = Phrase(
        zh: "微信聊天记录表格（WeChatMsg 一类）", en: "table of WeChat messages (WeChatMsg and its kin)")
    package static let formatQQ = Phrase(zh: "QQ 导出的文本", en: "text exported from QQ")
    package static let formatBracket = Phrase(
        zh: "【时间】#【名字】#【内容】日志", en: "log of 【clock】#【name】#【words】")

    package static let formatChannelLog = Phrase(
        zh: "公开频道日志（[时间] <名字> 内容）", en: "log of a public channel ([clock] <nick> words)")

    package static let partiesUnknown = Phrase(
        zh: "看不出谁是客服：请用 --agents 写出客服的编号或名字，如 --agents 小雅,kf_*（spotcheck inspect 会列出都有谁）",
        en: "nothing says who is an agent: name the agents by id or name, as in "
            + "--agents Amy,kf_* (spotcheck inspect lists who writes)")
    package static let recordEncrypted = Phrase(
        zh: "这条消息还没有解密：请先用企业微信的会话存档 SDK 解密再导入",
        en: "is still encrypted: decrypt it with WeCom's SDK for chat archives first")
    package static let lineWithoutHeader = Phrase(
        zh: "这一行不属于任何消息：它前面没有消息的时间和名字",
        en: "belongs to no message: nothing before it names a time and a writer")
    package static let messageWithoutSender = Phrase(
        zh: "消息没有写明是谁发的", en: "a message does not say who wrote it")
    package static let timesWithoutDay = Phrase(
        zh: "消息只有时刻或从开头起算的时间，没有日期，按没有时间处理；可用 --day 2026-06-08 指明日期",
        en: "the messages have a clock or an offset but no day, so they count as having no times; "
            + "name the day with --day 2026-06-08")

    package static let helpAgents = Phrase(
        zh: "导出没有写明时，谁是客服：编号或名字，用逗号隔开，末尾可用 *；@文件 表示每行一个",
        en: "who is an agent where the export does not say it: ids or names between commas, * at "
            + "the end for all that begin so; @FILE for a file with one a line")
    package static let helpBots = Phrase(
        zh: "谁是机器人，写法同 --agents", en: "who is a bot, written as for --agents")
    package static let helpSilence = Phrase(
        zh: "导出是与每位客户的一条长流时，隔多久算另一个会话，如 30 min、6 h、1 day（默认）",
        en: "where an export is one endless stream with each customer: the silence that ends a "
            + "chat, such as 30 min, 6 h or 1 day (the default)")
    package static let helpDay = Phrase(
        zh: "消息只有时刻时的日期，如 2026-06-08；默认取文件名里的日期",
        en: "the day of messages that have only a clock, such as 2026-06-08; default: from the "
            + "name of the file")
    package static func badSilence(_ text: String) -> Phrase {
        Phrase(
            zh: "--silence \(text) 看不懂，应为 30 min、6 h、1 day 这样的时长",
            en: "--silence \(text) is no duration; write 30 min, 6 h or 1 day")
    }
}

/// Mapping files.
extension Phrase {
    package static let formatMapped = Phrase(zh: "按映射文件读取", en: "as the mapping file says")
    package static let helpMapping = Phrase(
        zh: "映射文件（YAML）：认不出的格式里，会话、消息和各字段在哪里",
        en:
            "a mapping file (YAML): where chats, messages and fields stand in a shape that is not known"
    )
    package static let helpSuggestMapping = Phrase(
        zh: "按文件内容起草一份映射文件，可修改后用于 --mapping",
        en: "draft a mapping file from what the file holds, to be mended and used with --mapping")
    package static let mappingWithoutID = Phrase(
        zh: "chat 里要写 id（会话编号）；没有编号时写 stream 或 customer，会按长时间无人说话切开",
        en:
            "`chat` needs `id`; where chats have none, `stream` or `customer`, which is cut by silence"
    )
    package static let mappingPath = Phrase(
        zh: "这里应是字段的路径，如 data.sessions[].id；固定文字写成 =文字",
        en: "a path to a field must stand here, such as data.sessions[].id; a fixed text is =text")
    package static let mappingTimeFormat = Phrase(
        zh: "时间格式看不懂，应如 dd/MM/yyyy HH:mm:ss（y 年 M 月 d 日 H 时 m 分 s 秒，h 配 a 表示上午下午）",
        en: "is no format of a time; write one such as dd/MM/yyyy HH:mm:ss (h with a for AM and PM)"
    )
    package static let nothingToMap = Phrase(
        zh: "看不出消息在哪里：要有一个列表或一张带表头的表格，每条里有说的话，以及时间、角色或发送人",
        en:
            "nothing looks like messages: what is needed is a list, or a table with a header, whose "
            + "entries have words and a time, a role or a writer")
    package static let mappingIntro = Phrase(
        zh: "SpotCheck 根据文件内容起草的映射；请核对，特别是 roles。用法：--mapping 本文件",
        en:
            "Drafted by SpotCheck from what the file holds; check it, roles above all. Use: --mapping FILE"
    )
    package static let mappingPickID = Phrase(
        zh: "看不出哪个字段区分会话：请写上会话编号的字段；没有的话，改成 stream: 顾客或群的字段",
        en:
            "no field tells chats apart: name that of the chat's id, or write stream: and the field "
            + "of the customer or group")
    package static let mappingPickRole = Phrase(
        zh: "请改成 customer、agent、bot 或 system", en: "make it customer, agent, bot or system")
    package static let mappingPickTime = Phrase(
        zh: "看不出日和月哪个在前，请核对；也可能是 \"MM/dd\" 或 \"dd/MM\"",
        en: "day and month may stand the other way round (\"dd/MM\", \"MM/dd\"): check it")
    package static let mappingAgents = Phrase(
        zh: "没有角色字段：请写出客服的编号或名字",
        en: "there is no field for the role: name the agents by id or name")
}

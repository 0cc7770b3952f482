import Transcripts

/// Tables, SpotCheck's own lines, and logs.
extension Quirk {
    private static func table(
        _ what: String, agents: [String] = [], _ text: String, chats: [[String]] = [],
        notes: [String] = []
    ) -> Quirk {
        Quirk(reader: "csv", what: what, agents: agents, text: text, chats: chats, notes: notes)
    }

    static let tables: [Quirk] = [
        table(
            "newest first",
            "会话ID,时间,角色,发送人,内容\nS,2024-06-03 09:02:00,客户,c,谢谢\nS,2024-06-03 09:01:00,客服,k,有\nS,2024-06-03 09:01:00,客户,c,有货吗\n",
            chats: [["customer c: 有货吗", "agent k: 有", "customer c: 谢谢"]], notes: ["turned-round"]),
        table(
            "oldest first, but for one clock",
            "会话ID,时间,角色,发送人,内容\nS,2024-06-03 09:01:00,客户,c,1\nS,2024-06-03 09:02:00,客服,k,2\nT,2024-06-03 09:05:09,客户,c,3\nT,2024-06-03 09:05:08,客服,k,4\n",
            chats: [["customer c: 1", "agent k: 2"], ["customer c: 3", "agent k: 4"]],
            notes: ["times-out-of-order"]),
        table(
            "a title above the header", "客服聊天记录导出 2024-06\n\n会话ID,角色,发送人,内容\nS,客户,c,在吗\n",
            chats: [["customer c: 在吗"]]),
        table(
            "traditional names and roles",
            "會話ID,時間,角色,發送人,內容\nS,2024-06-03 09:00:00,客戶,c,請問\nS,2024-06-03 09:00:05,客服,k,在\n",
            chats: [["customer c: 請問", "agent k: 在"]]),
        table(
            "carriage returns alone", "会话ID,角色,发送人,内容\rS,客户,c,在吗\rS,客服,k,在\r",
            chats: [["customer c: 在吗", "agent k: 在"]]),
        table(
            "ids that Excel rounded",
            "会话ID,角色,发送人,内容\n2.02406E+17,客户,c,在吗\n2.02406E+17,客户,d,你好\nS,客服,k,在\n",
            chats: [["agent k: 在"]], notes: ["rounded-id"]),
        table(
            "a rating belongs to its own session", agents: ["k"],
            "买家,时间,发送人,内容,标签,评分\nc,2024-06-03 09:00:00,c,在吗,售前,5\nc,2024-06-20 09:00:00,c,坏了,投诉,差\n",
            chats: [["customer c: 在吗"], ["customer c: 坏了"]], notes: ["unreadable-rating"]),
        table(
            "two columns for a time, in semicolons",
            "会话ID;日期;时间;角色;发送人;内容\nS;2024/6/3;9:05:07;客户;c;\"a;b\"\n",
            chats: [["customer c: a;b"]]),
        table(
            "times of every sort",
            "会话ID\t时间\t角色\t发送人\t内容\nS\t2024.6.3 9:05\t客户\tc\t1\nS\t2024年6月3日 下午3:05\t客服\tk\t2\nS\tMon, 3 Jun 2024 08:00:00 GMT\t客服\tk\t3\nS\t6/3/2024 17:00\t客服\tk\t4\n",
            chats: [["customer c: 1", "agent k: 2", "agent k: 3", "agent k: 4"]],
            notes: ["unreadable-time"]),
        table(
            "no role, agents named", agents: ["k*"],
            "conversation_id,sender,text\nS,c1,hi\nS,k1,hello\n",
            chats: [["customer c1: hi", "agent k1: hello"]]),
        table(
            "a mark for Excel, and empty cells too many",
            "sep=,\n会话ID,角色,发送人,内容\nS,客户,c,1,,\nS,客服,k,\"2\n3\"\n",
            chats: [["customer c: 1", "agent k: 2\n3"]]),
    ]

    /// What is wrong with a row must not make a chat of which a part is missing.
    static let tableRows: [Quirk] = [
        table(
            "empty cells at the end that Excel leaves out",
            "会话ID,角色,发送人,内容,评分\nS,客户,c,1,5\nS,客服,k,2\nS,客户,c,3,\n",
            chats: [["customer c: 1", "agent k: 2", "customer c: 3"]]),
        table(
            "a row that ends before its words", "会话ID,角色,发送人,内容\nS,客户,c,1\nS,客服,k\nT,客户,d,2\n",
            chats: [["customer d: 2"]], notes: ["wrong-column-count"]),
        table(
            "a comma in words without quotation marks",
            "角色,内容,会话ID\n客户,在吗,S\n客服,在,亲,S\n客户,好,T\n",
            chats: [["customer customer: 好"]], notes: ["wrong-column-count"]),
        table(
            "a quotation that never ends",
            "会话ID,角色,发送人,内容\nS,客户,c,1\nS,客服,k,\"您好\nS,客户,c,2\nT,客户,d,3\n",
            chats: [["customer d: 3"]], notes: ["quote-not-closed"]),
        table(
            "a role in a stream that nobody knows",
            "openid,时间,角色,内容\no1,2024-06-03 09:05:07,客户,在吗\no1,2024-06-03 09:05:27,坐席组长,在的\no2,2024-06-03 09:05:07,客户,好\n",
            chats: [["customer customer: 好"]], notes: ["unknown-role"]),
        table(
            "pictures and voices as words",
            "会话ID,角色,发送人,内容\nS,客户,c,[图片]\nS,客服,k,【语音】\nS,客服,k,[微笑]\n",
            chats: [["customer c [image]: [图片]", "agent k [audio]: 【语音】", "agent k: [微笑]"]]),
        table(
            "cards by other words",
            "会话ID,角色,发送人,内容,消息类型\nS,客服,k,x,商品卡\nS,客服,k,y,优惠券\n",
            chats: [["agent k [card]: x", "agent k [card]: y"]]),
        table(
            "tabs and marks of Excel around ids and times",
            "会话ID,时间,角色,发送人,内容\n=\"0073\",\"=\"\"2024-06-03 09:05:07\"\"\",客户,c\t,a\n0073\t,2024-06-03 09:05:27\t,客服,\u{3000}kf1 ,b\n",
            chats: [["customer c: a", "agent kf1: b"]]),
        table(
            "footers", "会话ID,角色,发送人,内容\nS,客户,c,1\n导出时间：2024-06-04,,,\n共1条\n",
            chats: [["customer c: 1"]]),
        table(
            "a line of one cell between messages",
            "会话ID,角色,发送人,内容\nS,客户,c,1\n--- 第 2 页 ---\nS,客服,k,2\n",
            chats: [["customer c: 1", "agent k: 2"]], notes: ["wrong-column-count"]),
        table(
            "two files joined",
            "会话ID,角色,发送人,内容\nS,客户,c,1\n\u{FEFF}会话ID,角色,发送人,内容\nT,客服,k,2\n",
            chats: [["customer c: 1"], ["agent k: 2"]]),
    ]

    /// Headers of known systems.
    static let tableHeaders: [Quirk] = [
        table(
            "飞鸽",
            "会话ID,买家昵称,客服昵称,消息发送时间,发送人角色,消息内容,消息类型\n73,u1,小雅,2024/6/3 9:05,买家,有货吗,文本\n73,u1,小雅,2024/6/3 9:06,客服,有的,文本\n",
            chats: [["customer u1: 有货吗", "agent 小雅: 有的"]]),
        table(
            "咚咚, whose senders are roles",
            "咨询时间,会话编号,顾客账号,客服账号,发送方,消息内容\n2024-06-03 09:05:07,S,jd1,店铺-小雅,顾客,你好\n2024-06-03 09:05:27,S,jd1,店铺-小雅,客服,您好\n",
            chats: [["customer jd1: 你好", "agent 店铺-小雅: 您好"]]),
        table(
            "七鱼",
            "会话id,消息时间,消息发送者,消息发送者类型,消息类型,消息内容\n1,2024-06-03 09:05:07,访客A,访客,文本,你好\n1,2024-06-03 09:05:17,小七,机器人,文本,我在\n1,2024-06-03 09:05:27,小雅,客服,文本,您好\n",
            chats: [["customer 访客A: 你好", "bot 小七: 我在", "agent 小雅: 您好"]]),
        table(
            "智齿",
            "会话ID,消息时间,发送人,发送人身份,接收人,消息内容\nA,2024-06-03 09:05:07,访客1,用户,小雅,你好\nA,2024-06-03 09:05:27,小雅,人工客服,访客1,您好\n",
            chats: [["customer 访客1: 你好", "agent 小雅: 您好"]]),
        table(
            "senders that are roles, or names that say so",
            "会话ID,发送人,内容\nS,顾客,你好\nS,客服小雅,您好\n",
            chats: [["customer customer: 你好", "agent 客服小雅: 您好"]]),
        table(
            "senders that say nothing", "会话ID,发送人,内容\nS,小林,在吗\nS,木木,在\n",
            notes: ["parties-unknown"]),
        table(
            "a title in a name, which a customer may have as well",
            "会话ID,发送人,内容\nS,客服,您好\nS,美术顾问小赵,有画册吗\nT,顾客,在吗\nT,客服,在的\n",
            chats: [["customer customer: 在吗", "agent 客服: 在的"]], notes: ["parties-unknown"]),
        table(
            "the options name the agent beside a name with a title", agents: ["客服"],
            "会话ID,发送人,内容\nS,美术顾问小赵,有画册吗\nS,客服,有的\n",
            chats: [["customer 美术顾问小赵: 有画册吗", "agent 客服: 有的"]]),
        table(
            "directions",
            "conversation_id,direction,created_at,content,agent_name\n1,inbound,2024-06-03 09:05:07,hi,Amy\n1,outbound,2024-06-03 09:05:17,hello,Amy\n",
            chats: [["customer customer: hi", "agent Amy: hello"]]),
        table(
            "names in one word",
            "conversationId,createdAt,senderType,senderName,messageBody\nc,2024-06-03T01:05:07Z,CUSTOMER,Al,hi\nc,2024-06-03T01:05:27Z,AGENT,Amy,hello\n",
            chats: [["customer Al: hi", "agent Amy: hello"]]),
        table(
            "speakers",
            "dialogue_id,turn,speaker,utterance\nd,1,user,hi\nd,2,agent,hello\n",
            chats: [["customer customer: hi", "agent agent: hello"]]),
    ]

    private static func line(
        _ what: String, _ text: String, chats: [[String]] = [], notes: [String] = []
    ) -> Quirk {
        Quirk(reader: "jsonl", what: what, text: text + "\n", chats: chats, notes: notes)
    }

    static let native: [Quirk] = [
        line(
            "sorts of messages within do not make it Chatwoot's",
            #"{"conversation_id":"c","messages":[{"role":"customer","content":"hi","message_type":"text"}]}"#,
            chats: [["customer customer: hi"]]),
        line(
            "offsets are no times",
            #"{"id":"c","messages":[{"time":0,"role":"customer","text":"a"},{"time":65,"role":"agent","text":"b"}]}"#,
            chats: [["customer customer: a", "agent agent: b"]], notes: ["unreadable-time"]),
        line(
            "roles in Chinese",
            #"{"id":"c","messages":[{"role":"买家","text":"a"},{"role":"坐席","text":"b"}]}"#,
            chats: [["customer customer: a", "agent agent: b"]]),
        line(
            "an unknown role", #"{"id":"c","messages":[{"role":"alien","text":"a"}]}"#,
            notes: ["unknown-role"]),
        line(
            "half a character", #"{"id":"c","messages":[{"role":"customer","text":"\ud83d"}]}"#,
            chats: [["customer customer: \u{fffd}"]], notes: ["half-character"]),
        line(
            "the agent of the chat",
            #"{"id":"c","agent_id":7,"messages":[{"role":"agent","text":"a"}]}"#,
            chats: [["agent 7: a"]]),
        line(
            "a broken line first",
            "{\"id\":\n" + #"{"id":"c","messages":[{"role":"customer","text":"a"}]}"#,
            chats: [["customer customer: a"]], notes: ["invalid-json"]),
        line(
            "a list",
            #"[{"id":1,"messages":[{"role":"customer","text":"a"}]},{"id":2,"messages":[{"role":"customer","text":"b"}]}]"#,
            chats: [["customer customer: a"], ["customer customer: b"]]),
        line(
            "no words", #"{"id":"c","messages":[{"role":"customer","text":null,"kind":"image"}]}"#,
            chats: [["customer customer [image]: "]]),
        line(
            "words that are none", #"{"id":"c","messages":[{"role":"customer","text":{"a":1}}]}"#,
            notes: ["text-not-a-string"]),
    ]

    private static func bracket(
        _ what: String, file: String = "2024-06-03.txt", agents: [String] = [], _ text: String,
        chats: [[String]] = [], notes: [String] = []
    ) -> Quirk {
        Quirk(
            reader: "bracket-log", what: what, file: file, agents: agents, text: text, chats: chats,
            notes: notes)
    }

    private static func nick(
        _ what: String, agents: [String] = ["amy"], _ text: String, chats: [[String]] = [],
        notes: [String] = []
    ) -> Quirk {
        Quirk(
            reader: "channel-log", what: what, agents: agents, text: text, chats: chats,
            notes: notes)
    }

    static let logs: [Quirk] = [
        bracket(
            "a name that says so", "【9:00:00】#【林】#【在吗】\n【9:00:05】#【客服甲】#【在】\n",
            chats: [["customer 林: 在吗", "agent 客服甲: 在"]]),
        bracket(
            "nobody who says so", "【9:00:00】#【林】#【在吗】\n【9:00:05】#【木木】#【在】\n",
            notes: ["parties-unknown"]),
        bracket(
            "an agent by the options", agents: ["木木"], "【9:00:00】#【林】#【在吗】\n【9:00:05】#【木木】#【在】\n",
            chats: [["customer 林: 在吗", "agent 木木: 在"]]),
        bracket(
            "words of several lines", "【9:00:05】#【客服甲】#【一\n二\n三】\n", chats: [["agent 客服甲: 一\n二\n三"]]
        ),
        bracket(
            "no day", file: "log.txt", "【9:00:05】#【客服甲】#【在】\n", chats: [["agent 客服甲: 在"]],
            notes: ["times-without-day"]),
        bracket(
            "midnight", "【23:59:50】#【林】#【在吗】\n【00:00:05】#【客服甲】#【在】\n",
            chats: [["customer 林: 在吗", "agent 客服甲: 在"]]),
        bracket("no seconds", "【9:00】#【客服甲】#【在】\n", chats: [["agent 客服甲: 在"]]),
        bracket(
            "a picture", "【9:00】#【林】#【[图片]】\n【9:01】#【客服甲】#【好】\n",
            chats: [["customer 林 [image]: [图片]", "agent 客服甲: 好"]]),
        bracket("brackets within words", "【9:00】#【客服甲】#【看【公告】】\n", chats: [["agent 客服甲: 看【公告】"]]),
        bracket(
            "a line before the first", "群日志\n【9:00】#【客服甲】#【好】\n", chats: [["agent 客服甲: 好"]],
            notes: ["no-header"]),
        nick(
            "a line each",
            "2019-09-04 [22:44:46] <bob> hi\n2019-09-04 [22:44:50] <amy> hello bob\n",
            chats: [["customer bob: hi", "agent amy: hello bob"]]),
        nick(
            "nobody named", agents: [],
            "2019-09-04 [22:44:46] <bob> hi\n2019-09-04 [22:44:50] <amy> hello\n",
            notes: ["parties-unknown"]),
        nick(
            "two customers at once",
            "2019-09-04 [22:44:46] <bob> hi\n2019-09-04 [22:44:47] <tim> yo\n2019-09-04 [22:44:50] <amy> bob: yes\n2019-09-04 [22:44:52] <amy> tim, no\n",
            chats: [
                ["customer bob: hi", "agent amy: bob: yes"],
                ["customer tim: yo", "agent amy: tim, no"],
            ]),
        nick(
            "who joins is left out",
            "2019-09-04 [22:44:45] === bob [b@x] has joined #a\n2019-09-04 [22:44:46] <bob> hi\n2019-09-04 [22:44:50] <amy> hello\n",
            chats: [["customer bob: hi", "agent amy: hello"]]),
        nick(
            "one second, one message",
            "2019-09-04 [22:44:46] <bob> hi\n2019-09-04 [22:44:46] <bob> there\n2019-09-04 [22:44:50] <amy> hello\n",
            chats: [["customer bob: hi\nthere", "agent amy: hello"]]),
        nick(
            "clocks alone", "[22:44:46] <bob> hi\n[22:44:50] <amy> hello\n",
            chats: [["customer bob: hi", "agent amy: hello"]], notes: ["times-without-day"]),
        nick(
            "signs of operators",
            "2019-09-04 22:44:46 <+bob> hi\n2019-09-04 22:44:50 <@amy> hello\n",
            chats: [["customer bob: hi", "agent amy: hello"]]),
        nick(
            "the channel's name before",
            "#help 2019-09-04 22:44:46 <bob> hi\n#help 2019-09-04 22:44:50 <amy> hello\n",
            chats: [["customer bob: hi", "agent amy: hello"]]),
        nick(
            "a day of silence", "2019-09-04 22:44:46 <bob> hi\n2019-09-09 22:44:50 <bob> anyone\n",
            chats: [["customer bob: hi"], ["customer bob: anyone"]]),
        nick(
            "slashes and T", "2019/9/4 22:44:46 <bob> hi\n2019-09-04T22:44:50 <amy> hello\n",
            chats: [["customer bob: hi", "agent amy: hello"]]),
    ]
}

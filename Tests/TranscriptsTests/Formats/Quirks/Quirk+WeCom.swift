import Transcripts

extension Quirk {
    /// Rows of the archive, a second apart from 2024-06-03 09:45:07 in China on.
    private static func weCom(
        _ what: String, agents: [String] = [], bots: [String] = [], _ rows: [String],
        chats: [[String]] = [], notes: [String] = []
    ) -> Quirk {
        let lines = rows.enumerated().map { place, row in
            #"{"msgid":"\#(place + 1)","action":"send","roomid":"","msgtime":\#(1_717_379_107_000 + place * 1000),\#(row)}"#
        }
        return Quirk(
            reader: "wecom", what: what, agents: agents, bots: bots,
            text: lines.joined(separator: "\n") + "\n", chats: chats, notes: notes)
    }

    private static func row(_ from: String, _ to: String, _ content: String) -> String {
        #""from":"\#(from)","tolist":["\#(to)"],\#(content)"#
    }

    private static func words(_ from: String, _ to: String, _ words: String) -> String {
        row(from, to, #""msgtype":"text","text":{"content":"\#(words)"}"#)
    }

    static let weCom: [Quirk] = [
        weCom(
            "pictures, voice and video have no words",
            [
                row("wmA1", "kf1", #""msgtype":"image","image":{"md5sum":"d4"}"#),
                row("wmA1", "kf1", #""msgtype":"voice","voice":{"play_length":10}"#),
                row("kf1", "wmA1", #""msgtype":"video","video":{"play_length":10}"#),
            ],
            chats: [["customer wmA1 [image]: ", "customer wmA1 [audio]: ", "agent kf1 [video]: "]]),
        weCom(
            "links, mini programs and files have titles",
            [
                row(
                    "wmA1", "kf1",
                    #""msgtype":"link","link":{"title":"退货说明","link_url":"https://e.cn"}"#),
                row("kf1", "wmA1", #""msgtype":"weapp","weapp":{"title":"下单","displayname":"商城"}"#),
                row("kf1", "wmA1", #""msgtype":"file","file":{"filename":"合同.pdf"}"#),
            ],
            chats: [
                ["customer wmA1 [card]: 退货说明", "agent kf1 [card]: 下单", "agent kf1 [file]: 合同.pdf"]
            ]),
        weCom(
            "documents, news and channels have titles, a red packet a wish",
            [
                row("kf1", "wmA1", #""msgtype":"docmsg","doc":{"title":"说明书","link_url":"x"}"#),
                row(
                    "kf1", "wmA1",
                    #""msgtype":"news","info":{"item":[{"title":"新品上架","url":"u"},{"title":"夏装"}]}"#
                ),
                row(
                    "kf1", "wmA1",
                    #""msgtype":"sphfeed","sphfeed":{"sph_name":"云游","feed_desc":"瑞士"}"#),
                row(
                    "kf1", "wmA1",
                    #""msgtype":"redpacket","redpacket":{"type":1,"wish":"恭喜发财"}"#),
            ],
            chats: [
                [
                    "agent kf1 [card]: 说明书", "agent kf1 [card]: 新品上架\n夏装",
                    "agent kf1 [card]: 瑞士", "agent kf1 [other]: 恭喜发财",
                ]
            ]),
        weCom(
            "a recall marks the message that it takes back",
            [
                words("kf1", "wmA1", "发错了"),
                row("kf1", "wmA1", #""msgtype":"revoke","revoke":{"pre_msgid":"1"}"#),
                words("wmA1", "kf1", "？"),
            ],
            chats: [["agent kf1 [recalled]: 发错了", "customer wmA1: ？"]]),
        weCom(
            "colleagues alone are left out",
            [words("zhangsan", "lisi", "吃饭"), words("wmA1", "lisi", "在吗")],
            chats: [["customer wmA1: 在吗"]], notes: ["colleagues-only"]),
        weCom(
            "an employee called woody",
            [words("wmA1", "woody", "在吗"), words("woody", "wmA1", "在")],
            chats: [["customer wmA1: 在吗", "agent woody: 在"]]),
        weCom(
            "a robot is a bot", [words("wmA1", "kf1", "价格"), words("wb0BOT1", "wmA1", "自动报价")],
            chats: [["customer wmA1: 价格"], ["bot wb0BOT1: 自动报价"]]),
        weCom(
            "a mixed message is its texts, with its pictures and files behind them",
            [
                row(
                    "wmA1", "kf1",
                    #""msgtype":"mixed","mixed":{"item":[{"type":"text","content":"{\"content\":\"看图\"}"},{"type":"image","content":"{}"},{"type":"file","content":"{\"filename\":\"合同.pdf\"}"}]}"#
                )
            ],
            chats: [
                ["customer wmA1: 看图", "customer wmA1 [image]: ", "customer wmA1 [file]: 合同.pdf"]
            ]),
        weCom(
            "quoted and forwarded words are those of others",
            [
                words("wmA1", "kf1", "在吗"),
                words("kf1", "wmA1", #"这是一条引用/回复消息：\n“林：\n滚，骗子------\n”\n------\n亲，您好，不是的"#),
                row(
                    "kf1", "wmA1",
                    #""msgtype":"chatrecord","chatrecord":{"title":"林的聊天记录","item":[{"type":"ChatRecordText","content":"{\"content\":\"滚，骗子\"}"}]}"#
                ),
            ],
            chats: [
                ["customer wmA1: 在吗", "agent kf1: 亲，您好，不是的", "agent kf1 [card]: 林的聊天记录"]
            ]),
        weCom(
            "a quotation that holds another",
            [
                words(
                    "kf1", "wmA1",
                    #"这是一条引用/回复消息：\n“林：\n这是一条引用/回复消息：\n“小雅：\n一\n”\n------\n二\n”\n------\n三"#)
            ],
            chats: [["agent kf1: 三"]]),
        weCom(
            "that somebody agrees to the archive, or not, is the system's",
            [
                row("wmA1", "kf1", #""msgtype":"agree","agree":{"userid":"wmA1"}"#),
                words("kf1", "wmA1", "您好"),
                row("wmA1", "kf1", #""msgtype":"disagree","disagree":{"userid":"wmA1"}"#),
            ],
            chats: [
                [
                    "system wmA1 [other]: 同意存档聊天内容", "agent kf1: 您好",
                    "system wmA1 [other]: 不同意存档聊天内容",
                ]
            ]),
        weCom(
            "files of the disk have names, places an address, calls a sort",
            [
                row("kf1", "wmA1", #""msgtype":"qydiskfile","qydiskfile":{"filename":"报价.xlsx"}"#),
                row("kf1", "wmA1", #""msgtype":"qydiskfile","info":{"filename":"清单.xlsx"}"#),
                row(
                    "kf1", "wmA1",
                    #""msgtype":"location","location":{"address":"杭州市文一路","title":""}"#),
                row(
                    "wmA1", "kf1",
                    #""msgtype":"voiptext","info":{"callduration":10,"invitetype":1}"#),
                row(
                    "wmA1", "kf1",
                    #""msgtype":"voiptext","info":{"callduration":10,"invitetype":2}"#),
            ],
            chats: [
                [
                    "agent kf1 [file]: 报价.xlsx", "agent kf1 [file]: 清单.xlsx",
                    "agent kf1 [other]: 杭州市文一路", "customer wmA1 [other]: 视频通话",
                    "customer wmA1 [other]: 语音通话",
                ]
            ]),
        weCom(
            "two customers of one agent are two chats",
            [words("wmA1", "kf1", "在吗"), words("wmB2", "kf1", "你好"), words("kf1", "wmA1", "在")],
            chats: [["customer wmA1: 在吗", "agent kf1: 在"], ["customer wmB2: 你好"]]),
        weCom(
            "who the options name is a bot", bots: ["kf9"],
            [words("wmA1", "kf9", "在吗"), words("kf9", "wmA1", "您好，稍等")],
            chats: [["customer wmA1: 在吗", "bot kf9: 您好，稍等"]]),
        weCom(
            "a row without a writer costs itself",
            [
                words("wmA1", "kf1", "在吗"),
                #""tolist":["kf1"],"msgtype":"text","text":{"content":"x"}"#,
            ],
            chats: [["customer wmA1: 在吗"]], notes: ["no-sender"]),
        weCom(
            "an unknown sort is something else",
            [
                words("wmA1", "kf1", "在吗"),
                row("kf1", "wmA1", #""msgtype":"redpacket","redpacket":{"totalcnt":1}"#),
            ],
            chats: [["customer wmA1: 在吗", "agent kf1 [other]: "]]),
    ]
}

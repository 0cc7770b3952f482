import Transcripts

extension Quirk {
    /// Rows of Type, SubType, IsSender, words and sender, ten seconds apart.
    private static func talk(
        _ what: String, agents: [String] = [], bots: [String] = [],
        _ rows: [(type: Int, sub: Int, own: Int, words: String, sender: String)],
        chats: [[String]], notes: [String] = []
    ) -> Quirk {
        let head =
            "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender"
        let lines = rows.enumerated().map { place, row in
            let words = row.words.replacing("\"", with: "\"\"")
            return
                "\(place),3,\(row.type),\(row.sub),\(row.own),\(1_717_379_107 + place * 10),,\"\(words)\",x,,名,\(row.sender)"
        }
        return Quirk(
            reader: "wechatmsg", what: what, agents: agents, bots: bots,
            text: ([head] + lines).joined(separator: "\n") + "\n", chats: chats, notes: notes)
    }

    static let weChatMsg: [Quirk] = [
        talk(
            "the owner is the agent", [(1, 0, 0, "在吗", "wx1"), (1, 0, 1, "在", "kf")],
            chats: [["customer wx1: 在吗", "agent kf: 在"]]),
        talk(
            "a quotation is a typed answer",
            [
                (1, 0, 0, "发票呢", "wx1"),
                (49, 57, 1, "<msg><appmsg><title>今天开好</title></appmsg></msg>", "kf"),
            ],
            chats: [["customer wx1: 发票呢", "agent kf: 今天开好"]]),
        talk(
            "a title in CDATA",
            [
                (
                    49, 5, 1,
                    "<?xml version=\"1.0\"?><msg><title><![CDATA[优惠 & 活动]]></title></msg>", "kf"
                )
            ],
            chats: [["agent kf [card]: 优惠 & 活动"]]),
        talk(
            "entities in a title", [(49, 6, 1, "<msg><title>a &amp; b.pdf</title></msg>", "kf")],
            chats: [["agent kf [card]: a & b.pdf"]]),
        talk(
            "pictures, voice, video, emoticon, card",
            [
                (3, 0, 0, "<msg><img/></msg>", "wx1"), (34, 0, 0, "<msg><voicemsg/></msg>", "wx1"),
                (43, 0, 1, "<msg><videomsg/></msg>", "kf"), (47, 0, 1, "<msg><emoji/></msg>", "kf"),
                (42, 0, 1, "<msg nickname=\"x\"/>", "kf"),
            ],
            chats: [
                [
                    "customer wx1 [image]: ", "customer wx1 [audio]: ", "agent kf [video]: ",
                    "agent kf [image]: ", "agent kf [card]: ",
                ]
            ]),
        talk(
            "a recall is the system's",
            [(1, 0, 0, "在吗", "wx1"), (10000, 0, 0, "\"小林\" 撤回了一条消息", "")],
            chats: [["customer wx1: 在吗", "system 名 [recalled]: \"小林\" 撤回了一条消息"]]),
        talk(
            "the owner's recall is the agent's who wrote last",
            [
                (1, 0, 0, "在吗", "wx1"), (1, 0, 1, "在", "kf"), (10000, 0, 1, "你撤回了一条消息", ""),
                (10000, 0, 0, "你撤回了一条消息", ""),
            ],
            chats: [
                [
                    "customer wx1: 在吗", "agent kf: 在", "agent kf [recalled]: 你撤回了一条消息",
                    "agent kf [recalled]: 你撤回了一条消息",
                ]
            ]),
        talk(
            "other notices", [(10000, 0, 0, "以上是打招呼的内容", "wx1"), (1, 0, 0, "在吗", "wx1")],
            chats: [["system wx1 [other]: 以上是打招呼的内容", "customer wx1: 在吗"]]),
        talk(
            "line breaks and quotation marks", [(1, 0, 0, "他说\"可以\"\n对吗", "wx1")],
            chats: [["customer wx1: 他说\"可以\"\n对吗"]]),
        talk(
            "the options name somebody else's agent", agents: ["wx9"],
            [(1, 0, 0, "在吗", "wx1"), (1, 0, 0, "在的", "wx9")],
            chats: [["customer wx1: 在吗", "agent wx9: 在的"]]),
        talk(
            "XML in the words of a text stays", [(1, 0, 0, "<b>粗体</b>怎么打", "wx1")],
            chats: [["customer wx1: <b>粗体</b>怎么打"]]),
        Quirk(
            reader: "wechatmsg", what: "PyWxDump",
            text: #"""
                id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime
                1,9001,文本,0,wxid_m,wxid_m,"你好, 能改地址吗",,2024-06-03 14:00:05
                2,9002,引用回复,1,我,wxid_m,可以的,,2024-06-03 14:00:30
                3,9003,图片,1,我,wxid_m,图片,FileStorage/a.dat,2024-06-03 14:00:40
                4,9004,语音,0,wxid_n,wxid_n,语音,,2024-06-03 14:01:00
                5,9005,卡片式链接,1,我,wxid_n,夏季新品,,2024-06-03 14:01:20
                6,9006,系统通知,0,wxid_n,wxid_n,"""小北"" 撤回了一条消息",,2024-06-03 14:01:30
                7,9007,系统通知,0,wxid_n,wxid_n,你撤回了一条消息,,2024-06-03 14:01:40
                8,9008,拍一拍,0,wxid_n,wxid_n,小北拍了拍你,,2024-06-03 14:01:50
                """#,
            chats: [
                ["customer wxid_m: 你好, 能改地址吗", "agent 我: 可以的", "agent 我 [image]: 图片"],
                [
                    "customer wxid_n [audio]: 语音", "agent 我 [card]: 夏季新品",
                    "system wxid_n [recalled]: \"小北\" 撤回了一条消息",
                    "agent 我 [recalled]: 你撤回了一条消息", "system wxid_n [other]: 小北拍了拍你",
                ],
            ]),
        Quirk(
            reader: "wechatmsg", what: "no column SubType, and a week between",
            text: """
                TalkerId,Type,IsSender,CreateTime,StrContent,Sender
                3,1,0,1717379107,在吗,wx1
                3,1,1,1717979107,才看到,kf
                """,
            chats: [["customer wx1: 在吗"], ["agent kf: 才看到"]]),
    ]
}

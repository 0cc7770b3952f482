import Transcripts

/// The compatibility suite's conversation as exports of Chinese systems write it. The ids that are
/// made from it were worked out by a second program in Python.
extension FormatFixture {
    static let chinese: [FormatFixture] = [
        FormatFixture(
            reader: "wecom",
            text: """
                {"msgid":"m1","action":"send","from":"wmTB2088","tolist":["XiaoYa","AMing"],"roomid":"R1","msgtime":1717376707000,"msgtype":"text","text":{"content":"你好，这件还有L码吗"}}
                {"msgid":"m3","action":"send","from":"AMing","tolist":["wmTB2088","XiaoYa"],"roomid":"R1","msgtime":1717377358000,"msgtype":"text","text":{"content":"您好，48小时内发货，\\n一般2-3天到"}}
                {"msgid":"s","action":"switch","time":1717376740000,"user":"XiaoYa"}
                {"msgid":"m2","action":"send","from":"XiaoYa","tolist":["wmTB2088","AMing"],"roomid":"R1","msgtime":1717376741000,"msgtype":"text","text":{"content":"亲，您好，L码有货的呢"}}
                {"msgid":"m4","action":"send","from":"wmTB2088","tolist":["XiaoYa","AMing"],"roomid":"R1","msgtime":1717377380000,"msgtype":"text","text":{"content":"好的谢谢"}}

                """,
            conversation: conversation(
                "wecom-jngmjnjhckbfblle", customer: "wmTB2088",
                people: People(
                    customer: Participant(id: "wmTB2088", name: "wmTB2088"),
                    first: Participant(id: "XiaoYa", name: "XiaoYa"),
                    second: Participant(id: "AMing", name: "AMing")))),
        FormatFixture(
            reader: "getmsglist",
            text: """
                {
                  "recordlist": [
                    {"openid": "oDF3-2088", "opercode": 2003, "text": "你好，这件还有L码吗", "time": 1717376707, "worker": "xiaoya@shop"},
                    {"openid": "oDF3-2088", "opercode": 2002, "text": " 亲，您好，L码有货的呢", "time": 1717376741, "worker": "xiaoya@shop"},
                    {"openid": "oDF3-2088", "opercode": 2002, "text": " 您好，48小时内发货，\\n一般2-3天到", "time": 1717377358, "worker": "aming@shop"},
                    {"openid": "oDF3-2088", "opercode": 2003, "text": "好的谢谢", "time": 1717377380, "worker": "aming@shop"}
                  ],
                  "number": 4, "msgid": 20165267
                }

                """,
            conversation: conversation(
                "getmsglist-ocmlmbkkjacbbfko", customer: "oDF3-2088",
                people: People(
                    customer: Participant(id: "oDF3-2088", name: "oDF3-2088"),
                    first: Participant(id: "xiaoya@shop", name: "xiaoya@shop"),
                    second: Participant(id: "aming@shop", name: "aming@shop")))),
        FormatFixture(
            reader: "tencent-ccc",
            text: """
                {"Response": {"RequestId": "48edd236", "TotalCount": 4, "Messages": [
                  {"Timestamp": 1717377380, "From": "tb2088买家", "Messages": [{"Type": "Text", "Content": "好的谢谢"}]},
                  {"Timestamp": 1717377358, "From": "aming@shop.cn", "Messages": [{"Type": "Text", "Content": "您好，48小时内发货，\\n一般2-3天到"}]},
                  {"Timestamp": 1717376741, "From": "xiaoya@shop.cn", "Messages": [{"Type": "Text", "Content": "亲，您好，L码有货的呢"}]},
                  {"Timestamp": 1717376707, "From": "tb2088买家", "Messages": [{"Type": "Text", "Content": "你好，这件还有L码吗"}]}
                ]}}

                """,
            conversation: conversation(
                "tencent-ccc-akalkigkmfkakhao", customer: "tb2088买家",
                people: People(
                    first: Participant(id: "xiaoya@shop.cn", name: "xiaoya@shop.cn"),
                    second: Participant(id: "aming@shop.cn", name: "aming@shop.cn")))),
        FormatFixture(
            reader: "aliyun-sca",
            text: """
                {
                 "tickets": [
                  {"tid": "20240603-001", "dialogue": [
                    {"role": "客户", "identity": "C1", "words": "你好，这件还有L码吗", "begin": 0, "end": 1800, "beginTime": "2024-06-03 09:05:07"},
                    {"role": "客服", "identity": "A1", "words": "亲，您好，L码有货的呢", "begin": 34000, "end": 36000, "beginTime": "2024-06-03 09:05:41"},
                    {"role": "客服", "identity": "A2", "words": "您好，48小时内发货，\\n一般2-3天到", "begin": 651000, "end": 653000, "beginTime": "2024-06-03 09:15:58"},
                    {"role": "客户", "identity": "C1", "words": "好的谢谢", "begin": 673000, "end": 674000, "beginTime": "2024-06-03 09:16:20"}
                  ]}
                 ],
                 "business": "电商"
                }

                """,
            conversation: conversation(
                "20240603-001", customer: "C1",
                people: People(
                    customer: Participant(id: "C1", name: "C1"),
                    first: Participant(id: "A1", name: "A1"),
                    second: Participant(id: "A2", name: "A2"))
            ) { $0.channel = "电商" }),
        FormatFixture(
            reader: "wechatmsg",
            text: """
                localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender
                1,3,1,0,0,1717376707,,"你好，这件还有L码吗",2024-06-03 09:05:07,,tb2088买家,wxid_a
                2,3,1,0,1,1717376741,,"亲，您好，L码有货的呢",2024-06-03 09:05:41,,小雅,wxid_ya
                3,3,1,0,1,1717377358,,"您好，48小时内发货，
                一般2-3天到",2024-06-03 09:15:58,,阿明,wxid_ming
                4,3,1,0,0,1717377380,,好的谢谢,2024-06-03 09:16:20,,tb2088买家,wxid_a

                """,
            line: 2,
            conversation: conversation(
                "wechatmsg-jomjfnoampkgmflm", customer: "wxid_a",
                people: People(
                    customer: Participant(id: "wxid_a", name: "tb2088买家"),
                    first: Participant(id: "wxid_ya", name: "小雅"),
                    second: Participant(id: "wxid_ming", name: "阿明")))),
        FormatFixture(
            reader: "qq",
            text: """
                消息记录（此消息记录为文本格式，不支持重新导入）

                ================================================================
                消息分组:我的好友
                ================================================================
                消息对象:tb2088买家
                ================================================================

                2024-06-03 9:05:07 tb2088买家(20882088)
                你好，这件还有L码吗

                2024-06-03 9:05:41 客服小雅<xiaoya@example.com>
                亲，您好，L码有货的呢

                2024-06-03 上午 9:15:58 阿明(10002000)
                您好，48小时内发货，
                一般2-3天到

                2024-06-03 9:16:20 tb2088买家(20882088)
                好的谢谢

                """,
            line: 6, agents: ["xiaoya@example.com", "阿明"],
            conversation: conversation(
                "qq-iodibigjiomkdefh", customer: "20882088",
                people: People(
                    customer: Participant(id: "20882088", name: "tb2088买家"),
                    first: Participant(id: "xiaoya@example.com", name: "客服小雅"),
                    second: Participant(id: "10002000", name: "阿明")))),
        FormatFixture(
            reader: "bracket-log",
            text: """
                【9:05:07】#【tb2088买家】#【你好，这件还有L码吗】
                【9:05:41】#【客服小雅】#【亲，您好，L码有货的呢】
                【9:15:58】#【客服阿明】#【您好，48小时内发货，
                一般2-3天到】
                【9:16:20】#【tb2088买家】#【好的谢谢】

                """,
            conversation: conversation(
                "bracket-log-nnhobobbbieomemp", customer: nil,
                people: People(
                    first: Participant(id: "客服小雅", name: "客服小雅"),
                    second: Participant(id: "客服阿明", name: "客服阿明")))),
    ]
}

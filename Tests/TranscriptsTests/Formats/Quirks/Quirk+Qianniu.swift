import Transcripts

extension Quirk {
    static let qianniu: [Quirk] = [
        Quirk(
            reader: "qianniu", what: "no line between the messages, and a courier's among them",
            text: """
                旗舰店:小雅 2024-06-03 09:05:41
                亲，在的
                tb2088买家 2024-06-03 09:05:50
                有货吗
                旗舰店:小雅 2024-06-03 09:06:41
                有的
                快递轨迹 2024-06-02 10:00:00
                已签收
                tb2088买家 2024-06-03 09:07:50
                谢谢
                旗舰店 2024-06-03 09:08:50
                欢迎再来
                """,
            chats: [
                [
                    "agent 旗舰店:小雅: 亲，在的", "customer tb2088买家: 有货吗",
                    "agent 旗舰店:小雅: 有的\n快递轨迹 2024-06-02 10:00:00\n已签收",
                    "customer tb2088买家: 谢谢", "agent 旗舰店: 欢迎再来",
                ]
            ]),
        Quirk(
            reader: "qianniu", what: "when a parcel will come, and what the client says",
            text: """
                tb1 2024-6-3 9:05:07
                几号到
                已读

                旗舰店:小雅 2024-6-3 9:05:41
                亲，物流信息如下

                预计送达 2024-6-5 12:00:00
                请留意电话

                已读

                系统消息 2024-06-03 09:06:00
                买家正在输入

                tb1 2024-6-3 9:20:07
                好的
                """,
            chats: [
                [
                    "customer tb1: 几号到",
                    "agent 旗舰店:小雅: 亲，物流信息如下\n\n预计送达 2024-6-5 12:00:00\n请留意电话",
                    "system system: 买家正在输入", "customer tb1: 好的",
                ]
            ]),
        Quirk(
            reader: "qianniu", what: "marks and blank lines",
            text: """
                林 2024-6-3 9:05:07
                在吗
                未读

                旗舰店:小雅 2024-6-3 9:05:41
                在的
                已读
                """,
            chats: [["customer 林: 在吗", "agent 旗舰店:小雅: 在的"]]),
        Quirk(
            reader: "qianniu", what: "personal account, agent named by the options",
            agents: ["小店老板"],
            text: """
                tb1 2024-03-03 9:05:07
                有L码吗
                已读

                小店老板 2024-03-03 9:05:41
                有的
                已读

                tb1 2024-03-03 9:06:00
                好的
                已读
                """,
            chats: [["customer tb1: 有L码吗", "agent 小店老板: 有的", "customer tb1: 好的"]]),
        Quirk(
            reader: "qianniu", what: "personal account, nobody named",
            text: """
                tb1 2024-03-03 9:05:07
                有L码吗
                已读

                小店老板 2024-03-03 9:05:41
                有的
                """,
            notes: ["parties-unknown"]),
        Quirk(
            reader: "qianniu", what: "months apart are two chats",
            text: """
                tb1 2024-03-03 9:05:07
                有L码吗

                旗舰店:小雅 2024-03-03 9:05:41
                有的

                tb1 2024-06-18 20:00:00
                我要退货
                """,
            chats: [["customer tb1: 有L码吗", "agent 旗舰店:小雅: 有的"], ["customer tb1: 我要退货"]]),
        Quirk(
            reader: "qianniu", what: "a courier's line behind an empty one",
            text: """
                tb1 2024-03-03 9:05:07
                怎么没收到
                已读

                旗舰店:小雅 2024-03-03 9:05:41
                亲，查到了

                顺丰速运已签收 2024-03-02 18:00:00
                已读

                tb1 2024-03-03 9:07:07
                好的
                """,
            chats: [
                [
                    "customer tb1: 怎么没收到",
                    "agent 旗舰店:小雅: 亲，查到了\n\n顺丰速运已签收 2024-03-02 18:00:00", "customer tb1: 好的",
                ]
            ]),
        Quirk(
            reader: "qianniu", what: "a card and the fields of an order",
            text: """
                tb1 2024-03-03 9:05:07
                [订单]
                已读

                旗舰店:小雅 2024-03-03 9:05:41
                亲的订单：

                下单时间：2024-03-01 10:00:00
                实付：99元
                """,
            chats: [
                [
                    "customer tb1 [card]: [订单]",
                    "agent 旗舰店:小雅: 亲的订单：\n\n下单时间：2024-03-01 10:00:00\n实付：99元",
                ]
            ]),
        Quirk(
            reader: "qianniu", what: "a picture leaves nothing but its header",
            text: """
                林 2024-6-3 9:05:07

                旗舰店:小雅 2024-6-3 9:05:41
                看到了
                """,
            chats: [["customer 林 [other]: ", "agent 旗舰店:小雅: 看到了"]]),
        Quirk(
            reader: "qianniu", what: "full-width colon, slashes, date on a line of its own",
            text: """
                林
                2024/6/3 9:05:07
                在吗

                旗舰店：小雅
                2024/6/3 9:05:41
                在的

                旗舰店：小雅 2024/6/3 9:05:45
                请说
                """,
            chats: [["customer 林: 在吗", "agent 旗舰店：小雅: 在的", "agent 旗舰店：小雅: 请说"]]),
        Quirk(
            reader: "qianniu", what: "bot, transfer and recall",
            text: """
                林 2024-6-3 9:05:07
                人工

                旗舰店:店小蜜 2024-6-3 9:05:08
                为您转人工

                旗舰店:店小蜜 --> 旗舰店:小雅 2024-6-3 9:05:09
                转交

                旗舰店:小雅 撤回了一条消息

                旗舰店:小雅 2024-6-3 9:05:41
                您好
                """,
            chats: [
                [
                    "customer 林: 人工", "bot 旗舰店:店小蜜: 为您转人工",
                    "system system: 旗舰店:店小蜜 --> 旗舰店:小雅\n转交",
                    "agent 旗舰店:小雅 [recalled]: 撤回了一条消息", "agent 旗舰店:小雅: 您好",
                ]
            ]),
        Quirk(
            reader: "qianniu", what: "a bot by the options",
            bots: ["旗舰店:夜班"],
            text: """
                林 2024-6-3 9:05:07
                在吗

                旗舰店:夜班 2024-6-3 9:05:08
                明早回复您

                旗舰店:小雅 2024-6-3 9:05:41
                您好
                """,
            chats: [["customer 林: 在吗", "bot 旗舰店:夜班: 明早回复您", "agent 旗舰店:小雅: 您好"]]),
        Quirk(
            reader: "qianniu", what: "a single customer whom nobody answered",
            text: """
                林 2024-6-3 9:05:07
                在吗
                未读

                林 2024-6-3 9:15:07
                有人吗
                未读
                """,
            chats: [["customer 林: 在吗", "customer 林: 有人吗"]]),
        Quirk(
            reader: "qianniu", what: "no line between the messages, and customers who write once",
            text: """
                旗舰店:小雅 2024-06-03 14:00:05
                在的呢
                青团 2024-06-03 14:00:30
                能开发票吗
                旗舰店:小雅 2024-06-03 14:01:00
                可以的，送达时间
                最晚 2024-06-05 18:00:00
                以快递为准
                麻花 2024-06-03 14:02:00
                什么时候发
                旗舰店:小雅 2024-06-03 14:02:20
                今天
                旗舰店:小雅 --> 旗舰店:阿明 2024-06-03 14:02:40
                转交
                汤圆 2024-06-03 14:03:00
                有人吗
                到货时间
                明早 2024-06-05 10:00:00
                可以吗
                """,
            chats: [
                [
                    "agent 旗舰店:小雅: 在的呢", "customer 青团: 能开发票吗",
                    "agent 旗舰店:小雅: 可以的，送达时间\n最晚 2024-06-05 18:00:00\n以快递为准",
                ],
                [
                    "customer 麻花: 什么时候发", "agent 旗舰店:小雅: 今天",
                    "system system: 旗舰店:小雅 --> 旗舰店:阿明\n转交",
                ],
                ["customer 汤圆: 有人吗\n到货时间\n明早 2024-06-05 10:00:00\n可以吗"],
            ]),
        Quirk(
            reader: "qianniu", what: "marks at first, and at the end neither marks nor empty lines",
            text: """
                青团 2024-6-3 14:00:05
                能开发票吗
                已读
                旗舰店:小雅 2024-6-3 14:00:30
                可以的
                已读
                青团 2024-6-3 14:10:00
                谢谢
                旗舰店 2024-6-3 14:11:00
                不客气
                麻花 2024-6-3 14:12:00
                在吗
                """,
            chats: [
                [
                    "customer 青团: 能开发票吗", "agent 旗舰店:小雅: 可以的", "customer 青团: 谢谢",
                    "agent 旗舰店: 不客气",
                ],
                ["customer 麻花: 在吗"],
            ]),
        Quirk(
            reader: "qianniu", what: "old clients: the time in brackets, the words below",
            text: """
                青团 (2024-06-03 14:00:05):
                能开发票吗
                旗舰店:小雅 (2024-06-03 14:00:30):
                可以的(满 100 元)
                麻花（2024-06-03 14:01:00）：
                在吗
                """,
            chats: [
                ["customer 青团: 能开发票吗", "agent 旗舰店:小雅: 可以的(满 100 元)"], ["customer 麻花: 在吗"],
            ]),
        Quirk(
            reader: "qianniu", what: "old clients: the time in brackets, the words on its line",
            text: """
                青团(2024-06-03 14:00:05):能开发票吗
                抬头写个人
                旗舰店:小雅(2024-06-03 14:00:30): 可以的
                青团(2024-06-03 14:01:00):谢谢
                """,
            chats: [
                ["customer 青团: 能开发票吗\n抬头写个人", "agent 旗舰店:小雅: 可以的", "customer 青团: 谢谢"]
            ]),
        Quirk(
            reader: "qianniu", what: "years, months and days in Chinese, glued to a name as well",
            text: """
                青团 2024年6月3日 14:00:05
                能开发票吗

                旗舰店:小雅2024年6月3日 14:00:30
                可以的
                """,
            chats: [["customer 青团: 能开发票吗", "agent 旗舰店:小雅: 可以的"]]),
        Quirk(
            reader: "qianniu", what: "the clock of today on a line of its own",
            day: LocalDate(year: 2024, month: 6, day: 3),
            text: """
                青团
                14:00:05
                能开发票吗

                旗舰店:小雅
                14:00:30
                可以的
                """,
            chats: [["customer 青团: 能开发票吗", "agent 旗舰店:小雅: 可以的"]]),
    ]
}

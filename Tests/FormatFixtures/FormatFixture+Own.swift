import Transcripts

/// The compatibility suite's conversation in SpotCheck's own formats and in those that carry all of it.
extension FormatFixture {
    static let own: [FormatFixture] = [
        FormatFixture(
            reader: "jsonl",
            text: """
                {"id": "qianniu-lnpfmfkchihbmkgg", "shop": "旗舰店", "customer": "tb2088买家", \
                "messages": [{"time": "2024-06-03T09:05:07+08:00", "role": "customer", \
                "sender": "tb2088买家", "name": "tb2088买家", "text": "你好，这件还有L码吗", "kind": "text"}, \
                {"time": "2024-06-03T09:05:41+08:00", "role": "agent", "sender": "旗舰店:小雅", \
                "name": "小雅", "text": "亲，您好，L码有货的呢", "kind": "text"}, \
                {"time": "2024-06-03T09:15:58+08:00", "role": "agent", "sender": "旗舰店:阿明", \
                "name": "阿明", "text": "您好，48小时内发货，\\n一般2-3天到", "kind": "text"}, \
                {"time": "2024-06-03T09:16:20+08:00", "role": "customer", "sender": "tb2088买家", \
                "text": "好的谢谢"}]}

                """,
            conversation: whole),
        FormatFixture(
            reader: "jsonl",
            text: """
                [
                  {
                    "messages": [
                      {"ts": 1717376707, "role": "买家", "sender": "tb2088买家", "text": "你好，这件还有L码吗"},
                      {"ts": 1717376741000, "role": "客服", "sender": "旗舰店:小雅", "name": "小雅",
                       "text": "亲，您好，L码有货的呢"},
                      {"ts": "2024-06-03T01:15:58Z", "role": "AGENT", "sender": "旗舰店:阿明", "name": "阿明",
                       "text": "您好，48小时内发货，\\n一般2-3天到"},
                      {"ts": "2024/6/3 9:16:20", "role": "customer", "text": "好的谢谢"}
                    ],
                    "conversation_id": "qianniu-lnpfmfkchihbmkgg",
                    "shop": "旗舰店",
                    "customer_id": "tb2088买家"
                  }
                ]

                """,
            line: 2,
            conversation: whole),
        FormatFixture(
            reader: "csv",
            text: """
                会话ID,店铺,买家,发送时间,角色,发送人,昵称,内容
                qianniu-lnpfmfkchihbmkgg,旗舰店,tb2088买家,2024-06-03 09:05:07,买家,,,你好，这件还有L码吗
                qianniu-lnpfmfkchihbmkgg,旗舰店,tb2088买家,2024/6/3 9:05:41,客服,旗舰店:小雅,小雅,亲，您好，L码有货的呢
                qianniu-lnpfmfkchihbmkgg,旗舰店,tb2088买家,2024-6-3 9:15:58,客服,旗舰店:阿明,阿明,"您好，48小时内发货，
                一般2-3天到"
                qianniu-lnpfmfkchihbmkgg,旗舰店,tb2088买家,2024-06-03 09:16:20,买家,,,好的谢谢

                """,
            line: 2,
            conversation: whole),
        FormatFixture(
            reader: "qianniu",
            text: """
                tb2088买家 2024-6-3 9:05:07
                你好，这件还有L码吗
                已读

                旗舰店:小雅2024-6-3 9:05:41
                亲，您好，L码有货的呢
                已读

                旗舰店:阿明 2024-6-3 9:15:58
                您好，48小时内发货，
                一般2-3天到
                未读

                tb2088买家
                2024-6-3 9:16:20
                好的谢谢

                """,
            conversation: whole),
    ]

    // The id: the hash of shop, customer and start, worked out by a second program in Python.
    private static let whole = conversation(
        "qianniu-lnpfmfkchihbmkgg", customer: "tb2088买家", people: People()
    ) { $0.shop = "旗舰店" }
}

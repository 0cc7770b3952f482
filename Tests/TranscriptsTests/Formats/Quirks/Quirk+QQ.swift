import Transcripts

extension Quirk {
    private static func qq(
        _ what: String, _ object: String, agents: [String] = [], bots: [String] = [],
        _ text: String, chats: [[String]] = [], notes: [String] = []
    ) -> Quirk {
        let rule = String(repeating: "=", count: 64)
        let head = "消息记录（此消息记录为文本格式，不支持重新导入）\n\n\(rule)\n消息对象:\(object)\n\(rule)\n\n"
        return Quirk(
            reader: "qq", what: what, agents: agents, bots: bots, text: head + text, chats: chats,
            notes: notes)
    }

    static let qq: [Quirk] = [
        qq(
            "number and address", "小林",
            "2024-05-12 9:03:11 小林(10001)\n在吗\n\n2024-05-12 9:03:40 客服小陈<kf@e.cn>\n在的\n",
            chats: [["customer 10001: 在吗", "agent kf@e.cn: 在的"]]),
        qq(
            "the other side is the customer", "小林",
            "2024-05-12 9:03:11 小林(10001)\n在吗\n\n2024-05-12 9:03:40 木木(10002)\n在的\n",
            chats: [["customer 10001: 在吗", "agent 10002: 在的"]]),
        qq(
            "a customer with a title", "采购顾问老张",
            "2024-05-12 9:03:11 采购顾问老张(10001)\n在吗\n\n2024-05-12 9:03:40 木木(10002)\n在的\n",
            chats: [["customer 10001: 在吗", "agent 10002: 在的"]]),
        qq(
            "a group is nobody who writes", "买家群",
            "2024-05-12 9:03:11 小林(10001)\n在吗\n\n2024-05-12 9:03:40 木木(10002)\n在的\n",
            notes: ["parties-unknown"]),
        qq(
            "a group whose agent the options name", "买家群", agents: ["10002"],
            "2024-05-12 9:03:11 小林(10001)\n在吗\n\n2024-05-12 9:03:40 木木(10002)\n在的\n\n2024-05-12 9:03:50 小王(10003)\n几点下班\n",
            chats: [["customer 10001: 在吗", "agent 10002: 在的", "customer 10003: 几点下班"]]),
        qq(
            "a courier's times within an answer", "小林",
            "2024-05-12 9:03:11 小林(10001)\n到哪了\n\n2024-05-12 9:03:40 客服小陈(20002)\n2024-05-11 08:12:33 快件已到达\n2024-05-11 20:40:02 派送中\n",
            chats: [
                [
                    "customer 10001: 到哪了",
                    "agent 20002: 2024-05-11 08:12:33 快件已到达\n2024-05-11 20:40:02 派送中",
                ]
            ]),
        qq(
            "pictures, voice and recall", "小林",
            "2024-05-12 9:03:11 小林(10001)\n[图片]\n\n2024-05-12 9:03:12 小林(10001)\n[语音]\n\n2024-05-12 9:03:40 客服小陈(20002)\n客服小陈撤回了一条消息\n",
            chats: [
                [
                    "customer 10001 [image]: [图片]", "customer 10001 [audio]: [语音]",
                    "agent 20002 [recalled]: 客服小陈撤回了一条消息",
                ]
            ]),
        qq(
            "a system message", "小林",
            "2024-05-12 9:03:11 小林(10001)\n在吗\n\n2024-05-12 9:03:12 系统消息(10000)\n对方开启了好友验证\n\n2024-05-12 9:03:40 客服小陈(20002)\n在的\n",
            chats: [["customer 10001: 在吗", "system 10000: 对方开启了好友验证", "agent 20002: 在的"]]),
        qq(
            "a week of silence", "小林",
            "2024-05-12 9:03:11 小林(10001)\n在吗\n\n2024-05-12 9:03:40 客服小陈(20002)\n在的\n\n2024-05-19 9:03:40 小林(10001)\n发票呢\n",
            chats: [["customer 10001: 在吗", "agent 20002: 在的"], ["customer 10001: 发票呢"]]),
        qq(
            "a clock of twelve hours", "小林",
            "2024-05-12 下午 9:03:11 小林(10001)\n在吗\n\n2024-05-12 下午 9:03:40 客服小陈(20002)\n在的\n",
            chats: [["customer 10001: 在吗", "agent 20002: 在的"]]),
        qq(
            "a name in brackets and empty lines in words", "小林(老客户)",
            "2024-05-12 9:03:11 小林(老客户)(10001)\n在吗\n\n\n还有货吗\n\n\n2024-05-12 9:03:40 客服小陈(20002)\n有\n",
            chats: [["customer 10001: 在吗\n\n\n还有货吗", "agent 20002: 有"]]),
        qq(
            "who answers a friend answers in the group", "小林",
            "2024-05-12 9:03:11 小林(10001)\n在吗\n\n2024-05-12 9:03:40 木木(10002)\n在的\n\n"
                + String(repeating: "=", count: 64)
                + "\n消息对象:买家群\n\n2024-05-13 9:00:00 小王(10003)\n有券吗\n\n2024-05-13 9:00:09 木木(10002)\n有\n",
            chats: [
                ["customer 10001: 在吗", "agent 10002: 在的"],
                ["customer 10003: 有券吗", "agent 10002: 有"],
            ]),
    ]
}

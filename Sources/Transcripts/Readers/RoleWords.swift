/// The words that exports use for who wrote a message.
enum RoleWords {
    /// The usual words, and those of `extra` over them.
    static func table(extra: [String: Role]) -> WordTable<Role> {
        let own = extra.map { ($0.key.lowercased().trimmed, $0.value) }
        return WordTable(usual.merging(own) { $1 })
    }

    private static let usual: [String: Role] = {
        let words: [Role: [String]] = [
            .customer: [
                "customer", "client", "visitor", "inbound", "incoming", "呼入", "接收", "user",
                "end_user",
                "end-user", "enduser",
                "buyer", "guest", "contact", "consumer", "caller", "客户", "买家", "顾客", "用户",
                "访客", "会员", "消费者", "买方", "客戶", "買家", "顧客", "用戶", "訪客", "會員",
            ],
            .agent: [
                "agent", "staff", "operator", "human_agent", "any_agent", "outbound",
                "outgoing", "呼出", "发送", "seller", "admin", "service", "servicer", "human",
                "rep", "representative", "waiter", "kefu", "客服", "人工", "人工客服", "坐席", "座席",
                "卖家", "商家", "员工", "接待", "客服人员", "商家客服", "店铺", "賣家", "客服人員", "真人客服",
            ],
            .bot: [
                "bot", "robot", "chatbot", "automated_agent", "assistant", "auto", "ai",
                "机器人", "智能客服", "机器人客服", "自动回复", "智能助手", "機器人", "自動回覆",
            ],
            .system: [
                "system", "sys", "notice", "event", "activity", "系统", "系统消息", "系统通知", "系統",
                "系統訊息",
                "通知", "提示",
            ],
        ]
        var table: [String: Role] = [:]
        for (role, list) in words { for word in list { table[word] = role } }
        return table
    }()
}

import Wording

/// What a column of a table of messages holds.
package enum TableColumn: Int, CaseIterable, Sendable {
    case conversation
    /// The day and the clock time, or the clock time alone next to `date`.
    case time
    case date
    case role
    /// Who wrote the message: the id, or what there is.
    case sender
    case name
    /// The agent of the conversation, who wrote those of its messages that an agent wrote.
    case agent
    case agentName
    case text
    case kind
    case channel
    case shop
    case customer
    case product
    case tags
    case rating
    case resolved

    /// The stable name that options use.
    package var name: String { "\(self)" }

    /// The names by which the column is known without being told, best first. Case, blanks, `_`
    /// and `-` make no difference.
    package var names: [String] {
        switch self {
        case .conversation:
            [
                "conversation_id", "会话ID", "会话编号", "会话号", "会话", "conversation", "session_id",
                "session", "chat_id", "对话ID", "对话编号", "接待ID", "咨询ID", "ticket_id", "工单号",
                "工单编号",
            ]
        case .time:
            [
                "time", "时间", "发送时间", "消息时间", "聊天时间", "created_at", "timestamp", "ts",
                "sent_at", "send_time", "msgtime", "datetime",
            ]
        case .date: ["date", "日期", "发送日期", "聊天日期"]
        case .role:
            [
                "role", "角色", "发送方类型", "发送者类型", "发送人类型", "发送方角色", "消息来源", "身份",
                "sender_type", "sender_role", "author_type", "from_type",
            ]
        case .sender:
            [
                "sender", "sender_id", "发送人ID", "发送者ID", "发送人", "发送者", "发送方", "author",
                "author_id", "from", "from_id",
            ]
        case .name:
            [
                "name", "发送人昵称", "发送人名称", "发送人姓名", "昵称", "姓名", "sender_name",
                "nickname", "from_nickname", "author_name",
            ]
        case .agent: ["agent_id", "客服ID", "客服账号", "客服工号", "agent", "客服", "坐席", "接待客服"]
        case .agentName: ["agent_name", "客服昵称", "客服姓名", "客服名称"]
        case .text:
            [
                "text", "内容", "消息内容", "聊天内容", "content", "message", "消息", "body", "words",
                "msg", "发言内容", "对话内容",
            ]
        case .kind:
            [
                "kind", "类型", "消息类型", "内容类型", "content_type", "message_type", "msg_type",
                "type",
            ]
        case .channel: ["channel", "渠道", "平台", "来源渠道", "接入渠道", "platform", "source"]
        case .shop: ["shop", "店铺", "店铺名称", "店铺名", "store", "shop_name"]
        case .customer:
            [
                "customer", "客户", "买家", "顾客", "customer_id", "客户ID", "买家ID", "买家昵称",
                "客户昵称", "buyer", "visitor", "访客", "用户",
            ]
        case .product: ["product", "商品", "商品名称", "产品", "宝贝", "item", "sku", "goods"]
        case .tags: ["tags", "标签", "会话标签", "tag", "labels"]
        case .rating:
            ["rating", "评分", "满意度", "满意度评分", "评价", "score", "csat", "satisfaction"]
        case .resolved: ["resolved", "是否解决", "已解决", "解决状态", "resolution"]
        }
    }

    /// Says that a table has no such column, and what it may be called.
    var absentPhrase: Phrase {
        let names = Array(names.prefix(6))
        return switch self {
        case .role: .noColumn("角色", "role", names: names)
        case .text: .noColumn("内容", "text", names: names)
        default: .noColumn(name, name, names: names)
        }
    }
}

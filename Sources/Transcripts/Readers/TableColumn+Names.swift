extension TableColumn {
    /// What exports call each column, in Chinese and English.
    static let usualNames: [TableColumn: [String]] = [
        .conversation: [
            "conversation_id", "会话ID", "会话编号", "会话号", "会话", "conversation", "session_id",
            "session", "chat_id", "对话ID", "对话编号", "接待ID", "咨询ID", "ticket_id", "工单号",
            "工单编号", "咨询编号", "对话号", "接待编号", "dialogue_id", "dialog_id", "convo_id", "conv_id",
        ],
        .time: [
            "time", "时间", "发送时间", "消息时间", "讯息时间", "传送时间", "聊天时间", "created_at", "timestamp", "ts",
            "sent_at", "send_time", "msgtime", "datetime", "create_time", "创建时间", "消息发送时间", "发言时间",
            "消息创建时间",
            "message_time", "date_time", "咨询时间", "会话时间",
        ],
        .date: ["date", "日期", "发送日期", "聊天日期"],
        .role: [
            "role", "角色", "发送方类型", "发送者类型", "发送人类型", "发送方角色", "消息来源", "身份",
            "sender_type", "sender_role", "author_type", "from_type", "发送人角色", "发送者角色", "发送人身份",
            "发送者身份", "消息发送者类型", "消息发送人类型", "消息方向", "direction", "发言人角色",
        ],
        .sender: [
            "sender", "sender_id", "发送人ID", "发送者ID", "发送人", "发送者", "发送方", "author",
            "author_id", "from", "from_id", "传送人", "传送者", "消息发送者", "消息发送人", "消息发送方", "speaker",
            "发言人",
            "发言者", "说话人",
        ],
        .name: [
            "name", "发送人昵称", "发送人名称", "发送人姓名", "昵称", "姓名", "sender_name",
            "nickname", "from_nickname", "author_name", "sender_nick", "sender_nickname",
        ],
        .agent: ["agent_id", "客服ID", "客服账号", "客服工号", "agent", "客服", "坐席", "接待客服"],
        .agentName: ["agent_name", "客服昵称", "客服姓名", "客服名称"],
        .text: [
            "text", "内容", "消息内容", "聊天内容", "content", "message", "消息", "body", "words",
            "msg", "发言内容", "对话内容", "讯息内容", "讯息", "message_body", "message_text", "message_content",
            "utterance", "消息正文", "发送内容",
        ],
        .kind: [
            "kind", "类型", "消息类型", "讯息类型", "内容类型", "content_type", "message_type", "msg_type",
            "type",
        ],
        .channel: ["channel", "渠道", "平台", "来源渠道", "接入渠道", "platform", "source"],
        .shop: ["shop", "店铺", "店铺名称", "店铺名", "store", "shop_name"],
        .customer: [
            "customer", "客户", "买家", "顾客", "customer_id", "客户ID", "买家ID", "买家昵称",
            "客户昵称", "buyer", "visitor", "访客", "用户", "买家账号", "顾客账号", "客户账号", "用户账号", "访客账号",
            "顾客ID", "用户ID", "访客ID", "顾客昵称", "用户昵称", "访客昵称", "客户名称", "buyer_id", "visitor_id",
        ],
        .product: ["product", "商品", "商品名称", "产品", "宝贝", "item", "sku", "goods"],
        .tags: ["tags", "标签", "会话标签", "tag", "labels"],
        .rating: ["rating", "评分", "满意度", "满意度评分", "评价", "score", "csat", "satisfaction"],
        .stream: [
            "openid", "open_id", "group_id", "room_id", "roomid", "talker_id", "talker", "群ID",
            "群号", "会话对象", "聊天对象", "联系人",
        ],
        .subkind: ["SubType", "子类型"],
        .resolved: ["resolved", "是否解决", "已解决", "解决状态", "resolution"],
    ]
}

/// The words that exports use for what a message is made of, in a column of their own or in brackets
/// instead of the message.
enum KindWords {
    static let table = table(extra: [:])

    /// The usual words, and those of `extra` over them.
    static func table(extra: [String: MessageKind]) -> WordTable<MessageKind> {
        let words: [MessageKind: [String]] = [
            .text: ["text", "txt", "plain", "文本", "文字", "消息", "文本消息", "普通消息"],
            .image: [
                "image", "img", "picture", "pic", "photo", "图片", "图片消息", "照片", "表情", "动画表情", "表情包",
                "sticker", "圖片", "貼圖",
            ],
            .audio: ["audio", "voice", "语音", "音频", "语音消息", "語音"],
            .video: ["video", "视频", "视频消息", "影片", "視訊"],
            .file: ["file", "document", "文件", "附件", "檔案"],
            .card: [
                "card", "link", "goods", "order", "coupon", "卡片", "商品", "商品卡", "商品卡片", "商品链接",
                "宝贝", "订单", "订单卡片", "链接", "优惠券", "名片", "小程序", "訂單", "連結",
            ],
            .recalled: ["recalled", "recall", "revoke", "revoked", "撤回", "已撤回", "收回", "已收回"],
            .other: ["other", "location", "其他", "其它", "位置", "红包", "转账"],
        ]
        var table: [String: MessageKind] = [:]
        for (kind, list) in words { for word in list { table[word] = kind } }
        for (word, kind) in extra { table[word.lowercased().trimmed] = kind }
        return WordTable(table)
    }
}

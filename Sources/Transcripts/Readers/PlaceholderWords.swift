/// What stands in exports of plain text for a message that is no text.
enum PlaceholderWords {
    private static let kinds: [String: MessageKind] = [
        "图片": .image, "表情": .image, "动画表情": .image, "照片": .image, "语音": .audio,
        "语音消息": .audio, "视频": .video, "文件": .file, "链接": .card, "商品": .card,
        "商品卡片": .card, "商品链接": .card, "宝贝": .card, "订单": .card, "订单卡片": .card, "卡片": .card,
        "优惠券": .card,
        "名片": .card, "小程序": .card, "位置": .other,
    ]

    /// The kind of a message by its words: `[图片]` alone is a picture, a line about a recall is
    /// a recalled message, all else is text.
    static func kind(of words: String) -> MessageKind {
        if words.hasSuffix("撤回了一条消息") && words.count < 60 { return .recalled }
        guard words.count < 40, let first = words.first, let last = words.last else {
            return .text
        }
        guard (first == "[" && last == "]") || (first == "【" && last == "】") else {
            return .text
        }
        return kinds[String(words.dropFirst().dropLast())] ?? .text
    }
}

/// Names that agents give themselves.
enum AgentNames {
    private static let words = [
        "客服", "售前", "售后", "小二", "专员", "店长", "技术支持", "顾问", "值班", "接待",
    ]

    /// Whether a name says that its owner serves customers.
    static func isAgent(_ name: String) -> Bool {
        words.contains(where: name.contains)
    }
}

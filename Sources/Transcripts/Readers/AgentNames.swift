/// Names that agents give themselves.
enum AgentNames {
    private static let sureWords = ["客服", "售前", "售后", "值班", "接待"]
    /// What customers are called as well: 采购顾问, 王店长.
    private static let titles = ["小二", "专员", "店长", "技术支持", "顾问"]

    /// Whether a name says that its owner serves customers.
    static func isAgent(_ name: String) -> Bool {
        isSurelyAgent(name) || titles.contains(where: name.contains)
    }

    /// Whether it says so by a word that no customer is called by.
    static func isSurelyAgent(_ name: String) -> Bool {
        sureWords.contains(where: name.contains)
    }
}

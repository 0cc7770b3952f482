import Auditing
import Sampling
import Transcripts

/// Which column of a list of ids holds what.
struct ListColumns {
    let id: Int?
    let content: Int?
    let agent: Int?
    let agentName: Int?
    let channel: Int?
    let shop: Int?
    let product: Int?
    let tags: Int?
    let start: Int?
    let messages: Int?
    let flagged: Int?
    let risk: Int?
    let rules: Int?
    /// Of each key of the strata.
    let keys: [Int?]
    /// All columns that make the content of a row, by the bytes of their names.
    let all: [(name: String, column: Int)]

    init(_ part: SheetPart, strata: Strata) {
        id = part.column(["id", "conversation", "conversation_id", "会话编号", "会话ID", "编号"])
        content = part.column(["content", "content_sha256", "内容摘要"])
        agent = part.column(SheetWords.names(of: .agent))
        agentName = part.column(["agent_name", "客服名", "昵称"])
        channel = part.column(SheetWords.names(of: .channel))
        shop = part.column(SheetWords.names(of: .shop))
        product = part.column(SheetWords.names(of: .product))
        tags = part.column(SheetWords.names(of: .tag))
        start = part.column(["start", "time", "date", "开始时间", "时间", "日期"])
        messages = part.column(["messages", "消息数"])
        flagged = part.column(SheetWords.names(of: .flagged))
        risk = part.column(["risk", "风险"])
        rules = part.column(["flagged_by"])
        keys = strata.keys.map { part.column(SheetWords.names(of: $0)) }
        all = part.columns.enumerated().map { ($0.element, $0.offset) }
            .sorted { $0.name.precedesInUTF8($1.name) }
    }
}

import GRDB
import Transcripts

extension StoredConversation {
    /// What a query must select, from `conversation` joined by `join`.
    static let columns = "conversation.*, agent.name AS agent_name"
    static let join = "LEFT JOIN agent ON agent.id = conversation.agent"

    init(_ row: Row) {
        id = row.id("id")
        archiveID = row["archive_id"]
        agent = row["agent"]
        agentName = row["agent_name"]
        channel = row["channel"]
        shop = row["shop"]
        customer = row["customer"]
        product = row["product"]
        started = row.optionalTime("started")
        day = LocalDate(dayNumber: row["day"])
        messages = row["messages"]
        forgotten = row.optionalTime("forgotten")
    }
}

/// What a program's tables have of their own, beside the names of their columns.
struct TableDialect: Sendable {
    /// With which ids begin that are made here.
    var name = "table"
    /// Which column holds what, where its name does not say so.
    var columns: [TableColumn: String] = [:]
    /// Sets what the usual columns do not tell of a message.
    var finish: @Sendable (inout GatheredMessage, TableCells) -> Void = { _, _ in }
}

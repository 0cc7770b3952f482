extension Migration {
    /// Chats by shop and day, so that the shops of a month are found without reading its chats.
    static let shops = Migration(
        name: "shops", sql: "CREATE INDEX conversation_shop ON conversation (shop, day)")
}

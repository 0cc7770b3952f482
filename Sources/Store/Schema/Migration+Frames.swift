extension Migration {
    /// How many chats of each agent could be drawn is counted in an index alone.
    static let frames = Migration(
        name: "frames",
        sql: """
            CREATE INDEX conversation_frame ON conversation (agent, day) WHERE forgotten IS NULL;
            """)
}

extension Migration {
    /// How many of the chats with findings of a rule have an agent: only those can be drawn, so
    /// that only they count where a sample speaks of all.
    static let ownedFlags = Migration(
        name: "owned-flags",
        sql: """
            ALTER TABLE rule_day ADD COLUMN owned INTEGER NOT NULL DEFAULT 0;
            UPDATE rule_day SET owned = conversations;
            UPDATE rule_day SET owned = conversations - unowned.number
            FROM (
                SELECT finding.audit, finding.rule, conversation.day,
                    count(DISTINCT conversation.id) AS number
                FROM conversation CROSS JOIN finding ON finding.conversation = conversation.id
                WHERE conversation.agent IS NULL
                GROUP BY finding.audit, finding.rule, conversation.day) AS unowned
            WHERE unowned.audit = rule_day.audit AND unowned.rule = rule_day.rule
                AND unowned.day = rule_day.day;
            """)
}

extension Migration {
    /// What stands keeps the day of its conversation, so that the figures of a month look at that
    /// month alone; and whether a chat is in a sample is read from an index.
    static let days = Migration(
        name: "days",
        sql: """
            ALTER TABLE standing ADD COLUMN day INTEGER;
            UPDATE standing
            SET day = (SELECT day FROM conversation WHERE id = standing.conversation);
            CREATE INDEX standing_day ON standing (day, rule, outcome, conversation, finding);
            CREATE INDEX drawn_sample ON drawn (conversation)
                WHERE basket = 'scoring' AND taken_out IS NULL;
            CREATE TRIGGER standing_has_its_day AFTER INSERT ON standing
            BEGIN
                UPDATE standing
                SET day = (SELECT day FROM conversation WHERE id = NEW.conversation)
                WHERE id = NEW.id;
            END;
            """)
}

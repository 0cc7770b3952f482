extension Migration {
    /// What is kept of chats without words, so that their times go on to count; and chats by their
    /// days, with or without words.
    static let courses = Migration(
        name: "courses",
        sql: """
            CREATE TABLE conversation_course (
                conversation INTEGER PRIMARY KEY REFERENCES conversation,
                body TEXT NOT NULL CHECK (json_valid(body))
            ) STRICT;

            CREATE TRIGGER conversation_course_never_changes BEFORE UPDATE ON conversation_course
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER conversation_course_never_goes BEFORE DELETE ON conversation_course
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER conversation_course_of_forgotten BEFORE INSERT ON conversation_course
            WHEN (SELECT forgotten FROM conversation WHERE id = NEW.conversation) IS NULL
            BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

            DROP INDEX conversation_day;
            CREATE INDEX conversation_day ON conversation (day, forgotten);
            """)
}

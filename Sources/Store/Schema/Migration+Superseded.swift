extension Migration {
    /// Which looks of audits at conversations do not count is kept with them, so that the end of an
    /// import goes to the conversations that may go over to its rules, and not along all of them.
    static let superseded = Migration(
        name: "superseded",
        sql: """
            ALTER TABLE audited ADD COLUMN counts INTEGER NOT NULL DEFAULT 1
                CHECK (counts IN (0, 1));
            UPDATE audited SET counts = 0 WHERE audit IS NOT (
                SELECT counted FROM conversation WHERE conversation.id = audited.conversation);
            CREATE INDEX audited_superseded ON audited (audit, conversation) WHERE counts = 0;
            CREATE TRIGGER conversation_counts AFTER UPDATE OF counted ON conversation
            BEGIN
                UPDATE audited SET counts = audit IS NEW.counted
                WHERE conversation = NEW.id AND counts IS NOT (audit IS NEW.counted);
            END;
            DROP TRIGGER import_counts;
            CREATE TRIGGER import_counts AFTER UPDATE OF finished ON import
            WHEN OLD.finished IS NULL AND NEW.finished IS NOT NULL
            BEGIN
                UPDATE conversation SET counted = (
                    SELECT audit FROM counted_audit
                    WHERE counted_audit.conversation = conversation.id)
                WHERE id IN (
                    SELECT conversation FROM audited WHERE audit = NEW.audit AND counts = 0);
            END;
            """)
}

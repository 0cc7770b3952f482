extension Migration {
    /// One answer to which audit is the last: of the store, and of a conversation. Who goes back to
    /// earlier rules goes back in both. An appeal keeps its chat under the audit that it objects to.
    static let lastAudit = Migration(name: "last-audit", sql: views + triggers + catchingUp)

    private static let views = """
        CREATE VIEW current_audit AS
        SELECT id FROM audit
        WHERE EXISTS (SELECT 1 FROM agent_day WHERE agent_day.audit = audit.id)
            OR EXISTS (SELECT 1 FROM rule_day WHERE rule_day.audit = audit.id)
        ORDER BY (
            SELECT max(import.id) FROM import
            WHERE import.audit = audit.id AND finished IS NOT NULL) DESC NULLS LAST, id DESC
        LIMIT 1;

        CREATE VIEW last_audit AS
        SELECT conversation.id AS conversation, coalesce(
            (SELECT finding.audit FROM appeal JOIN finding ON finding.id = appeal.finding
                WHERE appeal.conversation = conversation.id ORDER BY appeal.id DESC LIMIT 1),
            (SELECT audit FROM audited WHERE audited.conversation = conversation.id
                AND audit = (SELECT id FROM current_audit)),
            (SELECT max(audit) FROM audited WHERE audited.conversation = conversation.id)
        ) AS audit
        FROM conversation;

        """

    /// Only an import by other rules than the one before moves what is stored already.
    private static let triggers = """
        DROP TRIGGER assignment_counts_no_more;
        CREATE TRIGGER assignment_counts_no_more AFTER UPDATE OF cancelled ON assignment
        WHEN NEW.kind = 'review'
        BEGIN
            UPDATE conversation SET counted = coalesce(
                (SELECT audit FROM assignment WHERE conversation = NEW.conversation
                    AND kind = 'review' AND cancelled IS NULL ORDER BY id DESC LIMIT 1),
                (SELECT audit FROM last_audit WHERE conversation = NEW.conversation))
            WHERE id = NEW.conversation;
        END;
        CREATE TRIGGER import_counts AFTER UPDATE OF finished ON import
        WHEN OLD.finished IS NULL AND NEW.finished IS NOT NULL AND NEW.audit IS NOT (
            SELECT audit FROM import WHERE finished IS NOT NULL AND id < NEW.id
            ORDER BY id DESC LIMIT 1)
        BEGIN
            \(catchingUp)
        END;

        """

    /// What the current audit has looked at counts by it, unless it is dealt or appealed.
    private static let catchingUp = """
        UPDATE conversation SET counted = (SELECT id FROM current_audit)
        WHERE counted IS NOT (SELECT id FROM current_audit)
            AND EXISTS (SELECT 1 FROM audited
                WHERE audited.conversation = conversation.id
                    AND audited.audit = (SELECT id FROM current_audit))
            AND NOT EXISTS (SELECT 1 FROM assignment
                WHERE assignment.conversation = conversation.id AND kind = 'review'
                    AND cancelled IS NULL)
            AND NOT EXISTS (SELECT 1 FROM appeal
                WHERE appeal.conversation = conversation.id AND appeal.finding IS NOT NULL);
        """
}

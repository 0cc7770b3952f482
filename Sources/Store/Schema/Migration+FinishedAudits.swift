extension Migration {
    /// Which audit of a conversation counts is said in one place, and goes by the imports that came
    /// to their end: what one that was cut short has looked at counts by the rules before. Chats
    /// whose words were forgotten are counted by audit and day, so that they keep nobody from
    /// going over to new rules, which can never look at them.
    static let finishedAudits = Migration(
        name: "finished-audits", sql: views + triggers + catchingUp + "\n" + forgotten)

    /// An appeal keeps its chat under the audit that it objects to, a deal under the one by which
    /// it was dealt.
    private static let views = """
        DROP TRIGGER audited_counts;
        DROP TRIGGER assignment_counts;
        DROP TRIGGER assignment_counts_no_more;
        DROP TRIGGER import_counts;
        DROP VIEW last_audit;
        CREATE INDEX import_finished ON import (audit, id) WHERE finished IS NOT NULL;
        CREATE VIEW last_audit AS
        SELECT conversation.id AS conversation, coalesce(
            (SELECT finding.audit FROM appeal JOIN finding ON finding.id = appeal.finding
                WHERE appeal.conversation = conversation.id ORDER BY appeal.id DESC LIMIT 1),
            (SELECT audit FROM audited WHERE audited.conversation = conversation.id
                ORDER BY (
                    SELECT max(import.id) FROM import
                    WHERE import.audit = audited.audit AND finished IS NOT NULL
                ) DESC NULLS LAST, audit DESC
                LIMIT 1)
        ) AS audit
        FROM conversation;
        CREATE VIEW counted_audit AS
        SELECT conversation, coalesce(
            (SELECT audit FROM assignment
                WHERE assignment.conversation = last_audit.conversation AND kind = 'review'
                    AND cancelled IS NULL ORDER BY id DESC LIMIT 1),
            audit
        ) AS audit
        FROM last_audit;

        """

    private static let triggers = """
        CREATE TRIGGER audited_counts AFTER INSERT ON audited
        BEGIN
            \(count("NEW.conversation"))
        END;
        CREATE TRIGGER assignment_counts AFTER INSERT ON assignment WHEN NEW.kind = 'review'
        BEGIN
            \(count("NEW.conversation"))
        END;
        CREATE TRIGGER assignment_counts_no_more AFTER UPDATE OF cancelled ON assignment
        WHEN NEW.kind = 'review'
        BEGIN
            \(count("NEW.conversation"))
        END;
        CREATE TRIGGER import_counts AFTER UPDATE OF finished ON import
        WHEN OLD.finished IS NULL AND NEW.finished IS NOT NULL
        BEGIN
            \(catchUp("NEW.audit"))
        END;

        """

    /// Stores in which chats were left behind, or counted by an import that was cut short.
    private static let catchingUp = catchUp("(SELECT id FROM current_audit)")

    private static func count(_ conversation: String) -> String {
        """
        UPDATE conversation SET counted = (
            SELECT audit FROM counted_audit WHERE conversation = \(conversation))
        WHERE id = \(conversation);
        """
    }

    /// Looks again at the chats that an audit has looked at and that count by another.
    private static func catchUp(_ audit: String) -> String {
        """
        UPDATE conversation SET counted = (
            SELECT audit FROM counted_audit
            WHERE counted_audit.conversation = conversation.id)
        WHERE counted IS NOT \(audit) AND EXISTS (
            SELECT 1 FROM audited
            WHERE audited.conversation = conversation.id AND audited.audit = \(audit));
        """
    }

    private static let forgotten = """
        CREATE TABLE forgotten_day (
            audit INTEGER NOT NULL REFERENCES audit,
            day INTEGER NOT NULL,
            conversations INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (audit, day)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO forgotten_day (audit, day, conversations)
        SELECT audit, day, count(*) FROM conversation
        JOIN audited ON audited.conversation = conversation.id
        WHERE forgotten IS NOT NULL AND agent IS NOT NULL GROUP BY audit, day;
        CREATE TRIGGER forgotten_is_counted AFTER UPDATE OF forgotten ON conversation
        WHEN OLD.forgotten IS NULL AND NEW.forgotten IS NOT NULL AND NEW.agent IS NOT NULL
        BEGIN
            INSERT INTO forgotten_day (audit, day, conversations)
            SELECT audit, NEW.day, 1 FROM audited WHERE conversation = NEW.id
            ON CONFLICT DO UPDATE SET conversations = conversations + 1;
        END;
        """
}

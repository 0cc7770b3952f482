extension Migration {
    /// Which audit of a conversation counts, so that nothing is counted once for each audit: the
    /// one under which its review was dealt or its finding appealed, before that the last. What an
    /// agent and a rule have come up with is found by conversation, and by rule and day in sums.
    static let counting = Migration(name: "counting", sql: audits + sums + indexes)

    private static let audits = """
        ALTER TABLE conversation ADD COLUMN counted INTEGER REFERENCES audit;
        UPDATE conversation SET counted = \(counted(of: "conversation.id"));
        CREATE TRIGGER audited_counts AFTER INSERT ON audited
        BEGIN
            UPDATE conversation SET counted = \(counted(of: "NEW.conversation"))
            WHERE id = NEW.conversation;
        END;
        CREATE TRIGGER assignment_counts AFTER INSERT ON assignment WHEN NEW.kind = 'review'
        BEGIN
            UPDATE conversation SET counted = \(counted(of: "NEW.conversation"))
            WHERE id = NEW.conversation;
        END;
        CREATE TRIGGER assignment_counts_no_more AFTER UPDATE OF cancelled ON assignment
        WHEN NEW.kind = 'review'
        BEGIN
            UPDATE conversation SET counted = \(counted(of: "NEW.conversation"))
            WHERE id = NEW.conversation;
        END;

        """

    private static func counted(of conversation: String) -> String {
        """
        coalesce(
            (SELECT audit FROM assignment WHERE conversation = \(conversation)
                AND kind = 'review' AND cancelled IS NULL ORDER BY id DESC LIMIT 1),
            (SELECT finding.audit FROM appeal JOIN finding ON finding.id = appeal.finding
                WHERE appeal.conversation = \(conversation) ORDER BY appeal.id DESC LIMIT 1),
            (SELECT max(audit) FROM audited WHERE conversation = \(conversation)))
        """
    }

    private static let sums = """
        CREATE TABLE agent_rule_day (
            agent TEXT NOT NULL,
            audit INTEGER NOT NULL,
            rule TEXT NOT NULL,
            day INTEGER NOT NULL,
            findings INTEGER NOT NULL DEFAULT 0,
            points INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (agent, audit, rule, day),
            FOREIGN KEY (audit, rule) REFERENCES audit_rule
        ) STRICT, WITHOUT ROWID;
        INSERT INTO agent_rule_day (agent, audit, rule, day, findings, points)
        SELECT finding.agent, finding.audit, finding.rule, conversation.day, count(*),
            sum(finding.points)
        FROM finding JOIN conversation ON conversation.id = finding.conversation
        WHERE finding.agent IS NOT NULL
        GROUP BY 1, 2, 3, 4;

        """

    private static let indexes = """
        DROP INDEX finding_agent;
        DROP INDEX finding_agent_rule;
        DROP INDEX finding_rule;
        CREATE INDEX finding_agent_chat ON finding (agent, conversation);
        CREATE INDEX finding_rule_chat ON finding (rule, conversation);
        CREATE INDEX standing_agent_missed ON standing (agent, conversation)
            WHERE missed IS NOT NULL;
        CREATE INDEX standing_rule_missed ON standing (rule, conversation)
            WHERE missed IS NOT NULL;
        """
}

extension Migration {
    /// What stands keeps the digest of the rule that it is about: of a finding, the one that found
    /// it; of what was missed, the one that had looked at the chat. Figures of two versions of a
    /// rule are never mixed.
    static let versions = Migration(
        name: "versions",
        sql: """
            ALTER TABLE standing ADD COLUMN rule_digest TEXT;
            UPDATE standing SET rule_digest =
                \(digest("standing.finding", "standing.missed", "standing.rule"));
            DROP INDEX standing_day;
            CREATE INDEX standing_day
                ON standing (day, rule, rule_digest, outcome, conversation, finding);
            CREATE TRIGGER standing_has_its_version AFTER INSERT ON standing
            BEGIN
                UPDATE standing
                SET rule_digest = \(digest("NEW.finding", "NEW.missed", "NEW.rule"))
                WHERE id = NEW.id;
            END;
            """)

    private static func digest(_ finding: String, _ missed: String, _ rule: String) -> String {
        """
        coalesce(
            (SELECT rule_digest FROM finding WHERE finding.id = \(finding)),
            (SELECT digest FROM verdict
                JOIN assignment ON assignment.id = verdict.assignment
                JOIN audit_rule ON audit_rule.audit = assignment.audit
                    AND audit_rule.rule = \(rule)
                WHERE verdict.id = \(missed)))
        """
    }
}

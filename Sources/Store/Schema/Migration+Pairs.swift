extension Migration {
    /// In how many conversations two rules were hit together, kept as chats come in: which rules
    /// always come together is told without looking at a finding. Each pair stands once, the rule
    /// whose id comes first in bytes first.
    static let pairs = Migration(
        name: "pairs",
        sql: """
            CREATE TABLE rule_pair (
                audit INTEGER NOT NULL,
                rule TEXT NOT NULL,
                other TEXT NOT NULL,
                conversations INTEGER NOT NULL DEFAULT 0,
                PRIMARY KEY (audit, rule, other),
                FOREIGN KEY (audit, rule) REFERENCES audit_rule,
                FOREIGN KEY (audit, other) REFERENCES audit_rule (audit, rule),
                CHECK (rule < other)
            ) STRICT, WITHOUT ROWID;
            INSERT INTO rule_pair (audit, rule, other, conversations)
            SELECT one.audit, one.rule, other.rule, count(DISTINCT one.conversation)
            FROM finding AS one CROSS JOIN finding AS other
                ON other.conversation = one.conversation AND other.audit = one.audit
                    AND other.rule > one.rule
            GROUP BY 1, 2, 3;
            """)
}

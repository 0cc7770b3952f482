extension Migration {
    /// Conversations, what the rules said about them, and sums of both.
    ///
    /// A conversation's words stand in a table of their own, so that they can go while its scores
    /// stay. Sums a day are kept as chats come in: no page counts a million findings.
    static let chats = Migration(name: "chats", sql: audits + conversations + findings + sums)

    private static let audits = """
        CREATE TABLE audit (
            id INTEGER PRIMARY KEY,
            rules_digest TEXT NOT NULL CHECK (rules_digest <> ''),
            scorecard_digest TEXT NOT NULL CHECK (scorecard_digest <> ''),
            scorecard TEXT NOT NULL,
            pack TEXT,
            zone TEXT NOT NULL,
            made INTEGER NOT NULL,
            UNIQUE (rules_digest, scorecard_digest)
        ) STRICT;

        CREATE TABLE audit_rule (
            audit INTEGER NOT NULL REFERENCES audit,
            rule TEXT NOT NULL CHECK (rule <> ''),
            digest TEXT NOT NULL,
            dimension TEXT NOT NULL,
            severity TEXT NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
            points INTEGER NOT NULL,
            tier TEXT NOT NULL CHECK (tier IN ('hard', 'review')),
            title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
            why_zh TEXT NOT NULL, why_en TEXT NOT NULL,
            instead_zh TEXT NOT NULL, instead_en TEXT NOT NULL,
            false_alarms_zh TEXT NOT NULL, false_alarms_en TEXT NOT NULL,
            PRIMARY KEY (audit, rule)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE import (
            id INTEGER PRIMARY KEY,
            audit INTEGER NOT NULL REFERENCES audit,
            at INTEGER NOT NULL,
            by INTEGER REFERENCES user,
            sources TEXT NOT NULL CHECK (json_valid(sources)),
            added INTEGER NOT NULL DEFAULT 0 CHECK (added >= 0),
            known INTEGER NOT NULL DEFAULT 0 CHECK (known >= 0),
            conflicting INTEGER NOT NULL DEFAULT 0 CHECK (conflicting >= 0),
            rejects INTEGER NOT NULL DEFAULT 0 CHECK (rejects >= 0),
            digest TEXT CHECK (length(digest) = 64),
            finished INTEGER,
            CHECK ((digest IS NULL) = (finished IS NULL))
        ) STRICT;

        """

    private static let conversations = """
        CREATE TABLE agent (
            id TEXT PRIMARY KEY CHECK (id <> ''),
            name TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE conversation (
            id INTEGER PRIMARY KEY,
            archive_id TEXT NOT NULL UNIQUE CHECK (archive_id <> ''),
            digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
            agent TEXT REFERENCES agent,
            channel TEXT, shop TEXT, customer TEXT, product TEXT,
            started INTEGER,
            day INTEGER NOT NULL,
            messages INTEGER NOT NULL CHECK (messages >= 0),
            import INTEGER NOT NULL REFERENCES import,
            forgotten INTEGER
        ) STRICT;
        CREATE INDEX conversation_agent ON conversation (agent, day);
        CREATE INDEX conversation_customer ON conversation (customer)
            WHERE customer IS NOT NULL;
        CREATE INDEX conversation_day ON conversation (day) WHERE forgotten IS NULL;

        CREATE TABLE conversation_text (
            conversation INTEGER PRIMARY KEY REFERENCES conversation,
            body TEXT NOT NULL
        ) STRICT;

        CREATE TABLE audited (
            conversation INTEGER NOT NULL REFERENCES conversation,
            audit INTEGER NOT NULL REFERENCES audit,
            total INTEGER NOT NULL CHECK (total >= 0),
            bonus INTEGER NOT NULL CHECK (bonus >= 0),
            lost TEXT NOT NULL CHECK (json_valid(lost)),
            violations INTEGER NOT NULL CHECK (violations >= 0),
            red_line INTEGER NOT NULL CHECK (red_line IN (0, 1)),
            waiting INTEGER NOT NULL CHECK (waiting >= 0),
            PRIMARY KEY (conversation, audit)
        ) STRICT, WITHOUT ROWID;

        """

    private static let findings = """
        CREATE TABLE finding (
            id INTEGER PRIMARY KEY,
            conversation INTEGER NOT NULL,
            audit INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            agent TEXT CHECK (agent <> ''),
            rule TEXT NOT NULL,
            rule_digest TEXT NOT NULL,
            dimension TEXT NOT NULL,
            severity TEXT NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
            points INTEGER NOT NULL,
            waits INTEGER NOT NULL CHECK (waits IN (0, 1)),
            disguised INTEGER NOT NULL CHECK (disguised IN (0, 1)),
            charged_with TEXT,
            load INTEGER,
            evidence TEXT CHECK (evidence IS NULL OR json_valid(evidence)),
            explanation_zh TEXT, explanation_en TEXT,
            near_miss_zh TEXT, near_miss_en TEXT,
            UNIQUE (conversation, audit, position),
            FOREIGN KEY (conversation, audit) REFERENCES audited,
            FOREIGN KEY (audit, rule) REFERENCES audit_rule
        ) STRICT;
        CREATE INDEX finding_agent ON finding (agent);
        CREATE INDEX finding_agent_rule ON finding (agent, rule);
        CREATE INDEX finding_rule ON finding (rule);

        """

    private static let sums = """
        CREATE TABLE agent_day (
            agent TEXT NOT NULL REFERENCES agent,
            audit INTEGER NOT NULL REFERENCES audit,
            day INTEGER NOT NULL,
            conversations INTEGER NOT NULL DEFAULT 0,
            total INTEGER NOT NULL DEFAULT 0,
            squares INTEGER NOT NULL DEFAULT 0,
            defective INTEGER NOT NULL DEFAULT 0,
            red_lines INTEGER NOT NULL DEFAULT 0,
            waiting INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (audit, day, agent)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX agent_day_agent ON agent_day (agent, audit, day);

        CREATE TABLE agent_day_dimension (
            agent TEXT NOT NULL REFERENCES agent,
            audit INTEGER NOT NULL REFERENCES audit,
            day INTEGER NOT NULL,
            dimension TEXT NOT NULL,
            lost INTEGER NOT NULL DEFAULT 0,
            squares INTEGER NOT NULL DEFAULT 0,
            defective INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (audit, day, agent, dimension)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE rule_day (
            audit INTEGER NOT NULL,
            rule TEXT NOT NULL,
            day INTEGER NOT NULL,
            findings INTEGER NOT NULL DEFAULT 0,
            conversations INTEGER NOT NULL DEFAULT 0,
            points INTEGER NOT NULL DEFAULT 0,
            PRIMARY KEY (audit, rule, day),
            FOREIGN KEY (audit, rule) REFERENCES audit_rule
        ) STRICT, WITHOUT ROWID;
        """
}

extension Migration {
    /// Periods, what was published of them, and signed adjustments.
    static let publishing = Migration(
        name: "publishing",
        sql: """
            CREATE TABLE period (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
                first_day INTEGER NOT NULL,
                last_day INTEGER NOT NULL,
                made INTEGER NOT NULL,
                by INTEGER NOT NULL REFERENCES user,
                CHECK (last_day >= first_day)
            ) STRICT;

            CREATE TABLE publication (
                id INTEGER PRIMARY KEY,
                period INTEGER NOT NULL REFERENCES period,
                number INTEGER NOT NULL CHECK (number > 0),
                snapshot TEXT NOT NULL,
                digest TEXT NOT NULL CHECK (length(digest) = 64),
                at INTEGER NOT NULL,
                by INTEGER NOT NULL REFERENCES user,
                UNIQUE (period, number)
            ) STRICT;
            CREATE TRIGGER publication_never_changes BEFORE UPDATE ON publication
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER publication_never_goes BEFORE DELETE ON publication
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;

            CREATE TABLE adjustment (
                id INTEGER PRIMARY KEY,
                agent TEXT NOT NULL REFERENCES agent,
                period INTEGER NOT NULL REFERENCES period,
                conversation INTEGER REFERENCES conversation,
                old INTEGER NOT NULL,
                points INTEGER NOT NULL,
                reason TEXT NOT NULL CHECK (trim(reason) <> ''),
                signature TEXT NOT NULL CHECK (trim(signature) <> ''),
                by INTEGER NOT NULL REFERENCES user,
                at INTEGER NOT NULL,
                CHECK (points <> old)
            ) STRICT;
            CREATE INDEX adjustment_agent ON adjustment (agent);
            CREATE INDEX adjustment_period ON adjustment (period);
            CREATE TRIGGER adjustment_never_changes BEFORE UPDATE ON adjustment
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER adjustment_never_goes BEFORE DELETE ON adjustment
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            """)
}

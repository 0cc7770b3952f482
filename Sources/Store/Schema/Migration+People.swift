extension Migration {
    /// Users, their sessions, settings, and the trail of what they did.
    static let people = Migration(
        name: "people",
        sql: """
            CREATE TABLE user (
                id INTEGER PRIMARY KEY,
                login TEXT NOT NULL UNIQUE COLLATE NOCASE
                    CHECK (length(login) BETWEEN 1 AND 100 AND login = trim(login)),
                name TEXT NOT NULL CHECK (trim(name) <> ''),
                role TEXT NOT NULL
                    CHECK (role IN ('lead', 'reviewer', 'agent', 'trainee', 'auditor')),
                agent TEXT CHECK (agent <> ''),
                password TEXT CHECK (password <> ''),
                language TEXT CHECK (language IN ('zh', 'en')),
                unmasked INTEGER NOT NULL DEFAULT 0 CHECK (unmasked IN (0, 1)),
                active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
                made INTEGER NOT NULL,
                CHECK (role <> 'agent' OR agent IS NOT NULL)
            ) STRICT;
            CREATE UNIQUE INDEX user_agent ON user (agent) WHERE active = 1;

            CREATE TABLE session (
                token TEXT PRIMARY KEY CHECK (length(token) = 64),
                user INTEGER NOT NULL REFERENCES user,
                opened INTEGER NOT NULL,
                expires INTEGER NOT NULL,
                CHECK (expires > opened)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX session_user ON session (user);
            CREATE INDEX session_expires ON session (expires);

            CREATE TABLE setup_link (
                token TEXT PRIMARY KEY CHECK (length(token) = 64),
                user INTEGER REFERENCES user,
                made INTEGER NOT NULL,
                expires INTEGER NOT NULL,
                used INTEGER,
                CHECK (expires > made)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX setup_link_user ON setup_link (user);

            CREATE TABLE setting (
                name TEXT PRIMARY KEY CHECK (name <> ''),
                value TEXT NOT NULL
            ) STRICT, WITHOUT ROWID;

            CREATE TABLE trail (
                seq INTEGER PRIMARY KEY CHECK (seq > 0),
                at INTEGER NOT NULL,
                user INTEGER REFERENCES user,
                action TEXT NOT NULL CHECK (action <> ''),
                subject TEXT NOT NULL CHECK (subject <> ''),
                subject_id INTEGER,
                old TEXT CHECK (old IS NULL OR json_valid(old)),
                new TEXT CHECK (new IS NULL OR json_valid(new)),
                previous TEXT NOT NULL CHECK (length(previous) = 64),
                digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64)
            ) STRICT;
            CREATE INDEX trail_subject ON trail (subject, subject_id);
            CREATE INDEX trail_user ON trail (user);
            CREATE TRIGGER trail_never_changes BEFORE UPDATE ON trail
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER trail_never_shrinks BEFORE DELETE ON trail
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            """)
}

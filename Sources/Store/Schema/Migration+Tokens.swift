extension Migration {
    /// Tokens by which programs act for a user. Only the digest of a token is kept; what was revoked
    /// stays so.
    static let tokens = Migration(
        name: "tokens",
        sql: """
            CREATE TABLE api_token (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL CHECK (trim(name) <> ''),
                user INTEGER NOT NULL REFERENCES user,
                digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
                may_read INTEGER NOT NULL CHECK (may_read IN (0, 1)),
                may_import INTEGER NOT NULL CHECK (may_import IN (0, 1)),
                made INTEGER NOT NULL,
                by INTEGER NOT NULL REFERENCES user,
                expires INTEGER NOT NULL,
                used INTEGER,
                revoked INTEGER,
                CHECK (expires > made),
                CHECK (may_read + may_import > 0)
            ) STRICT;
            CREATE INDEX api_token_user ON api_token (user);
            CREATE INDEX api_token_by ON api_token (by);
            CREATE UNIQUE INDEX api_token_name ON api_token (name) WHERE revoked IS NULL;
            CREATE TRIGGER api_token_never_changes BEFORE UPDATE OF
                id, name, user, digest, may_read, may_import, made, by, expires ON api_token
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER api_token_stays_revoked BEFORE UPDATE OF revoked ON api_token
            WHEN OLD.revoked IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER api_token_never_goes BEFORE DELETE ON api_token
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            """)
}

extension Migration {
    /// The forms that have taken effect, so that one that is sent twice does so once.
    static let forms = Migration(
        name: "forms",
        sql: """
            CREATE TABLE sent_form (
                digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
                at INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX sent_form_at ON sent_form (at);
            """)
}

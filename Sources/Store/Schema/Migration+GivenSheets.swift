extension Migration {
    /// Files beside the chats that cards are made of: what was given is only added to.
    static let givenSheets = Migration(
        name: "given-sheets",
        sql: """
            CREATE TABLE given_sheet (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL CHECK (kind IN ('figures', 'records', 'assessments')),
                month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
                card TEXT CHECK (card <> ''),
                source TEXT NOT NULL CHECK (trim(source) <> ''),
                name TEXT NOT NULL CHECK (name <> ''),
                body TEXT NOT NULL CHECK (json_valid(body)),
                by INTEGER NOT NULL REFERENCES user,
                at INTEGER NOT NULL,
                CHECK ((kind = 'figures') = (card IS NULL))
            ) STRICT;
            CREATE INDEX given_sheet_month ON given_sheet (month);
            CREATE TRIGGER given_sheet_never_changes BEFORE UPDATE ON given_sheet
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER given_sheet_never_goes BEFORE DELETE ON given_sheet
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            """)
}

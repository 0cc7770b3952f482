extension Migration {
    /// Forms of several eyes on the agents of a month: filled in until their round is closed, and
    /// only added to.
    static let assessing = Migration(name: "assessing", sql: tables + rules)

    private static let tables = """
        CREATE TABLE assessment (
            id INTEGER PRIMARY KEY,
            month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
            card TEXT NOT NULL CHECK (card <> ''),
            by INTEGER NOT NULL REFERENCES user,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX assessment_month ON assessment (month, card);

        CREATE TABLE assessment_closing (
            assessment INTEGER PRIMARY KEY REFERENCES assessment,
            by INTEGER NOT NULL REFERENCES user,
            at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE assessment_form (
            id INTEGER PRIMARY KEY,
            assessment INTEGER NOT NULL REFERENCES assessment,
            agent TEXT NOT NULL REFERENCES agent,
            eye TEXT NOT NULL CHECK (eye IN ('lead', 'peer', 'expert', 'self')),
            body TEXT NOT NULL CHECK (json_valid(body)),
            salt TEXT NOT NULL CHECK (length(salt) = 64),
            by INTEGER NOT NULL REFERENCES user,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX assessment_form_assessment ON assessment_form (assessment);

        """

    private static let rules =
        ["assessment", "assessment_closing", "assessment_form"].map { table in
            """
            CREATE TRIGGER \(table)_never_changes BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER \(table)_never_goes BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;

            """
        }.joined() + """
            CREATE TRIGGER assessment_is_one BEFORE INSERT ON assessment
            WHEN EXISTS (
                SELECT 1 FROM assessment WHERE month = NEW.month AND card = NEW.card
                    AND id NOT IN (SELECT assessment FROM assessment_closing))
            BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;
            CREATE TRIGGER assessment_is_over BEFORE INSERT ON assessment_form
            WHEN EXISTS (SELECT 1 FROM assessment_closing WHERE assessment = NEW.assessment)
            BEGIN SELECT RAISE(ABORT, 'assessment-closed'); END;
            CREATE TRIGGER assessment_of_self BEFORE INSERT ON assessment_form
            WHEN (NEW.eye = 'self')
                <> ((SELECT agent FROM user WHERE id = NEW.by) IS NEW.agent)
            BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

            """
}

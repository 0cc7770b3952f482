extension Migration {
    /// A round of assessments may be of a year as well: the annual review.
    static let annualReview = Migration(
        name: "annual-review",
        sql: """
            CREATE TABLE assessment_of_period (
                id INTEGER PRIMARY KEY,
                period TEXT NOT NULL CHECK (
                    period GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
                    OR period GLOB '[0-9][0-9][0-9][0-9]'),
                card TEXT NOT NULL CHECK (card <> ''),
                by INTEGER NOT NULL REFERENCES user,
                at INTEGER NOT NULL
            ) STRICT;
            INSERT INTO assessment_of_period (id, period, card, by, at)
            SELECT id, month, card, by, at FROM assessment;
            DROP TABLE assessment;
            ALTER TABLE assessment_of_period RENAME TO assessment;
            CREATE INDEX assessment_period ON assessment (period, card);
            CREATE TRIGGER assessment_never_changes BEFORE UPDATE ON assessment
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER assessment_never_goes BEFORE DELETE ON assessment
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER assessment_is_one BEFORE INSERT ON assessment
            WHEN EXISTS (
                SELECT 1 FROM assessment WHERE period = NEW.period AND card = NEW.card
                    AND id NOT IN (SELECT assessment FROM assessment_closing))
            BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

            """, rebuildsParent: true)
}

extension Migration {
    /// Draws and their receipts, calibration rounds, and who reviews what.
    static let draws = Migration(name: "draws", sql: taken + rounds + assignments)

    private static let taken = """
        CREATE TABLE draw (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            state TEXT NOT NULL CHECK (state IN ('planned', 'committed', 'drawn')),
            plan TEXT,
            seed_code TEXT,
            population INTEGER CHECK (population > 0),
            design_zh TEXT NOT NULL, design_en TEXT NOT NULL,
            due INTEGER,
            made INTEGER NOT NULL,
            by INTEGER REFERENCES user,
            CHECK ((state = 'drawn') = (seed_code IS NOT NULL)),
            CHECK ((state = 'drawn') = (population IS NOT NULL))
        ) STRICT;

        CREATE TABLE draw_receipt (
            draw INTEGER NOT NULL REFERENCES draw,
            version INTEGER NOT NULL CHECK (version > 0),
            receipt TEXT NOT NULL,
            digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
            at INTEGER NOT NULL,
            by INTEGER REFERENCES user,
            PRIMARY KEY (draw, version)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER draw_receipt_never_changes BEFORE UPDATE ON draw_receipt
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER draw_receipt_never_goes BEFORE DELETE ON draw_receipt
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;

        CREATE TABLE draw_stratum (
            draw INTEGER NOT NULL REFERENCES draw,
            stratum TEXT NOT NULL,
            population INTEGER NOT NULL CHECK (population > 0),
            sample INTEGER NOT NULL CHECK (sample BETWEEN 0 AND population),
            PRIMARY KEY (draw, stratum)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE drawn (
            draw INTEGER NOT NULL REFERENCES draw,
            conversation INTEGER NOT NULL REFERENCES conversation,
            basket TEXT NOT NULL CHECK (basket IN ('scoring', 'leads')),
            stratum TEXT,
            position INTEGER NOT NULL CHECK (position >= 0),
            chance TEXT NOT NULL CHECK (chance <> ''),
            taken_out INTEGER,
            reason TEXT CHECK (trim(reason) <> ''),
            replaced_by INTEGER REFERENCES conversation,
            PRIMARY KEY (draw, conversation),
            FOREIGN KEY (draw, stratum) REFERENCES draw_stratum,
            CHECK ((basket = 'scoring') = (stratum IS NOT NULL)),
            CHECK ((taken_out IS NULL) = (reason IS NULL)),
            CHECK (replaced_by IS NULL OR taken_out IS NOT NULL)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX drawn_conversation ON drawn (conversation);

        """

    private static let rounds = """
        CREATE TABLE calibration (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            due INTEGER,
            made INTEGER NOT NULL,
            by INTEGER NOT NULL REFERENCES user,
            closed INTEGER
        ) STRICT;

        CREATE TABLE calibration_conversation (
            calibration INTEGER NOT NULL REFERENCES calibration,
            conversation INTEGER NOT NULL REFERENCES conversation,
            position INTEGER NOT NULL CHECK (position >= 0),
            PRIMARY KEY (calibration, conversation)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE calibration_member (
            calibration INTEGER NOT NULL REFERENCES calibration,
            reviewer INTEGER NOT NULL REFERENCES user,
            PRIMARY KEY (calibration, reviewer)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE gold (
            conversation INTEGER PRIMARY KEY REFERENCES conversation,
            audit INTEGER NOT NULL,
            by INTEGER NOT NULL REFERENCES user,
            at INTEGER NOT NULL,
            retired INTEGER,
            FOREIGN KEY (conversation, audit) REFERENCES audited
        ) STRICT;

        CREATE TABLE gold_answer (
            id INTEGER PRIMARY KEY,
            conversation INTEGER NOT NULL REFERENCES gold,
            finding INTEGER UNIQUE REFERENCES finding,
            rule TEXT,
            message INTEGER CHECK (message >= 0),
            outcome TEXT NOT NULL CHECK (outcome IN ('confirmed', 'rejected', 'missed')),
            CHECK ((outcome = 'missed') = (finding IS NULL)),
            CHECK ((finding IS NULL) = (rule IS NOT NULL)),
            UNIQUE (conversation, rule, message)
        ) STRICT;

        """

    private static let assignments = """
        CREATE TABLE assignment (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('review', 'second', 'calibration', 'gold')),
            draw INTEGER,
            calibration INTEGER,
            conversation INTEGER NOT NULL,
            audit INTEGER NOT NULL,
            reviewer INTEGER NOT NULL REFERENCES user,
            position INTEGER NOT NULL CHECK (position >= 0),
            due INTEGER,
            made INTEGER NOT NULL,
            blind INTEGER NOT NULL CHECK (blind IN (0, 1)),
            opened INTEGER,
            revealed INTEGER,
            finished INTEGER,
            seconds INTEGER CHECK (seconds >= 0),
            cancelled INTEGER,
            FOREIGN KEY (conversation, audit) REFERENCES audited,
            FOREIGN KEY (draw, conversation) REFERENCES drawn,
            FOREIGN KEY (calibration, conversation) REFERENCES calibration_conversation,
            FOREIGN KEY (calibration, reviewer) REFERENCES calibration_member,
            UNIQUE (draw, conversation, reviewer),
            UNIQUE (calibration, conversation, reviewer),
            CHECK ((kind IN ('review', 'second')) = (draw IS NOT NULL)),
            CHECK ((kind = 'calibration') = (calibration IS NOT NULL)),
            CHECK ((finished IS NULL) = (seconds IS NULL)),
            CHECK (finished IS NULL OR cancelled IS NULL)
        ) STRICT;
        CREATE UNIQUE INDEX assignment_review ON assignment (draw, conversation)
            WHERE kind = 'review' AND cancelled IS NULL;
        CREATE UNIQUE INDEX assignment_gold ON assignment (conversation, reviewer)
            WHERE kind = 'gold';
        CREATE INDEX assignment_open ON assignment (reviewer, due, position, id)
            WHERE finished IS NULL AND cancelled IS NULL;
        CREATE INDEX assignment_reviewer ON assignment (reviewer);
        CREATE INDEX assignment_conversation ON assignment (conversation);
        """
}

extension Migration {
    /// Practice chats line by line, answers to drills, and exams: what was done is only added to.
    static let practice = Migration(name: "practice", sql: tables + rules)

    private static let tables = """
        CREATE TABLE exam (
            id INTEGER PRIMARY KEY,
            user INTEGER NOT NULL REFERENCES user,
            seed TEXT NOT NULL CHECK (seed <> ''),
            sitting TEXT NOT NULL CHECK (sitting IN ('a', 'b')),
            language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
            minutes INTEGER NOT NULL CHECK (minutes > 0),
            at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX exam_user ON exam (user);

        CREATE TABLE exam_result (
            exam INTEGER PRIMARY KEY REFERENCES exam,
            passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
            total INTEGER NOT NULL CHECK (total >= 0),
            body TEXT NOT NULL CHECK (json_valid(body)),
            at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE practice (
            id INTEGER PRIMARY KEY,
            user INTEGER NOT NULL REFERENCES user,
            scenario TEXT NOT NULL CHECK (scenario <> ''),
            exam INTEGER REFERENCES exam,
            at INTEGER NOT NULL,
            UNIQUE (exam, scenario)
        ) STRICT;
        CREATE INDEX practice_user ON practice (user);

        CREATE TABLE practice_line (
            practice INTEGER NOT NULL REFERENCES practice,
            place INTEGER NOT NULL CHECK (place >= 0),
            kind TEXT NOT NULL CHECK (kind IN ('start', 'reply', 'hint', 'end')),
            line TEXT NOT NULL CHECK (json_valid(line)),
            at INTEGER NOT NULL,
            PRIMARY KEY (practice, place),
            CHECK ((kind = 'start') = (place = 0))
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX practice_end ON practice_line (practice) WHERE kind = 'end';

        CREATE TABLE drill_answer (
            id INTEGER PRIMARY KEY,
            user INTEGER NOT NULL REFERENCES user,
            place INTEGER NOT NULL CHECK (place >= 0),
            subject TEXT NOT NULL CHECK (subject <> ''),
            right INTEGER NOT NULL CHECK (right IN (0, 1)),
            day INTEGER NOT NULL,
            at INTEGER NOT NULL,
            UNIQUE (user, place)
        ) STRICT;

        """

    private static let rules =
        ["exam", "exam_result", "practice", "practice_line", "drill_answer"].map { table in
            """
            CREATE TRIGGER \(table)_never_changes BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;
            CREATE TRIGGER \(table)_never_goes BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'append-only'); END;

            """
        }.joined() + """
            CREATE TRIGGER practice_is_over BEFORE INSERT ON practice_line
            WHEN EXISTS (
                SELECT 1 FROM practice_line WHERE practice = NEW.practice AND kind = 'end')
            BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;
            CREATE TRIGGER practice_goes_on BEFORE INSERT ON practice_line
            WHEN NEW.place <> (SELECT count(*) FROM practice_line WHERE practice = NEW.practice)
            BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;
            CREATE TRIGGER drill_goes_on BEFORE INSERT ON drill_answer
            WHEN NEW.place <> (SELECT count(*) FROM drill_answer WHERE user = NEW.user)
            BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;
            CREATE TRIGGER practice_is_of_its_exam BEFORE INSERT ON practice
            WHEN NEW.exam IS NOT NULL
                AND (SELECT user FROM exam WHERE id = NEW.exam) IS NOT NEW.user
            BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

            """
}

extension Migration {
    /// Verdicts, and what stands after all of them.
    ///
    /// A verdict is never changed: another one supersedes it. Those of first reviews count, in one
    /// chain a finding; those of second reviews, calibration and gold chats count for agreement
    /// only, in a chain of each assignment. `standing` holds the end of each chain that counts; it
    /// follows from the verdicts and the decided appeals and is written by triggers alone.
    static let verdicts = Migration(name: "verdicts", sql: verdict + standing + rules)

    private static let verdict = """
        CREATE TABLE verdict (
            id INTEGER PRIMARY KEY,
            assignment INTEGER NOT NULL REFERENCES assignment,
            conversation INTEGER NOT NULL REFERENCES conversation,
            counts INTEGER NOT NULL CHECK (counts IN (0, 1)),
            finding INTEGER REFERENCES finding,
            missed INTEGER REFERENCES verdict,
            outcome TEXT NOT NULL CHECK (
                outcome IN ('confirmed', 'rejected', 'unsure', 'missed', 'withdrawn')),
            reason TEXT CHECK (
                reason IN ('true_miss', 'said_differently', 'exception', 'rule_does_not_apply')),
            points INTEGER CHECK (points BETWEEN -1000000000 AND 1000000000),
            rule TEXT,
            agent TEXT,
            message INTEGER CHECK (message >= 0),
            start INTEGER CHECK (start >= 0),
            stop INTEGER CHECK (stop > start),
            note TEXT CHECK (note <> ''),
            saw_machine INTEGER NOT NULL CHECK (saw_machine IN (0, 1)),
            undoes INTEGER NOT NULL CHECK (undoes IN (0, 1)),
            supersedes INTEGER UNIQUE REFERENCES verdict,
            by INTEGER NOT NULL REFERENCES user,
            at INTEGER NOT NULL,
            CHECK ((outcome = 'rejected') = (reason IS NOT NULL)),
            CHECK (points IS NULL OR outcome IN ('confirmed', 'missed')),
            CHECK ((finding IS NULL) = (rule IS NOT NULL)),
            CHECK ((finding IS NULL) = (message IS NOT NULL)),
            CHECK (finding IS NULL OR outcome <> 'missed'),
            CHECK (finding IS NULL OR agent IS NULL AND start IS NULL),
            CHECK (finding IS NOT NULL OR outcome IN ('missed', 'withdrawn')),
            CHECK (undoes = 0 OR supersedes IS NOT NULL),
            CHECK (outcome <> 'withdrawn' OR undoes = 1),
            CHECK ((missed IS NOT NULL) = (finding IS NULL AND supersedes IS NOT NULL)),
            CHECK ((start IS NULL) = (stop IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX verdict_first ON verdict (assignment, finding)
            WHERE counts = 0 AND supersedes IS NULL;
        CREATE INDEX verdict_conversation ON verdict (conversation);
        CREATE INDEX verdict_assignment ON verdict (assignment);
        CREATE INDEX verdict_finding ON verdict (finding);
        CREATE INDEX verdict_missed ON verdict (missed);

        """

    private static let standing = """
        CREATE TABLE standing (
            id INTEGER PRIMARY KEY,
            finding INTEGER UNIQUE REFERENCES finding,
            missed INTEGER UNIQUE REFERENCES verdict,
            verdict INTEGER UNIQUE REFERENCES verdict,
            decision INTEGER UNIQUE REFERENCES appeal_decision,
            conversation INTEGER NOT NULL REFERENCES conversation,
            agent TEXT,
            rule TEXT NOT NULL,
            outcome TEXT NOT NULL,
            points INTEGER,
            CHECK ((finding IS NULL) <> (missed IS NULL)),
            CHECK (verdict IS NOT NULL OR decision IS NOT NULL)
        ) STRICT;
        CREATE INDEX standing_rule ON standing (rule, outcome);
        CREATE INDEX standing_agent ON standing (agent);
        CREATE INDEX standing_conversation ON standing (conversation);

        """

    private static let rules = """
        CREATE TRIGGER verdict_fits BEFORE INSERT ON verdict
        BEGIN
            SELECT CASE
                WHEN NOT EXISTS (
                    SELECT 1 FROM assignment
                    WHERE id = NEW.assignment AND conversation = NEW.conversation
                        AND (kind = 'review') = NEW.counts)
                THEN RAISE(ABORT, 'other-assignment')
                WHEN NEW.finding IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM finding JOIN assignment ON assignment.id = NEW.assignment
                    WHERE finding.id = NEW.finding
                        AND finding.conversation = assignment.conversation
                        AND finding.audit = assignment.audit)
                THEN RAISE(ABORT, 'other-conversation')
                WHEN NEW.supersedes IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM verdict AS last
                    WHERE last.id = NEW.supersedes AND last.counts = NEW.counts
                        AND last.conversation = NEW.conversation
                        AND last.finding IS NEW.finding
                        AND (NEW.finding IS NOT NULL
                            OR coalesce(last.missed, last.id) = NEW.missed)
                        AND (NEW.counts = 1 OR last.assignment = NEW.assignment))
                THEN RAISE(ABORT, 'other-chain')
                WHEN NEW.counts = 1 AND EXISTS (
                    SELECT 1 FROM standing
                    WHERE decision IS NOT NULL
                        AND (finding = NEW.finding OR missed = NEW.missed))
                THEN RAISE(ABORT, 'appeal-decided')
                WHEN NEW.counts = 1 AND NEW.supersedes IS NULL AND EXISTS (
                    SELECT 1 FROM standing WHERE finding = NEW.finding)
                THEN RAISE(ABORT, 'decided-meanwhile')
                WHEN NEW.counts = 1 AND NEW.supersedes IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM standing WHERE verdict = NEW.supersedes)
                THEN RAISE(ABORT, 'decided-meanwhile')
            END;
        END;
        CREATE TRIGGER verdict_stands AFTER INSERT ON verdict WHEN NEW.counts = 1
        BEGIN
            INSERT INTO standing (
                finding, missed, verdict, conversation, agent, rule, outcome, points)
            SELECT NEW.finding, iif(NEW.finding IS NULL, NEW.id, NULL), NEW.id,
                NEW.conversation,
                iif(NEW.finding IS NULL, NEW.agent,
                    (SELECT agent FROM finding WHERE id = NEW.finding)),
                coalesce(NEW.rule, (SELECT rule FROM finding WHERE id = NEW.finding)),
                NEW.outcome, NEW.points
            WHERE NEW.supersedes IS NULL;
            UPDATE standing
            SET verdict = NEW.id, outcome = NEW.outcome, points = NEW.points
            WHERE verdict = NEW.supersedes;
        END;
        CREATE TRIGGER verdict_never_changes BEFORE UPDATE OF
            id, assignment, conversation, counts, finding, missed, outcome, reason, points, rule,
            agent, message, start, stop, saw_machine, undoes, supersedes, by, at ON verdict
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER verdict_note_is_only_forgotten BEFORE UPDATE OF note ON verdict
        WHEN NEW.note IS NOT NULL OR (
            SELECT forgotten FROM conversation WHERE id = OLD.conversation) IS NULL
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER verdict_never_goes BEFORE DELETE ON verdict
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        """
}

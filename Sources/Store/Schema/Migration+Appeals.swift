extension Migration {
    /// Appeals and their decisions. Who decides is neither who reviewed nor who appeals.
    static let appeals = Migration(name: "appeals", sql: tables + rules)

    private static let tables = """
        CREATE TABLE appeal (
            id INTEGER PRIMARY KEY,
            finding INTEGER UNIQUE REFERENCES finding,
            missed INTEGER UNIQUE REFERENCES verdict,
            conversation INTEGER NOT NULL REFERENCES conversation,
            rule TEXT NOT NULL,
            by INTEGER NOT NULL REFERENCES user,
            comment TEXT CHECK (trim(comment) <> ''),
            at INTEGER NOT NULL,
            CHECK ((finding IS NULL) <> (missed IS NULL))
        ) STRICT;
        CREATE INDEX appeal_conversation ON appeal (conversation);
        CREATE INDEX appeal_rule ON appeal (rule);
        CREATE INDEX appeal_by ON appeal (by);

        CREATE TABLE appeal_decision (
            id INTEGER PRIMARY KEY,
            appeal INTEGER NOT NULL UNIQUE REFERENCES appeal,
            outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'overturned', 'adjusted')),
            points INTEGER CHECK (points BETWEEN -1000000000 AND 1000000000),
            comment TEXT CHECK (trim(comment) <> ''),
            by INTEGER NOT NULL REFERENCES user,
            at INTEGER NOT NULL,
            CHECK ((outcome = 'adjusted') = (points IS NOT NULL))
        ) STRICT;

        """

    private static let rules = """
        CREATE TRIGGER appeal_fits BEFORE INSERT ON appeal
        BEGIN
            SELECT CASE
                WHEN NOT EXISTS (
                    SELECT 1 FROM user WHERE id = NEW.by AND agent = coalesce(
                        (SELECT agent FROM finding WHERE id = NEW.finding),
                        (SELECT agent FROM standing WHERE missed = NEW.missed)))
                THEN RAISE(ABORT, 'not-your-finding')
                WHEN EXISTS (
                    SELECT 1 FROM standing
                    WHERE (finding = NEW.finding OR missed = NEW.missed)
                        AND outcome IN ('rejected', 'withdrawn'))
                THEN RAISE(ABORT, 'nothing-to-appeal')
            END;
        END;
        CREATE TRIGGER appeal_is_decided_by_another BEFORE INSERT ON appeal_decision
        WHEN EXISTS (SELECT 1 FROM appeal WHERE id = NEW.appeal AND by = NEW.by)
            OR EXISTS (
                SELECT 1 FROM appeal JOIN verdict ON verdict.finding = appeal.finding
                WHERE appeal.id = NEW.appeal AND verdict.by = NEW.by)
            OR EXISTS (
                SELECT 1 FROM appeal JOIN verdict ON verdict.missed = appeal.missed
                WHERE appeal.id = NEW.appeal AND verdict.by = NEW.by)
            OR EXISTS (
                SELECT 1 FROM appeal JOIN verdict ON verdict.id = appeal.missed
                WHERE appeal.id = NEW.appeal AND verdict.by = NEW.by)
        BEGIN SELECT RAISE(ABORT, 'own-verdict'); END;
        CREATE TRIGGER appeal_decision_stands AFTER INSERT ON appeal_decision
        BEGIN
            INSERT INTO standing (finding, decision, conversation, agent, rule, outcome)
            SELECT finding.id, NEW.id, finding.conversation, finding.agent, finding.rule,
                'confirmed'
            FROM appeal JOIN finding ON finding.id = appeal.finding
            WHERE appeal.id = NEW.appeal
                AND NOT EXISTS (SELECT 1 FROM standing WHERE finding = appeal.finding);
            UPDATE standing
            SET decision = NEW.id,
                outcome = CASE NEW.outcome
                    WHEN 'overturned' THEN iif(finding IS NULL, 'withdrawn', 'rejected')
                    ELSE iif(finding IS NULL, 'missed', 'confirmed') END,
                points = iif(NEW.outcome = 'upheld', points, NEW.points)
            WHERE finding = (SELECT finding FROM appeal WHERE id = NEW.appeal)
                OR missed = (SELECT missed FROM appeal WHERE id = NEW.appeal);
        END;
        CREATE TRIGGER appeal_never_changes BEFORE UPDATE OF
            id, finding, missed, conversation, rule, by, at ON appeal
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER appeal_comment_is_only_forgotten BEFORE UPDATE OF comment ON appeal
        WHEN NEW.comment IS NOT NULL OR (
            SELECT forgotten FROM conversation WHERE id = OLD.conversation) IS NULL
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER appeal_never_goes BEFORE DELETE ON appeal
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER appeal_decision_never_changes BEFORE UPDATE OF
            id, appeal, outcome, points, by, at ON appeal_decision
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER appeal_decision_comment_is_only_forgotten
        BEFORE UPDATE OF comment ON appeal_decision
        WHEN NEW.comment IS NOT NULL OR (
            SELECT conversation.forgotten FROM appeal
            JOIN conversation ON conversation.id = appeal.conversation
            WHERE appeal.id = OLD.appeal) IS NULL
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        CREATE TRIGGER appeal_decision_never_goes BEFORE DELETE ON appeal_decision
        BEGIN SELECT RAISE(ABORT, 'append-only'); END;
        """
}

CREATE INDEX adjustment_agent ON adjustment (agent);

CREATE INDEX adjustment_period ON adjustment (period);

CREATE INDEX agent_day_agent ON agent_day (agent, audit, day);

CREATE INDEX agent_day_dimension_agent ON agent_day_dimension
    (audit, agent, dimension, day, lost, squares, defective);

CREATE INDEX api_token_by ON api_token (by);

CREATE UNIQUE INDEX api_token_name ON api_token (name) WHERE revoked IS NULL;

CREATE INDEX api_token_user ON api_token (user);

CREATE INDEX appeal_by ON appeal (by);

CREATE INDEX appeal_conversation ON appeal (conversation);

CREATE INDEX appeal_rule ON appeal (rule);

CREATE INDEX assessment_form_assessment ON assessment_form (assessment);

CREATE INDEX assessment_period ON assessment (period, card);

CREATE INDEX assignment_conversation ON assignment (conversation);

CREATE UNIQUE INDEX assignment_gold ON assignment (conversation, reviewer)
    WHERE kind = 'gold';

CREATE INDEX assignment_open ON assignment (reviewer, due, position, id)
    WHERE finished IS NULL AND cancelled IS NULL;

CREATE UNIQUE INDEX assignment_review ON assignment (draw, conversation)
    WHERE kind = 'review' AND cancelled IS NULL;

CREATE INDEX assignment_reviewer ON assignment (reviewer);

CREATE INDEX audited_superseded ON audited (audit, conversation) WHERE counts = 0;

CREATE INDEX conversation_agent ON conversation (agent, day);

CREATE INDEX conversation_customer ON conversation (customer)
    WHERE customer IS NOT NULL;

CREATE INDEX conversation_day ON conversation (day, forgotten);

CREATE INDEX conversation_frame ON conversation (agent, day) WHERE forgotten IS NULL;

CREATE INDEX conversation_shop ON conversation (shop, day);

CREATE INDEX drawn_conversation ON drawn (conversation);

CREATE INDEX drawn_sample ON drawn (conversation)
    WHERE basket = 'scoring' AND taken_out IS NULL;

CREATE INDEX exam_user ON exam (user);

CREATE INDEX finding_agent_chat ON finding (agent, conversation);

CREATE INDEX finding_rule_chat ON finding (rule, conversation);

CREATE INDEX given_sheet_month ON given_sheet (month);

CREATE INDEX import_finished ON import (audit, id) WHERE finished IS NOT NULL;

CREATE UNIQUE INDEX practice_end ON practice_line (practice) WHERE kind = 'end';

CREATE INDEX practice_user ON practice (user);

CREATE INDEX sent_form_at ON sent_form (at);

CREATE INDEX session_expires ON session (expires);

CREATE INDEX session_user ON session (user);

CREATE INDEX setup_link_user ON setup_link (user);

CREATE INDEX standing_agent ON standing (agent);

CREATE INDEX standing_agent_missed ON standing (agent, conversation)
    WHERE missed IS NOT NULL;

CREATE INDEX standing_conversation ON standing (conversation);

CREATE INDEX standing_day
    ON standing (day, rule, rule_digest, outcome, conversation, finding);

CREATE INDEX standing_rule ON standing (rule, outcome);

CREATE INDEX standing_rule_missed ON standing (rule, conversation)
    WHERE missed IS NOT NULL;

CREATE INDEX trail_subject ON trail (subject, subject_id);

CREATE INDEX trail_user ON trail (user);

CREATE UNIQUE INDEX user_agent ON user (agent) WHERE active = 1;

CREATE INDEX verdict_assignment ON verdict (assignment);

CREATE INDEX verdict_conversation ON verdict (conversation);

CREATE INDEX verdict_finding ON verdict (finding);

CREATE UNIQUE INDEX verdict_first ON verdict (assignment, finding)
    WHERE counts = 0 AND supersedes IS NULL;

CREATE INDEX verdict_missed ON verdict (missed);

CREATE TABLE adjustment (
    id INTEGER PRIMARY KEY,
    agent TEXT NOT NULL REFERENCES agent,
    period INTEGER NOT NULL REFERENCES period,
    conversation INTEGER REFERENCES conversation,
    old INTEGER NOT NULL,
    points INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    signature TEXT NOT NULL CHECK (trim(signature) <> ''),
    by INTEGER NOT NULL REFERENCES user,
    at INTEGER NOT NULL,
    CHECK (points <> old)
) STRICT;

CREATE TABLE agent (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE agent_day (
    agent TEXT NOT NULL REFERENCES agent,
    audit INTEGER NOT NULL REFERENCES audit,
    day INTEGER NOT NULL,
    conversations INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    squares INTEGER NOT NULL DEFAULT 0,
    defective INTEGER NOT NULL DEFAULT 0,
    red_lines INTEGER NOT NULL DEFAULT 0,
    waiting INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (audit, day, agent)
) STRICT, WITHOUT ROWID;

CREATE TABLE agent_day_dimension (
    agent TEXT NOT NULL REFERENCES agent,
    audit INTEGER NOT NULL REFERENCES audit,
    day INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    lost INTEGER NOT NULL DEFAULT 0,
    squares INTEGER NOT NULL DEFAULT 0,
    defective INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (audit, day, agent, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE agent_rule_day (
    agent TEXT NOT NULL,
    audit INTEGER NOT NULL,
    rule TEXT NOT NULL,
    day INTEGER NOT NULL,
    findings INTEGER NOT NULL DEFAULT 0,
    points INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (agent, audit, rule, day),
    FOREIGN KEY (audit, rule) REFERENCES audit_rule
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "assessment" (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL CHECK (
        period GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'
        OR period GLOB '[0-9][0-9][0-9][0-9]'),
    card TEXT NOT NULL CHECK (card <> ''),
    by INTEGER NOT NULL REFERENCES user,
    at INTEGER NOT NULL
) STRICT;

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
    cancelled INTEGER, shown_as INTEGER REFERENCES draw,
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

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    rules_digest TEXT NOT NULL CHECK (rules_digest <> ''),
    scorecard_digest TEXT NOT NULL CHECK (scorecard_digest <> ''),
    scorecard TEXT NOT NULL,
    pack TEXT,
    zone TEXT NOT NULL,
    made INTEGER NOT NULL,
    UNIQUE (rules_digest, scorecard_digest)
) STRICT;

CREATE TABLE audit_rule (
    audit INTEGER NOT NULL REFERENCES audit,
    rule TEXT NOT NULL CHECK (rule <> ''),
    digest TEXT NOT NULL,
    dimension TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
    points INTEGER NOT NULL,
    tier TEXT NOT NULL CHECK (tier IN ('hard', 'review')),
    title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
    why_zh TEXT NOT NULL, why_en TEXT NOT NULL,
    instead_zh TEXT NOT NULL, instead_en TEXT NOT NULL,
    false_alarms_zh TEXT NOT NULL, false_alarms_en TEXT NOT NULL,
    PRIMARY KEY (audit, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE audited (
    conversation INTEGER NOT NULL REFERENCES conversation,
    audit INTEGER NOT NULL REFERENCES audit,
    total INTEGER NOT NULL CHECK (total >= 0),
    bonus INTEGER NOT NULL CHECK (bonus >= 0),
    lost TEXT NOT NULL CHECK (json_valid(lost)),
    violations INTEGER NOT NULL CHECK (violations >= 0),
    red_line INTEGER NOT NULL CHECK (red_line IN (0, 1)),
    waiting INTEGER NOT NULL CHECK (waiting >= 0), counts INTEGER NOT NULL DEFAULT 1
    CHECK (counts IN (0, 1)),
    PRIMARY KEY (conversation, audit)
) STRICT, WITHOUT ROWID;

CREATE TABLE calibration (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    due INTEGER,
    made INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES user,
    closed INTEGER
, draw INTEGER REFERENCES draw, seed TEXT) STRICT;

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

CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    archive_id TEXT NOT NULL UNIQUE CHECK (archive_id <> ''),
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    agent TEXT REFERENCES agent,
    channel TEXT, shop TEXT, customer TEXT, product TEXT,
    started INTEGER,
    day INTEGER NOT NULL,
    messages INTEGER NOT NULL CHECK (messages >= 0),
    import INTEGER NOT NULL REFERENCES import,
    forgotten INTEGER
, counted INTEGER REFERENCES audit) STRICT;

CREATE TABLE conversation_course (
    conversation INTEGER PRIMARY KEY REFERENCES conversation,
    body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE conversation_text (
    conversation INTEGER PRIMARY KEY REFERENCES conversation,
    body TEXT NOT NULL
) STRICT;

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

CREATE TABLE exam (
    id INTEGER PRIMARY KEY,
    user INTEGER NOT NULL REFERENCES user,
    seed TEXT NOT NULL CHECK (seed <> ''),
    sitting TEXT NOT NULL CHECK (sitting IN ('a', 'b')),
    language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE exam_result (
    exam INTEGER PRIMARY KEY REFERENCES exam,
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    total INTEGER NOT NULL CHECK (total >= 0),
    body TEXT NOT NULL CHECK (json_valid(body)),
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    conversation INTEGER NOT NULL,
    audit INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    agent TEXT CHECK (agent <> ''),
    rule TEXT NOT NULL,
    rule_digest TEXT NOT NULL,
    dimension TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
    points INTEGER NOT NULL,
    waits INTEGER NOT NULL CHECK (waits IN (0, 1)),
    disguised INTEGER NOT NULL CHECK (disguised IN (0, 1)),
    charged_with TEXT,
    load INTEGER,
    evidence TEXT CHECK (evidence IS NULL OR json_valid(evidence)),
    explanation_zh TEXT, explanation_en TEXT,
    near_miss_zh TEXT, near_miss_en TEXT,
    UNIQUE (conversation, audit, position),
    FOREIGN KEY (conversation, audit) REFERENCES audited,
    FOREIGN KEY (audit, rule) REFERENCES audit_rule
) STRICT;

CREATE TABLE forgotten_day (
    audit INTEGER NOT NULL REFERENCES audit,
    day INTEGER NOT NULL,
    conversations INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (audit, day)
) STRICT, WITHOUT ROWID;

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
    outcome TEXT NOT NULL CHECK (outcome IN ('confirmed', 'rejected', 'missed')), points INTEGER,
    CHECK ((outcome = 'missed') = (finding IS NULL)),
    CHECK ((finding IS NULL) = (rule IS NOT NULL)),
    UNIQUE (conversation, rule, message)
) STRICT;

CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    audit INTEGER NOT NULL REFERENCES audit,
    at INTEGER NOT NULL,
    by INTEGER REFERENCES user,
    sources TEXT NOT NULL CHECK (json_valid(sources)),
    added INTEGER NOT NULL DEFAULT 0 CHECK (added >= 0),
    known INTEGER NOT NULL DEFAULT 0 CHECK (known >= 0),
    conflicting INTEGER NOT NULL DEFAULT 0 CHECK (conflicting >= 0),
    rejects INTEGER NOT NULL DEFAULT 0 CHECK (rejects >= 0),
    digest TEXT CHECK (length(digest) = 64),
    finished INTEGER,
    CHECK ((digest IS NULL) = (finished IS NULL))
) STRICT;

CREATE TABLE period (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    made INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES user,
    CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE practice (
    id INTEGER PRIMARY KEY,
    user INTEGER NOT NULL REFERENCES user,
    scenario TEXT NOT NULL CHECK (scenario <> ''),
    exam INTEGER REFERENCES exam,
    at INTEGER NOT NULL,
    UNIQUE (exam, scenario)
) STRICT;

CREATE TABLE practice_line (
    practice INTEGER NOT NULL REFERENCES practice,
    place INTEGER NOT NULL CHECK (place >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('start', 'reply', 'hint', 'end')),
    line TEXT NOT NULL CHECK (json_valid(line)),
    at INTEGER NOT NULL,
    PRIMARY KEY (practice, place),
    CHECK ((kind = 'start') = (place = 0))
) STRICT, WITHOUT ROWID;

CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    period INTEGER NOT NULL REFERENCES period,
    number INTEGER NOT NULL CHECK (number > 0),
    snapshot TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    at INTEGER NOT NULL,
    by INTEGER NOT NULL REFERENCES user,
    UNIQUE (period, number)
) STRICT;

CREATE TABLE rule_day (
    audit INTEGER NOT NULL,
    rule TEXT NOT NULL,
    day INTEGER NOT NULL,
    findings INTEGER NOT NULL DEFAULT 0,
    conversations INTEGER NOT NULL DEFAULT 0,
    points INTEGER NOT NULL DEFAULT 0, owned INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (audit, rule, day),
    FOREIGN KEY (audit, rule) REFERENCES audit_rule
) STRICT, WITHOUT ROWID;

CREATE TABLE rule_pair (
    audit INTEGER NOT NULL,
    rule TEXT NOT NULL,
    other TEXT NOT NULL,
    conversations INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (audit, rule, other),
    FOREIGN KEY (audit, rule) REFERENCES audit_rule,
    FOREIGN KEY (audit, other) REFERENCES audit_rule (audit, rule),
    CHECK (rule < other)
) STRICT, WITHOUT ROWID;

CREATE TABLE sent_form (
    digest TEXT PRIMARY KEY CHECK (length(digest) = 64),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
    token TEXT PRIMARY KEY CHECK (length(token) = 64),
    user INTEGER NOT NULL REFERENCES user,
    opened INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    CHECK (expires > opened)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setup_link (
    token TEXT PRIMARY KEY CHECK (length(token) = 64),
    user INTEGER REFERENCES user,
    made INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    used INTEGER,
    CHECK (expires > made)
) STRICT, WITHOUT ROWID;

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
    points INTEGER, day INTEGER, rule_digest TEXT,
    CHECK ((finding IS NULL) <> (missed IS NULL)),
    CHECK (verdict IS NOT NULL OR decision IS NOT NULL)
) STRICT;

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

CREATE TRIGGER adjustment_never_changes BEFORE UPDATE ON adjustment
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER adjustment_never_gives_way BEFORE INSERT ON adjustment
WHEN EXISTS (SELECT 1 FROM adjustment WHERE adjustment.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER adjustment_never_goes BEFORE DELETE ON adjustment
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER api_token_never_changes BEFORE UPDATE OF
    id, name, user, digest, may_read, may_import, made, by, expires ON api_token
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER api_token_never_goes BEFORE DELETE ON api_token
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER api_token_stays_revoked BEFORE UPDATE OF revoked ON api_token
WHEN OLD.revoked IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER appeal_comment_is_only_forgotten BEFORE UPDATE OF comment ON appeal
WHEN NEW.comment IS NOT NULL OR (
    SELECT forgotten FROM conversation WHERE id = OLD.conversation) IS NULL
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER appeal_decision_comment_is_only_forgotten
BEFORE UPDATE OF comment ON appeal_decision
WHEN NEW.comment IS NOT NULL OR (
    SELECT conversation.forgotten FROM appeal
    JOIN conversation ON conversation.id = appeal.conversation
    WHERE appeal.id = OLD.appeal) IS NULL
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER appeal_decision_never_changes BEFORE UPDATE OF
    id, appeal, outcome, points, by, at ON appeal_decision
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER appeal_decision_never_gives_way BEFORE INSERT ON appeal_decision
WHEN EXISTS (SELECT 1 FROM appeal_decision WHERE appeal_decision.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER appeal_decision_never_goes BEFORE DELETE ON appeal_decision
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

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

CREATE TRIGGER appeal_never_changes BEFORE UPDATE OF
    id, finding, missed, conversation, rule, by, at ON appeal
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER appeal_never_gives_way BEFORE INSERT ON appeal
WHEN EXISTS (SELECT 1 FROM appeal WHERE appeal.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER appeal_never_goes BEFORE DELETE ON appeal
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER assessment_closing_never_changes BEFORE UPDATE ON assessment_closing
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER assessment_closing_never_goes BEFORE DELETE ON assessment_closing
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER assessment_form_never_changes BEFORE UPDATE ON assessment_form
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER assessment_form_never_goes BEFORE DELETE ON assessment_form
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER assessment_is_one BEFORE INSERT ON assessment
WHEN EXISTS (
    SELECT 1 FROM assessment WHERE period = NEW.period AND card = NEW.card
        AND id NOT IN (SELECT assessment FROM assessment_closing))
BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

CREATE TRIGGER assessment_is_over BEFORE INSERT ON assessment_form
WHEN EXISTS (SELECT 1 FROM assessment_closing WHERE assessment = NEW.assessment)
BEGIN SELECT RAISE(ABORT, 'assessment-closed'); END;

CREATE TRIGGER assessment_never_changes BEFORE UPDATE ON assessment
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER assessment_never_goes BEFORE DELETE ON assessment
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER assessment_of_self BEFORE INSERT ON assessment_form
WHEN (NEW.eye = 'self')
    <> ((SELECT agent FROM user WHERE id = NEW.by) IS NEW.agent)
BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

CREATE TRIGGER assignment_counts AFTER INSERT ON assignment WHEN NEW.kind = 'review'
BEGIN
    UPDATE conversation SET counted = (
    SELECT audit FROM counted_audit WHERE conversation = NEW.conversation)
WHERE id = NEW.conversation;
END;

CREATE TRIGGER assignment_counts_no_more AFTER UPDATE OF cancelled ON assignment
WHEN NEW.kind = 'review'
BEGIN
    UPDATE conversation SET counted = (
    SELECT audit FROM counted_audit WHERE conversation = NEW.conversation)
WHERE id = NEW.conversation;
END;

CREATE TRIGGER audited_counts AFTER INSERT ON audited
BEGIN
    UPDATE conversation SET counted = (
    SELECT audit FROM counted_audit WHERE conversation = NEW.conversation)
WHERE id = NEW.conversation;
END;

CREATE TRIGGER conversation_counts AFTER UPDATE OF counted ON conversation
BEGIN
    UPDATE audited SET counts = audit IS NEW.counted
    WHERE conversation = NEW.id AND counts IS NOT (audit IS NEW.counted);
END;

CREATE TRIGGER conversation_course_never_changes BEFORE UPDATE ON conversation_course
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER conversation_course_never_goes BEFORE DELETE ON conversation_course
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER conversation_course_of_forgotten BEFORE INSERT ON conversation_course
WHEN (SELECT forgotten FROM conversation WHERE id = NEW.conversation) IS NULL
BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

CREATE TRIGGER draw_receipt_never_changes BEFORE UPDATE ON draw_receipt
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER draw_receipt_never_gives_way BEFORE INSERT ON draw_receipt
WHEN EXISTS (SELECT 1 FROM draw_receipt WHERE draw_receipt.draw = NEW.draw AND draw_receipt.version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER draw_receipt_never_goes BEFORE DELETE ON draw_receipt
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER drill_answer_never_changes BEFORE UPDATE ON drill_answer
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER drill_answer_never_goes BEFORE DELETE ON drill_answer
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER drill_goes_on BEFORE INSERT ON drill_answer
WHEN NEW.place <> (SELECT count(*) FROM drill_answer WHERE user = NEW.user)
BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

CREATE TRIGGER exam_never_changes BEFORE UPDATE ON exam
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER exam_never_goes BEFORE DELETE ON exam
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER exam_result_never_changes BEFORE UPDATE ON exam_result
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER exam_result_never_goes BEFORE DELETE ON exam_result
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER forgotten_is_counted AFTER UPDATE OF forgotten ON conversation
WHEN OLD.forgotten IS NULL AND NEW.forgotten IS NOT NULL AND NEW.agent IS NOT NULL
BEGIN
    INSERT INTO forgotten_day (audit, day, conversations)
    SELECT audit, NEW.day, 1 FROM audited WHERE conversation = NEW.id
    ON CONFLICT DO UPDATE SET conversations = conversations + 1;
END;

CREATE TRIGGER given_sheet_never_changes BEFORE UPDATE ON given_sheet
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER given_sheet_never_goes BEFORE DELETE ON given_sheet
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER import_counts AFTER UPDATE OF finished ON import
WHEN OLD.finished IS NULL AND NEW.finished IS NOT NULL
BEGIN
    UPDATE conversation SET counted = (
        SELECT audit FROM counted_audit
        WHERE counted_audit.conversation = conversation.id)
    WHERE id IN (
        SELECT conversation FROM audited WHERE audit = NEW.audit AND counts = 0);
END;

CREATE TRIGGER practice_goes_on BEFORE INSERT ON practice_line
WHEN NEW.place <> (SELECT count(*) FROM practice_line WHERE practice = NEW.practice)
BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

CREATE TRIGGER practice_is_of_its_exam BEFORE INSERT ON practice
WHEN NEW.exam IS NOT NULL
    AND (SELECT user FROM exam WHERE id = NEW.exam) IS NOT NEW.user
BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

CREATE TRIGGER practice_is_over BEFORE INSERT ON practice_line
WHEN EXISTS (
    SELECT 1 FROM practice_line WHERE practice = NEW.practice AND kind = 'end')
BEGIN SELECT RAISE(ABORT, 'changed-meanwhile'); END;

CREATE TRIGGER practice_line_never_changes BEFORE UPDATE ON practice_line
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER practice_line_never_goes BEFORE DELETE ON practice_line
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER practice_never_changes BEFORE UPDATE ON practice
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER practice_never_goes BEFORE DELETE ON practice
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER publication_never_changes BEFORE UPDATE ON publication
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER publication_never_gives_way BEFORE INSERT ON publication
WHEN EXISTS (SELECT 1 FROM publication WHERE publication.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER publication_never_goes BEFORE DELETE ON publication
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER standing_has_its_day AFTER INSERT ON standing
BEGIN
    UPDATE standing
    SET day = (SELECT day FROM conversation WHERE id = NEW.conversation)
    WHERE id = NEW.id;
END;

CREATE TRIGGER standing_has_its_version AFTER INSERT ON standing
BEGIN
    UPDATE standing
    SET rule_digest = coalesce(
    (SELECT rule_digest FROM finding WHERE finding.id = NEW.finding),
    (SELECT digest FROM verdict
        JOIN assignment ON assignment.id = verdict.assignment
        JOIN audit_rule ON audit_rule.audit = assignment.audit
            AND audit_rule.rule = NEW.rule
        WHERE verdict.id = NEW.missed))
    WHERE id = NEW.id;
END;

CREATE TRIGGER trail_never_changes BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER trail_never_gives_way BEFORE INSERT ON trail
WHEN EXISTS (SELECT 1 FROM trail WHERE trail.seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER trail_never_shrinks BEFORE DELETE ON trail
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

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

CREATE TRIGGER verdict_never_changes BEFORE UPDATE OF
    id, assignment, conversation, counts, finding, missed, outcome, reason, points, rule,
    agent, message, start, stop, saw_machine, undoes, supersedes, by, at ON verdict
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER verdict_never_gives_way BEFORE INSERT ON verdict
WHEN EXISTS (SELECT 1 FROM verdict WHERE verdict.id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER verdict_never_goes BEFORE DELETE ON verdict
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER verdict_note_is_only_forgotten BEFORE UPDATE OF note ON verdict
WHEN NEW.note IS NOT NULL OR (
    SELECT forgotten FROM conversation WHERE id = OLD.conversation) IS NULL
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

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

CREATE VIEW counted_audit AS
SELECT conversation, coalesce(
    (SELECT audit FROM assignment
        WHERE assignment.conversation = last_audit.conversation AND kind = 'review'
            AND cancelled IS NULL ORDER BY id DESC LIMIT 1),
    audit
) AS audit
FROM last_audit;

CREATE VIEW current_audit AS
SELECT id FROM audit
WHERE EXISTS (SELECT 1 FROM agent_day WHERE agent_day.audit = audit.id)
    OR EXISTS (SELECT 1 FROM rule_day WHERE rule_day.audit = audit.id)
ORDER BY (
    SELECT max(import.id) FROM import
    WHERE import.audit = audit.id AND finished IS NOT NULL) DESC NULLS LAST, id DESC
LIMIT 1;

CREATE VIEW last_audit AS
SELECT conversation.id AS conversation, coalesce(
    (SELECT finding.audit FROM appeal JOIN finding ON finding.id = appeal.finding
        WHERE appeal.conversation = conversation.id ORDER BY appeal.id DESC LIMIT 1),
    (SELECT audit FROM audited WHERE audited.conversation = conversation.id
        ORDER BY (
            SELECT max(import.id) FROM import
            WHERE import.audit = audited.audit AND finished IS NOT NULL
        ) DESC NULLS LAST, audit DESC
        LIMIT 1)
) AS audit
FROM conversation;

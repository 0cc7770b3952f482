import Foundation

/// For each CHECK of the schema a statement that only it refuses.
enum BadValues {
    static let all =
        people + tokens + trail + chats + draws + calibration + publishing + verdicts.map(onFinding)
        + missed.map(ofNothing) + appeals + practice + given + assessing

    static let digest = "'" + String(repeating: "a", count: 64) + "'"

    private static let people = [
        "UPDATE user SET login = ''", "UPDATE user SET login = ' a'", "UPDATE user SET name = ' '",
        "UPDATE user SET role = 'boss'", "UPDATE user SET role = 'agent', agent = NULL",
        "UPDATE user SET agent = ''", "UPDATE user SET password = ''",
        "UPDATE user SET language = 'fr'", "UPDATE user SET unmasked = 2",
        "UPDATE user SET active = 2",
        "INSERT INTO session VALUES ('short', 1, 1, 2)",
        "INSERT INTO session VALUES (\(digest), 1, 2, 2)",
        "INSERT INTO setup_link VALUES ('short', NULL, 1, 2, NULL)",
        "INSERT INTO setup_link VALUES (\(digest), NULL, 2, 2, NULL)",
        "INSERT INTO setting VALUES ('', 'x')", "INSERT INTO sent_form VALUES ('short', 1)",
    ]

    private static let given = [
        "INSERT INTO given_sheet VALUES (1, 'x', '2026-06', NULL, 's', 'n', '{}', 1, 1)",
        "INSERT INTO given_sheet VALUES (1, 'figures', '06', NULL, 's', 'n', '{}', 1, 1)",
        "INSERT INTO given_sheet VALUES (1, 'records', '2026-06', '', 's', 'n', '{}', 1, 1)",
        "INSERT INTO given_sheet VALUES (1, 'figures', '2026-06', NULL, ' ', 'n', '{}', 1, 1)",
        "INSERT INTO given_sheet VALUES (1, 'figures', '2026-06', NULL, 's', '', '{}', 1, 1)",
        "INSERT INTO given_sheet VALUES (1, 'figures', '2026-06', NULL, 's', 'n', 'x', 1, 1)",
        "INSERT INTO given_sheet VALUES (1, 'figures', '2026-06', 'qa', 's', 'n', '{}', 1, 1)",
        "INSERT INTO given_sheet VALUES (1, 'records', '2026-06', NULL, 's', 'n', '{}', 1, 1)",
    ]

    private static let assessing = [
        "INSERT INTO assessment VALUES (1, '06', 'qa', 1, 1)",
        "INSERT INTO assessment VALUES (1, '2026-06-01', 'qa', 1, 1)",
        "INSERT INTO assessment VALUES (1, '2026-06', '', 1, 1)",
        "INSERT INTO assessment_form VALUES (1, 1, 'a1', 'x', '{}', \(digest), 1, 1)",
        "INSERT INTO assessment_form VALUES (1, 1, 'a1', 'peer', 'x', \(digest), 1, 1)",
        "INSERT INTO assessment_form VALUES (1, 1, 'a1', 'peer', '{}', 'x', 1, 1)",
    ]

    private static let practice = [
        "INSERT INTO exam VALUES (1, 1, '', 'a', 'zh', 30, 1)",
        "INSERT INTO exam VALUES (1, 1, 's', 'c', 'zh', 30, 1)",
        "INSERT INTO exam VALUES (1, 1, 's', 'a', 'fr', 30, 1)",
        "INSERT INTO exam VALUES (1, 1, 's', 'a', 'zh', 0, 1)",
        "INSERT INTO exam_result VALUES (1, 2, 1, '{}', 1)",
        "INSERT INTO exam_result VALUES (1, 1, -1, '{}', 1)",
        "INSERT INTO exam_result VALUES (1, 1, 1, 'x', 1)",
        "INSERT INTO practice VALUES (1, 1, '', NULL, 1)",
        "INSERT INTO practice_line VALUES (1, -1, 'hint', '{}', 1)",
        "INSERT INTO practice_line VALUES (1, 1, 'x', '{}', 1)",
        "INSERT INTO practice_line VALUES (1, 1, 'hint', 'x', 1)",
        "INSERT INTO practice_line VALUES (1, 0, 'hint', '{}', 1)",
        "INSERT INTO drill_answer VALUES (1, 1, -1, 'a', 1, 1, 1)",
        "INSERT INTO drill_answer VALUES (1, 1, 0, '', 1, 1, 1)",
        "INSERT INTO drill_answer VALUES (1, 1, 0, 'a', 2, 1, 1)",
    ]

    /// Values of a token: name, digest, what it may, made, expires.
    private static let tokens = [
        token("' '", digest, "1, 0", "1", "2"), token("'n'", "'short'", "1, 0", "1", "2"),
        token("'n'", digest, "2, 0", "1", "2"), token("'n'", digest, "1, 2", "1", "2"),
        token("'n'", digest, "0, 0", "1", "2"), token("'n'", digest, "1, 0", "2", "2"),
    ]

    private static func token(
        _ name: String, _ digest: String, _ may: String, _ made: String, _ expires: String
    ) -> String {
        "INSERT INTO api_token VALUES (9, \(name), 1, \(digest), \(may), \(made), 1, \(expires), "
            + "NULL, NULL)"
    }

    private static let trail = [
        "UPDATE trail SET seq = 0 WHERE seq = 1", "UPDATE trail SET action = ''",
        "UPDATE trail SET subject = ''", "UPDATE trail SET old = 'x'",
        "UPDATE trail SET new = 'x'", "UPDATE trail SET previous = 'x'",
        "UPDATE trail SET digest = 'x'",
    ]

    private static let chats = [
        "INSERT INTO conversation_course VALUES (1, 'x')",
        "UPDATE audit SET rules_digest = ''", "UPDATE audit SET scorecard_digest = ''",
        "UPDATE audit_rule SET rule = ''", "UPDATE audit_rule SET severity = 'bad'",
        "UPDATE audit_rule SET tier = 'soft'", "UPDATE import SET sources = 'x'",
        "UPDATE import SET added = -1", "UPDATE import SET known = -1",
        "UPDATE import SET conflicting = -1", "UPDATE import SET rejects = -1",
        "UPDATE import SET digest = 'x'", "UPDATE import SET finished = NULL",
        "INSERT INTO agent VALUES ('', 'x')",
        "UPDATE conversation SET archive_id = ''", "UPDATE conversation SET digest = x'00'",
        "UPDATE conversation SET messages = -1",
        "UPDATE audited SET total = -1", "UPDATE audited SET bonus = -1",
        "UPDATE audited SET lost = 'x'", "UPDATE audited SET violations = -1",
        "UPDATE audited SET red_line = 2", "UPDATE audited SET waiting = -1",
        "INSERT INTO rule_pair VALUES (1, 'knowledge/doubtful', 'attitude/cold', 1)",
        "UPDATE finding SET position = -1", "UPDATE finding SET agent = ''",
        "UPDATE finding SET severity = 'bad'", "UPDATE finding SET waits = 2",
        "UPDATE finding SET disguised = 2", "UPDATE finding SET evidence = 'x'",
    ]

    private static let draws = [
        "UPDATE draw SET name = ' '", "UPDATE draw SET state = 'done'",
        "UPDATE draw SET population = 0", "UPDATE draw SET seed_code = NULL",
        "UPDATE draw SET population = NULL",
        "UPDATE draw_receipt SET version = 0", "UPDATE draw_receipt SET digest = 'x'",
        "UPDATE draw_stratum SET population = 0",
        "UPDATE draw_stratum SET sample = population + 1",
        "UPDATE drawn SET basket = 'bin'", "UPDATE drawn SET position = -1",
        "UPDATE drawn SET chance = ''", "UPDATE drawn SET taken_out = 1, reason = ' '",
        "UPDATE drawn SET stratum = NULL", "UPDATE drawn SET taken_out = 1",
        "UPDATE drawn SET replaced_by = conversation",
        "UPDATE assignment SET kind = 'fun'", "UPDATE assignment SET position = -1",
        "UPDATE assignment SET blind = 2", "UPDATE assignment SET seconds = -1, finished = 1",
        "UPDATE assignment SET draw = NULL",
        "UPDATE assignment SET kind = 'calibration', draw = NULL",
        "UPDATE assignment SET finished = 1",
        "UPDATE assignment SET finished = 1, seconds = 1, cancelled = 1",
    ]

    private static let calibration = [
        "INSERT INTO calibration (name, made, by) VALUES (' ', 1, 1)",
        "INSERT INTO calibration_conversation VALUES (1, 1, -1)",
        "INSERT INTO gold_answer VALUES (1, 1, NULL, 'a/b', -1, 'missed', NULL)",
        "INSERT INTO gold_answer VALUES (1, 1, 1, NULL, NULL, 'unsure', NULL)",
        "INSERT INTO gold_answer VALUES (1, 1, 1, NULL, NULL, 'missed', NULL)",
        "INSERT INTO gold_answer VALUES (1, 1, 1, 'a/b', NULL, 'confirmed', NULL)",
    ]

    private static let publishing = [
        "INSERT INTO period VALUES (1, ' ', 4, 5, 1, 1)",
        "INSERT INTO period VALUES (1, 'x', 5, 4, 1, 1)",
        "INSERT INTO publication VALUES (1, 1, 0, '', \(digest), 1, 1)",
        "INSERT INTO publication VALUES (1, 1, 1, '', 'x', 1, 1)",
        "INSERT INTO adjustment VALUES (1, 'a1', 1, NULL, 1, 2, ' ', 's', 1, 1)",
        "INSERT INTO adjustment VALUES (1, 'a1', 1, NULL, 1, 2, 'r', ' ', 1, 1)",
        "INSERT INTO adjustment VALUES (1, 'a1', 1, NULL, 2, 2, 'r', 's', 1, 1)",
    ]

    private static let appeals =
        [
            "UPDATE appeal SET comment = ' '", "UPDATE appeal SET missed = 1",
            "UPDATE standing SET missed = 1", "UPDATE standing SET verdict = NULL",
        ]
        + [
            "'maybe', NULL, NULL", "'adjusted', 1000000001, NULL", "'adjusted', NULL, NULL",
            "'upheld', NULL, ' '",
        ].map {
            "INSERT INTO appeal_decision (appeal, by, at, outcome, points, comment) "
                + "VALUES (1, 1, 1, \($0))"
        }

    /// Columns beside those of a good verdict on a finding, and their values.
    private static let verdicts = [
        ("outcome, counts", "'confirmed', 2"), ("outcome, saw_machine", "'confirmed', 2"),
        ("outcome, undoes", "'confirmed', 2"), ("outcome", "'maybe'"),
        ("outcome, reason", "'rejected', 'why'"), ("outcome, points", "'confirmed', 1000000001"),
        ("outcome, note", "'confirmed', ''"), ("outcome", "'rejected'"),
        ("outcome, points", "'unsure', 1"), ("outcome, rule", "'confirmed', 'a/b'"),
        ("outcome, message", "'confirmed', 0"), ("outcome", "'missed'"),
        ("outcome, agent", "'confirmed', 'a1'"), ("outcome, undoes", "'confirmed', 1"),
        ("outcome, supersedes", "'withdrawn', 1"), ("outcome, missed", "'confirmed', 1"),
    ]

    /// The same for what was missed.
    private static let missed = [
        ("outcome, rule, message", "'missed', 'a/b', -1"),
        ("outcome, rule, message, start, stop", "'missed', 'a/b', 0, -1, 2"),
        ("outcome, rule, message, start, stop", "'missed', 'a/b', 0, 2, 2"),
        ("outcome, rule, message", "'confirmed', 'a/b', 0"),
        ("outcome, rule, message, start", "'missed', 'a/b', 0, 1"),
    ]

    private static func onFinding(_ columns: String, _ values: String) -> String {
        ofNothing("finding, \(columns)", "1, \(values)")
    }

    private static func ofNothing(_ columns: String, _ values: String) -> String {
        let defaults = [("counts", "1"), ("saw_machine", "1"), ("undoes", "0")]
            .filter { !columns.contains($0.0) }
        let names = ["assignment", "conversation", "by", "at"] + defaults.map(\.0) + [columns]
        let all = ["1", "1", "1", "1"] + defaults.map(\.1) + [values]
        return "INSERT INTO verdict (\(names.joined(separator: ", "))) "
            + "VALUES (\(all.joined(separator: ", ")))"
    }

    /// The conditions of the CHECKs in a table's declaration.
    static func checks(in sql: String) -> [String] {
        sql.components(separatedBy: "CHECK (").dropFirst().map { rest in
            var depth = 1
            let end = rest.firstIndex { character in
                if character == "(" { depth += 1 }
                if character == ")" { depth -= 1 }
                return depth == 0
            }
            return plain(String(rest[..<(end ?? rest.endIndex)]))
        }
    }

    /// A condition with its blanks made alike.
    static func plain(_ condition: String) -> String {
        condition.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

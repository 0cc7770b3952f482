import GRDB
package import Transcripts

extension Store {
    /// Begins a practice chat with its first line.
    ///
    /// - Parameter exam: the exam of the same person that it belongs to.
    package func beginPractice(
        _ scenario: String, line: String, in exam: ExamID? = nil, by: UserID, at: Timestamp
    ) async throws(StoreError) -> PracticeID {
        try await write(by: by, at: at) { change in
            let id = try change.insert(
                "INSERT INTO practice (user, scenario, exam, at) VALUES (?, ?, ?, ?)",
                [by.value, scenario, exam?.value, at.milliseconds])
            try change.add([NewPracticeLine(.start, json: line)], to: id, after: 0)
            try change.log(.practiceBegun, .practice, id, new: [.scenario: scenario])
            return PracticeID(id)
        }
    }

    /// Adds lines to a chat of one's own.
    ///
    /// - Parameter seen: how many lines the chat had when they were made.
    /// - Throws: `refused` with `changedMeanwhile` where it has another number by now.
    package func add(
        _ lines: [NewPracticeLine], to practice: PracticeID, after seen: Int, by: UserID,
        at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let owner = try Int64.fetchOne(
                change.database, sql: "SELECT user FROM practice WHERE id = ?",
                arguments: [practice.value])
            guard owner == by.value else { throw StoreError.absent(.practice, practice.value) }
            try change.add(lines, to: practice.value, after: seen)
            if lines.contains(where: { $0.kind == .end }) {
                try change.log(.practiceFinished, .practice, practice.value)
            }
        }
    }

    /// A practice chat; `nil` where there is none.
    package func practice(_ id: PracticeID) async throws(StoreError) -> StoredPractice? {
        try await read { try $0.practices("practice.id = ?", [id.value]).first }
    }

    /// Somebody's practice chats, those of exams among them, the first first.
    package func practices(of user: UserID) async throws(StoreError) -> [StoredPractice] {
        try await read { try $0.practices("practice.user = ?", [user.value]) }
    }

    /// How everybody's began and ended, the first first: the lines between are left out, and what was
    /// said.
    package func practiceEnds() async throws(StoreError) -> [StoredPractice] {
        try await read { database in
            try database.practices(
                "kind IN ('start', 'end')", [], line: "json_remove(line, '$.end.chat') AS line")
        }
    }

    // MARK: Drills

    /// Keeps an answer to a drill.
    ///
    /// - Parameter seen: how many answers there were when the question was shown.
    /// - Throws: `refused` with `changedMeanwhile` where there are more by now.
    package func add(
        _ answer: DrillAnswer, after seen: Int, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            _ = try change.insert(
                """
                INSERT INTO drill_answer (user, place, subject, right, day, at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [by.value, seen, answer.subject, answer.isRight, answer.day, at.milliseconds])
        }
    }

    /// Somebody's answers to drills, the first first.
    package func drillAnswers(of user: UserID) async throws(StoreError) -> [DrillAnswer] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT subject, right, day FROM drill_answer WHERE user = ? ORDER BY place",
                arguments: [user.value]
            ).map { DrillAnswer(subject: $0["subject"], isRight: $0["right"], day: $0["day"]) }
        }
    }
}

extension Store {
    /// The rules of which an audit has the most findings, the most first; at most a hundred.
    package func teamRules(_ audit: AuditID) async throws(StoreError) -> [String] {
        try await read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT rule FROM rule_day WHERE audit = ?
                    GROUP BY rule ORDER BY sum(findings) DESC, rule LIMIT 100
                    """, arguments: [audit.value])
        }
    }
}

extension Change {
    fileprivate func add(_ lines: [NewPracticeLine], to practice: Int64, after seen: Int) throws {
        for (offset, line) in lines.enumerated() {
            try database.execute(
                sql: """
                    INSERT INTO practice_line (practice, place, kind, line, at)
                    VALUES (?, ?, ?, ?, ?)
                    """,
                arguments: [
                    practice, seen + offset, line.kind.rawValue, line.json, at.milliseconds,
                ])
        }
    }
}

extension Database {
    fileprivate func practices(
        _ condition: String, _ arguments: StatementArguments, line: String = "line"
    ) throws -> [StoredPractice] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT practice.id, user, scenario, exam, practice.at, kind, \(line)
                FROM practice JOIN practice_line ON practice_line.practice = practice.id
                WHERE \(condition) ORDER BY practice.id, place
                """, arguments: arguments)
        var starts: [Int] = []
        for index in rows.indices where rows[index]["kind"] == "start" { starts.append(index) }
        return zip(starts, starts.dropFirst() + [rows.count]).map { start, end in
            let (first, exam): (Row, Int64?) = (rows[start], rows[start]["exam"])
            return StoredPractice(
                id: PracticeID(first["id"]), user: UserID(first["user"]),
                scenario: first["scenario"], exam: exam.map { ExamID($0) },
                at: Timestamp(milliseconds: first["at"]),
                lines: rows[start..<end].map { $0["line"] },
                isOver: rows[end - 1]["kind"] == "end")
        }
    }
}

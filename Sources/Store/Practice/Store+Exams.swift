import GRDB
import Rules
package import Transcripts
import Wording

extension Store {
    /// Begins an exam.
    package func begin(
        _ exam: NewExam, by: UserID, at: Timestamp
    ) async throws(StoreError) -> ExamID {
        try await write(by: by, at: at) { change in
            let id = try change.insert(
                """
                INSERT INTO exam (user, seed, sitting, language, minutes, at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    by.value, exam.seed, exam.sitting, exam.language.rawValue, exam.minutes,
                    at.milliseconds,
                ])
            try change.log(
                .examBegun, .exam, id, new: [.seed: exam.seed, .sitting: exam.sitting])
            return ExamID(id)
        }
    }

    /// Keeps what an exam came to; what is kept already stays as it is.
    package func finish(
        _ exam: ExamID, _ result: StoredExam.Result, by: UserID
    ) async throws(StoreError) {
        try await write(by: by, at: result.at) { change in
            try change.database.execute(
                sql: """
                    INSERT INTO exam_result (exam, passed, total, body, at)
                    VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                    """,
                arguments: [
                    exam.value, result.isPassed, result.total.thousandths, result.body,
                    result.at.milliseconds,
                ])
            if change.database.changesCount == 0 { return }
            try change.log(
                .examFinished, .exam, exam.value,
                new: [.passed: "\(result.isPassed)", .points: result.total.text])
        }
    }

    /// An exam; `nil` where there is none.
    package func exam(_ id: ExamID) async throws(StoreError) -> StoredExam? {
        try await read { try $0.exams("exam.id = ?", [id.value]).first }
    }

    /// Somebody's exams, or everybody's, the first first.
    package func exams(of user: UserID? = nil) async throws(StoreError) -> [StoredExam] {
        try await read { database in
            try user.map { try database.exams("user = ?", [$0.value]) } ?? database.exams("1", [])
        }
    }
}

extension Database {
    fileprivate func exams(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> [StoredExam] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT exam.*, passed, total, body, exam_result.at AS ended
                FROM exam LEFT JOIN exam_result ON exam_result.exam = exam.id
                WHERE \(condition) ORDER BY exam.id
                """, arguments: arguments
        ).map { StoredExam($0) }
    }
}

extension StoredExam {
    fileprivate init(_ row: Row) {
        let ended: Int64? = row["ended"]
        self.init(
            id: ExamID(row["id"]), user: UserID(row["user"]), seed: row["seed"],
            sitting: row["sitting"], language: Language(rawValue: row["language"]) ?? .zh,
            minutes: row["minutes"], at: Timestamp(milliseconds: row["at"]),
            result: ended.map { ended in
                Result(
                    isPassed: row["passed"], total: Points(thousandths: row["total"]),
                    body: row["body"], at: Timestamp(milliseconds: ended))
            })
    }
}

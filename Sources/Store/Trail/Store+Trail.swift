import GRDB

extension Store {
    /// Rows of the trail, the last first.
    package func trail(_ filter: TrailFilter = TrailFilter()) async throws(StoreError)
        -> [TrailEntry]
    {
        try await read { database in
            var conditions = ["seq < ?"]
            var arguments: StatementArguments = [filter.before ?? .max]
            if let user = filter.user {
                conditions.append("user = ?")
                arguments += [user.value]
            }
            if let subject = filter.subject {
                conditions.append("subject = ?")
                arguments += [subject.rawValue]
            }
            if let id = filter.subjectID {
                conditions.append("subject_id = ?")
                arguments += [id]
            }
            return try Row.fetchAll(
                database,
                sql: """
                    SELECT \(TrailEntry.columns) FROM trail
                    WHERE \(conditions.joined(separator: " AND ")) ORDER BY seq DESC LIMIT ?
                    """, arguments: arguments + [filter.limit]
            ).map { TrailEntry($0) }
        }
    }
}

extension Store {
    /// Whether the trail holds a row with a digest that somebody has kept; true for `nil`.
    package func trailHolds(_ digest: String?) async throws(StoreError) -> Bool {
        guard let digest else { return true }
        return try await read { database in
            try Bool.fetchOne(
                database, sql: "SELECT 1 FROM trail WHERE digest = ?", arguments: [digest]) == true
        }
    }
}

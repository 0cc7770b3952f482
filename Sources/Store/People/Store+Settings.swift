import GRDB
package import Transcripts

extension Store {
    /// What the team has set, by name; names and values belong to who reads them.
    package func settings() async throws(StoreError) -> [String: String] {
        try await read { try $0.settings() }
    }

    /// Sets settings in one step, each with its row of the trail; `nil` takes one back to its
    /// default.
    ///
    /// - Parameter seen: what was set when the new values were chosen.
    /// - Throws: `changedMeanwhile` where something else is set by now; nothing is set then.
    package func set(
        _ values: [String: String?], seen: [String: String], by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let old = try change.database.settings()
            if old != seen { throw StoreError.refused(.changedMeanwhile) }
            for (name, value) in values.sorted(by: { $0.key < $1.key }) where old[name] != value {
                try change.set(name, from: old[name], to: value)
            }
        }
    }
}

extension Change {
    fileprivate func set(_ name: String, from old: String?, to value: String?) throws {
        if let value {
            try database.execute(
                sql: """
                    INSERT INTO setting (name, value) VALUES (?, ?)
                    ON CONFLICT (name) DO UPDATE SET value = excluded.value
                    """, arguments: [name, value])
        } else {
            try database.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
        }
        try log(
            .settingChanged, .setting, nil, old: old.map { [.name: name, .value: $0] },
            new: [.name: name].merging(value.map { [.value: $0] } ?? [:]) { $1 })
    }
}

extension Database {
    fileprivate func settings() throws -> [String: String] {
        try Row.fetchAll(self, sql: "SELECT name, value FROM setting").reduce(into: [:]) {
            let name: String = $1["name"]
            $0[name] = $1["value"]
        }
    }
}

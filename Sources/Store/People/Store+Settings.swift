import GRDB
package import Transcripts

extension Store {
    /// What the team has set, by name; names and values belong to who reads them.
    package func settings() async throws(StoreError) -> [String: String] {
        try await read { database in
            try Row.fetchAll(database, sql: "SELECT name, value FROM setting").reduce(into: [:]) {
                let name: String = $1["name"]
                $0[name] = $1["value"]
            }
        }
    }

    /// Sets a setting; `nil` takes it back to its default.
    package func set(
        _ name: String, to value: String?, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let old = try String.fetchOne(
                change.database, sql: "SELECT value FROM setting WHERE name = ?",
                arguments: [name])
            if old == value { return }
            if let value {
                try change.database.execute(
                    sql: """
                        INSERT INTO setting (name, value) VALUES (?, ?)
                        ON CONFLICT (name) DO UPDATE SET value = excluded.value
                        """, arguments: [name, value])
            } else {
                try change.database.execute(
                    sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
            }
            try change.log(
                .settingChanged, .setting, nil, old: old.map { ["name": name, "value": $0] },
                new: ["name": name].merging(value.map { ["value": $0] } ?? [:]) { $1 })
        }
    }
}

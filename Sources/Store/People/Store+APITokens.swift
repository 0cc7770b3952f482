import GRDB
package import Sampling
package import Transcripts

extension Store {
    /// Adds a token for a program. Nobody makes one for another lead: what a token brings in stands
    /// in the trail as done by its user.
    ///
    /// - Throws: `refused` with `nameTaken` where one that is not revoked has the name, with
    ///   `tokenOfLead` for another lead.
    package func addToken(
        _ token: NewAPIToken, by: UserID, at: Timestamp
    ) async throws(StoreError) -> APITokenID {
        try await write(by: by, at: at) { change in
            let user = try change.database.existingUser(token.user)
            if user.role == .lead && user.id != by { throw StoreError.refused(.tokenOfLead) }
            let known = try Int.fetchOne(
                change.database,
                sql: "SELECT 1 FROM api_token WHERE name = ? AND revoked IS NULL",
                arguments: [token.name])
            if known != nil { throw StoreError.refused(.nameTaken) }
            let id = try change.insert(
                """
                INSERT INTO api_token (name, user, digest, may_read, may_import, made, by, expires)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    token.name, token.user.value, token.digest.hex, token.scopes.contains(.read),
                    token.scopes.contains(.bring), at.milliseconds, by.value,
                    token.expires.milliseconds,
                ])
            let scopes = token.scopes.map(\.rawValue).sorted().joined(separator: " ")
            try change.log(
                .tokenMade, .token, id,
                new: [.name: token.name, .user: "\(token.user)", .scopes: scopes])
            return APITokenID(id)
        }
    }

    /// All tokens, the last first; those that are over as well.
    package func tokens() async throws(StoreError) -> [APIToken] {
        try await read { database in
            try Row.fetchAll(database, sql: APIToken.query + " ORDER BY api_token.id DESC")
                .map { try APIToken($0) }
        }
    }

    /// The token of a digest, whether or not it is still good; `nil` where there never was one.
    package func token(digest: Digest) async throws(StoreError) -> APIToken? {
        try await read { database in
            try Row.fetchOne(
                database, sql: APIToken.query + " WHERE api_token.digest = ?",
                arguments: [digest.hex]
            ).map { try APIToken($0) }
        }
    }

    /// Takes a token back for good. One that is revoked already stays as it is.
    package func revokeToken(
        _ id: APITokenID, by: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let name = try String.fetchOne(
                change.database, sql: "SELECT name FROM api_token WHERE id = ?",
                arguments: [id.value])
            guard let name else { throw StoreError.absent(.token, id.value) }
            try change.database.execute(
                sql: "UPDATE api_token SET revoked = ? WHERE id = ? AND revoked IS NULL",
                arguments: [at.milliseconds, id.value])
            if change.database.changesCount == 0 { return }
            try change.log(.tokenRevoked, .token, id.value, new: [.name: name])
        }
    }

    /// Notes that a token was used to change something, in the trail of its user.
    ///
    /// - Parameter what: the operation, such as `import_conversations`.
    package func noteUse(
        of token: APIToken, for what: String, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: token.user.id, at: at) { change in
            try change.noteUse(of: token.id)
            var fields: [TrailField: String] = [.name: token.name, .purpose: what]
            if token.by != token.user.id { fields[.maker] = "\(token.by)" }
            try change.log(.tokenUsed, .token, token.id.value, new: fields)
        }
    }

    /// Notes when a token was used, where nothing was changed by it.
    package func noteReading(by token: APIToken, at: Timestamp) async throws(StoreError) {
        try await write(by: token.user.id, at: at) { try $0.noteUse(of: token.id) }
    }
}

extension Change {
    /// Takes all tokens of a user back: who set a new password, or has another role, has to make
    /// new ones.
    func revokeTokens(of user: UserID) throws {
        let open = try Row.fetchAll(
            database,
            sql: "SELECT id, name FROM api_token WHERE user = ? AND revoked IS NULL ORDER BY id",
            arguments: [user.value])
        for token in open {
            try database.execute(
                sql: "UPDATE api_token SET revoked = ? WHERE id = ?",
                arguments: [at.milliseconds, token["id"] as Int64])
            try log(.tokenRevoked, .token, token["id"], new: [.name: token["name"]])
        }
    }

    fileprivate func noteUse(of token: APITokenID) throws {
        try database.execute(
            sql: "UPDATE api_token SET used = ? WHERE id = ?",
            arguments: [at.milliseconds, token.value])
    }
}

extension APIToken {
    fileprivate static let query = """
        SELECT user.*, api_token.id AS token, api_token.name AS token_name, may_read, may_import,
            api_token.made AS token_made, api_token.by AS token_by, expires, used, revoked
        FROM api_token JOIN user ON user.id = api_token.user
        """

    fileprivate init(_ row: Row) throws {
        id = row.id("token")
        name = row["token_name"]
        user = try User(row)
        let (mayRead, mayImport): (Bool, Bool) = (row["may_read"], row["may_import"])
        scopes = Set((mayRead ? [Scope.read] : []) + (mayImport ? [.bring] : []))
        made = row.time("token_made")
        by = row.id("token_by")
        expires = row.time("expires")
        used = row.optionalTime("used")
        revoked = row.optionalTime("revoked")
    }
}

import GRDB
package import Sampling
package import Transcripts

extension Store {
    /// Signs a user in. Sessions that are over go.
    ///
    /// - Parameter token: the digest of the secret that the browser keeps.
    package func openSession(
        of user: UserID, token: Digest, at: Timestamp, expires: Timestamp
    ) async throws(StoreError) {
        try await write(by: user, at: at) { change in
            try change.database.execute(
                sql: "DELETE FROM session WHERE expires <= ?", arguments: [at.milliseconds])
            try change.database.execute(
                sql: "INSERT INTO session (token, user, opened, expires) VALUES (?, ?, ?, ?)",
                arguments: [
                    token.hex, user.value, at.milliseconds, expires.milliseconds,
                ])
            try change.log(.signedIn, .user, user.value)
        }
    }

    /// The session of a token; `nil` where there is none, it is over, or its user may not sign in.
    package func session(token: Digest, at: Timestamp) async throws(StoreError) -> Session? {
        try await read { database in
            let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT user.*, expires FROM session JOIN user ON user.id = session.user
                    WHERE token = ? AND expires > ? AND active = 1
                    """, arguments: [token.hex, at.milliseconds])
            return try row.map {
                Session(user: try User($0), expires: $0.time("expires"))
            }
        }
    }

    /// Lets a session last longer; one that is over stays over.
    package func renewSession(
        token: Digest, at: Timestamp, expires: Timestamp
    ) async throws(StoreError) {
        try await write(by: nil, at: at) { change in
            try change.database.execute(
                sql: "UPDATE session SET expires = ? WHERE token = ? AND expires > ?",
                arguments: [expires.milliseconds, token.hex, at.milliseconds])
        }
    }

    /// Signs out; a token that is not known changes nothing.
    package func closeSession(token: Digest, at: Timestamp) async throws(StoreError) {
        let user: UserID? = try await read { database in
            try Int64.fetchOne(
                database, sql: "SELECT user FROM session WHERE token = ?", arguments: [token.hex]
            ).map { UserID($0) }
        }
        guard let user else { return }
        try await write(by: user, at: at) { change in
            try change.database.execute(
                sql: "DELETE FROM session WHERE token = ?", arguments: [token.hex])
            try change.log(.signedOut, .user, user.value)
        }
    }

    /// Makes a link by which somebody sets a password once: a user, or with `nil` the first lead.
    ///
    /// - Parameter token: the digest of the secret in the link.
    package func addSetupLink(
        token: Digest, for user: UserID?, by: UserID?, at: Timestamp, expires: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            try change.database.execute(
                sql: "INSERT INTO setup_link (token, user, made, expires) VALUES (?, ?, ?, ?)",
                arguments: [token.hex, user?.value, at.milliseconds, expires.milliseconds])
            try change.log(.linkMade, .link, nil, new: user.map { [.user: "\($0.value)"] })
        }
    }

    /// Whom a link is for: a user, or the first lead (`.some(nil)`).
    ///
    /// - Throws: `linkVoid`.
    package func setupLink(token: Digest, at: Timestamp) async throws(StoreError) -> User? {
        try await read { database in
            let user = try database.user(ofLink: token, at: at)
            return try user.map { try database.existingUser($0) }
        }
    }

    /// Adds the first lead by a link; it works once, and only while there are no users.
    package func addFirstLead(
        _ user: NewUser, password hash: String, link: Digest, at: Timestamp
    ) async throws(StoreError) -> UserID {
        try await write(by: nil, at: at) { change in
            let known = try Int.fetchOne(change.database, sql: "SELECT count(*) FROM user")
            guard try change.database.user(ofLink: link, at: at) == nil, known == 0 else {
                throw StoreError.linkVoid
            }
            var lead = user
            lead.role = .lead
            let id = try change.add(lead)
            try change.setPassword(hash, of: id)
            try change.use(link)
            return id
        }
    }

    /// Sets the password of the user whom a link is for; it works once.
    package func setPassword(
        _ hash: String, link: Digest, at: Timestamp
    ) async throws(StoreError) -> UserID {
        try await write(by: nil, at: at) { change in
            guard let user = try change.database.user(ofLink: link, at: at) else {
                throw StoreError.linkVoid
            }
            try change.setPassword(hash, of: user)
            try change.use(link)
            try change.voidLinks(of: user)
            return user
        }
    }
}

extension Change {
    fileprivate func use(_ link: Digest) throws {
        try database.execute(
            sql: "UPDATE setup_link SET used = ? WHERE token = ?",
            arguments: [at.milliseconds, link.hex])
    }

    /// Makes worthless what other links of a user were sent around: they would set the password
    /// once more.
    fileprivate func voidLinks(of user: UserID) throws {
        try database.execute(
            sql: "UPDATE setup_link SET used = ? WHERE user = ? AND used IS NULL",
            arguments: [at.milliseconds, user.value])
    }
}

extension Database {
    /// The user of a link that still works; `nil` for the first lead.
    fileprivate func user(ofLink token: Digest, at: Timestamp) throws -> UserID? {
        let row = try Row.fetchOne(
            self,
            sql: "SELECT user FROM setup_link WHERE token = ? AND used IS NULL AND expires > ?",
            arguments: [token.hex, at.milliseconds])
        guard let row else { throw StoreError.linkVoid }
        return row.optionalID("user")
    }
}

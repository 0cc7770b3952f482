import GRDB
package import Transcripts
package import Wording

extension Store {
    /// All users, active ones first, by name.
    package func users() async throws(StoreError) -> [User] {
        try await read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM user ORDER BY active DESC, name, id"
            ).map { try User($0) }
        }
    }

    package func user(_ id: UserID) async throws(StoreError) -> User? {
        try await read { try $0.user(id) }
    }

    /// The user with a login, in any case of letters; active or not.
    package func user(login: String) async throws(StoreError) -> User? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM user WHERE login = ?", arguments: [login]
            )
            .map { try User($0) }
        }
    }

    /// The active user who is an agent of the chats.
    package func user(agent: String) async throws(StoreError) -> User? {
        try await read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM user WHERE agent = ? AND active = 1",
                arguments: [agent]
            ).map { try User($0) }
        }
    }

    /// What `setPassword` was given last; `nil` where no password was ever set.
    package func passwordHash(of user: UserID) async throws(StoreError) -> String? {
        try await read { database in
            try String.fetchOne(
                database, sql: "SELECT password FROM user WHERE id = ?", arguments: [user.value])
        }
    }

    /// Adds a user who has no password yet.
    ///
    /// - Throws: `loginTaken`, `agentTaken`.
    package func addUser(
        _ user: NewUser, by: UserID?, at: Timestamp
    ) async throws(StoreError) -> UserID {
        try await write(by: by, at: at) { try $0.add(user) }
    }

    /// Gives a user new values: another name, role or agent. The language is the user's own. With
    /// another role all the user's tokens are revoked.
    ///
    /// - Parameter user: as who changes it has seen it.
    /// - Throws: `refused` with `lastLead` where no active lead would be left, with `loginStays` for
    ///   another login, with `changedMeanwhile` where somebody else has given other values since.
    package func change(
        _ user: User, to new: NewUser, by: UserID?, at: Timestamp
    ) async throws(StoreError) {
        let id = user.id
        try await write(by: by, at: at) { change in
            let old = try change.database.existingUser(id).asNew
            var (seen, new) = (user.asNew, new)
            (seen.language, new.language) = (old.language, old.language)
            if seen != old { throw StoreError.refused(.changedMeanwhile) }
            if new.login != old.login { throw StoreError.refused(.loginStays) }
            try change.check(new, besides: id)
            try change.database.execute(
                sql: "UPDATE user SET name = ?, role = ?, agent = ?, unmasked = ? WHERE id = ?",
                arguments: [
                    new.name, new.role.rawValue, new.agent, new.seesPersonalData, id.value,
                ])
            try change.checkLeads()
            try change.log(.userChanged, .user, id.value, old: old.fields, new: new.fields)
            if new.role != old.role { try change.revokeTokens(of: id) }
        }
    }

    /// Keeps the language that a user wants to read.
    package func speak(
        _ language: Language, with user: UserID, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: user, at: at) { change in
            let old = try change.database.existingUser(user).asNew
            if old.language == language { return }
            var new = old
            new.language = language
            try change.database.execute(
                sql: "UPDATE user SET language = ? WHERE id = ?",
                arguments: [language.rawValue, user.value])
            try change.log(.userChanged, .user, user.value, old: old.fields, new: new.fields)
        }
    }

    /// Sets a user's password to what the caller made of it: never the password itself. All the
    /// user's sessions end, and all tokens are revoked.
    package func setPassword(
        _ hash: String, of user: UserID, by: UserID?, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { try $0.setPassword(hash, of: user) }
    }

    /// Takes away the right to sign in; what the user did stays.
    package func deactivate(_ user: UserID, by: UserID?, at: Timestamp) async throws(StoreError) {
        try await setActive(false, user, by: by, at: at)
    }

    /// Gives the right to sign in back.
    package func activate(_ user: UserID, by: UserID?, at: Timestamp) async throws(StoreError) {
        try await setActive(true, user, by: by, at: at)
    }

    private func setActive(
        _ isActive: Bool, _ id: UserID, by: UserID?, at: Timestamp
    ) async throws(StoreError) {
        try await write(by: by, at: at) { change in
            let user = try change.database.existingUser(id)
            if isActive { try change.check(user.asNew, besides: id) }
            try change.database.execute(
                sql: "UPDATE user SET active = ? WHERE id = ?", arguments: [isActive, id.value])
            try change.endSessions(of: id)
            try change.checkLeads()
            try change.log(isActive ? .userActivated : .userDeactivated, .user, id.value)
        }
    }
}

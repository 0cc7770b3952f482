import Wording
import Transcripts
import GRDB

extension Change {
    func add(_ user: NewUser) throws -> UserID {
        try check(user, besides: nil)
        let id = try insert(
            """
            INSERT INTO user (login, name, role, agent, language, unmasked, made)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                user.login, user.name, user.role.rawValue, user.agent, user.language?.rawValue,
                user.seesPersonalData, at.milliseconds,
            ])
        try log(.userAdded, .user, id, new: user.fields)
        return UserID(id)
    }

    func setPassword(_ hash: String, of user: UserID) throws {
        _ = try database.existingUser(user)
        try database.execute(
            sql: "UPDATE user SET password = ? WHERE id = ?", arguments: [hash, user.value])
        try endSessions(of: user)
        try log(.passwordSet, .user, user.value)
        try revokeTokens(of: user)
    }

    func endSessions(of user: UserID) throws {
        try database.execute(sql: "DELETE FROM session WHERE user = ?", arguments: [user.value])
    }

    /// Refuses a login or an agent that another user has.
    func check(_ user: NewUser, besides id: UserID?) throws {
        let holder = try Int64.fetchOne(
            database, sql: "SELECT id FROM user WHERE login = ?", arguments: [user.login])
        if let holder, holder != id?.value { throw StoreError.loginTaken(user.login) }
        guard let agent = user.agent else { return }
        let same = try Int64.fetchOne(
            database, sql: "SELECT id FROM user WHERE agent = ? AND active = 1",
            arguments: [agent])
        if let same, same != id?.value { throw StoreError.agentTaken(agent) }
    }

    /// Refuses a change after which nobody could lead any more.
    func checkLeads() throws {
        let leads = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM user WHERE role = 'lead' AND active = 1")
        if leads == 0 { throw StoreError.refused(.lastLead) }
    }
}

extension Database {
    func user(_ id: UserID) throws -> User? {
        try Row.fetchOne(self, sql: "SELECT * FROM user WHERE id = ?", arguments: [id.value])
            .map { try User($0) }
    }

    func existingUser(_ id: UserID) throws -> User {
        guard let user = try user(id) else { throw StoreError.absent(.user, id.value) }
        return user
    }
}

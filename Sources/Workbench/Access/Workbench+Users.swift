package import Store

extension Workbench {
    /// Adds a user with a password, as somebody does who has the store's file.
    package func addUser(
        _ user: NewUser, password: String, by: UserID?
    ) async throws -> UserID {
        let id = try await store.addUser(user, by: by, at: clock())
        try await store.setPassword(hash(of: password), of: id, by: by, at: clock())
        return id
    }
}

import Sampling
import Store
import Transcripts

extension Workbench {
    /// Signs a user in: opens a session and gives its secret to the browser.
    func signIn(_ user: UserID, to path: String, at now: Timestamp) async throws -> Reply {
        let secret = random().hex
        let expires = Timestamp(milliseconds: now.milliseconds + settings.sessionAge)
        try await store.openSession(
            of: user, token: Digest(of: secret), at: now, expires: expires)
        return .seeOther(path).settingCookie(
            Self.sessionCookie, secret, age: Int(settings.sessionAge / 1000))
    }

    /// Makes a link by which somebody sets a password; `nil` for the first lead.
    func setUpPath(for user: UserID?, by: UserID?, at now: Timestamp) async throws -> String {
        let secret = random().hex
        try await store.addSetupLink(
            token: Digest(of: secret), for: user, by: by, at: now,
            expires: Timestamp(milliseconds: now.milliseconds + settings.linkAge))
        return "/set-up/\(secret)"
    }
}

import Sampling
import Store
import Transcripts

extension Workbench {
    /// Signs a user in: opens a session and gives its secret to the browser.
    func signIn(_ user: UserID, to path: String, by visit: Visit) async throws -> Reply {
        let secret = random().hex
        try await store.openSession(
            of: user, token: Digest(of: secret), at: visit.now, expires: sessionEnd(visit.now))
        return keeping(secret, of: visit, in: .seeOther(path))
    }

    /// Lets a session last longer once half of its time is over, so that nobody loses it at work;
    /// `false` where there is time enough.
    func renew(_ session: Session, _ secret: String, at now: Timestamp) async throws -> Bool {
        if session.expires.since(now) > settings.sessionAge / 2 { return false }
        try await store.renewSession(
            token: Digest(of: secret), at: now, expires: sessionEnd(now))
        return true
    }

    /// The reply with the secret of the visitor's session for the browser to keep.
    func keeping(_ secret: String, of visit: Visit, in reply: Reply) -> Reply {
        reply.settingCookie(
            Self.sessionCookie, secret, age: Int(settings.sessionAge / 1000), on: visit.site)
    }

    private func sessionEnd(_ now: Timestamp) -> Timestamp {
        Timestamp(milliseconds: now.milliseconds + settings.sessionAge)
    }

    /// Lets an attempt to sign in go on and counts it; or says how many minutes the name, or the
    /// address that it comes from, must wait. Where nobody can tell the address only the name
    /// counts: else some would keep out all.
    func beginAttempt(_ name: String, from address: String, at now: Timestamp) -> Int? {
        if let wait = attempts.begin(name, at: now) { return wait }
        if address.isEmpty { return nil }
        guard let wait = addressAttempts.begin(address, at: now) else { return nil }
        attempts.takeBack(name, of: now)
        return wait
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

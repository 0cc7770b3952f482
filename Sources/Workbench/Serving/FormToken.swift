import Sampling

/// Ties a form to the session that it was shown in, so that no other site can send it, and tells
/// each showing of a page from every other, so that one form sent twice is known as one.
enum FormToken {
    /// The token of a session's forms on one showing of a page: a digest, so that it does not tell
    /// the session's own, and what the showing is told by.
    static func of(_ session: String, page: Digest) -> String {
        start(session) + String(page.hex.prefix(pageLength))
    }

    /// Whether a token is one of the session's.
    static func isGood(_ token: String?, for session: String?) -> Bool {
        guard let token, let session else { return false }
        let start = start(session)
        return token.hasPrefix(start) && token.count == start.count + pageLength
    }

    private static let pageLength = 32

    private static func start(_ session: String) -> String {
        Digest(of: "spotcheck-form:" + session).hex + "-"
    }
}

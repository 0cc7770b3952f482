import Sampling

/// Ties a form to the session that it was shown in, so that no other site can send it.
enum FormToken {
    /// The token of a session: a digest, so that it does not tell the session's own.
    static func of(_ session: String) -> String {
        Digest(of: "spotcheck-form:" + session).hex
    }
}

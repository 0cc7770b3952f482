package import Sampling
package import Transcripts

/// A token to add.
package struct NewAPIToken: Hashable, Sendable {
    package let name: String
    package let user: UserID
    package let scopes: Set<APIToken.Scope>
    /// SHA-256 of the token.
    package let digest: Digest
    package let expires: Timestamp

    package init(
        name: String, user: UserID, scopes: Set<APIToken.Scope>, digest: Digest, expires: Timestamp
    ) {
        self.name = name
        self.user = user
        self.scopes = scopes
        self.digest = digest
        self.expires = expires
    }
}

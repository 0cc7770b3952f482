package import Transcripts

/// A token by which a program acts for a user: with the user's role as it is at the time, and within
/// the token's scopes. The token itself is never kept.
package struct APIToken: Hashable, Sendable {
    package let id: APITokenID
    package let name: String
    /// For whom it acts; what it does stands in the trail under this user.
    package let user: User
    package let scopes: Set<Scope>
    package let made: Timestamp
    package let by: UserID
    package let expires: Timestamp
    /// About when it was used last; `nil` where never.
    package let used: Timestamp?
    package let revoked: Timestamp?

    /// What a token is good for.
    package enum Scope: String, CaseIterable, Sendable {
        case read
        /// Bringing chats in.
        case bring = "import"
    }
}

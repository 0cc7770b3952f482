package import Transcripts
package import Wording

/// Somebody who signs in.
package struct User: Hashable, Sendable {
    package let id: UserID
    /// What is typed to sign in; in any case of letters.
    package let login: String
    package let name: String
    package let role: UserRole
    /// The id in the chats of whom this user is; every agent has one.
    package let agent: String?
    /// `nil` where the browser's counts.
    package let language: Language?
    /// Whether personal data in chats is shown to this user as it is.
    package let seesPersonalData: Bool
    package let isActive: Bool
    package let made: Timestamp
}

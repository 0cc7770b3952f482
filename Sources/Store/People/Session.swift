package import Transcripts

/// A time in which a user is signed in.
package struct Session: Hashable, Sendable {
    package let user: User
    package let expires: Timestamp
}

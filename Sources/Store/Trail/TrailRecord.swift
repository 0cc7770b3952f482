/// What a row of the trail is about: a record of the store.
package struct TrailRecord: Hashable, Sendable {
    package let subject: TrailSubject
    package let id: Int64
}

extension TrailEntry {
    /// `nil` for what has no number, and for what only a later version knows.
    package var record: TrailRecord? {
        guard let knownSubject, let subjectID else { return nil }
        return TrailRecord(subject: knownSubject, id: subjectID)
    }
}

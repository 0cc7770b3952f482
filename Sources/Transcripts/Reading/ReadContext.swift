/// What a reader needs to know about the file it reads.
package final class ReadContext: Sendable {
    package let file: String
    package let options: ReadOptions
    /// The offsets of `options.zone`.
    package let zone: ZoneOffsets
    package let roles: WordTable<Role>
    package let kinds = KindWords.table

    package init(
        file: String, options: ReadOptions, zone: ZoneOffsets, roles: WordTable<Role>
    ) {
        self.file = file
        self.options = options
        self.zone = zone
        self.roles = roles
    }

    /// The same settings for another file.
    func of(file: String) -> ReadContext {
        ReadContext(file: file, options: options, zone: zone, roles: roles)
    }

    /// The place of a line in the file.
    package func place(_ line: Int) -> Place {
        Place(file: file, line: line)
    }

    /// The event for a line that cannot be read.
    package func reject(_ line: Int, _ reason: ReadProblem) -> ReadEvent {
        .reject(Reject(place: place(line), reason: reason))
    }
}

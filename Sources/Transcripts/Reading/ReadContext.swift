/// What a reader needs to know about the file it reads.
package final class ReadContext: Sendable {
    package let file: String
    package let options: ReadOptions
    /// The offsets of `options.zone`.
    package let zone: ZoneOffsets
    package let roles: WordTable<Role>
    package let kinds: WordTable<MessageKind>
    /// Who is who by the options.
    let cast: Cast
    /// What a file beside this one says about people, by their ids.
    let people: [String: Person]
    /// Whether any of them belongs to another company.
    let hasGuests: Bool
    /// Whether the file is a sheet of a workbook, in which cells may be merged.
    let isSheet: Bool

    /// Somebody of whom a list of an export tells more than the messages do.
    struct Person: Sendable {
        var name: String?
        var isBot = false
        /// Whether he belongs to another company.
        var isGuest = false
    }

    init(
        file: String, options: ReadOptions, zone: ZoneOffsets, roles: WordTable<Role>,
        cast: Cast, people: [String: Person] = [:],
        kinds: WordTable<MessageKind> = KindWords.table, isSheet: Bool = false
    ) {
        self.file = file
        self.options = options
        self.zone = zone
        self.roles = roles
        self.cast = cast
        self.people = people
        hasGuests = people.values.contains(where: \.isGuest)
        self.kinds = kinds
        self.isSheet = isSheet
    }

    /// The same settings for another file.
    func of(
        file: String, people: [String: Person] = [:], isSheet: Bool = false
    ) -> ReadContext {
        ReadContext(
            file: file, options: options, zone: zone, roles: roles, cast: cast, people: people,
            kinds: kinds, isSheet: isSheet)
    }

    /// The same with more words for roles; those of the options stay.
    func with(roles more: [String: Role]) -> ReadContext {
        let words = more.merging(options.roles) { $1 }
        return ReadContext(
            file: file, options: options, zone: zone, roles: RoleWords.table(extra: words),
            cast: cast, people: people, kinds: kinds, isSheet: isSheet)
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

package import Transcripts
package import Wording

/// One version of a pack, with what it changed.
package struct ChangelogEntry: Hashable, Sendable {
    package let version: String
    package let date: LocalDate
    package let changes: [Change]

    /// A change of one rule, or of the pack as a whole.
    package struct Change: Hashable, Sendable {
        /// The id that the rule had then; `nil` for the pack as a whole.
        package let rule: String?
        package let what: Phrase

        init(_ value: YAMLValue) throws(FileError) {
            let fields = try value.fields(["rule", "what"])
            rule = try fields["rule"]?.text()
            what = try fields.required("what").phrase()
        }
    }

    init(_ value: YAMLValue) throws(FileError) {
        let fields = try value.fields(["version", "date", "changes"])
        version = try fields.required("version").text()
        let day = try fields.required("date")
        guard let date = LocalDate(try day.text()) else {
            throw day.error(.dateUnreadable(try day.text()))
        }
        self.date = date
        var changes: [Change] = []
        for member in try fields.required("changes").list() { changes.append(try Change(member)) }
        self.changes = changes
    }
}

package import Wording

/// What `pack.yaml` says about a folder of rules.
package struct PackInfo: Hashable, Sendable {
    package let name: Phrase
    package let version: String
    package let licence: String
    /// The newest version first, as the file has it.
    package let changelog: [ChangelogEntry]
    /// What lint is not to say about any rule or list of the pack.
    package let lintAllows: Set<LintCheck>
    /// The digest of the folder when it was published; `nil` where it never was.
    package let digest: String?

    init(_ value: YAMLValue) throws(FileError) {
        let fields = try value.fields([
            "name", "version", "licence", "changelog", "lint_allows", "digest",
        ])
        name = try fields.required("name").phrase()
        version = try fields.required("version").text()
        licence = try fields.required("licence").text()
        var changelog: [ChangelogEntry] = []
        for member in try fields["changelog"]?.list() ?? [] {
            changelog.append(try ChangelogEntry(member))
        }
        self.changelog = changelog
        lintAllows = try fields["lint_allows"]?.lintChecks() ?? []
        digest = try fields["digest"]?.text()
    }

    /// The changes that name a rule, by the id that it has or had, with their versions.
    package func history(of rule: Rule) -> [(entry: ChangelogEntry, what: Phrase)] {
        let ids = [rule.card.id] + rule.formerly
        return changelog.flatMap { entry in
            entry.changes.filter { $0.rule.map(ids.contains) == true }.map { (entry, $0.what) }
        }
    }
}

package import Wording

/// What `pack.yaml` says about a folder of rules.
package struct PackInfo: Hashable, Sendable {
    package let name: Phrase
    package let version: String
    package let licence: String
    package let changelog: [String]
    /// What lint is not to say about any rule or list of the pack.
    package let lintAllows: Set<LintCheck>

    init(_ value: YAMLValue) throws(FileError) {
        let fields = try value.fields(["name", "version", "licence", "changelog", "lint_allows"])
        name = try fields.required("name").phrase()
        version = try fields.required("version").text()
        licence = try fields.required("licence").text()
        changelog = try fields["changelog"]?.texts() ?? []
        lintAllows = try fields["lint_allows"]?.lintChecks() ?? []
    }
}

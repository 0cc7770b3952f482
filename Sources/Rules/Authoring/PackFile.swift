package import Transcripts
package import Wording

/// Edits the text of a `pack.yaml`: everything that it does not touch stays as its author wrote it.
package struct PackFile {
    /// The text of the file.
    package private(set) var text: String

    /// - Parameter text: `nil` for a folder that has no such file yet.
    package init(_ text: String?, name: String) {
        self.text =
            text ?? """
                name: {zh: \(RuleTemplate.quoted(name)), en: \(RuleTemplate.quoted(name))}
                version: 0.0.0
                licence: "-"
                changelog: []

                """
    }

    /// A change to note.
    package struct Change: Hashable, Sendable {
        package let rule: String
        package let what: Phrase

        package init(rule: String, what: Phrase) {
            self.rule = rule
            self.what = what
        }
    }

    /// The version behind one such as 1.4.2: 1.5.0, for changes of rules change results.
    package static func next(after version: String) -> String {
        var parts = version.split(separator: ".").compactMap { Int($0) }
        while parts.count < 3 { parts.append(0) }
        return "\(parts[0]).\(parts[1] + 1).0"
    }

    /// The version that stands in the file.
    package var version: String {
        text.firstMatch(of: /(?m)^version: *"?([^"#\n]*?)"? *(?:#.*)?$/)
            .map { String($0.output.1) } ?? "0.0.0"
    }

    /// Puts a new version with its changes on top of the changelog.
    package mutating func publish(_ version: String, on date: LocalDate, _ changes: [Change]) {
        set("version", version)
        let lines = changes.map { change in
            "      - {rule: \(change.rule), what: {zh: \(RuleTemplate.quoted(change.what.zh)), "
                + "en: \(RuleTemplate.quoted(change.what.en))}}\n"
        }
        let entry =
            "  - version: \(version)\n    date: \(date)\n    changes:\n" + lines.joined()
        if let empty = text.firstRange(of: /(?m)^changelog: *\[\] *\n?/) {
            text.replaceSubrange(empty, with: "changelog:\n" + entry)
        } else if let head = text.firstRange(of: /(?m)^changelog:.*\n/) {
            text.insert(contentsOf: entry, at: head.upperBound)
        } else {
            endLine()
            text += "changelog:\n" + entry
        }
    }

    /// Notes the digest of what was published.
    package mutating func seal(_ digest: String) { set("digest", digest) }

    private mutating func set(_ key: String, _ value: String) {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)
            .firstIndex { $0.hasPrefix(key + ":") }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if let line {
            lines[line] = "\(key): \(value)"
            text = lines.joined(separator: "\n")
        } else {
            endLine()
            text += "\(key): \(value)\n"
        }
    }

    private mutating func endLine() {
        if !text.hasSuffix("\n") { text += "\n" }
    }
}

extension RulePack {
    /// The digest of one folder alone, as `pack.yaml` keeps it when it is published.
    package static func digest(
        ofFolder path: String, hash: @Sendable ([UInt8]) -> String
    ) throws(FileError) -> String {
        try RuleFolder(path: path).digest(hash)
    }
}

extension RuleFolder {
    /// The digest of all files that change what is found.
    func digest(_ hash: ([UInt8]) -> String) -> String {
        hash(Array(meaning.map(\.text).joined(separator: "\u{0}").utf8))
    }
}

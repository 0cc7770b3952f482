/// One line of a draw log: a commit that a party published, a draw, or a new beginning.
package struct DrawLogEntry: Hashable, Codable, Sendable {
    package enum Kind: String, Codable, Sendable {
        case commit, draw
        /// Frame and design, fixed before values are revealed.
        case freeze
        /// A draw that was topped up, or of which something was replaced.
        case amend
        /// A party did not reveal: commits so far are void.
        case restart
    }

    /// 1 for the first line.
    package var number: Int
    package var kind: Kind
    /// The digest of the line before; of `cqa/log/v1` for the first.
    package var previous: Digest
    package var toolVersion: String
    /// Of a commit.
    package var party: String?
    package var commit: Digest?
    /// Of a draw, and of what was frozen for one.
    package var frame: Digest?
    package var population: Int?
    package var design: Digest?
    package var seed: Digest?
    package var drawn: Int?
    /// The digest of the receipt's bytes.
    package var receipt: Digest?

    private enum CodingKeys: String, CodingKey {
        case number, kind, previous
        case toolVersion = "tool_version"
        case party, commit, frame, population, design, seed, drawn, receipt
    }

    init(number: Int, kind: Kind, previous: Digest, toolVersion: String) {
        self.number = number
        self.kind = kind
        self.previous = previous
        self.toolVersion = toolVersion
    }

    /// The line as it stands in the log: JSON in UTF-8, keys sorted, no blanks, no line break.
    var line: [UInt8] { JSONValue(encoding: self).canonical }
}

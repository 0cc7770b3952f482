import Wording

/// An example chat in a rule file: the rule must flag it, must not flag it, or is known to miss it.
package struct Fixture: Sendable {
    package let expectation: Expectation
    /// The chat as a script, see `Script`.
    package let script: String
    /// Where its first line stands in the rule file, 1-based.
    package let line: Int

    package enum Expectation: String, CaseIterable, Sendable {
        case flag
        case pass
        /// Should be flagged, and is not yet.
        case gap

        fileprivate var meaning: Phrase {
            switch self {
            case .flag: .keyFlag
            case .pass: .keyPass
            case .gap: .keyGap
            }
        }
    }

    /// Whether it expects the same of the same chat, wherever it stands.
    func isSame(as other: Fixture) -> Bool {
        expectation == other.expectation && script == other.script
    }

    /// What a member of `fixtures` looks like: one key with the chat behind it.
    static let shape = MappingShape(
        Expectation.allCases.map { Key.text($0.rawValue, $0.meaning) },
        oneOf: Expectation.allCases.map(\.rawValue))

    init(_ value: YAMLValue) throws(FileError) {
        let fields = try value.fields(of: Self.shape)
        guard fields.names.count == 1, let expectation = Expectation(rawValue: fields.names[0]),
            let text = fields[fields.names[0]]
        else { throw value.error(.fixtureNeedsOneChat) }
        self.expectation = expectation
        script = try text.text()
        line = text.firstLine
    }
}

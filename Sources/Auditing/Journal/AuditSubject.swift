import Wording

/// What an audit is about, part by part as digests: where two audits are about the same, one may go
/// on with what the other has found.
package struct AuditSubject: Hashable, Sendable {
    /// A part that may have changed since.
    package enum Part: CaseIterable, Sendable {
        case archive, rules, options, program
    }

    private let digests: [Part: String]

    /// - Parameters:
    ///   - archive: of the names and sizes of its files.
    ///   - rules: of the rules and all that belongs to them.
    ///   - options: of whatever else decides what is found: filters, how files are read, prices.
    ///   - program: its version.
    package init(archive: String, rules: String, options: String, program: String) {
        digests = [.archive: archive, .rules: rules, .options: options, .program: program]
    }

    /// Reads what `bytes` gave; `nil` for anything else.
    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count == Part.allCases.count + 1, lines[0] == Self.format else { return nil }
        digests = Dictionary(uniqueKeysWithValues: zip(Part.allCases, lines.dropFirst()))
    }

    /// A line for the form of the journal, and one for each part.
    var bytes: [UInt8] {
        let lines = [Self.format] + Part.allCases.map { digests[$0] ?? "" }
        return Array(lines.joined(separator: "\n").utf8)
    }

    /// The parts in which two subjects are not the same.
    func parts(differingFrom other: AuditSubject) -> [Part] {
        Part.allCases.filter { digests[$0] != other.digests[$0] }
    }

    /// To be raised with every change of what records hold.
    private static let format = "spotcheck journal 2"
}

extension AuditSubject.Part {
    /// As a sentence about what has changed names it.
    var phrase: Phrase {
        switch self {
        case .archive: .changedArchive
        case .rules: .changedRules
        case .options: .changedOptions
        case .program: .changedProgram
        }
    }
}

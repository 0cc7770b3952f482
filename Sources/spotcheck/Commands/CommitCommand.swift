import ArgumentParser
import Reports
import Sampling
import Transcripts
import Wording

/// `spotcheck commit`: a party's random value for a draw, and what it publishes beforehand.
struct CommitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commit", abstract: Phrase.abstractOfCommit(.ofProcess))

    @Option(help: ArgumentHelp(Phrase.helpParty(.ofProcess), valueName: "name"))
    var party: String

    @Option(help: ArgumentHelp(Phrase.helpCommitValue(.ofProcess), valueName: "hex"))
    var value: Digest?

    @Option(help: ArgumentHelp(Phrase.helpLog(.ofProcess), valueName: "file"))
    var log: String?

    @Flag(help: ArgumentHelp(Phrase.helpRestart(.ofProcess)))
    var restart = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var speech: SpeechOptions

    func validate() throws {
        if party.trimmed.isEmpty { throw ValidationError(Phrase.partyNameless(.ofProcess)) }
        if restart && log == nil { throw ValidationError(Phrase.restartNeedsLog(.ofProcess)) }
    }

    func run() async throws {
        try await speech.explaining {
            let contribution = Contribution(party: party.trimmed, value: value ?? .random())
            if let log {
                let version = SpotCheckVersion.text
                try DrawLogFile(path: log).add { entries in
                    let restarted = restart ? [entries.addRestart(toolVersion: version)] : []
                    try entries.check(commitBy: contribution.party)
                    let line = entries.add(
                        commit: contribution.commit, of: contribution.party, toolVersion: version)
                    return restarted + [line]
                }
            }
            let table = Table(
                columns: [
                    .init("party", .columnParty), .init("commit", .columnCommit),
                    .init("value", .columnSecret),
                ],
                rows: [
                    [
                        .text(contribution.party), .text(contribution.commit.hex),
                        .text(contribution.value.hex),
                    ]
                ])
            let width = OutputOptions.width
            try TextSink.show(
                Answer([.commitPublish], table).text(
                    output.format, language: speech.language, width: max(180, width)))
        }
    }
}

extension Digest: ExpressibleByArgument {
    /// Reads 64 hexadecimal digits.
    package init?(argument: String) {
        self.init(hex: argument)
    }

    /// 32 random bytes of the system.
    static func random() -> Digest {
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
        return Digest(bytes: bytes) ?? Digest(of: bytes)
    }
}

/// `party=value`: a value that a party reveals.
struct Revelation: ExpressibleByArgument {
    let contribution: Contribution

    init?(argument: String) {
        guard let mark = argument.lastIndex(of: "="),
            let value = Digest(hex: String(argument[argument.index(after: mark)...]))
        else { return nil }
        let party = String(argument[..<mark]).trimmed
        if party.isEmpty { return nil }
        contribution = Contribution(party: party, value: value)
    }
}

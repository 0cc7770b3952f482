import ArgumentParser
import Foundation
import Rules
import Transcripts
import Wording

/// What to read, and how.
struct InputOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(Phrase.helpPaths(.ofProcess), valueName: "file"))
    var paths: [String]

    @Option(help: ArgumentHelp(Phrase.helpInputFormat(.ofProcess), valueName: "format"))
    var inputFormat: String?

    @Option(help: ArgumentHelp(Phrase.helpEncoding(.ofProcess), valueName: "encoding"))
    var encoding: TextEncoding?

    @Option(
        name: .customLong("column"),
        help: ArgumentHelp(Phrase.helpColumn(.ofProcess), valueName: "what=name"))
    var columns: [NamedColumn] = []

    @Option(
        name: .customLong("role"),
        help: ArgumentHelp(Phrase.helpRole(.ofProcess), valueName: "word=role"))
    var roles: [NamedRole] = []

    @Option(help: ArgumentHelp(Phrase.helpAgents(.ofProcess), valueName: "ids"))
    var agents: String?

    @Option(help: ArgumentHelp(Phrase.helpBots(.ofProcess), valueName: "ids"))
    var bots: String?

    @Option(help: ArgumentHelp(Phrase.helpSilence(.ofProcess), valueName: "duration"))
    var silence: String?

    @Option(help: ArgumentHelp(Phrase.helpDay(.ofProcess), valueName: "date"))
    var day: LocalDate?

    @Option(help: ArgumentHelp(Phrase.helpMapping(.ofProcess), valueName: "file"))
    var mapping: String?

    mutating func validate() throws {
        if let silence, DurationText.milliseconds(silence) == nil {
            throw ValidationError(Phrase.badSilence(silence)(.ofProcess))
        }
        if let inputFormat, Readers.named(inputFormat) == nil {
            let known = Readers.all.map { $0.name }
            throw ValidationError(Phrase.yamlUnknownWord(inputFormat, allowed: known)(.ofProcess))
        }
    }

    /// The archive of these paths; times without a zone are those of the calendar.
    func archive(
        paths: [String], names: [String: String] = [:], in calendar: WorkingCalendar
    ) throws -> Archive {
        try archive(paths: paths, names: names, zone: calendar.timeZone)
    }

    /// The archive of these paths; times without a zone are those of `zone`.
    func archive(
        paths: [String], names: [String: String] = [:], zone: TimeZone
    ) throws -> Archive {
        var options = ReadOptions()
        options.agents = try Self.people(agents)
        options.bots = try Self.people(bots)
        options.silence = silence.flatMap(DurationText.milliseconds) ?? options.silence
        options.day = day
        options.mapping = try mapping.map { try Mapping(SourceText(reading: $0, known: [])) }
        options.names = names
        options.format = inputFormat.flatMap { Readers.named($0) }
        options.encoding = encoding
        options.zone = zone
        for column in columns { options.columns[column.column] = column.name }
        for role in roles { options.roles[role.word] = role.role }
        return Archive(paths: paths, options: options)
    }

    /// Ids and names of an option: a list between commas, or of a file with one a line.
    private static func people(_ option: String?) throws -> [String] {
        guard let option, option.hasPrefix("@") else { return option?.listItems ?? [] }
        let text = try SourceText(reading: String(option.dropFirst()), known: []).text
        return text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}

extension TextEncoding: ExpressibleByArgument {}

/// `what=name`: which column of a table holds what.
struct NamedColumn: ExpressibleByArgument {
    let column: TableColumn
    let name: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2,
            let column = TableColumn.allCases.first(where: { $0.name == parts[0] })
        else { return nil }
        self.column = column
        name = parts[1]
    }
}

/// `word=role`: what a word for a role in the export means.
struct NamedRole: ExpressibleByArgument {
    let word: String
    let role: Role

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let role = Role(name: parts[1]) else { return nil }
        word = parts[0]
        self.role = role
    }
}

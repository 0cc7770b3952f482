import ArgumentParser
import Foundation
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

    mutating func validate() throws {
        if let inputFormat, Readers.named(inputFormat) == nil {
            let known = Readers.all.map { $0.name }
            throw ValidationError(Phrase.yamlUnknownWord(inputFormat, allowed: known)(.ofProcess))
        }
    }

    /// The archive of these paths; times without a zone are those of the calendar.
    func archive(
        paths: [String], names: [String: String] = [:], in calendar: WorkingCalendar
    ) -> Archive {
        var options = ReadOptions()
        options.names = names
        options.format = inputFormat.flatMap { Readers.named($0) }
        options.encoding = encoding
        options.zone = calendar.timeZone
        for column in columns { options.columns[column.column] = column.name }
        for role in roles { options.roles[role.word] = role.role }
        return Archive(paths: paths, options: options)
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

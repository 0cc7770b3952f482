package import Foundation

/// How an archive is read.
package struct ReadOptions: Sendable {
    /// The format of every file; `nil` tells it from the first bytes of each.
    package var format: (any TranscriptReader.Type)?
    /// The encoding of every file; `nil` tells it from the first 64 KB of each.
    package var encoding: TextEncoding?
    /// The zone of times that name none.
    package var zone: TimeZone = .china
    /// A line longer than this is rejected, and never held in memory.
    package var maxLineBytes = 16 << 20
    /// What a zip file may unpack to in any case; beyond it, 250 times the size of the file.
    package var maxUnpackedBytes = 1 << 30
    /// How much is read at once and handed over as one block.
    package var blockBytes = 512 << 10
    /// For tables: which column holds what, where its name does not say so. A file
    /// of no known format is read as a table then.
    package var columns: [TableColumn: String] = [:]
    /// What messages call a file, by its path, where it is not the path itself.
    package var names: [String: String] = [:]
    /// Words for roles beyond the usual ones.
    package var roles: [String: Role] = [:]
    /// Who is an agent where the export does not say it: ids or names, or beginnings of them with
    /// a `*` behind.
    package var agents: [String] = []
    /// Who is a bot, likewise.
    package var bots: [String] = []
    /// Where an export is one endless stream with each customer: a silence of so many milliseconds
    /// ends a chat. The default is a day, as messengers count their windows of service.
    package var silence: Int64 = 86_400_000
    /// How files of a shape are read that no reader knows.
    package var mapping: Mapping?
    /// The day of exports whose rows have only a clock; `nil` takes one from the file's name.
    package var day: LocalDate?

    /// Of which files only a part is read, by what messages call them: of files whose lines can be
    /// read alone, plain and in UTF-8.
    package var ranges: [String: FileRange] = [:]

    package init() {}

    /// Whether they say of what format the files are.
    var namesFormat: Bool { format != nil || mapping != nil }

    /// What decides how a file is read, as a list of texts: equal for equal options.
    package var settings: [String] {
        [
            "format \(format.map { $0.name } ?? "")", "encoding \(encoding?.rawValue ?? "")",
            "zone \(zone.identifier)", "line \(maxLineBytes)", "block \(blockBytes)",
        ] + columns.map { "column \($0.key.name)=\($0.value)" }.sorted()
            + roles.map { "role \($0.key)=\($0.value.name)" }.sorted()
            + agents.map { "agent \($0)" }.sorted() + bots.map { "bot \($0)" }.sorted()
            + ["silence \(silence)", "day \(day.map { "\($0)" } ?? "")"]
            + (mapping.map { [$0.settings] } ?? [])
    }
}

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
    /// How much is read at once and handed over as one block.
    package var blockBytes = 512 << 10
    /// For tables: which column holds what, where its name does not say so. A file
    /// of no known format is read as a table then.
    package var columns: [TableColumn: String] = [:]
    /// What messages call a file, by its path, where it is not the path itself.
    package var names: [String: String] = [:]
    /// Words for roles beyond the usual ones.
    package var roles: [String: Role] = [:]

    package init() {}

    /// What decides how a file is read, as a list of texts: equal for equal options.
    package var settings: [String] {
        [
            "format \(format.map { $0.name } ?? "")", "encoding \(encoding?.rawValue ?? "")",
            "zone \(zone.identifier)", "line \(maxLineBytes)", "block \(blockBytes)",
        ] + columns.map { "column \($0.key.name)=\($0.value)" }.sorted()
            + roles.map { "role \($0.key)=\($0.value.name)" }.sorted()
    }
}

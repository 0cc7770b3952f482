package import Foundation
package import Wording

/// A folder of chats with every violation in it recorded: `chats.jsonl`, `truth.jsonl` (one
/// violation a line), `traps.jsonl` (one hard negative a line), `facts.json`.
package struct LabelledSet: Sendable {
    package let folder: String
    package let truths: [Truth]
    package let traps: [Trap]

    /// One recorded violation. `messages` are 0-based.
    package struct Truth: Decodable, Hashable, Sendable {
        package let conversation: String
        package let kind: String
        package let messages: [Int]
        package let note: String?

        /// The variant, which stands in brackets at the start of the note.
        package var variant: String {
            guard let note, note.hasPrefix("["), let end = note.firstIndex(of: "]") else {
                return ""
            }
            return String(note[note.index(after: note.startIndex)..<end])
        }
    }

    /// Something that looks like a violation and is none.
    package struct Trap: Decodable, Hashable, Sendable {
        package let conversation: String
        package let message: Int
        package let trap: String
    }

    package var chats: String { folder + "/chats.jsonl" }

    /// `facts.json` as it stands; `nil` where the folder has none.
    package var facts: Data? { FileManager.default.contents(atPath: folder + "/facts.json") }

    package init(folder: String) throws(LabelledSetError) {
        self.folder = folder
        truths = try Self.lines(of: folder + "/truth.jsonl")
        traps = try Self.lines(of: folder + "/traps.jsonl")
    }

    private static func lines<Line: Decodable>(of path: String) throws(LabelledSetError) -> [Line] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw LabelledSetError(path: path, line: 0)
        }
        var lines: [Line] = []
        let rows = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, row) in rows.enumerated() where !row.isEmpty {
            guard let line = try? JSONDecoder().decode(Line.self, from: row) else {
                throw LabelledSetError(path: path, line: index + 1)
            }
            lines.append(line)
        }
        return lines
    }
}

/// A labelled set that cannot be read.
package struct LabelledSetError: Explained, Hashable {
    package let path: String
    /// 1-based; 0 where the file as a whole cannot be read.
    package let line: Int

    package var phrase: Phrase { .labelledSetUnreadable(path, line: line) }
}

import Foundation
import Glibc
import Reports
package import Transcripts
import Wording

/// Reads an input, and says what no input may do to a reader.
package struct FuzzReading {
    /// Conversations that were read so far.
    package private(set) var conversations = 0
    private let zone = ZoneOffsets(.china)

    package init() {}

    /// Reads a file; with `suggests`, drafts a mapping of it as well. What holds for every
    /// conversation: there is something in it, its words are valid, and it is the same after a turn
    /// through SpotCheck's own format. Each breach is a text.
    package mutating func faults(
        of path: String, _ options: ReadOptions, suggests: Bool
    ) -> [String] {
        var faults: [String] = []
        var found = 0
        Archive(paths: [path], options: options).read { event in
            guard case .conversation(let conversation, _) = event else { return }
            found += 1
            faults += check(conversation)
        }
        conversations += found
        if suggests {
            _ = try? MappingSuggestion.text(path: path, options: options, language: .en)
        }
        return faults
    }

    private func check(_ conversation: Conversation) -> [String] {
        var faults: [String] = []
        if conversation.messages.isEmpty { faults.append("an empty conversation") }
        let words = conversation.messages.indices.map(conversation.words)
        if String(validating: conversation.text, as: UTF8.self) == nil {
            faults.append("broken UTF-8")
        }
        if words.joined().utf8.count > conversation.text.count {
            faults.append("words beyond the text")
        }
        let line = ConversationJSON.line(conversation, zone: zone)
        if Self.read(line) != conversation {
            faults.append("not the same after a turn: \(conversation.id)")
        }
        return faults
    }

    /// Reads one line of the native format.
    private static func read(_ line: String) -> Conversation? {
        let name = "spotcheck-fuzz-\(getpid())-\(UUID().uuidString)"
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        guard FileManager.default.createFile(atPath: path, contents: Data(line.utf8)) else {
            fatalError("cannot write \(path)")
        }
        defer { unlink(path) }
        var found: Conversation?
        var options = ReadOptions()
        options.format = JSONLinesReader.self
        options.encoding = .utf8
        options.maxLineBytes = 256 << 20
        Archive(paths: [path], options: options).read { event in
            if case .conversation(let conversation, _) = event { found = conversation }
        }
        return found
    }
}

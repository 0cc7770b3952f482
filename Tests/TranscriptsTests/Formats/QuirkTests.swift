import Testing
import Transcripts

/// What single formats have of their own, each in a file that holds little else.
struct QuirkTests {
    @Test(arguments: Quirk.all)
    func `a quirk of a format is read as a person would read it`(quirk: Quirk) throws {
        let events = try events(quirk.text, name: quirk.file, options: quirk.options)
        let chats = events.compactMap(\.conversation)
        #expect(chats.map(\.shown) == quirk.chats)
        #expect(events.compactMap(\.note) == quirk.notes)
    }

    @Test(arguments: Quirk.all)
    func `a quirk is recognised without being told`(quirk: Quirk) {
        let head = FileHead(bytes: Array(quirk.text.utf8), isWhole: true)
        #expect(Readers.all.first { $0.framing(of: head) != nil }?.name == quirk.reader)
    }

    @Test func `every format has ten quirks of its own`() {
        let counts = Dictionary(grouping: Quirk.all, by: \.reader).mapValues(\.count)
        for reader in Readers.all {
            #expect(counts[reader.name] ?? 0 >= 10, "\(reader.name)")
        }
    }
}

extension Conversation {
    /// Its messages: role, sender, kind where it is no text, words.
    fileprivate var shown: [String] {
        messages.indices.map { index in
            let kind = messages[index].kind
            let mark = kind == .text ? "" : " [\(kind.rawValue)]"
            return
                "\(messages[index].role.name) \(sender(of: index).id)\(mark): \(words(of: index))"
        }
    }
}

extension ReadEvent {
    /// The code of a reject or a doubt.
    fileprivate var note: String? {
        switch self {
        case .conversation: nil
        case .reject(let reject): reject.reason.code
        case .warning(let warning): warning.reason.code
        }
    }
}

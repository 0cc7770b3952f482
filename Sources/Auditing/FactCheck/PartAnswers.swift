package import Rules
import Transcripts
import Wording

/// What agents answered to facts in a part of an archive: for each conversation its answers, and by
/// what it is known where it comes again. About 20 bytes a chat, and 20 to 40 an answer.
package struct PartAnswers: Sendable {
    /// In the order of the part.
    private(set) var chats: [Chat] = []
    /// How much could not be read.
    package private(set) var rejects = 0
    /// The first of it, in the order of the part.
    private(set) var told: [WordedReject] = []
    /// How many of `rejects` may be told.
    private let tellable: Int
    /// The files of which the part holds only a range.
    var lines: RangeLines

    struct Chat: Hashable, Sendable {
        let key: UInt64
        let content: UInt64
        /// Empty where nothing was answered.
        let id: String
        let answers: [CountedAnswer]
    }

    /// Of a part that was not read yet.
    init(_ archive: Archive, told count: Int) {
        tellable = count
        lines = RangeLines(archive)
    }

    /// How many conversations the part holds, copies and all.
    package var conversations: Int { chats.count }

    mutating func add(_ chat: Chat) {
        chats.append(chat)
    }

    mutating func add(_ reject: Reject) {
        rejects += 1
        if told.count < tellable {
            told.append(WordedReject(reject))
        }
    }

    /// All of it, so that `init` gives the same.
    ///
    /// - Parameter book: of the rules that the answers were found by.
    package func bytes(_ book: FactBook) -> [UInt8] {
        var writer = RecordWriter()
        writer.put(rejects)
        writer.put(told) { writer, reject in
            writer.put(reject.place.file)
            writer.put(reject.place.line)
            writer.put(reject.reason.zh)
            writer.put(reject.reason.en)
        }
        lines.write(to: &writer)
        writer.put(chats) { writer, chat in
            writer.put(Int(truncatingIfNeeded: chat.key))
            writer.put(Int(truncatingIfNeeded: chat.content))
            writer.put(chat.id)
            writer.put(chat.answers) { $1.write(to: &$0, book) }
        }
        return writer.bytes
    }

    /// Reads what `bytes` gave; `nil` for anything else.
    package init?(_ bytes: [UInt8], _ book: FactBook) {
        do throws(RecordReader.Broken) {
            var reader = try RecordReader(bytes)
            rejects = try reader.int()
            told = try reader.list { reader throws(RecordReader.Broken) in
                WordedReject(
                    place: Place(file: try reader.text(), line: try reader.int()),
                    reason: Phrase(zh: try reader.text(), en: try reader.text()))
            }
            tellable = told.count
            lines = try RangeLines(from: &reader)
            chats = try reader.list { reader throws(RecordReader.Broken) in
                Chat(
                    key: UInt64(bitPattern: Int64(try reader.int())),
                    content: UInt64(bitPattern: Int64(try reader.int())),
                    id: try reader.text(),
                    answers: try reader.list { reader throws(RecordReader.Broken) in
                        try CountedAnswer(from: &reader, book)
                    })
            }
        } catch {
            return nil
        }
    }
}

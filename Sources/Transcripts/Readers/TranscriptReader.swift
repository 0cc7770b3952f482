package import Wording

/// One import format. A reader gets the records of one file, decoded to UTF-8 and cut as its
/// `Framing` says, and turns them into events.
///
/// To add a format: one file in this folder, one line in `Readers.all`, one fixture in the
/// compatibility suite.
package protocol TranscriptReader: SendableMetatype {
    /// The stable name that options and reports use.
    static var name: String { get }
    /// What people call the format.
    static var title: Phrase { get }
    /// Whether each record can be read without those before it. Such files are read in parallel,
    /// by a reader of its own for each block; `finish` must have nothing left to say then.
    static var readsRecordsAlone: Bool { get }

    /// The names that lead to the list of a page, of which every element stands for itself: of
    /// `data` and `payload` in `{"data":{"payload":[…]}}`. Such a page need not be held whole.
    static var pages: [[String]] { get }

    /// How a file that begins like this is cut into records, or `nil` where it is of another
    /// format. Decided by what the bytes say, not by the name of the file.
    static func framing(of head: FileHead) -> Framing?

    /// A reader for one file.
    init(_ context: ReadContext)

    /// Reads the next record of the file and adds what it brings to `events`. The record's bytes
    /// are valid during the call only.
    mutating func read(_ record: Record, into events: inout [ReadEvent])

    /// Goes on with another file that continues the one before, as the days of a channel do.
    mutating func goOn(with context: ReadContext)

    /// Adds what is still open at the end of the file, or of the last file of a series.
    mutating func finish(into events: inout [ReadEvent])
}

extension TranscriptReader {
    package static var pages: [[String]] { [] }
    package mutating func goOn(with context: ReadContext) {}
    package mutating func finish(into events: inout [ReadEvent]) {}
}

import Transcripts

/// What a survey of a whole archive says of one part of it: which of its conversations were there
/// before, where its lines stand, what it held, and what its rules may ask of the rest.
package struct PartKnowledge: Hashable, Sendable, Recorded {
    /// The number of the first line of each file of which this is only a part.
    package let firstLines: [String: Int]
    /// What is not new, by the place in the part, from 0 on.
    let copies: [Int: DuplicateGuard.Finding]
    let order: SightingOrder
    /// Answers for the conversations of the part alone; `nil` where no rule asks.
    package private(set) var background: SurveyedArchive?

    init(
        firstLines: [String: Int], copies: [Int: DuplicateGuard.Finding], order: SightingOrder
    ) {
        self.firstLines = firstLines
        self.copies = copies
        self.order = order
    }

    /// The same with what the rules may ask.
    func with(_ background: SurveyedArchive?) -> PartKnowledge {
        var knowledge = self
        knowledge.background = background
        return knowledge
    }

    /// How many conversations the part holds, copies and all.
    package var conversations: Int { order.count }

    /// All of it, so that `init` gives an equal one.
    package var bytes: [UInt8] { record }

    /// Reads what `bytes` gave; `nil` for anything else.
    package init?(_ bytes: [UInt8]) {
        self.init(record: bytes)
    }

    func write(to writer: inout RecordWriter) {
        writer.put(firstLines.sorted { $0.key < $1.key }) { writer, file in
            writer.put(file.key)
            writer.put(file.value)
        }
        writer.put(copies.sorted { $0.key < $1.key }) { writer, copy in
            writer.put(copy.key)
            let (isConflict, first) = copy.value.parts
            writer.put(isConflict ? 1 : 0)
            writer.put(first.file)
            writer.put(first.line)
        }
        writer.put(order.count)
        writer.put(Int(truncatingIfNeeded: order.digest))
        writer.put(background == nil ? 0 : 1)
        background?.write(to: &writer)
    }

    init(from reader: inout RecordReader) throws(RecordReader.Broken) {
        var firstLines: [String: Int] = [:]
        for _ in 0..<max(0, try reader.int()) { firstLines[try reader.text()] = try reader.int() }
        var copies: [Int: DuplicateGuard.Finding] = [:]
        for _ in 0..<max(0, try reader.int()) {
            let number = try reader.int()
            let isConflict = try reader.int() == 1
            let first = Place(file: try reader.text(), line: try reader.int())
            copies[number] = isConflict ? .conflicting(first: first) : .identical(first: first)
        }
        self.init(
            firstLines: firstLines, copies: copies,
            order: SightingOrder(
                count: try reader.int(), digest: UInt64(bitPattern: Int64(try reader.int()))))
        if try reader.int() != 0 { background = try SurveyedArchive(from: &reader) }
    }
}

extension DuplicateGuard.Finding {
    /// Whether it is a conflict, and where the other conversation is.
    fileprivate var parts: (isConflict: Bool, first: Place) {
        switch self {
        case .new: (false, Place(file: "", line: 0))
        case .identical(let first): (false, first)
        case .conflicting(let first): (true, first)
        }
    }
}

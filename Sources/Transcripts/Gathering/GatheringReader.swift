/// A reader of JSON that gathers messages into chats: what such readers have in common. Rows that a
/// data pipeline has wrapped come unwrapped.
package protocol GatheringReader: TranscriptReader {
    /// A file is of this format where its beginning holds all texts of one of these lists.
    static var marks: [[String]] { get }
    /// An object in the beginning has all fields of one of these lists; empty where the marks say
    /// enough.
    static var keys: [[String]] { get }
    /// Whether each record brings whole chats, so that none need be kept until the end.
    static var recordsAreWhole: Bool { get }

    var gathering: Gathering { get set }

    init(gathering: Gathering)

    /// Takes what a record holds. What it throws rejects the record.
    mutating func take(_ value: JSONValue, line: Int) throws(ReadProblem)

    /// Decides what only all records together tell, before the chats are handed over.
    mutating func settle()
}

extension GatheringReader {
    package static var keys: [[String]] { [] }

    package static var readsRecordsAlone: Bool { recordsAreWhole }

    package static func framing(of head: FileHead) -> Framing? {
        guard let framing = head.jsonFraming else { return nil }
        let head = PipelineRow.bare(head) ?? head
        guard marks.contains(where: { $0.allSatisfy(head.contains) }) else { return nil }
        return keys.isEmpty || head.hasObject(withAnyOf: keys) ? framing : nil
    }

    package init(_ context: ReadContext) {
        self.init(gathering: Gathering(context, format: Self.name))
    }

    /// What the reader knows about its file.
    var context: ReadContext { gathering.context }

    package mutating func read(_ record: Record, into events: inout [ReadEvent]) {
        if record.isBlank { return }
        do throws(ReadProblem) {
            let value = try gathering.parser.parse(record.bytes)
            guard value.isObject else { throw .notAnObject }
            if let row = try PipelineRow.unwrapped(value, gathering.innerParser) {
                try take(row, line: record.line)
            }
        } catch {
            events.append(context.reject(record.line, error))
        }
        if Self.recordsAreWhole { gathering.hand(over: &events) }
    }

    package mutating func goOn(with context: ReadContext) { gathering.context = context }

    package mutating func settle() {}

    package mutating func finish(into events: inout [ReadEvent]) {
        settle()
        gathering.hand(over: &events)
    }
}

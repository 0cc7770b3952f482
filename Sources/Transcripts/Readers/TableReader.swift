package import Wording

/// A table with a header and one message a row, as CSV or TSV, in the ways that Excel writes it.
///
/// Columns are told by their names (`TableColumn.names`) or by the options; a title may stand above
/// them. There must be one for the conversation, the role and the text. Without one for the
/// conversation, the rows of a customer or a group are one stream, which is cut where nobody wrote
/// for long; without one for the role, the options say who is an agent, and all others are
/// customers, or the senders are called 客服 and 顾客, or 客服小雅.
///
/// Rows of a conversation may stand anywhere in the file: its conversations are kept in memory and
/// come at its end, in the order of their first rows. Where most stand newest first, these are
/// turned round. In a workbook an empty id is the one above, as merged cells have it. What belongs
/// to the whole conversation is taken from the first row that has it. A row that cannot be read
/// rejects its conversation (`TableBody`).
package struct TableReader: TranscriptReader {
    package static let name = "csv"
    package static let title = Phrase.formatTable
    package static let readsRecordsAlone = false

    /// A quotation that runs on for more than this is taken for a mistake.
    private static let longestQuotation = 1 << 20
    /// The header is looked for in so many rows; those above it are a title.
    static let highestHeader = 10

    private let context: ReadContext
    /// What stands below the header, once that is found.
    private var body: TableBody?
    /// Nothing can be read: there is no header.
    private var unusable = false
    /// Rows that are none so far, and what the one that comes next to it lacks.
    private var rowsBeforeHeader = 0
    private var headerProblem: (columns: Int, reason: ReadProblem)?
    private var row = DelimitedRow(separator: UInt8(ascii: ","))
    /// The lines of the row that is open, with their numbers.
    private var held: [(line: Int, bytes: [UInt8])] = []
    private var heldBytes = 0
    private let dialect: TableDialect

    package init(_ context: ReadContext) {
        self.init(context, TableDialect())
    }

    init(_ context: ReadContext, _ dialect: TableDialect) {
        self.context = context
        self.dialect = dialect
    }

    package static func framing(of head: FileHead) -> Framing? {
        let lines = head.lines(highestHeader)
            .filter { !isSeparatorHint($0) && !$0.allSatisfy(\.isWhitespace) }
        let isTable = lines.enumerated().contains { place, line in
            let columns = line.withContiguousBytes { TableHeader($0, named: [:]).columns }
            // Below a title more is asked for, since there stand the words of other formats.
            return place == 0
                ? columns.count >= 2 && (columns[.text] != nil || columns[.conversation] != nil)
                : columns.count >= 3 && columns[.text] != nil
        }
        return isTable ? .lines : nil
    }

    package mutating func read(_ record: Record, into events: inout [ReadEvent]) {
        if unusable || (record.isBlank && !row.isOpen) { return }
        if body == nil {
            readHeader(record, into: &events)
            return
        }
        if !row.isOpen { row.clear() }
        row.add(record.bytes)
        if row.isOpen || (row.isDoubtful && !held.isEmpty) {
            held.append((record.line, Array(record.bytes)))
            heldBytes += record.bytes.count
            if heldBytes > Self.longestQuotation || !row.isOpen { giveUpRow(into: &events) }
            return
        }
        let line = held.first?.line ?? record.line
        held.removeAll()
        heldBytes = 0
        body?.take(row, line: line, into: &events)
    }

    package mutating func finish(into events: inout [ReadEvent]) {
        while !held.isEmpty { giveUpRow(into: &events) }
        if body == nil { giveUpHeader(into: &events) }
        body?.hand(over: &events)
    }

    private mutating func readHeader(_ record: Record, into events: inout [ReadEvent]) {
        if Self.isSeparatorHint(String(decoding: record.bytes, as: UTF8.self)) { return }
        let columns = dialect.columns.merging(context.options.columns) { $1 }
        let header = TableHeader(record.bytes, named: columns)
        if let problem = header.problem(hasCast: context.cast.namesAgents) {
            rowsBeforeHeader += 1
            if header.columns.count > headerProblem?.columns ?? -1 {
                headerProblem = (header.columns.count, problem)
            }
            if rowsBeforeHeader == Self.highestHeader { giveUpHeader(into: &events) }
            return
        }
        body = TableBody(header, context, dialect)
        row = DelimitedRow(separator: header.separator)
    }

    private mutating func giveUpHeader(into events: inout [ReadEvent]) {
        unusable = true
        if let problem = headerProblem { events.append(context.reject(0, problem.reason)) }
        headerProblem = nil
    }

    /// Whether a line is the one with which Excel files may name their separator (`sep=;`).
    private static func isSeparatorHint(_ line: String) -> Bool {
        line.hasPrefix("sep=") && line.utf8.count <= 5
    }

    /// Rejects the first line of a row whose quotation never ends, with its conversation, and reads
    /// the others anew.
    private mutating func giveUpRow(into events: inout [ReadEvent]) {
        let lines = held
        held.removeAll()
        heldBytes = 0
        row.clear()
        lines[0].bytes.withUnsafeBufferPointer { row.add($0) }
        body?.refuse(row, .quoteNotClosed, line: lines[0].line, into: &events)
        row.clear()
        for (line, bytes) in lines.dropFirst() {
            bytes.withUnsafeBufferPointer { read(Record(bytes: $0, line: line), into: &events) }
        }
    }
}

import CSimdjson
package import Wording

/// A table with a header and one message a row, as CSV or TSV, in the ways that Excel writes it.
///
/// Columns are told by their names (`TableColumn.names`) or by the options; a title may stand above
/// them. There must be one for the conversation, the role and the text. Without one for the
/// conversation, the rows of a customer or a group are one stream, which is cut where nobody wrote
/// for long; without one for the role, the options say who is an agent, and all others are customers.
///
/// Rows of a conversation may stand anywhere in the file: its conversations are kept in memory and
/// come at its end, in the order of their first rows. Where most stand newest first, these are
/// turned round. In a workbook an empty id is the one above, as merged cells have it. What belongs
/// to the whole conversation is taken from the first row that has it. A row that does not fit is
/// rejected; a role that is missing or unknown rejects its conversation, since what is left of it
/// could accuse somebody wrongly.
package struct TableReader: TranscriptReader {
    package static let name = "csv"
    package static let title = Phrase.formatTable
    package static let readsRecordsAlone = false

    /// A quotation that runs on for more than this is taken for a mistake.
    private static let longestQuotation = 1 << 20
    /// The header is looked for in so many rows; those above it are a title.
    private static let highestHeader = 10

    private let context: ReadContext
    private var header: TableHeader?
    /// Of times that name none.
    private var zone: ZoneOffsets
    /// Nothing can be read: there is no header.
    private var unusable = false
    /// Rows that are none so far, and what the one that comes next to it lacks.
    private var rowsBeforeHeader = 0
    private var headerProblem: (columns: Int, reason: ReadProblem)?
    /// The id of the row before, for rows of a workbook whose id is merged with it.
    private var lastID: [UInt8] = []
    private var row = DelimitedRow(separator: UInt8(ascii: ","))
    /// The lines of the row that is open, with their numbers.
    private var held: [(line: Int, bytes: [UInt8])] = []
    private var heldBytes = 0
    private var groups = TableGroups()
    private var streams: TableStreams
    private let dialect: TableDialect

    package init(_ context: ReadContext) {
        self.init(context, TableDialect())
    }

    init(_ context: ReadContext, _ dialect: TableDialect) {
        self.context = context
        self.dialect = dialect
        zone = context.zone
        streams = TableStreams(context, dialect)
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
        guard let header else {
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
        take(line, header, into: &events)
    }

    package mutating func finish(into events: inout [ReadEvent]) {
        while !held.isEmpty { giveUpRow(into: &events) }
        if header == nil { giveUpHeader(into: &events) }
        groups.hand(over: context, to: &events)
        streams.hand(over: &events)
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
        self.header = header
        if let stated = header.zone { zone = ZoneOffsets(stated) }
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

    /// Rejects the first line of a row whose quotation never ends, and reads the others anew.
    private mutating func giveUpRow(into events: inout [ReadEvent]) {
        let lines = held
        held.removeAll()
        heldBytes = 0
        row.clear()
        events.append(context.reject(lines[0].line, .quoteNotClosed))
        for (line, bytes) in lines.dropFirst() {
            bytes.withUnsafeBufferPointer { read(Record(bytes: $0, line: line), into: &events) }
        }
    }

    /// Takes the row that is complete now.
    private mutating func take(
        _ line: Int, _ header: TableHeader, into events: inout [ReadEvent]
    ) {
        let row = row
        let extra = header.count..<max(header.count, row.count)
        guard row.count >= header.count, extra.allSatisfy({ row.range(of: $0).isEmpty }) else {
            let problem = ReadProblem.wrongColumnCount(found: row.count, expected: header.count)
            events.append(context.reject(line, problem))
            return
        }
        row.withBytes { bytes in
            let cells = TableCells(
                bytes: bytes, row: row, header: header, zone: zone,
                timeFormat: context.options.mapping?.timeFormat)
            if !sc_utf8_valid(bytes.baseAddress, bytes.count) {
                events.append(context.reject(line, .invalidEncoding))
            } else if header.hasStreams {
                let problem = streams.add(cells, line: line)
                if let problem { events.append(context.reject(line, problem)) }
            } else if let id = cells.filled(.conversation) {
                if context.isSheet { lastID = Array(id) }
                groups.add(cells, id: id, line: line, context)
            } else if !lastID.isEmpty, cells.filled(.text) != nil {
                lastID.withUnsafeBufferPointer {
                    groups.add(cells, id: $0, line: line, context)
                }
            } else {
                events.append(context.reject(line, .noID))
            }
        }
    }
}

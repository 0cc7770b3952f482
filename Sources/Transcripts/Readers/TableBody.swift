/// What stands below the header of a table: its rows, one message each, put together to
/// conversations.
///
/// A row with too few cells lacks empty ones at its end, as Excel leaves them out, where its words
/// are there. Any other row that cannot be read rejects its conversation: what is left of it could
/// accuse somebody wrongly. The header once more, as in files that were joined, is no row; nor is
/// one with a single cell (`共 2 条`) where the table ends with it.
struct TableBody {
    let header: TableHeader
    private let context: ReadContext
    /// Of times that name none.
    private let zone: ZoneOffsets
    /// Whether nothing but the sender's column says who is an agent.
    private let tellsRoleBySender: Bool
    /// Whether a row has shown that it does.
    private var isProven = false
    /// Whether nothing can be read, since nothing says who is who.
    private var isUseless = false
    /// The id of the row before, for rows of a workbook whose id is merged with it.
    private var lastID: [UInt8] = []
    /// Rows of a single cell behind the last message: where and how wide.
    private var remarks: [(line: Int, width: Int)] = []
    private var groups = TableGroups()
    private var streams: TableStreams

    init(_ header: TableHeader, _ context: ReadContext, _ dialect: TableDialect) {
        self.header = header
        self.context = context
        zone = header.zone.map(ZoneOffsets.init) ?? context.zone
        tellsRoleBySender = header.place(of: .role) == nil && !context.cast.namesAgents
        streams = TableStreams(context, dialect)
    }

    /// Takes a row that begins at a line.
    mutating func take(_ row: DelimitedRow, line: Int, into events: inout [ReadEvent]) {
        if isUseless { return }
        if header.isRepeated(in: row) {
            remarks.removeAll()
            return
        }
        row.withBytes { bytes in
            var cells = cells(of: row, bytes)
            if isRemark(cells) {
                remarks.append((line, row.count))
                return
            }
            rejectRemarks(into: &events)
            if tellsRoleBySender, !isProven {
                isProven = (try? cells.role(1, context)) != nil
                isUseless = !isProven
                if isUseless { return events.append(context.reject(0, header.unknownParties)) }
            }
            if let problem = problem(of: &cells) {
                refuse(cells, problem, line, &events)
            } else {
                add(cells, line, &events)
            }
        }
    }

    /// Rejects a row that is not whole, and with it the conversation that it belongs to where that
    /// can be read.
    mutating func refuse(
        _ row: DelimitedRow, _ reason: ReadProblem, line: Int, into events: inout [ReadEvent]
    ) {
        row.withBytes { refuse(cells(of: row, $0), reason, line, &events) }
    }

    /// Adds the conversations to the events.
    mutating func hand(over events: inout [ReadEvent]) {
        groups.hand(over: context, to: &events)
        streams.hand(over: &events)
    }

    private func cells(of row: DelimitedRow, _ bytes: UnsafeBufferPointer<UInt8>) -> TableCells {
        TableCells(
            bytes: bytes, row: row, header: header, zone: zone,
            timeFormat: context.options.mapping?.timeFormat,
            tellsRoleBySender: tellsRoleBySender)
    }

    /// What is wrong with a row as a whole.
    private func problem(of cells: inout TableCells) -> ReadProblem? {
        let found = cells.row.count
        let extra = header.count..<max(header.count, found)
        if !extra.allSatisfy({ cells.row.range(of: $0).isEmpty }) {
            cells.surplus = extra.count
            return .wrongColumnCount(found: found, expected: header.count)
        }
        if let words = header.place(of: .text), words >= found {
            return .wrongColumnCount(found: found, expected: header.count)
        }
        return Self.isUTF8(cells) ? nil : .invalidEncoding
    }

    /// Whether each column is: all together are, and none begins within a character, where a
    /// separator has torn one in two.
    private static func isUTF8(_ cells: TableCells) -> Bool {
        let beginsWithin = (0..<cells.row.count).contains { place in
            let range = cells.row.range(of: place)
            return !range.isEmpty && cells.bytes[range.lowerBound] & 0xC0 == 0x80
        }
        return !beginsWithin && Record(bytes: cells.bytes, line: 0).isUTF8
    }

    private mutating func add(
        _ cells: TableCells, _ line: Int, _ events: inout [ReadEvent]
    ) {
        if header.hasStreams {
            let problem = streams.add(cells, line: line)
            if let problem { events.append(context.reject(line, problem)) }
        } else if let id = cells[.conversation] {
            if context.isSheet { lastID = Array(id) }
            groups.add(cells, id: id, line: line, context)
        } else if !lastID.isEmpty, cells.filled(.text) != nil {
            lastID.withUnsafeBufferPointer { groups.add(cells, id: $0, line: line, context) }
        } else {
            events.append(context.reject(line, .noID))
        }
    }

    private mutating func refuse(
        _ cells: TableCells, _ reason: ReadProblem, _ line: Int, _ events: inout [ReadEvent]
    ) {
        if header.hasStreams, let key = cells.streamKey {
            streams.reject(reason, key: key, line: line)
        } else if let id = cells[.conversation], Record(bytes: id, line: 0).isUTF8 {
            groups.reject(reason, id: id, line: line)
        } else if !lastID.isEmpty {
            lastID.withUnsafeBufferPointer { groups.reject(reason, id: $0, line: line) }
        } else {
            events.append(context.reject(line, reason))
        }
    }

    /// Whether one cell alone has something in it, and neither words nor the id of a conversation
    /// that is there.
    private func isRemark(_ cells: TableCells) -> Bool {
        var only: Int?
        for place in 0..<cells.row.count {
            let cell = UnsafeBufferPointer(rebasing: cells.bytes[cells.row.range(of: place)])
            if Record(bytes: cell, line: 0).isBlank { continue }
            if only != nil { return false }
            only = place
        }
        guard let only, header.count > 2, only != header.place(of: .text) else { return false }
        if header.hasStreams { return !(cells.streamKey.map(streams.holds) ?? false) }
        return !(cells[.conversation].map(groups.holds) ?? false)
    }

    /// Rejects rows of a single cell, since messages stand below them: they are of none.
    private mutating func rejectRemarks(into events: inout [ReadEvent]) {
        for (line, width) in remarks {
            let problem = ReadProblem.wrongColumnCount(found: width, expected: header.count)
            events.append(context.reject(line, problem))
        }
        remarks.removeAll()
    }
}

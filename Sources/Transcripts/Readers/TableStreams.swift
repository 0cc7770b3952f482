/// The streams of a table whose rows do not say where one conversation ends and the next begins.
struct TableStreams {
    private var gathering: Gathering
    private let dialect: TableDialect

    init(_ context: ReadContext, _ dialect: TableDialect) {
        gathering = Gathering(context, format: dialect.name)
        self.dialect = dialect
    }

    /// Rejects a stream for a row of it that cannot be read.
    mutating func reject(_ reason: ReadProblem, key: String, line: Int) {
        let place = gathering.context.place(line)
        gathering.fill(key, line: line) { $0.reject(reason, at: place) }
    }

    /// Whether there are rows of this stream.
    func holds(_ key: String) -> Bool { gathering.holds(key) }

    /// Adds a row to the stream of its customer or group, or says why it belongs to none. A row
    /// that cannot be read rejects its stream.
    mutating func add(_ cells: TableCells, line: Int) -> ReadProblem? {
        guard let key = cells.streamKey else { return .noID }
        if TableGroups.isRounded(key) { return .roundedID }
        let context = gathering.context
        let dialect = dialect
        let place = context.place(line)
        gathering.fill(key, line: line) { chat in
            chat.isEndless = true
            chat.isUnordered = true
            chat.draft.describe(cells)
            do throws(ReadProblem) {
                var message = GatheredMessage(role: .system)
                message.role = try cells.role(chat.nextNumber, context)
                message.sender = cells.writer(.sender, of: message.role, agent: .agent, context)
                    .map { String(decoding: $0, as: UTF8.self) }
                message.name = cells.writer(.name, of: message.role, agent: .agentName, context)
                    .map { String(decoding: $0, as: UTF8.self) }
                message.time = cells.time { chat.doubtTime($0) }
                message.remarks = cells.remarks
                message.words = cells.words
                message.kind = cells.kind(context)
                dialect.finish(&message, cells)
                if message.role == .customer, chat.draft.conversation.customer == nil {
                    chat.draft.conversation.customer = message.sender
                }
                chat.add(message)
            } catch {
                chat.reject(error, at: place)
            }
        }
        return nil
    }

    /// Adds the conversations to the events.
    mutating func hand(over events: inout [ReadEvent]) {
        gathering.hand(over: &events)
    }
}

extension TableCells {
    /// The message's words; line ends within a cell are line feeds.
    var words: String {
        String(decoding: self[.text] ?? UnsafeBufferPointer(start: nil, count: 0), as: UTF8.self)
            .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    }
}

/// The streams of a table whose rows do not say where one conversation ends and the next begins.
struct TableStreams {
    private var gathering: Gathering
    private let dialect: TableDialect

    init(_ context: ReadContext, _ dialect: TableDialect) {
        gathering = Gathering(context, format: dialect.name)
        self.dialect = dialect
    }

    /// Adds a row to the stream of its customer or group; says what is wrong with it instead.
    mutating func add(_ cells: TableCells, line: Int) -> ReadProblem? {
        guard let key = cells.text(.stream) ?? cells.text(.customer) else { return .noID }
        if TableGroups.isRounded(key) { return .roundedID }
        let context = gathering.context
        let dialect = dialect
        var problem: ReadProblem?
        gathering.fill(key, line: line) { chat in
            chat.isEndless = true
            chat.isUnordered = true
            chat.draft.describe(cells)
            do throws(ReadProblem) {
                var message = GatheredMessage(role: .system)
                message.role = try cells.role(chat.nextNumber, context)
                let isAgent = message.role == .agent
                message.sender = cells.text(.sender) ?? (isAgent ? cells.text(.agent) : nil)
                message.name = cells.text(.name) ?? (isAgent ? cells.text(.agentName) : nil)
                message.time = cells.time { chat.doubtTime() }
                message.remarks = cells.remarks
                message.words = cells.words
                message.kind = cells[.kind].map(context.kind) ?? .text
                dialect.finish(&message, cells)
                if message.role == .customer, chat.draft.conversation.customer == nil {
                    chat.draft.conversation.customer = message.sender
                }
                chat.add(message)
            } catch {
                problem = error
            }
        }
        return problem
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

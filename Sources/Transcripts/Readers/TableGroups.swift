/// The conversations of a table while its rows come in.
struct TableGroups {
    private struct Group {
        var draft = ConversationDraft()
        /// Of the first row.
        var line: Int
        /// What was wrong with a row, and which.
        var problem: (reason: ReadProblem, line: Int)?
    }

    private var groups: [Group] = []
    private var indices: [String: Int] = [:]
    /// The id of the row before, which most often is that of the next as well.
    private var lastID: [UInt8] = []
    private var last = 0

    /// Adds a row to its conversation.
    mutating func add(
        _ cells: TableCells, id: UnsafeBufferPointer<UInt8>, line: Int, _ context: ReadContext
    ) {
        let index = index(of: id, line: line)
        if groups[index].problem != nil { return }
        // Static, since a method of this value would hold a second reference to the groups and have
        // them copied for each row.
        groups[index].draft.describe(cells)
        groups[index].draft.fill(from: cells.remarks)
        do throws(ReadProblem) {
            try Self.append(cells, to: &groups[index].draft, context)
        } catch {
            groups[index].problem = (error, line)
        }
    }

    /// Rejects a conversation for a row of it that cannot be read.
    mutating func reject(
        _ reason: ReadProblem, id: UnsafeBufferPointer<UInt8>, line: Int
    ) {
        let index = index(of: id, line: line)
        if groups[index].problem == nil { groups[index].problem = (reason, line) }
    }

    /// Whether a conversation of this id has rows.
    func holds(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
        indices[String(decoding: id, as: UTF8.self)] != nil
    }

    /// Adds the conversations to the events, in the order of their first rows.
    ///
    /// Where more of them stand newest first than oldest first, those are turned round.
    mutating func hand(over context: ReadContext, to events: inout [ReadEvent]) {
        let falling = groups.map { $0.draft.isNewestFirst }
        let rising = groups.count(where: { $0.draft.isOldestFirst })
        let isNewestFirst = falling.count(where: { $0 }) > rising
        for index in groups.indices {
            if isNewestFirst, falling[index] { groups[index].draft.turnRound() }
            if let (reason, line) = groups[index].problem {
                events.append(context.reject(line, reason))
            } else {
                groups[index].draft.hand(over: context.place(groups[index].line), to: &events)
            }
        }
        groups = []
        indices = [:]
    }

    /// Whether an id is a long number as Excel shows it: `2.02406E+17`.
    static func isRounded(_ id: String) -> Bool {
        guard id.utf8.first.map({ 48...57 ~= $0 }) ?? false, id.utf8.count < 32 else {
            return false
        }
        return id.wholeMatch(of: /\d(?:\.\d+)?[Ee]\+?\d{2}/) != nil
    }

    private mutating func index(of id: UnsafeBufferPointer<UInt8>, line: Int) -> Int {
        if !groups.isEmpty, lastID.elementsEqual(id) { return last }
        lastID = Array(id)
        let key = String(decoding: id, as: UTF8.self)
        if let known = indices[key] {
            last = known
        } else {
            last = groups.count
            indices[key] = last
            var group = Group(line: line)
            group.draft.conversation.id = key
            if Self.isRounded(key) { group.problem = (.roundedID, line) }
            groups.append(group)
        }
        return last
    }

    private static func append(
        _ cells: TableCells, to draft: inout ConversationDraft, _ context: ReadContext
    ) throws(ReadProblem) {
        let number = draft.conversation.messages.count + 1
        let role = try cells.role(number, context)
        var message = MessageDraft()
        message.time = cells.time { draft.doubt(.unreadableTime(number, sample: $0)) }
        message.senderID = cells.writer(.sender, of: role, agent: .agent, context)
        message.name = cells.writer(.name, of: role, agent: .agentName, context)
        message.words = cells[.text]
        message.kind = cells.kind(context)
        guard message.words?.contains(UInt8(ascii: "\r")) == true else {
            return draft.append(message, role: role)
        }
        cells.words.withContiguousBytes { words in
            message.words = words
            draft.append(message, role: role)
        }
    }
}

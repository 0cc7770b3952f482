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
        Self.describe(&groups[index].draft, cells)
        do throws(ReadProblem) {
            try Self.append(cells, to: &groups[index].draft, context)
        } catch {
            groups[index].problem = (error, line)
        }
    }

    /// Adds the conversations to the events, in the order of their first rows.
    mutating func hand(over context: ReadContext, to events: inout [ReadEvent]) {
        for index in groups.indices {
            if let (reason, line) = groups[index].problem {
                events.append(context.reject(line, reason))
            } else {
                groups[index].draft.hand(over: context.place(groups[index].line), to: &events)
            }
        }
        groups = []
        indices = [:]
    }

    private mutating func index(of id: UnsafeBufferPointer<UInt8>, line: Int) -> Int {
        if !groups.isEmpty, lastID.elementsEqual(id) { return last }
        lastID = Array(id)
        let key = String(decoding: id, as: UTF8.self).trimmed
        if let known = indices[key] {
            last = known
        } else {
            last = groups.count
            indices[key] = last
            var group = Group(line: line)
            group.draft.conversation.id = key
            groups.append(group)
        }
        return last
    }

    /// Fills what belongs to the whole conversation, where it is not known yet.
    private static func describe(_ draft: inout ConversationDraft, _ cells: TableCells) {
        fill(&draft.conversation.channel, from: cells, .channel)
        fill(&draft.conversation.shop, from: cells, .shop)
        fill(&draft.conversation.customer, from: cells, .customer)
        fill(&draft.conversation.product, from: cells, .product)
        if draft.conversation.tags.isEmpty, let tags = cells.text(.tags) {
            draft.conversation.tags = tags.split { ",，、;；|".contains($0) }
                .map { String($0).trimmed }.filter { !$0.isEmpty }
        }
        if draft.conversation.rating == nil, let rating = cells.text(.rating) {
            draft.setRating(rating)
        }
        if draft.conversation.resolved == nil, let resolved = cells.text(.resolved) {
            draft.setResolved(resolved)
        }
    }

    private static func fill(
        _ field: inout String?, from cells: TableCells, _ column: TableColumn
    ) {
        if field == nil { field = cells.text(column) }
    }

    private static func append(
        _ cells: TableCells, to draft: inout ConversationDraft, _ context: ReadContext
    ) throws(ReadProblem) {
        let number = draft.conversation.messages.count + 1
        guard let word = cells[.role] else { throw .messageWithoutRole(number) }
        guard let role = context.role(word) else { throw .unknownRole(number) }
        var message = MessageDraft()
        message.time = time(cells, number, &draft, context)
        message.senderID = cells[.sender] ?? (role == .agent ? cells[.agent] : nil)
        message.name = cells[.name] ?? (role == .agent ? cells[.agentName] : nil)
        message.words = cells[.text]
        message.kind = cells[.kind].map(context.kind) ?? .text
        draft.append(message, role: role)
    }

    private static func time(
        _ cells: TableCells, _ number: Int, _ draft: inout ConversationDraft,
        _ context: ReadContext
    ) -> Timestamp? {
        guard let cell = cells[.time] else { return nil }
        if let time = Timestamp(text: cell, zone: context.zone) { return time }
        if let date = cells.text(.date), let clock = cells.text(.time),
            let time = Timestamp(text: date + " " + clock, zone: context.zone)
        {
            return time
        }
        draft.doubt(.unreadableTime(number))
        return nil
    }
}

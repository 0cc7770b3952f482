extension TableCells {
    /// Who wrote the row's message: whom the options name, else by the role's column.
    func role(_ number: Int, _ context: ReadContext) throws(ReadProblem) -> Role {
        if !context.cast.isEmpty,
            let role = context.cast.role(id: text(.sender), name: text(.name))
        {
            return role
        }
        if tellsRoleBySender {
            if let role = roleBySender(context) { return role }
            throw self[.sender] ?? self[.name] == nil
                ? .messageWithoutRole(number) : .partiesUnknown
        }
        if header.place(of: .role) == nil { return .customer }
        guard let word = self[.role] else { throw .messageWithoutRole(number) }
        guard let role = context.role(word) else { throw .unknownRole(number) }
        return role
    }

    /// The role that the sender's word stands for, or his name speaks of (客服小雅); a title (采购顾问老张)
    /// may be a customer's.
    func roleBySender(_ context: ReadContext) -> Role? {
        guard let word = self[.sender] ?? self[.name] else { return nil }
        if let role = context.role(word) { return role }
        return AgentNames.isSurelyAgent(String(decoding: word, as: UTF8.self)) ? .agent : nil
    }

    /// Who wrote the message: by the column of ids or of names, or the agent of the row's
    /// conversation. A word for the role alone names no customer (顾客), but the agents who share it
    /// (客服).
    func writer(
        _ column: TableColumn, of role: Role, agent: TableColumn, _ context: ReadContext
    ) -> UnsafeBufferPointer<UInt8>? {
        let found = self[column]
        let isRole = tellsRoleBySender && found.map { context.role($0) != nil } ?? false
        if let found, !isRole { return found }
        return role == .agent ? self[agent] ?? found : nil
    }

    /// What the message is made of: by its column, or by words that stand for something else.
    func kind(_ context: ReadContext) -> MessageKind {
        let kind = self[.kind].map(context.kind) ?? .text
        guard kind == .text, let words = self[.text] else { return kind }
        return PlaceholderWords.kind(of: words)
    }

    /// When it was written: in one column, or a day and a clock in two. Calls `unreadable` with what
    /// stands there where that is no time.
    func time(_ unreadable: (String?) -> Void) -> Timestamp? {
        guard let cell = self[.time] else { return nil }
        let moment =
            if let timeFormat {
                text(.time).flatMap { timeFormat.moment($0, zone: zone) }
            } else {
                Timestamp(text: cell, zone: zone) ?? timeOfTwoColumns
            }
        if moment == nil { unreadable(ReadProblem.sample(of: text(.time))) }
        return moment
    }

    private var timeOfTwoColumns: Timestamp? {
        guard let date = text(.date), let clock = text(.time) else { return nil }
        return Timestamp(text: date + " " + clock, zone: zone)
    }

    /// What the row says of its chat.
    var remarks: ChatRemarks {
        let tags = text(.tags)?.split { ",，、;；|".contains($0) }
            .map { String($0).trimmed }.filter { !$0.isEmpty }
        return ChatRemarks(
            tags: tags ?? [], rating: text(.rating), resolved: text(.resolved))
    }
}

extension ConversationDraft {
    /// Fills from a row what belongs to whomever the chat is with, where it is not known yet.
    mutating func describe(_ cells: TableCells) {
        fill(&conversation.channel, from: cells, .channel)
        fill(&conversation.shop, from: cells, .shop)
        fill(&conversation.customer, from: cells, .customer)
        fill(&conversation.product, from: cells, .product)
    }

    private func fill(_ field: inout String?, from cells: TableCells, _ column: TableColumn) {
        if field == nil { field = cells.text(column) }
    }
}

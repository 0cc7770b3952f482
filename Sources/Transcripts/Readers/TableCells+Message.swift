extension TableCells {
    /// Who wrote the row's message: whom the options name, else by the role's column.
    func role(_ number: Int, _ context: ReadContext) throws(ReadProblem) -> Role {
        if !context.cast.isEmpty,
            let role = context.cast.role(id: text(.sender), name: text(.name))
        {
            return role
        }
        if header.place(of: .role) == nil { return .customer }
        guard let word = self[.role] else { throw .messageWithoutRole(number) }
        guard let role = context.role(word) else { throw .unknownRole(number) }
        return role
    }

    /// When it was written: in one column, or a day and a clock in two. Calls `unreadable` where
    /// something stands there that is no time.
    func time(_ unreadable: () -> Void) -> Timestamp? {
        guard let cell = self[.time] else { return nil }
        let moment =
            if let timeFormat {
                text(.time).flatMap { timeFormat.moment($0, zone: zone) }
            } else {
                Timestamp(text: cell, zone: zone) ?? timeOfTwoColumns
            }
        if moment == nil { unreadable() }
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

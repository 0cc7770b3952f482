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

    /// When it was written: in one column, or a day and a clock in two. A doubt where neither can be
    /// read.
    func time(_ number: Int, _ draft: inout ConversationDraft) -> Timestamp? {
        guard let cell = self[.time] else { return nil }
        if let timeFormat {
            let moment = text(.time).flatMap { timeFormat.moment($0, zone: zone) }
            if moment == nil { draft.doubt(.unreadableTime(number)) }
            return moment
        }
        if let time = Timestamp(text: cell, zone: zone) { return time }
        if let date = text(.date), let clock = text(.time),
            let time = Timestamp(text: date + " " + clock, zone: zone)
        {
            return time
        }
        draft.doubt(.unreadableTime(number))
        return nil
    }
}

extension ConversationDraft {
    /// Fills from a row what belongs to the whole conversation, where it is not known yet.
    mutating func describe(_ cells: TableCells) {
        fill(&conversation.channel, from: cells, .channel)
        fill(&conversation.shop, from: cells, .shop)
        fill(&conversation.customer, from: cells, .customer)
        fill(&conversation.product, from: cells, .product)
        if conversation.tags.isEmpty, let tags = cells.text(.tags) {
            conversation.tags = tags.split { ",，、;；|".contains($0) }
                .map { String($0).trimmed }.filter { !$0.isEmpty }
        }
        if conversation.rating == nil, let rating = cells.text(.rating) { setRating(rating) }
        if conversation.resolved == nil, let resolved = cells.text(.resolved) {
            setResolved(resolved)
        }
    }

    private func fill(_ field: inout String?, from cells: TableCells, _ column: TableColumn) {
        if field == nil { field = cells.text(column) }
    }
}

extension ReadContext {
    /// The settings with which a table is read as a mapping says: its paths are names of columns.
    func mapped(_ mapping: Mapping) -> ReadContext {
        var options = options
        for (field, path) in mapping.chat where path.constant == nil {
            options.columns[field.column] = path.text
        }
        for (field, path) in mapping.message where path.constant == nil {
            if let column = field.column { options.columns[column] = path.text }
        }
        options.roles = mapping.roles.merging(options.roles) { $1 }
        options.agents += mapping.agents
        options.bots += mapping.bots
        return ReadContext(
            file: file, options: options, zone: mapping.zone.map(ZoneOffsets.init) ?? zone,
            roles: RoleWords.table(extra: options.roles),
            cast: Cast(agents: options.agents, bots: options.bots), people: people,
            kinds: KindWords.table(extra: mapping.kinds), isSheet: isSheet)
    }
}

extension Mapping.ChatField {
    /// The column of a table that holds it.
    fileprivate var column: TableColumn {
        switch self {
        case .id: .conversation
        case .stream: .stream
        case .channel: .channel
        case .shop: .shop
        case .customer: .customer
        case .product: .product
        case .tags: .tags
        case .rating: .rating
        case .resolved: .resolved
        case .agent: .agent
        case .agentName: .agentName
        }
    }
}

extension Mapping.MessageField {
    /// The column of a table that holds it; tables have none for notes.
    fileprivate var column: TableColumn? {
        switch self {
        case .time: .time
        case .role: .role
        case .sender: .sender
        case .name: .name
        case .text: .text
        case .kind: .kind
        case .hidden: nil
        }
    }
}

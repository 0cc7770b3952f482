/// Which fields of a group are likely to hold what, by their names and values.
struct FieldGuess {
    private(set) var chat: [Mapping.ChatField: String] = [:]
    private(set) var message: [Mapping.MessageField: String] = [:]

    /// How much the group looks like messages: its text, then what says when and who.
    var score: Int {
        guard message[.text] != nil else { return 0 }
        return 3 + (message[.time] == nil ? 0 : 2) + (message[.role] == nil ? 0 : 2)
            + (message[.sender] == nil && message[.name] == nil ? 0 : 1)
    }

    init(_ group: ShapeSurvey.Group) {
        var free = group.names
        func take(_ column: TableColumn, more: [String] = []) -> String? {
            let names = (column.names + more).map(Self.plain)
            let found = names.lazy.compactMap { wanted in
                free.first { Self.plain(Self.last($0)) == wanted }
            }.first
            if let found { free.removeAll { $0 == found } }
            return found
        }
        message[.time] = take(.time, more: Self.times) ?? Self.time(among: free, group)
        free.removeAll { $0 == message[.time] }
        message[.text] = take(.text) ?? Self.longest(among: free, group)
        free.removeAll { $0 == message[.text] }
        chat[.id] = take(.conversation) ?? take(.stream).map { $0 }
        message[.role] = take(.role, more: Self.roles)
        if let role = message[.role], group.fields[role]?.hasFewWords != true {
            message[.role] = nil
            free.append(role)
        }
        message[.sender] = take(.sender, more: ["userid", "uid", "from.id", "staffid"])
        message[.name] = take(.name, more: ["nick", "username", "displayname"])
        message[.kind] = take(.kind)
        let rest: [(Mapping.ChatField, TableColumn)] = [
            (.channel, .channel), (.shop, .shop), (.customer, .customer), (.product, .product),
            (.tags, .tags), (.rating, .rating), (.resolved, .resolved), (.agent, .agent),
            (.agentName, .agentName),
        ]
        for (field, column) in rest { chat[field] = take(column) }
    }

    /// The field that tells chats apart in a group of them: a known name, or one that ends in `id`.
    static func id(of group: ShapeSurvey.Group) -> String? {
        let known = FieldGuess(group).chat[.id]
        return known ?? group.names.first { ["id", "no", "code"].contains(plain(last($0))) }
            ?? group.names.first { plain(last($0)).hasSuffix("id") }
    }

    private static let times = ["at", "when", "stamp", "createtime", "sendat", "createdat"]
    private static let roles = [
        "side", "direction", "party", "who", "kind", "fromkind", "usertype",
    ]

    private static func time(among names: [String], _ group: ShapeSurvey.Group) -> String? {
        names.first { name in
            guard let field = group.fields[name] else { return false }
            return field.count > 0 && field.times == field.count
        }
    }

    /// The field with the longest words, if they are words.
    private static func longest(among names: [String], _ group: ShapeSurvey.Group) -> String? {
        let best = names.max { left, right in
            (group.fields[left]?.meanLength ?? 0) < (group.fields[right]?.meanLength ?? 0)
        }
        return best.flatMap { name in
            let field = group.fields[name]
            return (field?.meanLength ?? 0) >= 4 && field?.hasFewWords == false ? name : nil
        }
    }

    /// The last name of a way.
    private static func last(_ path: String) -> String {
        path.split(separator: ".").last.map(String.init) ?? path
    }

    private static func plain(_ name: String) -> String {
        name.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" && $0 != "." }
    }
}

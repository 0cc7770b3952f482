/// Which fields of a group are likely to hold what, by their names and values.
struct FieldGuess {
    private(set) var chat: [Mapping.ChatField: String] = [:]
    private(set) var message: [Mapping.MessageField: String] = [:]

    /// Whether the times can be read.
    private var hasTimes = false

    /// Whether nothing but their length says which words are the messages'.
    private var textIsByLength = false

    /// How much the group looks like messages: its text, then what says who and when.
    var score: Int {
        guard message[.text] != nil else { return 0 }
        return (textIsByLength ? 2 : 3) + (hasTimes ? 2 : 0) + (message[.role] == nil ? 0 : 3)
            + (message[.sender] == nil && message[.name] == nil ? 0 : 1)
    }

    init(_ group: ShapeSurvey.Group) {
        var free = group.names
        func take(_ column: TableColumn, more: [String] = []) -> String? {
            let names = (column.names + more).map(Self.plain)
            let found = names.lazy.compactMap { wanted in
                free.first { Self.plain(Self.last($0)) == wanted }
                    ?? free.first { Self.plain(Self.lastTwo($0)) == wanted }
            }.first
            if let found { free.removeAll { $0 == found } }
            return found
        }
        message[.time] = take(.time, more: Self.times) ?? Self.time(among: free, group)
        free.removeAll { $0 == message[.time] }
        if let field = message[.time].flatMap({ group.fields[$0] }) {
            hasTimes = field.times > 0 || field.format != nil
        }
        chat[.id] = take(.conversation)
        message[.text] = take(.text)
        message[.role] = Self.role(among: free, group)
        free.removeAll { $0 == message[.role] }
        if message[.text] == nil {
            message[.text] = Self.longest(among: free, group)
            free.removeAll { $0 == message[.text] }
            textIsByLength = true
        }
        if chat[.id] == nil { chat[.stream] = take(.stream) }
        let customer = take(.customer) ?? Self.customer(among: free)
        free.removeAll { $0 == customer }
        chat[.customer] = customer
        message[.sender] = take(.sender, more: Self.senders)
        message[.name] = take(.name, more: ["nick", "username", "displayname"])
        message[.kind] = take(.kind)
        let rest: [(Mapping.ChatField, TableColumn)] = [
            (.channel, .channel), (.shop, .shop), (.product, .product),
            (.tags, .tags), (.rating, .rating), (.resolved, .resolved), (.agent, .agent),
            (.agentName, .agentName),
        ]
        for (field, column) in rest { chat[field] = take(column) }
        if message[.text] == nil { message[.text] = Self.mostVaried(among: free, group) }
    }

    /// The field that tells chats apart in a group of them: a known name, or one that ends in `id`.
    static func id(ofChats group: ShapeSurvey.Group) -> String? {
        FieldGuess(group).chat[.id] ?? id(among: group.names)
    }

    /// The field that tells the chats of messages apart: one whose values come again, for each
    /// message has a number of its own too.
    func id(ofMessages group: ShapeSurvey.Group) -> String? {
        let taken = Set(message.values)
        return Self.id(
            among: group.names.filter {
                group.fields[$0]?.comesAgain == true && !taken.contains($0) && !$0.contains(".")
            })
    }

    private static func id(among names: [String]) -> String? {
        names.first { ["id", "no", "code", "编号"].contains(plain(last($0))) }
            ?? names.first { name in ["id", "号"].contains(where: plain(last(name)).hasSuffix) }
    }

    private static let times = ["at", "when", "stamp", "createtime", "sendat", "createdat"]
    private static let roles = [
        "side", "direction", "party", "who", "speaker", "turn", "kind", "fromkind", "usertype",
        "issender", "issend",
        "谁", "谁说的", "说话人", "发言人", "发言方",
    ]

    private static let senders = [
        "userid", "uid", "from.id", "staffid", "staffno", "empno", "empid", "employeeid",
        "operatorid", "accountid", "工号", "账号",
    ]

    /// A field of times, by its values; a number that is called id or the like is none.
    private static func time(among names: [String], _ group: ShapeSurvey.Group) -> String? {
        names.first { name in
            guard let field = group.fields[name], field.count > 0 else { return false }
            if field.isNumeric, isNumber(plain(last(name))) { return false }
            return field.times == field.count || field.format != nil
        } ?? names.first { group.fields[$0]?.isMostlyTimes == true }
    }

    private static func isNumber(_ name: String) -> Bool {
        ["id", "no", "number", "code", "phone", "mobile", "tel", "zip", "号", "编号", "电话", "手机"]
            .contains(where: name.hasSuffix)
    }

    /// Whether a field holds a few words, of which some stand for roles.
    private static func isRole(_ field: FieldSurvey?) -> Bool {
        guard let field, field.hasFewWords, field.values.count > 1, !field.isKind else {
            return false
        }
        let table = RoleWords.table(extra: [:])
        return field.values.contains { word in
            word.withContiguousBytes { table.findLoosely($0) != nil }
        }
    }

    /// A field whose way says that it is the customer's.
    private static func customer(among names: [String]) -> String? {
        names.first { name in
            let parts = name.lowercased().split(separator: ".")
            return parts.contains { part in
                ["cust", "buyer", "visitor", "member", "external", "客户", "买家"].contains(
                    where: part.hasPrefix)
            } && ["id", "uid", "no", "编号"].contains(where: plain(last(name)).hasSuffix)
        }
    }

    /// The field that says who speaks: one of a known name whose words are known, then one with
    /// such words, then one of a known name with few words, or of yes and no, that somebody must
    /// explain.
    private static func role(among names: [String], _ group: ShapeSurvey.Group) -> String? {
        let wanted = (TableColumn.role.names + roles).map(plain)
        let named = wanted.flatMap { wanted in names.filter { plain(last($0)) == wanted } }
        return named.first { isRole(group.fields[$0]) }
            ?? names.first { isRole(group.fields[$0]) }
            ?? named.first { isOpen(group.fields[$0]) }
            ?? names.first { name in
                group.fields[name]?.isYesOrNo == true
                    && sides.contains(where: plain(last(name)).contains)
            }
    }

    /// Whether a field has few words, which are not what messages are made of.
    private static func isOpen(_ field: FieldSurvey?) -> Bool {
        field.map { $0.hasFewWords && !$0.isKind } ?? false
    }

    /// What names of yes and no have that tell who wrote.
    private static let sides = [
        "send", "sent", "agent", "staff", "waiter", "kefu", "seller", "customer", "buyer", "self",
        "客服", "发送", "本人",
    ]

    /// The field with the longest words, if they are words and not always the same.
    private static func longest(among names: [String], _ group: ShapeSurvey.Group) -> String? {
        func length(_ name: String) -> Double { group.fields[name]?.meanLength ?? 0 }
        return words(among: names, group).filter { length($0) >= 4 }
            .max { length($0) < length($1) }
    }

    /// Where all words are short, the field whose values come again least.
    private static func mostVaried(among names: [String], _ group: ShapeSurvey.Group) -> String? {
        func rank(_ name: String) -> (Double, Double) {
            let field = group.fields[name]
            return (field?.variety ?? 0, field?.meanLength ?? 0)
        }
        return words(among: names, group).filter { group.fields[$0]?.isNumeric == false }
            .max { rank($0) < rank($1) }
    }

    /// The fields that may hold words of messages.
    private static func words(among names: [String], _ group: ShapeSurvey.Group) -> [String] {
        names.filter { name in
            guard let field = group.fields[name], field.isVaried, !field.isLinks else {
                return false
            }
            return !isNumber(plain(last(name))) && !field.isMostlyTimes
        }
    }

    /// The last name of a way.
    private static func last(_ path: String) -> String {
        path.split(separator: ".").last.map(String.init) ?? path
    }

    /// The last two names of a way: `conversation.id`.
    private static func lastTwo(_ path: String) -> String {
        path.split(separator: ".").suffix(2).joined(separator: ".")
    }

    private static func plain(_ name: String) -> String {
        name.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" && $0 != "." }
    }
}

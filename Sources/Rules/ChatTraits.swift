import Transcripts
import Wording

/// What a conversation as a whole is like: where it took place, how it was rated, how long it was,
/// when it began. Stands behind `where` and behind `chat`.
struct ChatTraits: Sendable {
    private var traits: [ChatTrait] = []

    /// What stands behind `where` and `chat`.
    static let shape = MappingShape(
        fields + [
            rating, resolved, messages, agentMessages, customerMessages, duration, hours, weekday,
            working,
        ])
    private static let fields: [any FileKey] =
        ChatField.allCases.map(\.key) + ChatField.allCases.map(\.otherKey)
    private static let rating = Bounds<Double>.key("rating", in: -1000...1000, .keyRating)
    private static let resolved = Key.flag("resolved", .keyResolved)
    private static let messages = Bounds<Int>.key(
        "messages", in: 0...1_000_000, .keyMessages)
    private static let agentMessages = Bounds<Int>.key(
        "agent_messages", in: 0...1_000_000, .keyAgentMessages)
    private static let customerMessages = Bounds<Int>.key(
        "customer_messages", in: 0...1_000_000, .keyCustomerMessages)
    private static let duration = Bounds<Int64>.key("duration", .keyDuration) {
        .duration($0, $1)
    }
    private static let hours = Key<WorkingHours>(
        name: "hours", shape: .list(.matching(#"\d{1,2}:\d\d-\d{1,2}:\d\d"#)), meaning: .keyHours
    ) { (it) throws(FileError) in try WorkingHours(it) }
    private static let weekday = Key<[Weekday]>(
        name: "weekday", shape: .list(.choice(Weekday.names)), meaning: .keyWeekday
    ) { (it) throws(FileError) in
        _ = try it.members()
        return try Weekday.list(it)
    }
    private static let working = Key.flag("working", .keyWorking)

    /// Any conversation.
    init() {}

    init(_ value: YAMLValue) throws(FileError) {
        let fields = try value.fields(of: Self.shape)
        guard !fields.names.isEmpty else { throw value.error(.chatIsEmpty) }
        for field in ChatField.allCases {
            if let only = try fields.read(field.key) { traits.append(.among(field, only)) }
            if let not = try fields.read(field.otherKey) { traits.append(.notAmong(field, not)) }
        }
        try add(ChatTrait.rating, fields.read(Self.rating))
        try add(ChatTrait.resolved, fields.read(Self.resolved))
        try add({ ChatTrait.messages(by: nil, $0) }, fields.read(Self.messages))
        try add({ ChatTrait.messages(by: .agent, $0) }, fields.read(Self.agentMessages))
        try add({ ChatTrait.messages(by: .customer, $0) }, fields.read(Self.customerMessages))
        try add(ChatTrait.duration, fields.read(Self.duration))
        try add(ChatTrait.hours, fields.read(Self.hours))
        try add(ChatTrait.weekdays, fields.read(Self.weekday))
        try add(ChatTrait.working, fields.read(Self.working))
    }

    private mutating func add<Value>(_ trait: (Value) -> ChatTrait, _ value: Value?) {
        if let value { traits.append(trait(value)) }
    }

    /// Whether anything is asked for.
    var isEmpty: Bool { traits.isEmpty }

    /// In words that follow “a conversation …” (zh: “会话…”).
    var phrase: Phrase { .joined(traits.map(\.phrase), zh: "，", en: ", ") }

    /// Whether the conversation is like that; `nil` where too little is known of it to tell.
    func hold(in view: ChatView) -> Bool? {
        var isKnown = true
        for trait in traits {
            switch trait.holds(in: view) {
            case true?: continue
            case false?: return false
            case nil: isKnown = false
            }
        }
        return isKnown ? true : nil
    }

    /// What is not known of a conversation of which `hold` cannot tell.
    func missing(in view: ChatView) -> Missing {
        traits.first { $0.holds(in: view) == nil }?.wanted ?? .times
    }
}

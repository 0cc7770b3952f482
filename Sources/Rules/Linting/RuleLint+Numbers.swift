import Wording

/// Rules whose own numbers and words leave nothing that could ever meet them.
extension RuleLint {
    var impossibleMessages: [LintMessage] {
        rules.flatMap { rule in
            Self.places(in: rule.value, under: Self.parts).flatMap { Self.impossible($0, rule) }
                + [Self.count(of: rule), Self.window(of: rule), Self.hit(of: rule)]
                .compactMap { $0 } + Self.excuses(of: rule)
        }
    }

    private static let parts = ["when", "must", "must_not", "until", "unless"]

    /// The mappings under some keys of a value, however deep.
    private static func places(in value: YAMLValue, under keys: [String]? = nil) -> [YAMLValue] {
        if value.isList { return ((try? value.list()) ?? []).flatMap { places(in: $0) } }
        guard value.isMapping, let fields = try? value.anyFields() else { return [] }
        let inner = fields.names.filter { keys?.contains($0) ?? true }
            .compactMap { fields[$0] }.flatMap { places(in: $0) }
        return (keys == nil ? [value] : []) + inner
    }

    // MARK: One condition

    private static func impossible(_ value: YAMLValue, _ rule: LintedRule) -> [LintMessage] {
        guard let fields = try? value.anyFields() else { return [] }
        var problems: [(key: String, text: Phrase)] = []
        if let words = words(of: fields) {
            let denied = fields["not"].flatMap { try? $0.anyFields() }.flatMap {
                $0.names == ["words"] ? Self.words(of: $0) : nil
            }
            if let denied, words.isSubset(of: denied) {
                problems.append(("not", .lintNotSameWords))
            }
            if let most = most(of: fields["length"]), words.allSatisfy({ $0.count > most }) {
                problems.append(("length", .lintWordsTooLong(most)))
            }
            if let least = number(fields["different"]), least > words.count {
                problems.append(("different", .lintTooFewWords(words.count, wanted: least)))
            }
        }
        if let repeats = try? fields["repeats"]?.anyFields(), let place = repeats["within"],
            let times = number(repeats["times"]), let window = try? Window(place),
            let room = room(in: window), times > room + 1
        {
            problems.append(("repeats", .lintTooFewMessages(room + 1, wanted: times)))
        }
        return problems.map { key, text in
            LintMessage(.deadRule, rule: rule.id, at: fields[key] ?? value, text)
        }
    }

    /// The words, in lower case, of a condition that looks for nothing else.
    private static func words(of fields: YAMLFields) -> Set<String>? {
        guard fields["list"] == nil, fields["pattern"] == nil,
            let words = try? fields["words"]?.texts(), !words.isEmpty
        else { return nil }
        return Set(words.map { $0.lowercased() })
    }

    private static func number(_ value: YAMLValue?) -> Int? {
        (try? value?.text()).flatMap { Int($0) }
    }

    private static func most(of value: YAMLValue?) -> Int? {
        number((try? value?.anyFields())?["max"])
    }

    // MARK: The whole rule

    /// So many messages are wanted that the window does not hold them.
    private static func count(of rule: LintedRule) -> LintMessage? {
        let wanted = rule.rule.demand.condition.count
        guard let room = room(in: rule.rule.window), wanted > room else { return nil }
        return rule.message(.deadRule, "within", .lintTooFewMessages(room, wanted: wanted))
    }

    /// How many messages of the demanded side a window holds at most; `nil` where there is no end.
    private static func room(in window: Window) -> Int? {
        window.parts.compactMap { part in
            switch part {
            case .firstMessages(let count), .lastMessages(let count), .nextMessages(let count),
                .previousMessages(let count):
                count
            case .messages(let numbers): numbers.count
            case .sameMessage: 1
            default: nil
            }
        }.min()
    }

    /// A window that lies before the trigger and behind it.
    private static func window(of rule: LintedRule) -> LintMessage? {
        let parts = rule.rule.window.parts
        let before = parts.contains {
            switch $0 {
            case .conversationSoFar, .previousMessages, .previousTurns, .previousTime,
                .sameMessage:
                true
            default: false
            }
        }
        let behind = parts.contains {
            switch $0 {
            case .nextMessages, .nextTurns, .untilOtherSideWrites: true
            default: false
            }
        }
        return before && behind ? rule.message(.deadRule, "within", .lintWindowEmpty) : nil
    }

    /// The third hit in chats of at most two messages.
    private static func hit(of rule: LintedRule) -> LintMessage? {
        guard case .number(let number) = rule.rule.occasion?.choice,
            let filter = try? rule.place(of: "where").anyFields(),
            let most = most(of: filter["messages"]), number > most
        else { return nil }
        return rule.message(.deadRule, "when", .lintTooFewMessages(most, wanted: number))
    }

    /// What lifts the rule wherever it would flag: the very thing that it forbids, or that wakes it.
    private static func excuses(of rule: LintedRule) -> [LintMessage] {
        let key = rule.rule.demand.polarity == .must ? "when" : "must_not"
        guard let fields = try? rule.value.anyFields(), let own = fields[key] else { return [] }
        return ((try? fields["unless"]?.list()) ?? []).compactMap { excuse in
            guard let parts = try? excuse.anyFields(), parts["said"]?.canonical == own.canonical,
                let place = parts["in"], let window = try? Window(place),
                [.sameMessage, .sameTurn, .wholeConversation].contains(window.parts.first),
                window.parts.count == 1
            else { return nil }
            return LintMessage(.deadRule, rule: rule.id, at: excuse, .lintUnlessSame)
        }
    }
}

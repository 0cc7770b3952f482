import Rules
import Sampling
import Transcripts
import Wording

/// Reads scenario files, and gathers the conditions of all of them so that they are compiled
/// together.
struct ScenarioReader {
    /// The conditions of `said`, in the order of their numbers.
    private(set) var conditions: [YAMLValue] = []

    private static let keys = [
        "title", "language", "topic", "difficulty", "exam", "brief", "goals", "teaches", "shop",
        "product", "channel", "customer", "day", "mood", "patience", "reminder", "start",
        "anywhere", "states", "out_of_patience", "good", "bad", "wrong",
    ]

    /// Reads one file. Throws its first mistake with its place.
    mutating func scenario(named id: String, _ source: SourceText) throws(FileError) -> Scenario {
        let fields = try YAMLValue(source).fields(Self.keys)
        let patience = try fields["patience"]?.integer(in: 1...20) ?? 4
        return Scenario(
            id: id, title: try fields.required("title").phrase(),
            language: try fields.required("language").choice(Language.self),
            topic: try fields.required("topic").text(),
            difficulty: try fields.required("difficulty").integer(in: 1...5),
            isForExams: try fields["exam"]?.flag() ?? false,
            brief: try fields.required("brief").phrase(),
            goals: try phrases(fields.required("goals")),
            teaches: try fields["teaches"]?.texts() ?? [], setting: try setting(fields),
            mood: try fields["mood"]?.choice(Mood.self) ?? .calm, patience: patience,
            reminder: try fields["reminder"].map { it throws(FileError) in try reminder(it) },
            start: try fields.required("start").text(),
            anywhere: try reactions(fields["anywhere"]), states: try states(fields),
            outOfPatience: try fields["out_of_patience"]?.text(),
            good: try samples(fields.required("good")), bad: try samples(fields.required("bad")),
            wrong: try fields["wrong"].map { it throws(FileError) in try samples(it) } ?? [],
            places: places(of: fields), digest: String(Digest(of: source.text).hex.prefix(12)))
    }

    private func places(of fields: YAMLFields) -> [String: ScenarioState.Place] {
        let places = fields.keys.map { ScenarioState.Place(line: $0.line, column: $0.column) }
        return Dictionary(zip(fields.names, places)) { first, _ in first }
    }

    private func phrases(_ value: YAMLValue) throws(FileError) -> [Phrase] {
        var phrases: [Phrase] = []
        for member in try value.list() { phrases.append(try member.phrase()) }
        return phrases
    }

    private func setting(_ fields: YAMLFields) throws(FileError) -> Scenario.Setting {
        var day: LocalDate?
        if let value = fields["day"] {
            day = LocalDate(try value.text())
            if day == nil { throw value.error(.scenarioDay) }
        }
        return Scenario.Setting(
            shop: try fields["shop"]?.text(), product: try fields["product"]?.text(),
            channel: try fields["channel"]?.text(),
            customer: try fields["customer"]?.text() ?? "customer", day: day)
    }

    private func reminder(_ value: YAMLValue) throws(FileError) -> Scenario.Reminder {
        let fields = try value.fields(["every", "say", "patience"])
        return Scenario.Reminder(
            every: try fields.required("every").duration(),
            say: try fields.required("say").texts(),
            cost: -(try fields["patience"]?.integer(in: -20...(-1)) ?? -1))
    }

    private mutating func states(_ fields: YAMLFields) throws(FileError) -> [ScenarioState] {
        let members = try fields.required("states").anyFields()
        var states: [ScenarioState] = []
        for (key, name) in zip(members.keys, members.names) {
            states.append(try state(name, at: key, members.required(name)))
        }
        return states
    }

    private mutating func state(
        _ name: String, at key: YAMLValue, _ value: YAMLValue
    ) throws(FileError) -> ScenarioState {
        let fields = try value.fields(["say", "hint", "next", "end"])
        let ending = try fields["end"]?.choice(ScenarioState.Ending.self)
        if let next = fields["next"], ending != nil { throw next.error(.scenarioEndGoesOn) }
        return ScenarioState(
            name: name, say: try fields["say"]?.texts() ?? [],
            hint: try fields["hint"]?.phrase(), reactions: try reactions(fields["next"]),
            ending: ending, place: .init(line: key.line, column: key.column))
    }

    private mutating func reactions(_ value: YAMLValue?) throws(FileError) -> [Reaction] {
        var reactions: [Reaction] = []
        for member in try value?.list() ?? [] { reactions.append(try reaction(member)) }
        return reactions
    }

    private mutating func reaction(_ value: YAMLValue) throws(FileError) -> Reaction {
        let fields = try value.fields([
            "said", "states", "misstates", "slower", "mood", "say", "to", "patience",
        ])
        var said: Int?
        if let condition = fields["said"] {
            said = conditions.count
            // Mere words are what authors write most.
            conditions.append(condition.isMapping ? condition : condition.under("words"))
        }
        return Reaction(
            said: said, states: try fields["states"]?.texts() ?? [],
            misstates: try fields["misstates"]?.texts() ?? [],
            slower: try fields["slower"]?.duration(), mood: try fields["mood"]?.choice(Mood.self),
            say: try fields["say"]?.texts() ?? [], next: try fields["to"]?.text(),
            patience: try fields["patience"]?.integer(in: -20...20) ?? 0,
            place: .init(line: value.line, column: value.column))
    }

    private func samples(_ value: YAMLValue) throws(FileError) -> [SampleReply] {
        try value.texts().map { SampleReply($0) }
    }
}

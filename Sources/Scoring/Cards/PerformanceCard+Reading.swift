package import Rules
import Sampling
import Wording

extension PerformanceCard {
    /// Reads a card file. Throws the first mistake with its place.
    package init(_ source: SourceText) throws(FileError) {
        let root = try YAMLValue(source)
        let fields = try root.fields([
            "title", "source", "items", "bonus", "penalties", "bands", "least", "fewest",
            "targets", "response", "kinds", "reopened_days", "assessment", "year",
        ])
        title = try fields.required("title").phrase()
        self.source = try fields.required("source").phrase()
        items = try Self.items(fields.required("items"))
        let bonus = try fields["bonus"]?.fields(["cap", "list"])
        bonusCap = try bonus?.required("cap").positivePoints() ?? .zero
        bonuses = try Self.entries(bonus?["list"])
        penalties = try Self.entries(fields["penalties"])
        bands = try GradeBand.list(fields.required("bands"))
        least = try fields["least"]?.integer(in: 0...100) ?? 60
        fewest = try fields["fewest"]?.integer(in: 1...1000) ?? 10
        targets = try Self.targets(fields["targets"])
        classes = try Self.classes(fields["response"])
        kinds = try Self.kinds(fields["kinds"])
        reopenedDays = try fields["reopened_days"]?.integer(in: 1...90) ?? 7
        let assessment = try fields["assessment"]?.fields(["weights", "criteria", "disagreement"])
        eyes = try Self.shares(assessment?.required("weights"), of: Eye.self)
        criteria = try Self.entries(assessment?.required("criteria"))
        disagreement = try assessment?["disagreement"]?.positivePoints() ?? Points(15)
        year = try Self.shares(fields["year"], of: PeriodPart.self)
        digest = String(Digest(of: source.text).hex.prefix(12))
        try Self.refuseDoubles(in: fields, items: items, entries: entries, criteria: criteria)
        if eyes.isEmpty, let item = items.first(where: { $0.way == .assessment }) {
            throw fields.error(.cardNobodyAssesses(item.id))
        }
    }

    private static func items(_ value: YAMLValue) throws(FileError) -> [Item] {
        var items: [Item] = []
        for member in try value.list() { items.append(try item(member)) }
        let sum = items.reduce(Points.zero) { $0 + $1.weight }
        guard sum == Points(100) else { throw value.error(.cardWeights(sum: sum.text)) }
        return items
    }

    private static func item(_ value: YAMLValue) throws(FileError) -> Item {
        let fields = try value.fields([
            "id", "title", "weight", "measure", "floor", "goal", "deductions", "assessment",
        ])
        let ways = ["measure", "deductions", "assessment"].filter { fields[$0] != nil }
        guard ways.count == 1 else { throw value.error(.cardItemWay) }
        if fields["measure"] == nil, let extra = fields["floor"] ?? fields["goal"] {
            throw extra.error(.cardItemNoMeasure)
        }
        let way: Way
        if let measure = fields["measure"] {
            way = try self.way(measure.choice(CardMeasure.self), fields)
        } else if let deductions = fields["deductions"] {
            way = .deductions(try entries(deductions))
        } else {
            _ = try fields.required("assessment").flag()
            way = .assessment
        }
        return Item(
            id: try fields.required("id").text(), title: try fields.required("title").phrase(),
            weight: try fields.required("weight").positivePoints(), way: way)
    }

    private static func way(_ measure: CardMeasure, _ fields: YAMLFields) throws(FileError) -> Way {
        if measure.unit == .points, fields["floor"] == nil, fields["goal"] == nil {
            return .measure(
                measure, floor: ExactDecimal(0), goal: .value(ExactDecimal(100)))
        }
        let floor = try fields.required("floor").figure(of: measure)
        let goal = try fields.required("goal")
        if try goal.text() == "team" {
            guard floor == ExactDecimal(0), measure.unit == .count || measure.unit == .amount
            else { throw goal.error(.cardTeamGoal) }
            return .measure(measure, floor: floor, goal: .team)
        }
        let value = try goal.figure(of: measure)
        guard value != floor else { throw goal.error(.cardGoalIsFloor) }
        return .measure(measure, floor: floor, goal: .value(value))
    }

    private static func entries(_ value: YAMLValue?) throws(FileError) -> [Entry] {
        var entries: [Entry] = []
        for member in try value?.list() ?? [] {
            let fields = try member.fields(["id", "title", "points"])
            entries.append(
                Entry(
                    id: try fields.required("id").text(),
                    title: try fields.required("title").phrase(),
                    points: try fields.required("points").positivePoints()))
        }
        return entries
    }

    private static func targets(_ value: YAMLValue?) throws(FileError) -> [CardTarget] {
        var targets: [CardTarget] = []
        for member in try value?.list() ?? [] {
            let fields = try member.fields(["measure", "at_most", "at_least"])
            let measure = try fields.required("measure").choice(CardMeasure.self)
            guard (fields["at_most"] == nil) != (fields["at_least"] == nil),
                let limit = fields["at_most"] ?? fields["at_least"]
            else { throw member.error(.cardTargetLimit) }
            targets.append(
                CardTarget(
                    measure: measure, limit: try limit.figure(of: measure),
                    isMost: fields["at_most"] != nil))
        }
        return targets
    }

    private static func classes(_ value: YAMLValue?) throws(FileError) -> [ResponseClass] {
        var classes: [ResponseClass] = []
        for member in try value?.list() ?? [] {
            let fields = try member.fields(["title", "tags", "within", "share"])
            let within = try fields.required("within")
            guard let time = FigureText.value(try within.text(), in: .seconds),
                time > ExactDecimal(0)
            else { throw within.error(.cardFigureUnit(try within.text(), .seconds)) }
            classes.append(
                ResponseClass(
                    title: try fields.required("title").phrase(),
                    tags: Set(try fields["tags"]?.texts() ?? []),
                    within: Int64((time.double * 1000).rounded()),
                    share: try fields["share"]?.integer(in: 1...100) ?? 100))
        }
        return classes
    }

    private static func kinds(_ value: YAMLValue?) throws(FileError) -> [ChatKind] {
        var kinds: [ChatKind] = []
        for member in try value?.list() ?? [] {
            let fields = try member.fields(["title", "tags"])
            kinds.append(
                ChatKind(
                    title: try fields.required("title").phrase(),
                    tags: Set(try fields.required("tags").texts())))
        }
        return kinds
    }

    /// Weights by name that sum to 100; none without a value.
    private static func shares<Name: CaseIterable & RawRepresentable & Hashable>(
        _ value: YAMLValue?, of type: Name.Type
    ) throws(FileError) -> [Name: Points] where Name.RawValue == String {
        guard let value else { return [:] }
        let fields = try value.fields(Name.allCases.map(\.rawValue))
        var shares: [Name: Points] = [:]
        for name in Name.allCases {
            if let share = fields[name.rawValue] { shares[name] = try share.positivePoints() }
        }
        let sum = shares.values.reduce(.zero, +)
        guard sum == Points(100) else { throw value.error(.cardWeights(sum: sum.text)) }
        return shares
    }

    private static func refuseDoubles(
        in fields: YAMLFields, items: [Item], entries: [Entry], criteria: [Entry]
    ) throws(FileError) {
        for ids in [items.map(\.id), entries.map(\.id), criteria.map(\.id)] {
            var seen: Set<String> = []
            for id in ids where !seen.insert(id).inserted { throw fields.error(.cardTwice(id)) }
        }
    }
}

extension YAMLValue {
    /// Points above 0.
    fileprivate func positivePoints() throws(FileError) -> Points {
        let points = try points()
        guard points > .zero else { throw error(.cardAboveZero) }
        return points
    }

    /// A figure in the unit of a measure.
    fileprivate func figure(of measure: CardMeasure) throws(FileError) -> ExactDecimal {
        let text = try text()
        guard let value = FigureText.value(text, in: measure.unit) else {
            throw error(.cardFigureUnit(text, measure.unit.name))
        }
        return value
    }
}

extension CardMeasure.Unit {
    /// What a file must write.
    fileprivate var name: Phrase.FigureUnit {
        switch self {
        case .points, .count, .amount: .plain
        case .share: .percent
        case .seconds: .seconds
        }
    }
}

import Wording

/// Reads the parts of a rule file.
extension Rule {
    /// Throws where no scorecard has the dimension: findings would count for nothing.
    static func checkDimension(_ fields: YAMLFields, _ known: [String]) throws(FileError) {
        let name = try fields.need(dimension)
        if known.isEmpty || known.contains(name) { return }
        throw try fields.required(dimension.name).error(.dimensionUnknown(name, known: known))
    }

    /// Throws where a promise is waited for and nothing in `when` can tell its time.
    static func checkPromise(_ window: Window, _ fields: YAMLFields) throws(FileError) {
        guard window.parts.contains(.promised), let place = fields[within.name] else { return }
        let text = fields[when.name]?.canonical ?? ""
        let tellers = [DueCondition.keys, UseCondition.keys, RuleCondition.keys].joined()
        if !tellers.contains(where: { text.contains("\"\($0.name)\":") }) {
            throw place.error(.promisedNeedsDue)
        }
    }

    /// Throws where a message is demanded of the very side whose first message ends the window:
    /// no message could ever lie in it.
    static func checkOtherSide(
        _ occasion: Occasion?, _ demand: Demand, _ window: Window, _ fields: YAMLFields
    ) throws(FileError) {
        guard demand.polarity == .must, window.parts.contains(.untilOtherSideWrites),
            let asking = occasion?.condition.roles, let place = fields[within.name]
        else { return }
        let other: RoleSet
        switch asking {
        case .customer: other = .agent
        case _ where !asking.contains(.customer): other = .customer
        default: return
        }
        if demand.condition.roles == other { throw place.error(.otherSideCannotAnswer) }
    }

    static func demand(
        _ fields: YAMLFields, folded: Bool, _ compiler: inout RuleCompiler
    ) throws(FileError) -> Demand {
        let polarity: Demand.Polarity
        let value: YAMLValue
        switch (try fields.read(must), try fields.read(mustNot)) {
        case (let must?, nil): (polarity, value) = (.must, must)
        case (nil, let mustNot?): (polarity, value) = (.mustNot, mustNot)
        default:
            let second = fields.names.lastIndex { $0 == must.name || $0 == mustNot.name }
            throw second.map { fields.keys[$0].error(.ruleNeedsOneDemand) }
                ?? fields.error(.ruleNeedsOneDemand)
        }
        if polarity == .mustNot, let place = fields[counts.name], try fields.read(counts) != .both {
            throw place.error(.countsNeedsMust)
        }
        return try Demand(
            polarity, value, counts: try fields.read(counts), charge: try fields.read(chargedTo),
            folded: folded, &compiler)
    }

    static func fixtures(_ fields: YAMLFields) throws(FileError) -> [Fixture] {
        var fixtures: [Fixture] = []
        for member in try fields.need(examples).list() {
            fixtures.append(try Fixture(member))
        }
        return fixtures
    }

    static func card(id: String, _ fields: YAMLFields, digest: String) throws(FileError)
        -> RuleCard
    {
        RuleCard(
            id: id, title: try fields.need(title),
            dimension: try fields.need(dimension),
            severity: try fields.need(severity),
            points: try fields.need(points),
            tier: try fields.read(tier) ?? .hard,
            why: try fields.need(why),
            instead: try fields.need(instead),
            falseAlarms: try fields.need(falseAlarms), digest: digest)
    }
}

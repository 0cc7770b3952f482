import Rules
import Wording

/// Proves that a scenario cannot get stuck, or says where it can.
///
/// In every state something follows whatever is replied: the last reaction holds for any reply.
/// Whoever comes back to a state has paid for it with patience, which nothing on that way gives
/// back; so patience is used up after finitely many replies, and then the customer leaves. What
/// follows are states from which an end can be reached, by the same argument.
struct ScenarioCheck {
    private let scenario: Scenario
    private let source: SourceText
    private let pack: RulePack
    private let graph: ScenarioGraph

    init(_ scenario: Scenario, _ source: SourceText, _ pack: RulePack) {
        self.scenario = scenario
        self.source = source
        self.pack = pack
        graph = ScenarioGraph(scenario)
    }

    /// All that is wrong, in the order of the file.
    var errors: [FileError] {
        let names = nameErrors
        let found = names.isEmpty ? shapeErrors + wayErrors : names
        return (found + referenceErrors).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    // MARK: Names

    private var nameErrors: [FileError] {
        let known = scenario.states.map(\.name)
        var errors: [FileError] = []
        func check(_ name: String?, _ key: String, at place: ScenarioState.Place?) {
            guard let name, !known.contains(name) else { return }
            let there = place ?? scenario.place(of: key)
            errors.append(error(.yamlUnknownWord(name, allowed: known), at: there))
        }
        check(scenario.start, "start", at: nil)
        check(scenario.outOfPatience, "out_of_patience", at: nil)
        for reaction in scenario.anywhere + scenario.states.flatMap(\.reactions) {
            check(reaction.next, "to", at: reaction.place)
        }
        return errors
    }

    // MARK: The shape of each state

    private var shapeErrors: [FileError] {
        var errors = scenario.anywhere.filter(\.isUnconditional)
            .map { error(.scenarioAnywhereAlways, at: $0.place) }
        for state in scenario.states where state.ending == nil {
            if let always = state.reactions.firstIndex(where: \.isUnconditional) {
                errors += state.reactions.dropFirst(always + 1).prefix(1)
                    .map { error(.scenarioNeverTried, at: $0.place) }
            } else {
                errors.append(error(.scenarioStuck(state.name), at: state.place))
            }
        }
        if let name = scenario.outOfPatience, let state = scenario.state(name),
            state.ending == nil
        {
            errors.append(error(.scenarioLeavesNot(name), at: state.place))
        }
        if scenario.outOfPatience == nil, let cost = graph.costs.first {
            errors.append(error(.scenarioNoLeaving, at: cost))
        } else if scenario.outOfPatience == nil, scenario.reminder != nil {
            errors.append(error(.scenarioNoLeaving, at: scenario.place(of: "reminder")))
        }
        if let opening = scenario.state(scenario.start), opening.say.isEmpty {
            errors.append(error(.scenarioSilentStart, at: opening.place))
        }
        return errors
    }

    // MARK: The ways from state to state

    private var wayErrors: [FileError] {
        let reached = graph.reached
        let ending = graph.ending
        var errors: [FileError] = []
        for state in scenario.states {
            if !reached.contains(state.name) {
                errors.append(error(.scenarioUnreached(state.name), at: state.place))
            } else if !ending.contains(state.name) {
                errors.append(error(.scenarioNoEnd(state.name), at: state.place))
            }
        }
        errors += graph.freeLoops.map { error(.scenarioFreeLoop($0.states), at: $0.place) }
        errors += graph.gainsInLoops.map { error(.scenarioGainInLoop, at: $0) }
        return errors
    }

    // MARK: What it refers to

    private var referenceErrors: [FileError] {
        let rules = pack.rules.rules.map(\.card.id)
        let unknown = scenario.teaches.filter { !rules.contains($0) }
        let lost = unknown.map {
            error(.yamlUnknownWord($0, allowed: rules), at: scenario.place(of: "teaches"))
        }
        return lost
            + (scenario.anywhere + scenario.states.flatMap(\.reactions)).flatMap(factErrors)
    }

    /// Facts that nobody knows, or that have no value in the scenario's shop.
    private func factErrors(_ reaction: Reaction) -> [FileError] {
        let book = pack.rules.facts.book
        return (reaction.states + reaction.misstates).compactMap { id in
            guard let fact = book.facts.first(where: { $0.id == id }) else {
                let known = book.facts.map(\.id)
                return error(.yamlUnknownWord(id, allowed: known), at: reaction.place)
            }
            let setting = scenario.setting
            let fits = fact.values.contains {
                $0.fit(shop: setting.shop, product: setting.product) != nil
            }
            return fits ? nil : error(.scenarioFactElsewhere(id), at: reaction.place)
        }
    }

    private func error(_ problem: Phrase, at place: ScenarioState.Place) -> FileError {
        FileError(source, line: place.line, column: place.column, problem: problem)
    }
}

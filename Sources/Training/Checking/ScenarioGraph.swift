/// The states of a scenario and the ways between them, for proofs about all chats at once.
///
/// Whether a reaction can hold is not asked: what holds for every way holds for those that can be
/// gone.
struct ScenarioGraph {
    private let start: String
    private let leaving: String?
    private let ends: Set<String>
    private let names: [String]
    private let ways: [Way]

    /// One reaction in one state.
    private struct Way {
        let from: String
        let to: String
        let patience: Int
        let place: ScenarioState.Place
    }

    /// States that lead back to each other without a cost, and the reaction that closes the circle.
    struct Loop {
        let states: [String]
        let place: ScenarioState.Place
    }

    init(_ scenario: Scenario) {
        start = scenario.start
        leaving = scenario.outOfPatience
        ends = Set(scenario.states.filter { $0.ending != nil }.map(\.name))
        names = scenario.states.map(\.name)
        ways = scenario.states.filter { $0.ending == nil }.flatMap { state in
            (scenario.anywhere + state.reactions).map { reaction in
                Way(
                    from: state.name, to: reaction.next ?? state.name,
                    patience: reaction.patience, place: reaction.place)
            }
        }
        mayLeave = ways.contains { $0.patience < 0 } || scenario.reminder != nil
    }

    private let mayLeave: Bool

    /// Where something costs patience.
    var costs: [ScenarioState.Place] { ways.filter { $0.patience < 0 }.map(\.place) }

    /// The states that some chat comes to.
    var reached: Set<String> {
        var reached: Set<String> = [start]
        if mayLeave, let leaving { reached.insert(leaving) }
        grow(&reached) {
            $0.from
        } to: {
            $0.to
        }
        return reached
    }

    /// The states from which some chat comes to an end.
    var ending: Set<String> {
        var ending = ends
        grow(&ending) {
            $0.to
        } to: {
            $0.from
        }
        return ending
    }

    private func grow(
        _ set: inout Set<String>, from: (Way) -> String, to: (Way) -> String
    ) {
        var before = -1
        while before < set.count {
            before = set.count
            for way in ways where set.contains(from(way)) { set.insert(to(way)) }
        }
    }

    /// Circles of ways that cost nothing: a chat might go round for ever. Each set of
    /// states and each reaction is told once.
    var freeLoops: [Loop] {
        let free = ways.filter { $0.patience >= 0 }
        var seen: Set<ScenarioState.Place> = []
        var circles: Set<Set<String>> = []
        return free.compactMap { way in
            guard let path = path(from: way.to, to: way.from, by: free),
                seen.insert(way.place).inserted, circles.insert(Set(path)).inserted
            else { return nil }
            return Loop(states: [way.from] + path, place: way.place)
        }
    }

    /// Reactions that give patience back on a way that leads back to where it began.
    var gainsInLoops: [ScenarioState.Place] {
        var seen: Set<ScenarioState.Place> = []
        return ways.filter {
            $0.patience > 0 && path(from: $0.to, to: $0.from, by: ways) != nil
                && seen.insert($0.place).inserted
        }.map(\.place)
    }

    /// A shortest path of states, both ends included; `nil` where there is none.
    private func path(from start: String, to end: String, by ways: [Way]) -> [String]? {
        var paths = [[start]]
        var seen: Set<String> = [start]
        while !paths.isEmpty {
            if let found = paths.first(where: { $0.last == end }) { return found }
            paths = paths.flatMap { path in
                ways.filter { $0.from == path.last && seen.insert($0.to).inserted }
                    .map { path + [$0.to] }
            }
        }
        return nil
    }
}

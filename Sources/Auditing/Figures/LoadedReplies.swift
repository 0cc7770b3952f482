/// Answers by how many chats the agent held when the customer wrote, so that those who hold many can
/// be compared with those who hold few.
package struct LoadedReplies: Hashable, Sendable {
    /// The least load of each class: 1, 2–3, 4–6, 7 and more.
    static let classes = [1, 2, 4, 7]

    /// All answers, those of unknown load too.
    package private(set) var all = ReplyTimes()
    private(set) var byLoad = Array(repeating: ReplyTimes(), count: classes.count)

    package init() {}

    package mutating func add(_ milliseconds: Int64, load: Int?) {
        all.add(milliseconds)
        guard let load, load > 0, let place = Self.classes.lastIndex(where: { $0 <= load })
        else { return }
        byLoad[place].add(milliseconds)
    }

    package mutating func merge(_ other: LoadedReplies) {
        all.merge(other.all)
        for place in byLoad.indices { byLoad[place].merge(other.byLoad[place]) }
    }

    /// What the times would be if the agent held as many chats at once as the team does: direct
    /// standardisation, each class of load weighted by the team's answers in it (Fleiss, Levin and
    /// Paik 2003, 19.3), over the classes that the agent has.
    ///
    /// - Returns: mean and 90th percentile in seconds; nil where less than half of the team's
    ///   answers lie in classes that the agent has, so that there is too little to go by.
    package func adjusted(
        to team: LoadedReplies
    ) -> (mean: Double, percentile90: Double)? {
        let places = byLoad.indices.filter { byLoad[$0].count > 0 && team.byLoad[$0].count > 0 }
        let whole = team.byLoad.reduce(0) { $0 + $1.count }
        let weight = places.reduce(0) { $0 + team.byLoad[$1].count }
        guard weight > 0, 2 * weight >= whole else { return nil }
        let mean =
            places.map { Double(team.byLoad[$0].count) * (byLoad[$0].mean ?? 0) }
            .reduce(0, +) / Double(weight)
        let bins = places.flatMap { place in
            let factor = Double(team.byLoad[place].count) / Double(byLoad[place].count)
            return byLoad[place].bins.map { (edge: $0.key, weight: Double($0.value) * factor) }
        }
        guard let percentile = ReplyTimes.percentile(0.9, of: bins) else { return nil }
        return (mean, percentile)
    }
}

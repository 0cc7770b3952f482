import Rules
import Store

/// What the reviewers of a round said, thing by thing.
struct RoundFigures: Sendable {
    let round: CalibrationRound
    let seats: [CalibrationSeat]
    /// Everything that two reviewers or more have looked at.
    let things: [RatedThing]
    /// In all, then of each dimension; empty where nothing was found.
    let agreements: [RoundAgreement]

    init(
        _ round: CalibrationRound, seats: [CalibrationSeat], ratings: [Rating],
        names: [UserID: String]
    ) {
        self.round = round
        self.seats = seats
        let done = Dictionary(grouping: seats.filter(\.isFinished), by: \.conversation)
            .mapValues { Set($0.map(\.reviewer)) }
        let things = Dictionary(grouping: ratings, by: RatedThing.Key.init).map { key, said in
            RatedThing(key, said, reviewers: (done[key.conversation] ?? []).sorted())
        }
        .sorted { $0.key < $1.key }
        self.things = things.filter { $0.reviewers.count >= 2 }
        let found = self.things.filter { $0.key.finding != nil }
        let dimensions = Set(found.compactMap(\.dimension)).sorted()
        let all = RoundAgreement(
            found.map(\.outcomes), dimension: nil, reviewers: round.reviewers, names: names)
        let parts = dimensions.compactMap { dimension in
            RoundAgreement(
                found.filter { $0.dimension == dimension }.map(\.outcomes), dimension: dimension,
                reviewers: round.reviewers, names: names)
        }
        agreements = found.isEmpty ? [] : [all].compactMap(\.self) + parts
    }

    /// Where reviewers differ, the largest difference of points first.
    var gaps: [RatedThing] {
        things.filter(\.isGap).sorted { ($1.spread, $0.key) < ($0.spread, $1.key) }
    }

    /// The mean and the largest difference between what two reviewers took off the same chat; nil
    /// where no chat has two finished reviews.
    var pointsApart: (mean: Double, largest: Points)? {
        let finished = Dictionary(grouping: seats.filter(\.isFinished), by: \.conversation)
        var apart: [Points] = []
        for (chat, seats) in finished where seats.count >= 2 {
            let sums = seats.map { seat in
                things.filter { $0.key.conversation == chat }
                    .reduce(Points.zero) { $0 + ($1.said[seat.reviewer]?.charge ?? .zero) }
            }
            for first in sums.indices {
                for second in sums.indices.dropFirst(first + 1) {
                    apart.append(Points(thousandths: abs((sums[first] - sums[second]).thousandths)))
                }
            }
        }
        guard let largest = apart.max() else { return nil }
        let sum = apart.reduce(0) { $0 + $1.thousandths }
        return (Double(sum) / Double(apart.count) / 1000, largest)
    }
}

package import Sampling
package import Wording

/// Who is better, as far as the samples can tell: in words and as a table.
package struct RankAnswer {
    private let report: RankReport
    private let mixes: [String: CaseMix]
    private let fewest: Int
    private let comparison: RankComparison?

    /// - Parameters:
    ///   - mixes: by agent, what the kinds of their conversations lead to expect.
    ///   - comparison: what other methods make of those who are ranked, in the order of the
    ///     report; nil where nobody asks.
    package init(
        _ report: RankReport, mixes: [String: CaseMix], fewest: Int,
        comparison: RankComparison? = nil
    ) {
        self.report = report
        self.mixes = mixes
        self.fewest = fewest
        self.comparison = comparison
    }

    package var answer: Answer {
        Answer(
            sentences, Table(columns: columns, rows: rows),
            pictures: ranked.count > 1 ? [FunnelChart.of(report)].compactMap { $0 } : [])
    }

    private var ranked: [RankReport.Entry] { report.entries.filter { $0.range != nil } }

    private var sentences: [Phrase] {
        var sentences: [Phrase] = []
        if ranked.count < 2 {
            sentences.append(.rankTooFewAgents)
        } else {
            sentences.append(RankSentences.overview(report, .sample))
            sentences += ranked.flatMap(about)
        }
        let unranked = report.entries.filter { $0.range == nil }.map(\.name)
        if !unranked.isEmpty {
            sentences.append(.rankTooFew(unranked, fewest: NumberText.count(fewest)))
        }
        return sentences
    }

    private func about(_ entry: RankReport.Entry) -> [Phrase] {
        RankSentences.of(entry, .sample).map { .labelled(Phrase(entry.name), $0) }
    }

    private var columns: [Table.Column] {
        var columns: [Table.Column] = [
            .init("agent", .columnGroup), .init("n", .columnSampled, .trailing),
            .init("found", .columnProblemCount, .trailing), .init("rate", .columnRate, .trailing),
            .init("shrunk", .columnShrunk, .trailing),
            .init("shrunk_low", .columnLowEnd, .trailing),
            .init("shrunk_high", .columnHighEnd, .trailing),
            .init("best", .columnBestPlace, .trailing),
            .init("worst", .columnWorstPlace, .trailing),
            .init("group", .columnRankGroup, .trailing), .init("funnel", .columnFunnel),
            .init("by_chance", .columnByChance, .trailing),
            .init("beats_first", .columnBeatsFirst, .trailing),
            .init("more", .columnMoreToTell, .trailing),
        ]
        if !mixes.isEmpty {
            columns += [
                .init("expected", .columnExpected, .trailing),
                .init("observed_expected", .columnObservedExpected, .trailing),
                .init("adjusted", .columnAdjusted, .trailing),
            ]
        }
        if comparison != nil {
            columns += [
                .init("joint_best", .columnJointBest, .trailing),
                .init("joint_worst", .columnJointWorst, .trailing),
                .init("fitted", .columnFitted, .trailing),
            ]
        }
        return columns
    }

    private var rows: [[Cell]] {
        let rows = report.entries.map(row)
        guard let comparison else { return rows }
        // Those who are ranked stand before the others.
        return rows.enumerated().map { place, cells in
            let joint = comparison.joint.indices.contains(place) ? comparison.joint[place] : nil
            let fitted = joint == nil ? nil : comparison.fitted?[place]
            return cells + [integer(joint?.best), integer(joint?.worst), share(fitted)]
        }
    }

    private func row(_ entry: RankReport.Entry) -> [Cell] {
        let isRanked = entry.range != nil && ranked.count > 1
        var more: Int?
        if case .tellsWith(_, let count) = entry.lead { more = count }
        let cells: [Cell] = [
            .text(entry.name), .integer(entry.count.reviewed), .integer(entry.count.found),
            share(entry.count.rate), share(entry.shrunk?.mean), share(entry.shrunk?.limits.low),
            share(entry.shrunk?.limits.high), integer(isRanked ? entry.range?.best : nil),
            integer(isRanked ? entry.range?.worst : nil), integer(isRanked ? entry.group : nil),
            isRanked ? .coded(entry.funnel.rawValue, entry.funnel.title) : .none,
            share(isRanked ? entry.byChance : nil), share(isRanked ? entry.beatsFirst : nil),
            integer(more),
        ]
        if mixes.isEmpty { return cells }
        let mix = mixes[entry.name]
        return cells + [
            mix.map { .number($0.expected, places: 1) } ?? .none,
            mix?.ratio.map { .number($0, places: 2) } ?? .none, share(mix?.indirectRate),
        ]
    }

    private func share(_ value: Double?) -> Cell { value.map { .share($0) } ?? .none }

    private func integer(_ value: Int?) -> Cell { value.map { .integer($0) } ?? .none }
}

extension RankReport.Funnel {
    /// The word for people.
    package var title: Phrase {
        switch self {
        case .within: .funnelWithin
        case .edgeHigh: .funnelEdgeHigh
        case .edgeLow: .funnelEdgeLow
        case .high: .funnelAbove
        case .low: .funnelBelow
        }
    }
}

package import Sampling
import Wording

/// What samples say about all that they were drawn from, in words and as a table.
package struct SampleAnswer {
    private let scale: Limits
    private let confidence: Proportion
    private var sentences: [Phrase] = []
    private var rows: [[Cell]] = []

    package init(scale: Limits, confidence: Proportion) {
        self.scale = scale
        self.confidence = confidence
    }

    /// The answer for groups in their order.
    package mutating func answer(_ groups: [SampleGroup]) -> Answer {
        for group in groups { add(group) }
        return Answer(sentences, Table(columns: Self.columns, rows: rows))
    }

    private var sure: Double { confidence.value }

    private mutating func add(_ group: SampleGroup) {
        switch group.content {
        case .counts(let strata, _):
            if let rate = SampleEstimate.rate(strata, confidence: sure) {
                add(rate, .rate, of: group, SampleSentences.rate(rate, sure: confidence))
            }
        case .values(let strata, let redLines):
            if let mean = SampleEstimate.mean(strata, scale: scale, confidence: sure) {
                add(mean, .mean, of: group, SampleSentences.mean(mean, sure: confidence))
            }
            if let redLines, let rate = SampleEstimate.rate(redLines, confidence: sure) {
                let sentence = SampleSentences.rate(rate, sure: confidence)
                add(rate, .redLines, of: group, .labelled(.columnRedLines, sentence))
            }
        case .weighted(let sample, let population):
            let mean = SampleEstimate.weighted(
                sample, population: population, scale: scale, confidence: sure)
            add(mean, .mean, of: group, SampleSentences.weighted(mean, sure: confidence))
        case .reviewed(let strata):
            let mean = SampleEstimate.corrected(strata, scale: scale, confidence: sure)
            let machine = strata.machineMean ?? scale.low
            let sentence = SampleSentences.corrected(mean, machine: machine, sure: confidence)
            add(mean, .corrected, of: group, sentence)
        case .rule(let flagged, let unflagged): addRule(flagged, unflagged, of: group)
        }
    }

    private mutating func addRule(
        _ flagged: StratumCount, _ unflagged: StratumCount?, of group: SampleGroup
    ) {
        let quality = RuleQuality(
            flagged: flagged,
            unflagged: unflagged ?? StratumCount(population: 1, sampled: 0, found: 0),
            confidence: sure)
        let answer = RuleQualityRows(quality, flagged: flagged, unflagged: unflagged)
        rows += answer.rows.map { [.text(group.name)] + $0 }
        let atMost = unflagged.flatMap { unflagged -> Int? in
            guard unflagged.found == 0, unflagged.sampled > 0 else { return nil }
            return HypergeometricInterval.atMost(
                found: 0, sampled: unflagged.sampled, population: unflagged.population,
                confidence: sure)
        }
        say(answer.sentence(missedAtMost: atMost, sure: confidence), of: group)
    }

    private mutating func add(
        _ estimate: SampleEstimate, _ measure: SampleMeasure, of group: SampleGroup,
        _ sentence: Phrase
    ) {
        say(sentence, of: group)
        rows.append([.text(group.name)] + SampleMeasure.cells(measure, estimate))
    }

    private mutating func say(_ sentence: Phrase, of group: SampleGroup) {
        sentences.append(
            group.name.isEmpty ? sentence : .labelled(Phrase(group.name), sentence))
    }

    private static let columns: [Table.Column] = [
        .init("agent", .columnGroup), .init("measure", .columnMeasure),
        .init("sampled", .columnSampled, .trailing),
        .init("population", .columnPopulation, .trailing),
        .init("found", .columnProblemCount, .trailing),
        .init("estimate", .columnEstimate, .trailing), .init("low", .columnLowEnd, .trailing),
        .init("high", .columnHighEnd, .trailing), .init("low_count", .columnLowCount, .trailing),
        .init("high_count", .columnHighCount, .trailing), .init("method", .columnMethod),
    ]
}

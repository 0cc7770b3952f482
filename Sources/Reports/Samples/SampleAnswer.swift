package import Sampling
import Wording

/// What samples say about all that they were drawn from, in words and as a table.
package struct SampleAnswer {
    /// What is asked beyond the estimates.
    package struct Question: Sendable {
        /// Whether the table shows every method, the one to use first.
        package let everyMethod: Bool
        /// λ, how far to trust the machine for what is to come.
        package let trust: Double
        /// A rate that should not be exceeded.
        package let target: Proportion?
        /// Whether every row of the sheet could be read.
        package let isWhole: Bool

        package init(
            everyMethod: Bool = false, trust: Double = 1, target: Proportion? = nil,
            isWhole: Bool = true
        ) {
            self.everyMethod = everyMethod
            self.trust = trust
            self.target = target
            self.isWhole = isWhole
        }
    }

    private let scale: Limits
    private let confidence: Proportion
    private let question: Question
    private var sentences: [Phrase] = []
    private var rows: [[Cell]] = []

    package init(scale: Limits, confidence: Proportion, question: Question) {
        self.scale = scale
        self.confidence = confidence
        self.question = question
    }

    /// The answer for groups in their order.
    package mutating func answer(_ groups: [SampleGroup]) -> Answer {
        for group in groups { add(group) }
        return Answer(sentences, Table(columns: columns, rows: rows))
    }

    private var sure: Double { confidence.value }

    private mutating func add(_ group: SampleGroup) {
        switch group.content {
        case .counts(let strata, _): addRate(strata, .rate, of: group)
        case .values(let strata, let redLines):
            addMean(strata, of: group)
            if let redLines { addRate(redLines, .redLines, of: group) }
        case .weighted(let sample, let population, let redLines):
            let mean = SampleEstimate.weighted(
                sample, population: population, scale: scale, confidence: sure)
            add([(.mean, mean)], of: group, SampleSentences.weighted(mean, sure: confidence))
            sayGuessedSize(sample, mean, of: group)
            if let redLines { addWeightedRate(redLines, population, .redLines, of: group) }
        case .marked(let sample, let population):
            let rate = addWeightedRate(sample, population, .rate, of: group)
            sayGuessedSize(
                sample.map { (value: $0.found ? 1 : 0, chance: $0.chance) }, rate, of: group)
        case .parts(let parts, let population): addParts(parts, population, of: group)
        case .reviewed(let strata, let population, let redLines):
            addReviewed(strata, population, of: group)
            if let redLines { addRedLines(redLines, of: population, group) }
        case .rule(let flagged, let unflagged): addRule(flagged, unflagged, of: group)
        }
    }

    private mutating func addRate(
        _ strata: [SampledCount], _ measure: SampleMeasure, of group: SampleGroup
    ) {
        let rates =
            question.everyMethod
            ? SampleEstimate.rates(strata, confidence: sure)
            : [SampleEstimate.rate(strata, confidence: sure)].compactMap { $0 }
        guard let usual = rates.first else { return }
        let sentence = SampleSentences.rate(usual, sure: confidence)
        add(
            rates.map { (measure, $0) }, of: group,
            measure == .redLines ? .labelled(.columnRedLines, sentence) : sentence)
        sayOfSingles(strata.map { ($0.sampled, $0.population) }, of: group)
        if let target = question.target, strata.count == 1, measure == .rate,
            let verdict = SampleSentences.target(target, usual, sure: confidence)
        {
            say(verdict, of: group)
        }
    }

    @discardableResult
    private mutating func addWeightedRate(
        _ sample: [(found: Bool, chance: Double)], _ population: Int?, _ measure: SampleMeasure,
        of group: SampleGroup
    ) -> SampleEstimate {
        let rate = SampleEstimate.weightedRate(sample, population: population, confidence: sure)
        let sentence = Phrase.joined(
            SampleSentences.rate(rate, sure: confidence), .sampleWeighted)
        add(
            [(measure, rate)], of: group,
            measure == .redLines ? .labelled(.columnRedLines, sentence) : sentence)
        return rate
    }

    /// The red lines that people saw; where the machine scored a sample only, each review has its
    /// chance in both draws.
    private mutating func addRedLines(
        _ strata: [SampledCount], of population: Int?, _ group: SampleGroup
    ) {
        guard let population else { return addRate(strata, .redLines, of: group) }
        let scored = Double(strata.reduce(0) { $0 + ($1.population ?? 0) })
        let sample = strata.flatMap { stratum in
            let chance =
                Double(stratum.sampled) / Double(stratum.population ?? 1) * scored
                / Double(population)
            return (0..<stratum.sampled).map { (found: $0 < stratum.found, chance: chance) }
        }
        addWeightedRate(sample, population, .redLines, of: group)
    }

    private mutating func addMean(_ strata: [SampledValues], of group: SampleGroup) {
        let means =
            question.everyMethod
            ? SampleEstimate.means(strata, scale: scale, confidence: sure)
            : [SampleEstimate.mean(strata, scale: scale, confidence: sure)].compactMap { $0 }
        guard let usual = means.first else { return }
        add(
            means.map { (.mean, $0) }, of: group,
            SampleSentences.mean(usual, sure: confidence))
        sayOfSingles(strata.map { ($0.values.count, $0.population) }, of: group)
        if let bound = means.first(where: { $0.method == .stringer }) {
            say(SampleSentences.guaranteed(bound, sure: confidence), of: group)
        }
    }

    private mutating func addParts(
        _ parts: [(part: Int, whole: Int)], _ population: Int?, of group: SampleGroup
    ) {
        let ratio = SampleEstimate.ratio(parts, population: population, confidence: sure)
        let findings = parts.reduce(0) { $0 + $1.whole }
        let isTooFew = findings < RuleQualityRows.fewest && ratio.method != .complete
        let sentence =
            isTooFew
            ? .sampleConfirmedTooFew
            : SampleSentences.confirmed(ratio, findings: findings, sure: confidence)
        add(isTooFew ? [] : [(.confirmed, ratio)], of: group, sentence)
    }

    private mutating func addReviewed(
        _ strata: [ReviewedScores], _ population: Int?, of group: SampleGroup
    ) {
        if let population {
            let mean = SampleEstimate.twoPhase(
                strata, population: population, scale: scale, confidence: sure)
            let scored = strata.reduce(0) { $0 + $1.machine.count }
            let sentence = SampleSentences.twoPhase(mean, scored: scored, sure: confidence)
            add([(.twoPhase, mean)], of: group, sentence)
            return
        }
        let mean = SampleEstimate.corrected(strata, scale: scale, confidence: sure)
        let machine = strata.machineMean ?? scale.low
        let others = MachineComparison(
            strata, scale: scale, trust: question.trust, confidence: sure)
        add(
            [(.corrected, mean)] + (question.everyMethod ? others.estimates : []), of: group,
            SampleSentences.corrected(
                mean, machine: machine, correction: strata.correction, sure: confidence))
        sayOfSingles(strata.map { ($0.pairs.count, $0.machine.count) }, of: group)
        if question.everyMethod, let predicted = others.predicted {
            say(SampleSentences.predicted(predicted, sure: confidence), of: group)
        }
    }

    private mutating func addRule(
        _ flagged: StratumCount, _ unflagged: StratumCount?, of group: SampleGroup
    ) {
        let answer = RuleQualityRows(flagged, unflagged, sure: confidence)
        rows += answer.rows.map { [.text(group.name)] + $0 + blanks }
        say(answer.sentence, of: group)
    }

    private mutating func add(
        _ estimates: [(SampleMeasure, SampleEstimate)], of group: SampleGroup,
        _ sentence: Phrase
    ) {
        say(sentence, of: group)
        for (place, (measure, estimate)) in estimates.enumerated() {
            var row = [.text(group.name)] + SampleMeasure.cells(measure, estimate)
            if question.everyMethod {
                let coverage = estimate.coverage(confidence: sure)
                row += [.flag(place == 0), coverage.map { .share($0) } ?? .none]
            }
            rows.append(row)
        }
    }

    /// Tells that a stratum with a single review, of several strata, leaves its spread unknown.
    private mutating func sayOfSingles(
        _ strata: [(sampled: Int, population: Int?)], of group: SampleGroup
    ) {
        guard strata.count > 1, strata.allSatisfy({ $0.sampled > 0 || $0.population == 0 }),
            strata.contains(where: { $0.sampled == 1 && $0.population ?? .max > 1 })
        else { return }
        say(.sampleSingle, of: group)
    }

    /// Tells what the chances make of an N that is not known, as the guess it is; not after rows
    /// were left out, as theirs are then missing.
    private mutating func sayGuessedSize(
        _ sample: [(value: Double, chance: Double)], _ estimate: SampleEstimate,
        of group: SampleGroup
    ) {
        guard estimate.population == nil, estimate.value != nil, question.isWhole else { return }
        let size = SampleEstimate.guessedSize(sample, population: nil)
        say(.sampleGuessedSize(NumberText.count(size)), of: group)
    }

    private mutating func say(_ sentence: Phrase, of group: SampleGroup) {
        sentences.append(
            group.name.isEmpty ? sentence : .labelled(Phrase(group.name), sentence))
    }

    /// Behind rows that only one method makes.
    private var blanks: [Cell] { question.everyMethod ? [.flag(true), .none] : [] }

    private var columns: [Table.Column] {
        let columns: [Table.Column] = [
            .init("agent", .columnGroup), .init("measure", .columnMeasure),
            .init("sampled", .columnSampled, .trailing),
            .init("population", .columnPopulation, .trailing),
            .init("found", .columnProblemCount, .trailing),
            .init("estimate", .columnEstimate, .trailing), .init("se", .columnError, .trailing),
            .init("low", .columnLowEnd, .trailing), .init("high", .columnHighEnd, .trailing),
            .init("low_count", .columnLowCount, .trailing),
            .init("high_count", .columnHighCount, .trailing), .init("method", .columnMethod),
        ]
        return question.everyMethod
            ? columns + [
                .init("used", .columnUsed), .init("coverage", .columnCoverage, .trailing),
            ] : columns
    }
}

import Foundation
import Sampling
import Wording

/// What one estimate says, in the words of a report.
enum SampleSentences {
    static func rate(_ rate: SampleEstimate, sure: Proportion) -> Phrase {
        guard let value = rate.value, let found = rate.found else { return nothing(rate) }
        let sampled = NumberText.count(rate.sampled)
        let share = NumberText.percent(value)
        let all = rate.population.map(NumberText.count)
        let certain = NumberText.percent(sure.value)
        if rate.method == .complete {
            return .sampleComplete(sampled, found: NumberText.count(found), share)
        }
        if let end = rate.oneSided {
            let most = end.count.map(NumberText.count) ?? NumberText.percent(end.share)
            return found == 0
                ? .sampleNone(sampled, of: all, atMost: most, sure: certain)
                : .sampleAll(sampled, of: all, atLeast: most, sure: certain)
        }
        let low = rate.counts.map { NumberText.count($0.lowerBound) }
        let high = rate.counts.map { NumberText.count($0.upperBound) }
        let isWeighted = abs(value * Double(rate.sampled) - Double(found)) > 1e-6
        return .sampleRate(
            sampled, found: .sampleFound(NumberText.count(found), share, isWeighted: isWeighted),
            of: all,
            low ?? NumberText.percent(rate.limits.low),
            high ?? NumberText.percent(rate.limits.high), sure: certain)
    }

    static func mean(_ mean: SampleEstimate, sure: Proportion) -> Phrase {
        guard let value = mean.value else { return nothing(mean) }
        let sampled = NumberText.count(mean.sampled)
        let shown = NumberText.fixed(value, places: 2)
        if mean.method == .complete { return .sampleMeanComplete(sampled, shown) }
        let (low, high) = outwards(mean.limits)
        return .sampleMean(
            sampled, shown, of: mean.population.map(NumberText.count), low, high,
            sure: NumberText.percent(sure.value))
    }

    static func weighted(_ mean: SampleEstimate, sure: Proportion) -> Phrase {
        .joined(self.mean(mean, sure: sure), .sampleWeighted)
    }

    /// - Parameters:
    ///   - machine: the machine's mean.
    ///   - correction: how many points people give more on average.
    static func corrected(
        _ mean: SampleEstimate, machine: Double, correction: Double?, sure: Proportion
    ) -> Phrase {
        let all = NumberText.count(mean.population ?? 0)
        let machineMean = NumberText.fixed(machine, places: 2)
        guard let value = mean.value, let correction else {
            return .sampleUncorrected(all, machine: machineMean)
        }
        let (low, high) = outwards(mean.limits)
        return .sampleCorrected(
            all, machine: machineMean, reviewed: NumberText.count(mean.sampled),
            surplus: NumberText.fixed(abs(correction), places: 2),
            isTooHigh: correction <= 0, corrected: NumberText.fixed(value, places: 2), low, high,
            sure: NumberText.percent(sure.value))
    }

    /// Confirmed findings of all findings, conversations being what was drawn.
    static func confirmed(
        _ ratio: SampleEstimate, findings: Int, sure: Proportion
    ) -> Phrase {
        guard let value = ratio.value else { return nothing(ratio) }
        let (sampled, all) = (NumberText.count(ratio.sampled), NumberText.count(findings))
        let confirmed = NumberText.count(ratio.found ?? 0)
        let share = NumberText.percent(value)
        if ratio.method == .complete {
            return .sampleConfirmedComplete(
                sampled, findings: all, confirmed: confirmed, share)
        }
        return .sampleConfirmed(
            sampled, findings: all, confirmed: confirmed, share,
            of: ratio.population.map(NumberText.count), NumberText.percent(ratio.limits.low),
            NumberText.percent(ratio.limits.high), sure: NumberText.percent(sure.value))
    }

    static func twoPhase(_ mean: SampleEstimate, scored: Int, sure: Proportion) -> Phrase {
        guard let value = mean.value else { return nothing(mean) }
        let (low, high) = outwards(mean.limits)
        return .sampleTwoPhase(
            NumberText.count(mean.population ?? 0), scored: NumberText.count(scored),
            reviewed: NumberText.count(mean.sampled), NumberText.fixed(value, places: 2), low,
            high, sure: NumberText.percent(sure.value))
    }

    static func predicted(_ mean: SampleEstimate, sure: Proportion) -> Phrase {
        let (low, high) = outwards(mean.limits)
        return .samplePredicted(
            NumberText.fixed(mean.value ?? 0, places: 2), low, high,
            sure: NumberText.percent(sure.value))
    }

    static func guaranteed(_ bound: SampleEstimate, sure: Proportion) -> Phrase {
        .sampleGuaranteed(outwards(bound.limits).0, sure: NumberText.percent(sure.value))
    }

    /// Whether a sample of a population agrees with a target; nil where N is not known or nothing
    /// is left to guess.
    static func target(
        _ target: Proportion, _ rate: SampleEstimate, sure: Proportion
    ) -> Phrase? {
        guard let population = rate.population, let found = rate.found, rate.sampled > 0,
            rate.method != .complete
        else { return nil }
        let allowed = TargetTest.allowed(target, of: population)
        let chance = TargetTest.chanceOfAtLeast(
            found, sampled: rate.sampled, population: population, target: allowed)
        return .sampleTarget(
            NumberText.exactPercent(target), allows: NumberText.count(allowed),
            of: NumberText.count(population), found: NumberText.count(found),
            sampled: NumberText.count(rate.sampled), chance: NumberText.percent(chance),
            isMissed: chance < 1 - sure.value)
    }

    /// Where there is no estimate: nothing was drawn, or nothing of some stratum.
    private static func nothing(_ estimate: SampleEstimate) -> Phrase {
        estimate.sampled == 0 ? .sampleNotDrawn : .sampleNothing
    }

    /// The ends of a range, rounded outwards to a tenth, so that it loses none of its confidence.
    private static func outwards(_ limits: Limits) -> (String, String) {
        let low = (limits.low * 10 + 1e-9).rounded(.down) / 10
        let high = (limits.high * 10 - 1e-9).rounded(.up) / 10
        return (NumberText.fixed(low, places: 1), NumberText.fixed(high, places: 1))
    }
}

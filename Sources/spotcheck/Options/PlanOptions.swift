import ArgumentParser
import Reports
import Sampling
import Wording

/// What every question about a sample size takes.
struct PlanOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Phrase.helpPlanPopulation(.ofProcess), valueName: "N"))
    var population: Int?

    @Option(
        help: ArgumentHelp(Phrase.helpPlanConfidence(.ofProcess), valueName: "95%"),
        transform: Proportion.read)
    var confidence = Proportion.usualConfidence

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(Phrase.helpPlanSample(.ofProcess), valueName: "n"))
    var sample: Int?

    /// The answers to questions about a precision.
    var precision: PrecisionAnswer {
        PrecisionAnswer(population: population, confidence: confidence, sample: sample)
    }

    mutating func validate() throws {
        if [population, sample].contains(where: { ($0 ?? 1) < 1 }) {
            throw ValidationError(Phrase.planBelowOne(.ofProcess))
        }
        if !confidence.isCertainty { throw ValidationError(Phrase.planCertain(.ofProcess)) }
        if let sample, let population, sample > population {
            throw ValidationError(
                Phrase.planSampleExceeds(sample: sample, population: population)(.ofProcess))
        }
    }
}

extension Proportion {
    /// Whether it can say how sure somebody is: above one half and below 1.
    var isCertainty: Bool { value > 0.5 && value < 1 }
}

/// A number above 0, of a size that scores have.
struct PositiveNumber: ExpressibleByArgument {
    let value: Double

    init?(argument: String) {
        guard let value = Double(argument), (1e-9...1e9).contains(value) else { return nil }
        self.value = value
    }
}

extension QualityLimit: ExpressibleByArgument {
    /// Reads one of the 26 values, such as `2.5`.
    package init?(argument: String) {
        guard let value = Double(argument) else { return nil }
        self.init(value)
    }

    package static var allValueStrings: [String] {
        values.map { $0 >= 1 && $0 == $0.rounded() ? String(Int($0)) : String($0) }
    }
}

extension InspectionLevel: ExpressibleByArgument {}
extension InspectionSeverity: ExpressibleByArgument {}

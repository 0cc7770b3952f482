import ArgumentParser
import Foundation
import Rules
import Sampling
import Scoring
import Wording

/// Which rules a verb works with.
struct RuleOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Phrase.helpRules(.ofProcess), valueName: "folder"))
    var rules: [String] = []

    @Option(
        name: .customLong("filters"),
        help: ArgumentHelp(Phrase.helpFilters(.ofProcess), valueName: "file"))
    var filters: [String] = []

    /// The folders asked for, or the shipped one.
    func folders() throws -> [String] {
        if !rules.isEmpty { return rules }
        guard let shipped = ShippedRules.folder() else { throw ShippedRules.Missing() }
        return [shipped]
    }

    /// Loads and compiles the rules; throws all mistakes in them at once. Word lists and
    /// scorecards that the folders lack are those of the shipped folder.
    ///
    /// - Parameter scorecard: a file of a scorecard beside those of the folders.
    func load(facts: FactBook? = nil, scorecard: String? = nil) throws -> RulePack {
        try RulePack(
            folders: folders(), fallback: rules.isEmpty ? nil : ShippedRules.folder(),
            filters: filters, scorecards: scorecard.map { [$0] } ?? [], otherFacts: facts,
            dimensions: Scorecard.dimensions(in:)
        ) { Digest(of: $0).hex }
    }

    /// The same folders for lint.
    func lint() throws -> RuleLint {
        try RuleLint(
            folders: folders(), fallback: rules.isEmpty ? nil : ShippedRules.folder(),
            filters: filters, dimensions: Scorecard.dimensions(in:)
        ) { Digest(of: $0).hex }
    }
}

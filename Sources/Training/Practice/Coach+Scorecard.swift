package import Rules
package import Scoring

extension Coach {
    /// A coach that grades as an audit with a scorecard does.
    package convenience init(
        _ book: ScenarioBook, rules: RuleSet, scorecard: Scorecard
    ) throws(ScorerError) {
        let prices = scorecard.prices.compactMapValues(\.points)
        self.init(
            book, rules: rules.priced(prices),
            scorer: try Scorer(scorecard, rules: rules.cards))
    }

    /// The same with all scenarios of a pack.
    package convenience init(_ pack: RulePack, scorecard: Scorecard) throws {
        try self.init(try ScenarioBook(pack), rules: pack.rules, scorecard: scorecard)
    }
}
